/// A table of phrases, found in annotated texts all at once by their first word.
///
/// One phrase a line, in words:
/// - `(grow|build) my network` matches either word, and `(a|)` one or none; `leverag(e|es|ing)`
///   matches each ending; an alternative may have several words;
/// - `*` is any one word, and `*3` up to three words, none included; a phrase starts with neither;
/// - `**` is the rest of the sentence, and `$` its end; a phrase after `^` starts a sentence;
/// - a match of a phrase after `!` is not found;
/// - `#` is a number, `#%` a percentage, `#x` a multiple such as `10x`;
/// - after `=>` comes the substitute to write instead, and after `//` a remark.
///
/// Case, the shape of apostrophes, punctuation and hyphens between words do not count, and the end
/// of a sentence is never crossed.
package struct PhraseTable: Sendable {
  /// A phrase found in a text.
  package struct Match {
    /// The words, as indices of the text's.
    let words: Range<Int>
    /// The index of the phrase in the table.
    let phrase: Int
  }

  private let steps: [PhraseStep]
  private let notes: [PhraseNote]
  private let text: [UInt8]
  private let entries: [Entry]
  /// The first entry of each first word, by its key; their number is a power of two.
  private let slots: [Slot]
  /// The first entry of the phrases that start with a number.
  private let numbers: Int

  /// The start of a phrase, and the next entry with that first word.
  private struct Entry {
    let phrase: Int32
    var next: Int32
  }

  private struct Slot {
    var key = WordKey()
    var entry: Int32 = -1
  }

  /// The reader's own works, whose topics are theirs to name: `your post on digital
  /// transformation`.
  private static let topicsOfReader = """

    !(your|the) *2 (talk|article|essay|post|posts|book|paper|episode|presentation|session|piece|podcast|newsletter|webinar|thread|chapter|keynote|panel|interview|column|blog|lecture|workshop|course|point|question|comment|views|thoughts|work) (on|about) **
    !(your|the) *2 (talk|article|essay|post|book|paper|episode|presentation|session|piece|podcast|keynote|interview) (called|titled|entitled) **
    """

  /// A table of phrases, one a line.
  ///
  /// - Parameter coversTopics: whether they are also found in the topics of the reader's own works.
  package init(_ lines: String, coversTopics: Bool = true) {
    var reader = PhraseReader(Array((coversTopics ? lines : lines + Self.topicsOfReader).utf8))
    reader.read()
    steps = reader.steps
    notes = reader.notes
    text = reader.bytes
    var firsts: [PhraseStep] = []
    // The end of each phrase's first steps.
    let ends = reader.notes.map { note in
      PhraseStep.addFirsts(from: note.start, in: reader.steps, to: &firsts)
      return firsts.count
    }
    var capacity = 16
    while capacity < 2 * firsts.count { capacity *= 2 }
    var slots = [Slot](repeating: Slot(), count: capacity)
    var entries: [Entry] = []
    entries.reserveCapacity(firsts.count)
    var numbers: Int32 = -1
    var phrase: Int32 = 0
    for (index, step) in firsts.enumerated() {
      while index >= ends[Int(phrase)] { phrase += 1 }
      if step.kind == .word {
        let slot = Self.slot(of: step.key, in: slots)
        entries.append(Entry(phrase: phrase, next: slots[slot].entry))
        slots[slot] = Slot(key: step.key, entry: Int32(entries.count - 1))
      } else if step.isNumber {
        entries.append(Entry(phrase: phrase, next: numbers))
        numbers = Int32(entries.count - 1)
      }
    }
    self.entries = entries
    self.slots = slots
    self.numbers = Int(numbers)
  }

  /// The slot of a key, or the free one for it.
  private static func slot(of key: WordKey, in slots: [Slot]) -> Int {
    // The low bits of FNV are weak; those in the middle are not.
    var index = Int(truncatingIfNeeded: key.value >> 20) & (slots.count - 1)
    while slots[index].entry >= 0, slots[index].key != key {
      index = (index + 1) & (slots.count - 1)
    }
    return index
  }

  /// The substitute for a phrase, if the table has one.
  func substitute(of match: Match) -> String? { string(notes[match.phrase].substitute) }

  /// The remark on a phrase, if the table has one.
  func remark(of match: Match) -> String? { string(notes[match.phrase].remark) }

  private func string(_ range: Range<Int>) -> String? {
    range.isEmpty ? nil : String(decoding: text[range], as: UTF8.self)
  }

  // MARK: Finding

  /// The phrases in an annotated text, in order; of those that start at one word, the longest.
  ///
  /// - Parameter includingFacts: whether the words of facts count; they are the profile's own, and
  ///   otherwise only match any word.
  package func matches(in passage: AnnotatedText, includingFacts: Bool = false) -> [Match] {
    var matches: [Match] = []
    for sentence in passage.sentences {
      find(in: sentence, of: passage.words, includingFacts, into: &matches)
    }
    return matches
  }

  func find(
    in sentence: Sentence, of words: [TextWord], _ includingFacts: Bool,
    into matches: inout [Match]
  ) {
    var position = sentence.words.lowerBound
    let end = sentence.words.upperBound
    while position < end {
      let word = words[position]
      var best: Match?
      if includingFacts || !word.isFact {
        var entry = Int(slots[Self.slot(of: word.key, in: slots)].entry)
        if entry < 0, word.shape.contains(.number) { entry = numbers }
        while entry >= 0 {
          let phrase = Int(entries[entry].phrase)
          let note = notes[phrase]
          let search = PhraseSearch(
            steps: steps, words: words, end: end, includingFacts: includingFacts)
          if !note.isAtStart || position == sentence.words.lowerBound,
            let last = search.end(from: note.start, at: position),
            last - position > best?.words.count ?? 0
          {
            best = Match(words: position..<last, phrase: phrase)
          }
          entry = Int(entries[entry].next)
        }
      }
      if let best, !notes[best.phrase].isException { matches.append(best) }
      position = best?.words.upperBound ?? position + 1
    }
  }
}
