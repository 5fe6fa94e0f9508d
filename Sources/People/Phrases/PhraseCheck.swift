import Diagnostics
import Text
import YAML

/// Checks a phrase against the sentence it completes.
///
/// A fault that leaving something out mends is mended, with a warning; one that would break the
/// sentence is an error; a doubtful one is a warning. Each shows the sentence as it was written.
/// Checks for English say nothing of a phrase in another language.
struct PhraseCheck {
  /// The key of the phrase.
  let key: String
  /// The sentence it completes.
  let frame: Frame
  /// The place of the phrase.
  let place: Place
  /// Whether its reader may read English.
  let mayBeEnglish: Bool
  /// The phrase, mended.
  private(set) var text: String { didSet { firstWords = nil } }
  /// The findings.
  private(set) var findings: [Diagnostic] = []
  /// Its first words, in small letters and without the marks around them, computed on demand.
  private var firstWords: [String]?

  /// How many words are looked at one by one.
  private static let firstWordsAtMost = 4

  init(_ fact: Fact, of key: String, in frame: Frame, mayBeEnglish: Bool) {
    (self.key, self.frame, self.place) = (key, frame, fact.place)
    (text, self.mayBeEnglish) = (fact.text, mayBeEnglish)
  }

  /// The phrase in a form fit to say; nil where nothing is left of it.
  mutating func checked() -> Fact? {
    checkEnd()
    checkDate()
    if mayBeEnglish, !PhraseLanguage.isForeign(text) { checkWords() }
    checkStopsInside()
    return text.isEmpty ? nil : Fact(text, at: place)
  }

  // MARK: Any language

  private mutating func checkEnd() {
    let stops = PhraseEnd.fullStops(in: text)
    if stops > 0, frame.part != .name {
      findings.append(.fullStop(key, Fact(text, at: place)))
      text = String(text.dropLast(stops)).collapsingWhitespace
    }
    let end = text.reversed().prefix { ",;:-–—".contains($0) || $0 == " " }.count
    guard end > 0, end < text.count else { return }
    leaveOut(.end, "ends as if more were to come", text.dropLast(end))
  }

  /// Reports a day or a month in place of a house, a town or a thing.
  private mutating func checkDate() {
    guard frame.part == .name || frame.part == .moment, text.first?.isNumber == true,
      text.allSatisfy({ $0.isNumber || "-./".contains($0) })
    else { return }
    let parts = text.split { "-./".contains($0) }
    let hasYear = parts.contains { $0.count == 4 }
    if parts.count > 1 || frame.part == .moment, hasYear || parts.count == 3 {
      refuse(.date, "is a date", help: "write it under `date`, and here what it was")
    }
  }

  private mutating func checkStopsInside() {
    guard let stop = PhraseEnd.stopInside(text) else { return }
    switch frame.part {
    case .request: break
    case .clause:
      warn(
        .stop, "holds \(stop)", help: "write one clause; what comes after it has a key of its own")
    case .name:
      return
    case .verb where frame.after == "." && key != "give":
      warn(.stop, "holds \(stop)", help: "write what goes into one sentence")
    default:
      refuse(.stop, "holds \(stop)", help: "write what goes into one sentence")
    }
  }

  // MARK: English

  private mutating func checkWords() {
    mendPronoun()
    leaveOutRepeated()
    firstWords = text.splitAtSpaces(maxSplits: Self.firstWordsAtMost)
      .prefix(Self.firstWordsAtMost).map(Self.plain)
    switch frame.part {
    case .verb: checkVerb()
    case .noun: checkNoun()
    case .name: checkName()
    case .clause: checkClause()
    case .moment: checkMoment()
    case .request: checkRequest()
    }
    checkCapital()
  }

  /// Replaces `i` by `I`.
  private mutating func mendPronoun() {
    let words = text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
      .map { Substring($0) }
    guard words.contains(where: Self.isSmallPronoun) else { return }
    let mended = words.map { Self.isSmallPronoun($0) ? "I" + $0.dropFirst() : $0 }
    let whole = mended.joined(separator: " ")
    findings.append(
      .phrase(
        .capital, .warning, key, "writes `i` small", sentence(text), place, "write `I`",
        replacement: whole))
    text = whole
  }

  private static func isSmallPronoun(_ word: Substring) -> Bool {
    word.utf8.first == UInt8(ascii: "i")
      && (word == "i" || word.hasPrefix("i'") || word.hasPrefix("i’"))
  }

  private mutating func leaveOutRepeated() {
    // A whole question stays unchanged.
    if frame.part == .request, text.hasSuffix("?") { return }
    if let (words, rest) = frame.repeated(in: text) {
      guard frame.part != .name || text.first?.isUppercase == false else {
        // It may be a part of the name, as in `At the Table`.
        warn(
          .saidTwice, "may say `\(words)` again", help: "leave it out if it is no part of the name")
        return
      }
      leaveOut(.saidTwice, "says `\(words)` again", rest[...])
    }
    for (word, opening) in Self.openings where frame.before.hasSuffix(word) {
      guard let rest = text.dropping(opening) else { continue }
      leaveOut(.saidTwice, "begins with `\(opening)`", rest[...])
    }
  }

  /// Openings that repeat the frame, by the end of the frame.
  private static let openings = [
    ("love to ", "I want to"), ("love to ", "I would like to"), ("love to ", "I'd like to"),
    ("love to ", "I hope to"), ("love to ", "want to"), ("love to ", "would like to"),
    ("I'm ", "I am"), ("I'm ", "am"), ("I can ", "I could"), ("I can ", "I will"),
    ("I can ", "I'll"), ("I can ", "I would"), ("I can ", "Shall I"), ("I can ", "Can I"),
    ("I can ", "May I"), ("I can ", "to"), ("I ", "to"), ("it to ", "I use"),
    ("use ", "your"), (", ", "is"), ("told me ", "told me"),
  ]

  // MARK: Telling

  /// The first word, in small letters.
  var first: String { word(0) }

  /// A word of the phrase, in small letters and without the marks around it.
  func word(_ index: Int) -> String {
    if let firstWords, index < Self.firstWordsAtMost {
      return index < firstWords.count ? firstWords[index] : ""
    }
    let words = text.splitAtSpaces(maxSplits: index + 1)
    return index < words.count ? Self.plain(words[index]) : ""
  }

  /// A word in small letters and without the marks around it.
  ///
  /// Most words are ASCII, and are handled by bytes. The benchmark is `batch`.
  private static func plain(_ word: Substring) -> String {
    var plain: [UInt8] = []
    for byte in word.utf8 {
      guard byte < 0x80 else {
        return word.lowercased().straightened.filter { !"\"“”‘(),;:!?".contains($0) }
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","),
        UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"):
        break
      default: plain.append(byte.lowercasedASCII)
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// Whether the subject of the phrase follows a comma, after a part that has none.
  var hasLaterSubject: Bool {
    text.split(separator: ",").dropFirst().contains { part in
      let word = part.split(separator: " ").first.map { $0.lowercased().straightened } ?? ""
      let bare = String(word.prefix { $0 != "'" })
      return PhraseWords.subjects.contains(bare) || PhraseWords.determiners.contains(bare)
    }
  }

  /// The sentence that `text` completes.
  private func sentence(_ text: String) -> String { frame.sentence(with: text) }

  /// The sentence without the mending.
  private func unmended(_ text: String) -> String { frame.joined(with: text) }

  mutating func refuse(_ code: PhraseCode, _ what: String, help: String) {
    findings.append(.phrase(code, .error, key, what, sentence(text), place, help))
  }

  mutating func warn(_ code: PhraseCode, _ what: String, help: String) {
    findings.append(.phrase(code, .warning, key, what, sentence(text), place, help))
  }

  /// Mends the phrase by leaving something out of it.
  mutating func leaveOut(_ code: PhraseCode, _ what: String, _ rest: Substring) {
    mend(code, what, to: String(rest))
  }

  /// Mends the phrase.
  mutating func mend(_ code: PhraseCode, _ what: String, to rest: String) {
    let help = "write `\(rest)`, as is done here"
    findings.append(
      .phrase(code, .warning, key, what, unmended(text), place, help, replacement: rest))
    text = rest
  }
}

/// The faults in the form of a phrase.
enum PhraseCode: String {
  case end = "profile-phrase-end"
  case date = "profile-date-for-place"
  case stop = "profile-stop-inside"
  case saidTwice = "profile-said-twice"
  case capital = "profile-capital"
  case start = "profile-phrase-start"
  case subject = "profile-no-subject"
  case question = "profile-no-question"
  case preposition = "profile-no-preposition"
  case sentence = "profile-no-sentence"
  case closing = "profile-closing"
}

extension Diagnostic {
  /// A fault in the form of a phrase, with the sentence that it would give.
  static func phrase(
    _ code: PhraseCode, _ severity: Severity, _ key: String, _ what: String, _ sentence: String,
    _ place: Place, _ help: String, replacement: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      Code(stringLiteral: code.rawValue), severity: severity, "`\(key)` \(what): \"\(sentence)\"",
      at: place, help: help, replacement: replacement)
  }
}
