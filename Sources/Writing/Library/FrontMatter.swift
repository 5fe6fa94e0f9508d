import Channels
public import Diagnostics
public import People
import Text
public import YAML

/// The front matter of a template, above its body.
public struct FrontMatter: Hashable, Sendable {
  /// When to use it, in one line.
  public var summary: String
  /// The strength of this reason to connect, from 1 to 100; 50 by default.
  public var strength = 50
  /// The kind of message.
  public var kind = InviteKind.invite
  /// The channels it is written for; nil where it suits any.
  public var channels: [String]?
  /// The facts without which it is not meant, in the form of paths in templates; any fact of a tie
  /// suffices for the tie.
  public var requires: [FactName] = []
  /// The facts with which it is not meant.
  public var unless: [FactName] = []
  /// The language of the text, a tag of BCP 47.
  public var language = "en"
  /// The subject of the message, as Liquid, for channels that have one.
  public var subject: TextValue?
  /// The person who looks after it.
  public var owner: String?
  /// When it was last read through, an ISO date.
  public var reviewed: String?
  /// The place of that date.
  public var reviewedPlace: Place?

  /// The keys that it can have.
  static let keys = [
    "summary", "strength", "kind", "channels", "requires", "unless", "language", "subject", "owner",
    "reviewed",
  ]

  /// Whether the template is in English, so that it can use English filters.
  package var isEnglish: Bool { LanguageTag.isEnglish(language) }

  /// Reads the front matter of a template.
  ///
  /// - Parameters:
  ///   - document: the YAML between the two lines of hyphens.
  ///   - channels: the known channels.
  ///   - faults: the list to add faults to, each with a code `template-…`.
  init?(_ document: YAMLDocument, channels: ChannelTable, into faults: inout [Diagnostic]) {
    guard
      let reader = MappingReader(
        document.root, in: document.source, keys: Self.keys, of: "the front matter",
        codes: "template", into: &faults)
    else { return nil }
    reader.require(["summary"], into: &faults)
    summary = reader.text("summary", into: &faults)?.text ?? ""
    if let text = reader.text("strength", into: &faults) {
      if let number = Int(text.text), (1...100).contains(number) {
        strength = number
      } else {
        faults.append(.wrongStrength(text.place))
      }
    }
    if let text = reader.text("kind", into: &faults) {
      if let kind = InviteKind(rawValue: text.text) {
        self.kind = kind
      } else {
        faults.append(.unknownKind(text.text, text.place))
      }
    }
    if reader.value("channels") != nil {
      let names = reader.texts("channels", into: &faults)
      for name in names where channels[name.text] == nil {
        faults.append(.unknownChannel(name.text, name.place, channels))
      }
      self.channels = names.map(\.text)
    }
    requires = FactName.read("requires", of: reader, into: &faults)
    unless = FactName.read("unless", of: reader, into: &faults)
    if let text = reader.text("language", into: &faults) {
      if LanguageTag.isValid(text.text) {
        language = text.text
      } else {
        faults.append(.wrongLanguage(text.text, text.place))
      }
    }
    subject = reader.text("subject", into: &faults)
    owner = reader.text("owner", into: &faults)?.text
    if let text = reader.text("reviewed", into: &faults) {
      if PartialDate(text.text)?.day != nil {
        reviewed = text.text
        reviewedPlace = text.place
      } else {
        faults.append(.wrongReviewDate(text.text, text.place))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func wrongStrength(_ place: Place) -> Diagnostic {
    Diagnostic(
      "template-strength", "`strength` is a whole number from 1 to 100", at: place,
      help: "write how good a reason to connect this is, 50 being ordinary")
  }

  fileprivate static func unknownKind(_ kind: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "template-kind", "unknown kind `\(kind)`", at: place,
      help: Phrasing.suggestion(
        for: kind, among: InviteKind.allCases.map(\.rawValue), noun: "kinds"))
  }

  fileprivate static func unknownChannel(
    _ name: String, _ place: Place, _ channels: ChannelTable
  ) -> Diagnostic {
    Diagnostic(
      "template-unknown-channel", "unknown channel `\(name)`", at: place,
      help: channels.suggestion(for: name))
  }

  fileprivate static func wrongLanguage(_ tag: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "template-language", "`\(tag)` is not a language tag", at: place,
      help: "write a tag such as `en`, `de` or `pt-BR`")
  }

  fileprivate static func wrongReviewDate(_ date: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "template-date", "`\(date)` is not a date", at: place,
      help: "write the year, the month and the day: `2026-09-24`")
  }
}
