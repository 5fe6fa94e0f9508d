import Fitting
import Text

/// Something that a text could do without, and what that saves.
public struct Cut: Hashable, Sendable {
  /// What it is.
  public let kind: Kind
  /// The words to take out, with the white space that goes with them.
  public let text: String
  /// Where they are, in UTF-8 bytes of the message.
  public let range: Range<Int>
  /// What to write in their place: nothing, or shorter words.
  public let replacement: String
  /// How many units the text gets shorter.
  public let saved: Int
  /// Whether it fits with nothing but this cut.
  public let isEnough: Bool

  /// What can be cut.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A whole sentence.
    case sentence
    /// A phrase between commas, dashes or brackets.
    case phrase
    /// Words that say nothing.
    case words
  }

  /// What could be cut from a text that is too long; the largest savings first.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - length: its length, by the limit that it exceeds most.
  static func all(in text: String, by length: TextLength) -> [Cut] {
    let prose = Prose(text)
    let bytes = prose.bytes
    // The whole text is counted again for each of them.
    let candidates = (sentences(of: prose) + phrases(of: prose) + emptyWords(of: prose))
      .sorted { $0.range.count > $1.range.count }.prefix(Self.candidatesAtMost)
    return candidates.compactMap { candidate -> Cut? in
      let rest =
        String(decoding: bytes[..<candidate.range.lowerBound], as: UTF8.self)
        + candidate.replacement
        + String(decoding: bytes[candidate.range.upperBound...], as: UTF8.self)
      let saved = length.count - length.measure.count(rest)
      guard saved > 0 else { return nil }
      return Cut(
        kind: candidate.kind,
        text: prose.text(candidate.range).trimmed, range: candidate.range,
        replacement: candidate.replacement, saved: saved, isEnough: saved >= length.over)
    }
    .sorted { ($0.saved, $1.range.lowerBound) > ($1.saved, $0.range.lowerBound) }
    .prefix(Self.cutsAtMost).map(\.self)
  }

  /// How many of the longest are counted.
  private static let candidatesAtMost = 48

  /// More than these nobody reads.
  private static let cutsAtMost = 12

  private typealias Candidate = (kind: Kind, range: Range<Int>, replacement: String)

  /// Sentences but for the greeting, the last one, and those that ask.
  private static func sentences(of prose: Prose) -> [Candidate] {
    let sentences = prose.sentences
    guard sentences.count > 2 else { return [] }
    return sentences.indices.dropFirst().dropLast().compactMap { index in
      guard sentences[index].count > 2, !prose.asks[index] else { return nil }
      let start = prose.words[sentences[index].lowerBound].range.lowerBound
      let end = prose.words[sentences[index + 1].lowerBound].range.lowerBound
      // A quotation mark or a bracket before the next sentence is the next one's.
      var stop = end
      while stop > start, !prose.bytes[stop - 1].isASCIISpace { stop -= 1 }
      return (.sentence, start..<max(stop, start), "")
    }
  }

  /// What stands between two commas, two dashes or brackets in one sentence.
  private static func phrases(of prose: Prose) -> [Candidate] {
    var found: [Candidate] = []
    for sentence in prose.sentences {
      var open: (sign: Character, word: Int)?
      for index in sentence.dropFirst() {
        let gap = prose.words[index].gap
        guard let sign = gap.first(where: { ",–—(;".contains($0) || $0 == ")" }) else { continue }
        if let (opening, start) = open, index - start < 13,
          opening == "(" ? sign == ")" : sign == opening
        {
          let from = prose.words[start - 1].range.upperBound
          // The second sign goes as well; the white space behind it stays.
          let behind = gap[gap.startIndex...(gap.firstIndex(of: sign) ?? gap.startIndex)]
          let to = prose.words[index - 1].range.upperBound + behind.utf8.count
          if to > from, !startsClause(prose.words[start].key) {
            found.append((.phrase, from..<to, ""))
          }
          open = opening == "(" ? nil : (sign, index)
        } else {
          open = sign == ")" ? nil : (sign, index)
        }
      }
    }
    return found
  }

  /// Whether a word starts a clause that can stand alone, and so is no aside.
  private static func startsClause(_ key: String) -> Bool {
    clauseStarts.contains(key)
  }

  private static let clauseStarts: Set<String> = [
    "i", "we", "you", "he", "she", "they", "it", "im", "ive", "youre", "could", "can", "would",
    "will", "may", "might", "shall", "should", "do", "does", "did", "is", "are", "was", "were",
    "please", "what", "how", "why", "where", "when", "let", "lets", "my", "your", "our",
  ]

  /// Words that take room and say nothing.
  private static func emptyWords(of prose: Prose) -> [Candidate] {
    var found: [Candidate] = []
    var index = 0
    while index < prose.words.count {
      guard let (count, shorter) = emptyPhrase(at: index, of: prose) else {
        index += 1
        continue
      }
      var range = prose.range(of: index..<index + count)
      let replacement =
        prose.words[index].isCapitalized
        ? shorter.prefix(1).uppercased() + shorter.dropFirst() : shorter
      if replacement.isEmpty {
        if index > 0, prose.words[index].gap == " " {
          range = prose.words[index - 1].range.upperBound..<range.upperBound
        } else if index + count < prose.words.count, prose.words[index + count].gap == " " {
          index += count
          continue
        }
      }
      found.append((.words, range, replacement))
      index += count
    }
    return found
  }

  private static func emptyPhrase(
    at index: Int, of prose: Prose
  ) -> (count: Int, replacement: String)? {
    for (words, replacement) in emptyPhrases[prose.words[index].key] ?? [] {
      let end = index + words.count
      guard end <= prose.words.count, prose.words[index].sentence == prose.words[end - 1].sentence,
        !isNeeded(index..<end, of: prose),
        zip(prose.words[index..<end], words).allSatisfy({ $0.key == $1 })
      else { continue }
      return (words.count, replacement)
    }
    return nil
  }

  /// Whether words belong to their neighbours: `the very first`, `not really`, `just as`.
  private static func isNeeded(_ range: Range<Int>, of prose: Prose) -> Bool {
    let before = range.lowerBound > 0 ? prose.words[range.lowerBound - 1].key : ""
    let after = range.upperBound < prose.words.count ? prose.words[range.upperBound].key : ""
    return ["not", "no", "the", "how", "as", "so", "what", "only"].contains(before)
      || before.hasSuffix("nt") || ["as", "than", "that", "of", "not", "like"].contains(after)
  }

  /// The phrases by their first words, and what to write in their place.
  private static let emptyPhrases: [String: [(words: [String], replacement: String)]] = Dictionary(
    grouping: [
      "in order to => to", "due to the fact that => because", "at this point in time => now",
      "i think that", "i believe that", "a little bit", "a bit", "of course", "truly", "really",
      "very", "just", "quite", "actually",
      "basically", "simply", "definitely", "certainly", "absolutely", "extremely", "incredibly",
      "literally", "honestly", "personally", "perhaps", "somewhat", "totally", "highly",
      "genuinely", "particularly", "especially", "obviously", "currently",
    ].map { line in
      let parts = line.split(separator: " => ")
      return (
        parts[0].split(separator: " ").map(String.init), parts.count > 1 ? String(parts[1]) : ""
      )
    }
  ) { $0.words[0] }
}
