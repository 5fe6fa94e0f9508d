import Diagnostics
import English
import People
import Text

/// A line of a pasted text that says something.
struct PastedLine {
  /// The text, with single spaces.
  let text: String
  /// The number of the line, from 1.
  let number: Int
  /// The place of the line.
  let place: Place

  /// The text in small letters.
  var key: String { text.lowercased() }

  /// The parts of a profile's page.
  enum Section {
    case experience
    case education
    case other
  }

  /// No page about somebody has more lines; each is compared with what was found before.
  private static let linesAtMost = 1_000

  /// The lines of a text, up to where an earlier mail is quoted.
  static func lines(of decoded: SourceDecoder) -> [PastedLine] {
    let bytes = decoded.bytes
    var lines: [PastedLine] = []
    var (start, number) = (0, 1)
    while start < bytes.count, lines.count < linesAtMost {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let text = String(decoding: bytes[start..<end], as: UTF8.self).collapsed
      let line = PastedLine(text: text, number: number, place: Place(decoded.source, start..<end))
      if line.beginsQuotedMail { break }
      if !text.isEmpty { lines.append(line) }
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
      number += 1
    }
    return lines
  }

  /// The same line with another text.
  func with(_ text: String) -> PastedLine { PastedLine(text: text, number: number, place: place) }

  private var beginsQuotedMail: Bool {
    text.hasPrefix(">") || key.hasSuffix("wrote:") || key.hasSuffix("schrieb:")
      || key.hasSuffix("a écrit :") || key.contains("original message")
  }

  /// The words, without signs around them.
  var words: [String] { text.split(separator: " ").map { $0.trimmed(of: "<>()[],;|·•") } }

  /// The label of a line such as `Role: Analyst`, in small letters, and the text after it.
  var labelled: (label: String?, value: String?) {
    guard let colon = text.firstIndex(of: ":"), colon > text.startIndex else { return (nil, nil) }
    let value = String(text[text.index(after: colon)...]).collapsed
    let label = text[..<colon].lowercased()
    guard label.count <= 30, !value.isEmpty, !value.hasPrefix("//") else { return (nil, nil) }
    return (label, value)
  }

  /// The part before a dash or a bar, and the rest.
  var split: (name: String, rest: String?) {
    for sign in [" – ", " — ", " - ", " | ", " · "] {
      guard let range = text.firstRange(of: sign) else { continue }
      return (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
    }
    return (text, nil)
  }

  /// The part before an ending in small letters; nil where the line has another.
  func place(before ending: String) -> String? {
    key.hasSuffix(ending) ? String(text.dropLast(ending.count)) : nil
  }

  // MARK: Names

  /// Whether a line is the name of a person: a few words with capitals, of which none is of a role,
  /// a place or a page.
  var isName: Bool { section == nil && !isClosing && Self.isName(split.name.withoutAuthority) }

  /// Whether a text may be the name of a person.
  static func isName(_ text: String) -> Bool {
    let name = CleanedName(text).text
    let words = name.split(separator: " ")
    guard (2...5).contains(words.count), name.asRole == nil, name.withoutLegalForm == name,
      !name.contains(where: { $0.isNumber || ",:;!?@".contains($0) }),
      !text.contains(where: \.isNumber)
    else { return false }
    let areNames = words.allSatisfy { word in
      word.first.map { $0.isUppercase || !$0.isCased } ?? false
        || word.count <= 3
    }
    // Departments and offices in Japanese and Chinese.
    let isOffice = words.contains { word in word.last.map { "部課社長室局".contains($0) } ?? false }
    guard areNames, !isOffice else { return false }
    switch FirstName.read(fullName: name) {
    case .known: return true
    case .unsure(let reason):
      return [.initial, .familyFirst, .twoWords, .seldomAlone, .unknownOrder, .title, .capitals]
        .contains(reason)
    }
  }

  /// Whether the first word is a name that is hardly ever anything else.
  var beginsWithGivenName: Bool {
    CleanedName(split.name.withoutAuthority).text.split(separator: " ").first
      .map { FirstName.isCommon(String($0)) } ?? false
  }

  /// Whether it closes a mail: `Best regards,`.
  var isClosing: Bool {
    let starts = [
      "best", "kind", "warm", "many", "yours", "with", "sincerely", "cheers", "thanks", "regards",
      "mit freundlichen", "viele grüße", "beste grüße", "cordialement", "bien à vous", "saludos",
      "un saludo", "atentamente",
    ]
    return text.count <= 40
      && starts.contains { key == $0 || key.hasPrefix("\($0) ") || key.hasPrefix("\($0),") }
  }

  /// Whether it begins with a role: `Data scientist at Tibber`.
  var isRole: Bool {
    let end = [" at ", " @ ", " bei ", " chez ", " | "].compactMap { text.firstRange(of: $0) }
      .map(\.lowerBound).min()
    return String(text[..<(end ?? text.endIndex)]).asRole != nil
  }

  /// Whether it is the name of a company, by its legal form.
  var isCompany: Bool {
    text.withoutLegalForm != text && words.count <= 6 && !text.contains("|")
  }

  // MARK: Parts of pages

  /// The section whose heading it is; nil for another line.
  var section: Section? {
    switch key {
    case "experience", "berufserfahrung", "expérience", "experiencia": .experience
    case "education", "ausbildung", "formation", "educación": .education
    case "about", "activity", "skills", "licenses & certifications", "interests", "highlights",
      "projects", "volunteering", "recommendations", "languages", "publications", "featured",
      "people also viewed", "people you may know", "more profiles for you", "sponsors", "speakers",
      "agenda", "schedule", "organizers", "organisers", "partners":
      .other
    default: nil
    }
  }

  /// Whether a line is one of the buttons and counts of a page.
  var isNoise: Bool {
    [
      "linkedin", "home", "my network", "jobs", "messaging", "notifications", "me", "for business",
      "message", "connect", "follow", "following", "more", "contact info", "open to", "pending",
      "1st", "2nd", "3rd", "3rd+", "· 1st", "· 2nd", "· 3rd", "skip to main content", "--",
      "book time with me", "send profile in a message", "nachricht", "vernetzen", "kontaktinfo",
    ].contains(key)
      || [
        "degree connection", " connections", " followers", "verified", "privacy", "cookie",
        "confidential", "©", "unsubscribe",
      ].contains { key.contains($0) }
      || key.hasPrefix("show all")
  }

  /// Whether it may be the name of something: a few words, no sentence, no number.
  var mayBeLabel: Bool {
    (1...6).contains(words.count) && text.count <= 60 && !isClosing
      && text.contains(where: \.isLetter) && !text.contains { $0.isNumber || ".!?:".contains($0) }
  }

  /// Whether it is a span of time: `Jan 2021 - Present · 4 yrs`, `2005 – 2009`.
  var isPeriod: Bool {
    let parts = text.split { "-–—".contains($0) }
    guard parts.count > 1, let year = parts[0].split(separator: " ").last else { return false }
    return year.count == 4 && year.allSatisfy(\.isNumber)
  }

  var isPresent: Bool {
    ["present", "heute", "aujourd’hui", "actualidad"].contains { key.contains($0) }
  }

  var isSchool: Bool {
    ["university", "universit", "college", "school", "institut", "academy", "hochschule"]
      .contains { key.contains($0) }
  }

  /// Whether a word of it is a year of this century, and it is no span of time.
  var hasYear: Bool {
    !isPeriod
      && text.split(separator: " ").contains { word in
        word.count == 4 && word.hasPrefix("20") && word.allSatisfy(\.isNumber)
      }
  }
}

extension Substring {
  fileprivate func trimmed(of signs: String) -> String {
    var text = self
    while let last = text.last, signs.contains(last) || last == "." { text.removeLast() }
    return String(text.drop { signs.contains($0) })
  }
}

extension String {
  /// The pronouns in a text that is nothing else, in brackets or not: `(She/Her)`; nil for another.
  var pronouns: String? {
    let text = lowercased().filter { !"()[] ".contains($0) }
    let words = text.split(separator: "/").map { String($0) }
    let known: Set = [
      "she", "her", "hers", "he", "him", "his", "they", "them", "theirs", "ze", "hir",
    ]
    return words.count > 1 && words.allSatisfy(known.contains) ? text : nil
  }

  /// A name without the mark of authority in a German letter: `i. A. Jürgen Weiß`.
  var withoutAuthority: String {
    for start in ["i. A. ", "i.A. ", "i. V. ", "i.V. ", "ppa. "] where hasPrefix(start) {
      return String(dropFirst(start.count))
    }
    return self
  }

  var isMailAddress: Bool {
    let parts = split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
      && !parts[1].hasPrefix(".") && allSatisfy { !"/<>\"'(),:".contains($0) }
  }

  var isWebAddress: Bool {
    let key = lowercased()
    return key.hasPrefix("https://") || key.hasPrefix("http://") || key.hasPrefix("www.")
      || ["linkedin.com/in/", "github.com/"].contains { key.hasPrefix($0) }
  }
}
