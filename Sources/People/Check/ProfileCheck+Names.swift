import Text
import Diagnostics
import Templating

extension ProfileCheck {
  /// Names that cannot be greeted by, or that do not look as they should in a message.
  func names(_ profile: Profile) -> [Diagnostic] {
    let name = profile.name
    if case .unsure(let reason) = name.first { return [.unsureName(name.full, reason)] }
    let parts = [name.given, name.family].compactMap(\.self)
    let written = parts.isEmpty ? [name.full] : parts
    return written.flatMap { fact in
      var found: [Diagnostic] = []
      if let extra = Self.extra(in: fact.text) {
        found.append(.extraInName(extra, fact))
      }
      // What somebody is called settles how the rest is to be read.
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

  /// What is in a name and is no part of it: a degree or an emoji.
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

  /// What stands behind a name and is a part of it.
  private static let generations: Set<String> = [
    "jr", "jnr", "junior", "sr", "snr", "senior", "ii", "iii", "iv", "2nd", "3rd", "4th",
  ]
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
