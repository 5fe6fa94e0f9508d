import Channels
public import Diagnostics
import Text
import Writing

/// The effect of editing a library on messages: two comparisons of the same people, one with each
/// state of the library.
///
/// ```swift
/// let change = ComparisonChange(from: before, to: after, against: "main", in: libraryChange)
/// print(change.summary)  // "2 messages change and 1 disappears, for 2 of 7 people"
/// ```
public struct ComparisonChange: Hashable, Sendable {
  /// The one who writes.
  public let sender: Comparison.Sender
  /// The old state, as the user named it: a revision, or a folder.
  public let against: String
  /// The people with a change, in the requested order.
  public let recipients: [RecipientChange]
  /// How many people were compared.
  public let people: Int
  /// How many people were left out because their profiles are at fault.
  public let invalid: Int
  /// The templates that differ although no message does, by name.
  public let quietTemplates: [String]
  /// Whether channels differ although no message does.
  public let isQuietInChannels: Bool
  /// The findings in the sender's profile and both libraries.
  public let findings: [Diagnostic]
  /// The files of the library that differ.
  let library: LibraryChange
  private let isOnChannels: Bool

  /// Compares two comparisons of the same people.
  ///
  /// - Parameters:
  ///   - old: the comparison with the old library.
  ///   - new: the comparison with the new library.
  ///   - against: the name of the old library.
  ///   - library: the files that differ.
  ///   - variants: the templates that were compared; nil for all of them.
  public init(
    from old: Comparison, to new: Comparison, against: String, in library: LibraryChange,
    of variants: [String]? = nil
  ) {
    sender = new.sender
    self.against = against
    self.library = library
    let channel = new.channels.first?.name
    let changes = zip(old.recipients, new.recipients)
      .map { RecipientChange(from: $0, to: $1, on: $1.onlyChannel ?? channel) }
    recipients = changes.filter { !$0.isEmpty }
    people = new.recipients.count
    invalid = new.recipients.count { $0.name == nil }
    let loud = Set(
      recipients.flatMap { recipient in
        recipient.messages.map(\.variant)
          + (recipient.isRecommendationChanged
            ? [recipient.recommendedBefore, recipient.recommendedAfter].compactMap(\.self) : [])
      })
    quietTemplates = library.templates.filter {
      !loud.contains($0) && variants?.contains($0) ?? true
    }
    isQuietInChannels = library.channels && recipients.isEmpty
    findings = new.findings + old.findings.filter { !new.findings.contains($0) }
    // Not shown where each person is written to on one channel.
    isOnChannels =
      recipients.contains { Set($0.messages.map(\.channel)).count > 1 }
      || new.recipients.contains { $0.invites.count > 1 && $0.onlyChannel == nil }
  }

  /// Whether no message changes, and no recommendation.
  public var isEmpty: Bool { recipients.isEmpty }

  /// How many messages have a change of that kind.
  public func count(_ kind: MessageChange.Kind) -> Int {
    recipients.reduce(0) { $0 + $1.messages.count { $0.kind == kind } }
  }

  /// The change in one line.
  public var summary: String {
    let others = recipients.count { $0.isRecommendationChanged }
    var counts: [String] = []
    for kind in MessageChange.Kind.allCases where count(kind) > 0 {
      let count = count(kind)
      let noun = counts.isEmpty ? Phrasing.count(count, "message") : "\(count)"
      counts.append("\(noun) \(kind.verb(count))")
    }
    let faults = invalid > 0 ? " (\(Phrasing.count(invalid, "profile")) at fault left out)" : ""
    let whom = "\(recipients.count) of \(Phrasing.count(people - invalid, "person", "people"))"
    guard !counts.isEmpty else {
      guard others > 0 else {
        return "no message changes for \(Phrasing.count(people - invalid, "person", "people"))"
          + faults
      }
      return "no message changes, but the recommendation does, for \(whom)\(faults)"
    }
    let recommended = others > 0 ? "; the recommendation changes for \(others)" : ""
    return "\(counts.joined(separator: ", ")), for \(whom)\(recommended)\(faults)"
  }

  /// The edits without any effect, in one line; nil where there are none.
  public var quiet: String? {
    var parts: [String] = []
    if !quietTemplates.isEmpty { parts.append(Phrasing.list(quietTemplates, "and")) }
    if isQuietInChannels { parts.append("`channels.yaml`") }
    guard !parts.isEmpty else { return nil }
    return "without effect on a message here: \(parts.joined(separator: ", "))"
  }

  /// The variant of a message, and its channel if any person has several.
  func title(of message: MessageChange) -> (variant: String, channel: String?) {
    (message.variant, isOnChannels ? message.channel : nil)
  }
}

extension ComparedRecipient {
  /// The person's only channel; nil where there are several.
  fileprivate var onlyChannel: String? {
    let channels = Set(invites.map(\.invite.channel))
    return channels.count == 1 ? channels.first : nil
  }
}

extension MessageChange.Kind {
  /// The verb for the change of `count` messages.
  fileprivate func verb(_ count: Int) -> String {
    switch self {
    case .changed: count == 1 ? "changes" : "change"
    case .appeared: count == 1 ? "appears" : "appear"
    case .disappeared: count == 1 ? "disappears" : "disappear"
    }
  }
}

extension RecipientChange {
  /// The old and the new recommendation, in a line; nil where it has not changed.
  var recommendation: String? {
    guard isRecommendationChanged else { return nil }
    switch (recommendedBefore, recommendedAfter) {
    case (let old?, let new?): return "`\(new)` is recommended instead of `\(old)`"
    case (nil, let new?): return "`\(new)` is recommended, where nothing fitted before"
    case (let old?, nil): return "nothing fits any more, where `\(old)` was recommended"
    case (nil, nil): return nil
    }
  }
}
