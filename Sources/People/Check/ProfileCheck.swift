public import Diagnostics
import English
import Templating
import Text

/// Finds what a profile's reader accepts and still reads wrongly in a message.
///
/// ```swift
/// let reading = Profile.read(Array("name: ada lovelace\n".utf8), name: "ada.yaml")
/// ProfileCheck(today: .today).findings(of: reading)  // profile-name-case
/// ```
public struct ProfileCheck: Hashable, Sendable {
  /// The day that counts as today.
  public let today: PartialDate

  /// A check made on the day `today`.
  public init(today: PartialDate) {
    self.today = today
  }

  /// The findings of the reader and of the check, in the order of the text.
  public func findings(of reading: ProfileReading) -> [Diagnostic] {
    guard let profile = reading.profile else { return reading.diagnostics }
    let found = reading.diagnostics + findings(in: profile)
    return found.enumerated().sorted { left, right in
      (left.element.start, left.offset) < (right.element.start, right.offset)
    }.map(\.element)
  }

  /// The findings of the check in a profile that could be read.
  public func findings(in profile: Profile) -> [Diagnostic] {
    names(profile) + company(profile) + dates(profile)
  }

  private func company(_ profile: Profile) -> [Diagnostic] {
    guard let company = profile.company, company.short == nil else { return [] }
    let short = company.name.text.shortened
    return short == company.name.text ? [] : [.shortCompany(company.name, short)]
  }

  // MARK: Dates

  private func dates(_ profile: Profile) -> [Diagnostic] {
    profile.ties.flatMap { tie in
      tie.kind.keys.filter { $0.type == .date }.compactMap { key -> Diagnostic? in
        guard let fact = tie[key.name], let date = PartialDate(fact.text) else { return nil }
        if tie.kind.name == "attending" {
          return date.lastDay < today.firstDay ? .past(fact, today) : nil
        }
        return date.firstDay > today.firstDay ? .future(fact, tie.kind, today) : nil
      }
    }
  }
}

extension Diagnostic {
  fileprivate var start: Int { place?.range.lowerBound ?? 0 }

  fileprivate static func shortCompany(_ name: Fact, _ short: String) -> Diagnostic {
    Diagnostic(
      "profile-company-short", severity: .info,
      "where a template asks for the short form, `\(name.text)` is called `\(short)`",
      at: name.place,
      help: "write `company: {name: \(name.text), short: …}` if people call it otherwise")
  }

  fileprivate static func future(
    _ date: Fact, _ kind: FactKey, _ today: PartialDate
  ) -> Diagnostic {
    Diagnostic(
      "profile-future", severity: .warning,
      "`\(date.text)` is still to come, seen from \(today)", at: date.place,
      help: "correct the date; what you both look forward to is the tie `attending`")
  }

  fileprivate static func past(_ date: Fact, _ today: PartialDate) -> Diagnostic {
    Diagnostic(
      "profile-past", severity: .warning, "`\(date.text)` is over, seen from \(today)",
      at: date.place, help: "if you met there, make it the tie `met`")
  }
}

extension ProfileCheck {
  /// Names that cannot be greeted by, or that do not look as they should in a message.
  func names(_ profile: Profile) -> [Diagnostic] {
    let name = profile.name
    if let doubt = profile.nameDoubt { return [doubt] }
    let parts = [name.given, name.family].compactMap(\.self)
    let written = parts.isEmpty ? [name.full] : parts
    return written.flatMap { fact in
      var found: [Diagnostic] = []
      if let extra = Self.extra(in: fact.text) {
        found.append(.extraInName(extra, fact))
      }
      // The name they go by, `called`, settles how to read the rest.
      if name.called == nil {
        if Self.isShouted(fact.text) { found.append(.nameCase(fact, "all capitals")) }
        if Self.isWhispered(fact.text) { found.append(.nameCase(fact, "all lower case")) }
      }
      return found
    }
  }

  /// Whether a name is in capitals; two may be initials that somebody goes by.
  private static func isShouted(_ text: String) -> Bool {
    text.count(where: \.isLetter) > 2 && text.uppercased() == text && text.lowercased() != text
  }

  private static func isWhispered(_ text: String) -> Bool {
    text.lowercased() == text && text.uppercased() != text
  }

  /// The degree or emoji in a name that is no part of it.
  private static func extra(in text: String) -> String? {
    if let emoji = text.first(where: \.isShownAsEmoji) { return String(emoji) }
    let words = text.split(separator: " ").dropFirst()
    return words.lazy.map { trimmed(String($0)) }.first { word in
      let key = nameKey(word)
      if generations.contains(key) { return false }
      return NameWords.suffixes.contains(key)
        || NameWords.capitalSuffixes.contains(key) && word.count > 1 && word == word.uppercased()
          && !isShouted(text)
    }
  }

  /// Words after a name that are a part of it.
  private static let generations: Set<String> = [
    "jr", "jnr", "junior", "sr", "snr", "senior", "ii", "iii", "iv", "2nd", "3rd", "4th",
  ]
}

extension Profile {
  /// The question what the person is called, where the name does not tell it.
  package var nameDoubt: Diagnostic? {
    guard case .unsure(let reason) = name.first else { return nil }
    return .unsureName(name.full, reason)
  }
}

extension Character {
  /// Whether it is drawn as a picture.
  fileprivate var isShownAsEmoji: Bool {
    unicodeScalars.contains { $0.properties.isEmojiPresentation || $0 == "\u{FE0F}" }
  }
}

extension Diagnostic {
  fileprivate static func unsureName(_ name: Fact, _ reason: FirstName.Reason) -> Diagnostic {
    Diagnostic(
      "profile-called", severity: .warning,
      "`\(name.text)` \(reason.wording), so no message can greet by it", at: name.place,
      help: "write `name: {given: …, family: …, called: …}` with what they go by")
  }

  fileprivate static func nameCase(_ name: Fact, _ found: String) -> Diagnostic {
    Diagnostic(
      "profile-name-case", severity: .warning, "`\(name.text)` is in \(found)", at: name.place,
      help: "write it as they do; if they write it so, add `called` to `name`")
  }

  fileprivate static func extraInName(_ extra: String, _ name: Fact) -> Diagnostic {
    Diagnostic(
      "profile-name-extra", severity: .warning, "`\(extra)` is no part of a name", at: name.place,
      help: "leave it out: what is in a name may be printed")
  }
}
