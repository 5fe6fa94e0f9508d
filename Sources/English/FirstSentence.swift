import Text

extension String {
  /// The text up to the end of its first sentence; all of it where no mark ends one.
  ///
  /// Quotes and brackets that close right after the mark belong to the sentence. A stop after an
  /// abbreviation, an initial or the number of a list ends none.
  package var firstSentence: String {
    let text = String(self[...].trimmingStart().trimmingEnd())
    var index = text.startIndex
    while index < text.endIndex {
      let mark = text[index]
      guard ".?!…。！？".contains(mark) else {
        index = text.index(after: index)
        continue
      }
      let start = index
      var end = text[index...].firstIndex { !".?!…。！？".contains($0) } ?? text.endIndex
      let isSingleStop = mark == "." && text.index(after: start) == end
      end = text[end...].firstIndex { !$0.isClosingMark } ?? text.endIndex
      let rest = text[end...]
      guard !rest.isEmpty else { break }
      let isCJK = "。！？".contains(mark)
      if isCJK || rest.first?.isWhitespace == true {
        let next = rest.trimmingStart()
        let stop = Stop(after: text[..<start], before: next)
        if isCJK || (isSingleStop ? stop.endsSentence : stop.isBeforeNewSentence) {
          return String(text[..<end])
        }
      }
      index = end
    }
    return text
  }
}

extension StringProtocol {
  /// Whether its last word is an abbreviation that takes a stop: `at 5 p.m`, `Acme Inc`.
  var endsInAbbreviation: Bool {
    let start = lastIndex(where: \.isWhitespace).map { index(after: $0) } ?? startIndex
    let word = Substring(self[start...].drop { $0.isOpeningMark })
    return others.contains(word.lowercased()) || word.contains(".") && word.isSpelledWithStops
  }
}

/// A stop with white space after it.
private struct Stop {
  /// The word before the stop, without opening marks: `Dr` of `(Dr. Smith)`.
  private let word: Substring
  /// Whether nothing but that word is before the stop.
  private let isFirstWord: Bool
  private let next: Substring

  init(after text: Substring, before next: Substring) {
    let start = text.lastIndex { $0.isWhitespace || $0 == "-" || $0 == "–" }
    word = (start.map { text[text.index(after: $0)...] } ?? text).drop { $0.isOpeningMark }
    isFirstWord = start == nil
    self.next = next
  }

  /// Whether the next word can start a sentence: `“Why?” she asked` is one sentence.
  var isBeforeNewSentence: Bool {
    next.first { !$0.isOpeningMark }?.isLowercase != true || next.startsWithLowercaseName
  }

  var endsSentence: Bool {
    guard isBeforeNewSentence else { return false }
    // `1. Read the paper.`
    if isFirstWord, !word.isEmpty, word.allSatisfy(\.isNumber) { return false }
    let lower = word.lowercased()
    if titles.contains(lower) { return false }
    if beforeNumbers.contains(lower) { return next.first?.isNumber != true }
    // After `Inc.`, `U.S.` and initials only the next word decides.
    let isInitial = word.count == 1 && word.first?.isUppercase == true
    if isInitial || word.contains(".") && word.isSpelledWithStops || others.contains(lower) {
      return sentenceStarters.contains(String(next.prefix { $0.isLetter || "'’".contains($0) }))
    }
    return true
  }
}

extension Substring {
  /// Whether the text starts with a name such as `iOS`.
  fileprivate var startsWithLowercaseName: Bool {
    first?.isLowercase == true
      && prefix { $0.isLetter || $0.isNumber }.contains(where: \.isUppercase)
  }

  /// Whether the word is one or two letters between stops: `U.S`, `p.m`, `Ph.D`.
  fileprivate var isSpelledWithStops: Bool {
    split(separator: ".").allSatisfy { $0.count <= 2 && $0.allSatisfy(\.isLetter) }
  }
}

/// Abbreviations that never end a sentence.
private let titles: Set<String> = [
  "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "gen", "col", "sgt", "capt", "lt", "gov", "sen",
  "rep", "hon", "pres", "mt", "ft", "fr", "messrs", "vs", "v", "e.g", "i.e", "cf", "viz", "ca",
  "approx", "p.s",
]

/// Abbreviations before a number.
private let beforeNumbers: Set<String> = [
  "no", "nos", "fig", "figs", "vol", "vols", "p", "pp", "ch", "sec", "eq", "art", "ver", "jan",
  "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
]

/// Abbreviations that can end a sentence.
private let others: Set<String> = [
  "inc", "ltd", "co", "corp", "bros", "etc", "al", "jr", "sr", "st", "ave", "blvd", "dept", "est",
  "univ", "inst", "ed", "eds", "esp", "incl", "min", "max",
]

/// Words that start a sentence far more often than they follow an abbreviation in capitals.
private let sentenceStarters: Set<String> = [
  "A", "After", "All", "Also", "An", "And", "Are", "As", "At", "Before", "Both", "But", "By", "Can",
  "Did", "Do", "Does", "Each", "Even", "Every", "For", "From", "Had", "Has", "Have", "He", "Her",
  "Here", "His", "How", "However", "I", "I'd", "I'm", "I've", "I’d", "I’m", "I’ve", "If", "In",
  "Is", "It", "It's", "It’s", "Its", "Let", "Many", "Most", "My", "No", "Not", "Now", "On", "One",
  "Our", "Perhaps", "She", "Since", "So", "Some", "Still", "That", "The", "Their", "Then", "There",
  "These", "They", "This", "Those", "Though", "To", "Today", "Two", "Was", "We", "We're", "We’re",
  "Were", "What", "When", "Where", "Which", "While", "Who", "Why", "Will", "With", "Would", "Yes",
  "Yet", "You", "Your",
]
