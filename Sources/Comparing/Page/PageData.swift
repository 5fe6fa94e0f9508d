import Channels
import Diagnostics
import Fitting
import People
import Text
import Writing

/// The data for the script of a page: everything in a comparison, each longer text once.
///
/// A card refers to its variant, its channel, its findings and its texts by their numbers. It has
/// either the draft of its message, from which the script makes the rest and fits it again, or the
/// pieces of the message and the alternatives of its choices.
struct PageData {
  /// The data as JSON that can be inside a `script` element.
  let text: String

  init(_ comparison: Comparison) {
    var tables = Tables(channels: comparison.channels.map(\.name))
    let recipients = comparison.recipients.map { tables.json(of: $0) }
    let json = JSON.object([
      JSON.Member("sender", .text(comparison.sender.path)),
      JSON.Member("channels", .list(comparison.channels.map(JSON.init(measuring:)))),
      JSON.Member(
        "endings",
        comparison.channels.contains(where: \.looksForAddresses)
          ? .text(TopLevelDomain.list.text) : .null),
      JSON.Member("variants", .list(tables.variants)),
      JSON.Member("findings", .list(tables.findings)),
      JSON.Member("texts", .texts(tables.texts)),
      JSON.Member("recipients", .list(recipients)),
    ])
    text = Self.inert(json.shown.line)
  }

  /// JSON without the characters that a reader of HTML could act on.
  ///
  /// They occur only inside texts, where an escape means the same.
  private static func inert(_ json: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(json.utf8.count + json.utf8.count / 16)
    for byte in json.utf8 {
      switch byte {
      case UInt8(ascii: "<"): bytes += Array(#"\u003c"#.utf8)
      case UInt8(ascii: ">"): bytes += Array(#"\u003e"#.utf8)
      case UInt8(ascii: "&"): bytes += Array(#"\u0026"#.utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The texts that cards share, in the order of their first use.
private struct Tables {
  private let channels: [String]
  private let channelNumbers: [String: Int]
  private(set) var texts: [String] = []
  private(set) var variants: [JSON] = []
  private(set) var findings: [JSON] = []
  private var textNumbers: [String: Int] = [:]
  private var variantNumbers: [String: Int] = [:]
  private var findingNumbers: [Diagnostic: Int] = [:]

  init(channels: [String]) {
    self.channels = channels
    channelNumbers = Dictionary(
      zip(channels, channels.indices), uniquingKeysWith: { first, _ in first })
  }

  mutating func json(of recipient: ComparedRecipient) -> JSON {
    let isInvalid = recipient.name == nil
    return .given([
      ("path", .text(recipient.path)),
      ("name", JSON(recipient.name)),
      ("reason", .text(recipient.reason)),
      ("improvement", JSON(recipient.improvement)),
      // The recommended card on each channel.
      ("best", .list(channels.map { JSON(recipient.ranking(on: $0).first) })),
      ("findings", numbers(of: recipient.findings)),
      // The faults of a profile are reported once, with the person.
      ("cards", .list(recipient.invites.map { json(of: $0, tellsFindings: !isInvalid) })),
    ])
  }

  private mutating func json(of compared: ComparedInvite, tellsFindings: Bool) -> JSON {
    let invite = compared.invite
    let message = invite.message
    let draft = message == nil ? nil : compared.draft
    let choices = zip(message?.choices ?? [], draft == nil ? compared.options : []).map {
      json(of: $0, alternatives: $1)
    }
    let parts = draft == nil ? compared.parts : []
    return .given([
      ("variant", variant(of: compared)),
      ("channel", .integer(channelNumbers[invite.channel] ?? 0)),
      ("status", .text(invite.status.rawValue)),
      ("unit", number(of: invite.unit.plural)),
      ("count", JSON(message?.count)),
      ("limit", JSON(invite.limit)),
      ("cost", JSON(message?.cost)),
      ("unproved", invite.isProved == false ? .bool(true) : .null),
      ("next", message?.next.map { .list([.integer($0.cost), .integer($0.more)]) } ?? .null),
      ("subject", message?.subject.map { number(of: $0.text) } ?? .null),
      ("text", draft == nil ? .null : message.map { number(of: $0.text) } ?? .null),
      ("draft", draft.map { DraftData(of: $0).json { number(of: $0) } } ?? .null),
      ("taken", draft == nil ? .null : .list(message?.choices.map { .integer($0.index) } ?? [])),
      ("parts", parts.isEmpty ? .null : .list(parts.map { json(of: $0) })),
      ("choices", choices.isEmpty ? .null : .list(choices)),
      ("missing", numbers(of: invite.missing ?? [])),
      ("over", JSON(invite.over)),
      ("findings", tellsFindings ? numbers(of: invite.findings) : .null),
    ])
  }

  /// A piece: its text, its choice or -1, and the facts in it.
  private mutating func json(of part: ComparedInvite.Part) -> JSON {
    var numbers = [number(of: part.text), .integer(part.choice ?? -1)]
    if case .fact(let paths) = part.origin { numbers += paths.map { number(of: $0) } }
    return .list(numbers)
  }

  /// A choice: its name, its kind, the index of the alternative taken, and all alternatives with
  /// text, cost and missing facts.
  private mutating func json(
    of taken: Fit.Taken, alternatives: [ComparedInvite.Alternative]
  ) -> JSON {
    .list([
      JSON(taken.name), .text(taken.kind.rawValue), .integer(taken.index),
      .list(
        alternatives.map { alternative in
          .list([
            alternative.text.map { number(of: $0) } ?? .null,
            taken.kind == .vary ? .null : .integer(alternative.cost),
            .list(alternative.missing.map { number(of: $0) }),
          ])
        }),
    ])
  }

  private mutating func variant(of compared: ComparedInvite) -> JSON {
    guard let name = compared.invite.variant else { return .null }
    if let number = variantNumbers[name] { return .integer(number) }
    variantNumbers[name] = variants.count
    variants.append(
      .given([
        ("name", .text(name)), ("summary", JSON(compared.summary)),
        ("strength", JSON(compared.strength)), ("kind", JSON(compared.kind?.rawValue)),
      ]))
    return .integer(variants.count - 1)
  }

  private mutating func number(of text: String) -> JSON {
    if let number = textNumbers[text] { return .integer(number) }
    textNumbers[text] = texts.count
    texts.append(text)
    return .integer(texts.count - 1)
  }

  private mutating func numbers(of texts: [String]) -> JSON {
    texts.isEmpty ? .null : .list(texts.map { number(of: $0) })
  }

  private mutating func numbers(of diagnostics: [Diagnostic]) -> JSON {
    guard !diagnostics.isEmpty else { return .null }
    return .list(
      diagnostics.map { diagnostic in
        if let number = findingNumbers[diagnostic] { return .integer(number) }
        findingNumbers[diagnostic] = findings.count
        findings.append(diagnostic.json)
        return .integer(findings.count - 1)
      })
  }
}

extension Channel {
  /// Whether web addresses count otherwise than what they are written in.
  fileprivate var looksForAddresses: Bool {
    urlPrice != nil || limits.contains { $0.unit == .xWeighted }
  }
}

extension JSON {
  /// A channel, with all that is needed to count a text as it does.
  fileprivate init(measuring channel: Channel) {
    func limits(_ limits: [Limit]) -> JSON {
      .list(
        limits.map {
          .list([
            .integer($0.amount), .text($0.measure.unit.rawValue), .text($0.measure.unit.plural),
          ])
        })
    }
    self = .given([
      ("name", .text(channel.name)),
      ("limits", limits(channel.fittingLimits)),
      ("price", JSON(channel.urlPrice)),
      ("mentions", channel.mentions == .whole ? .null : .text(channel.mentions.rawValue)),
      ("subject", channel.hasSubject ? limits(channel.subjectLimits) : .null),
    ])
  }

  /// The value in the form to show: characters that would be invisible there are written out.
  fileprivate var shown: JSON {
    switch self {
    case .text(let text):
      let isHarmless = text.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isNeverShown }
      return isHarmless ? self : .text(text.visibleLines)
    case .list(let values): return .list(values.map(\.shown))
    case .object(let members): return .object(members.map { Member($0.key, $0.value.shown) })
    default: return self
    }
  }

  /// An object without the members that are null.
  static func given(_ members: [(key: String, value: JSON)]) -> JSON {
    .object(members.filter { $0.value != .null }.map { Member($0.key, $0.value) })
  }
}
