public import Channels
public import Diagnostics
import Fitting
public import People
import Text
public import Wording

/// Checks a finished text: its length, its wording and its claims.
///
/// Whoever wrote it, a person or a program, it is held against the limits of channels, the rules about
/// wording, and what two profiles say.
///
/// ```swift
/// let check = TextCheck(channel: channel, sender: me, recipient: ada)
/// let report = check.report(on: SourceText(name: "<text>", text: "Hi Ada, …"))
/// ```
public struct TextCheck: Sendable {
  /// Where the text goes.
  private let channel: Channel
  /// The one who writes; nil where nobody says who that is.
  private let sender: Profile?
  /// The one who is written to; nil where nobody says who that is.
  private let recipient: Profile?
  private let kind: InviteKind
  private let language: String
  private let today: PartialDate
  private let settings: LintSettings

  /// More findings than these nobody reads.
  static let findingsAtMost = 100

  /// More bytes than this are no message.
  public static let bytesAtMost = 64 << 10

  /// A check of texts from one person to another on a channel.
  ///
  /// - Parameters:
  ///   - channel: where the text goes.
  ///   - sender: the one who writes; nil where the text is not held against a profile of theirs.
  ///   - recipient: the one who is written to; nil likewise.
  ///   - kind: the kind of message; nil for the one that the recipient's ties ask for.
  ///   - language: the language of the text, a tag of BCP 47.
  ///   - today: the day that counts as today, to tell how long ago something was.
  ///   - settings: the settings of the rules about wording.
  public init(
    channel: Channel, sender: Profile? = nil, recipient: Profile? = nil, kind: InviteKind? = nil,
    language: String = "en", today: PartialDate, settings: LintSettings = LintSettings()
  ) {
    self.channel = channel
    self.sender = sender
    self.recipient = recipient
    self.kind = kind ?? recipient?.kindOfMessage ?? .invite
    self.language = language
    self.today = today
    self.settings = settings
  }

  /// Whether the text is in English: in other languages names are not told from words, and only
  /// numbers, dates and quotations are claims.
  package var isEnglish: Bool { language == "en" || language.hasPrefix("en-") }

  /// What is to be said about a text.
  ///
  /// White space at its ends is no part of it.
  ///
  /// - Throws: a diagnostic with code `check-no-message` where it is empty or far too long.
  public func report(on source: SourceText) throws(Diagnostic) -> TextReport {
    let message = source.text.trimmed
    guard !message.text.isEmpty else { throw .emptyText(source) }
    guard message.text.utf8.count <= Self.bytesAtMost else { throw .notAMessage(source) }
    let lengths = TextLength.all(of: message.text, on: channel)
    var findings: [Diagnostic] = []
    var cuts: [Cut] = []
    if let worst = lengths.filter({ $0.over > 0 }).max(by: { $0.over < $1.over }) {
      cuts = Cut.all(in: message.text, by: worst)
      findings.append(.tooLong(worst, source, message.range, cuts))
    }
    findings += wordingFindings(in: message.text, source, message.range)
    var said: [SaidFact] = []
    if sender != nil || recipient != nil {
      let evidence = Evidence(sender: sender, recipient: recipient)
      let prose = Prose(source.text)
      findings += ClaimReader(
        prose, evidence: evidence, source: source, isEnglish: isEnglish, today: today
      ).findings()
      findings = findings.enumerated().sorted {
        ($0.element.start, $0.offset) < ($1.element.start, $1.offset)
      }
      .map(\.element)
      if let recipient {
        said = evidence.factsSaid(in: prose)
        let isPersonal = prose.words.contains { evidence.isProperOfReader($0.key) }
        if said.isEmpty, !isPersonal {
          findings.append(.couldGoToAnybody(recipient, source, message.range))
        }
      }
    }
    if findings.count > Self.findingsAtMost {
      let rest = findings[Self.findingsAtMost...]
      findings = findings.prefix(Self.findingsAtMost) + [.more(rest)]
    }
    return TextReport(
      source: source, text: message.text, channel: channel, lengths: lengths, findings: findings,
      cuts: cuts, said: recipient == nil ? nil : said)
  }

  private func wordingFindings(
    in text: String, _ source: SourceText, _ range: Range<Int>
  ) -> [Diagnostic] {
    var setting = TextSetting()
    setting.isPublic = channel.traits.contains(.public)
    let passage = AnnotatedText(
      text, spans: [AnnotatedText.Span(0..<range.count, .literal(Place(source, range)))],
      kind: kind, language: language, setting: setting)
    var settings = settings
    // Held against a profile, this is known, and said with its own code.
    if recipient != nil { settings.levels["lint-nothing-personal"] = .off }
    return WordingCheck(settings).findings(
      in: passage, of: LintedTemplate(name: "", kind: kind), placed: true)
  }
}

extension String {
  /// The text without white space at its ends, and where it is in UTF-8.
  fileprivate var trimmed: (text: String, range: Range<Int>) {
    let bytes = Array(utf8)
    guard let first = bytes.firstIndex(where: { !$0.isASCIISpace }),
      let last = bytes.lastIndex(where: { !$0.isASCIISpace })
    else { return ("", 0..<0) }
    return (String(decoding: bytes[first...last], as: UTF8.self), first..<last + 1)
  }
}

extension Diagnostic {
  /// Where its place begins; that of a length comes first.
  fileprivate var start: Int { code == "check-too-long" ? -1 : place?.range.lowerBound ?? 0 }

  fileprivate static func more(_ rest: some Collection<Diagnostic>) -> Diagnostic {
    Diagnostic(
      "check-no-message", severity: rest.map(\.severity).max() ?? .info,
      "\(Phrasing.count(rest.count, "more finding")) not listed",
      help: "mend these first, or check one message at a time")
  }

  fileprivate static func emptyText(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      "check-no-message", "there is no text in `\(source.name.visible)`",
      help: "name a file, write the text as an argument, or pipe it in with `-`")
  }

  fileprivate static func notAMessage(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      "check-no-message",
      "`\(source.name.visible)` has more than 64 KiB, which is no message",
      help: "check one message at a time")
  }

  fileprivate static func tooLong(
    _ length: TextLength, _ source: SourceText, _ range: Range<Int>, _ cuts: [Cut]
  ) -> Diagnostic {
    let start = range.lowerBound + length.fittingBytes
    // The least that is enough.
    let example = cuts.last(where: \.isEnough) ?? cuts.first
    return Diagnostic(
      "check-too-long",
      "\(length.count) \(length.unit.plural), \(length.over) over the \(length.limit ?? 0) of "
        + length.channel,
      at: Place(source, start..<range.upperBound),
      help: example.map { "cut what is least needed, such as `\($0.text.visible)`" }
        ?? "say it in fewer words, or where there is more room; `--everywhere` tells")
  }

  fileprivate static func couldGoToAnybody(
    _ recipient: Profile, _ source: SourceText, _ range: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      "check-anybody", severity: .warning,
      "this could go to anybody: it says nothing that the profile says of this person",
      at: Place(source, range),
      help: "say how you met, what of theirs you read or use, or what you did because of it")
  }
}
