public import Channels
public import Diagnostics
import Writing

/// Variants side by side, before anything is sent: some people, and all invites to each.
///
/// ```swift
/// let comparer = Comparer(library: .starter, channels: [channel], options: options)
/// let comparison = comparer.compare(me, to: [ada, mei])
/// print(comparison.json.line)
/// ```
public struct Comparison: Hashable, Sendable {
  /// The one who writes.
  public let sender: Sender
  /// The channels to write for, in the requested order; one at least.
  public let channels: [Channel]
  /// The people, in the requested order.
  public let recipients: [ComparedRecipient]
  /// The findings in the sender's profile and the library.
  public let findings: [Diagnostic]

  /// The one who writes.
  public struct Sender: Hashable, Sendable {
    /// The full name.
    public let name: String
    /// The path of the profile, as the user named it.
    public let path: String

    /// The one who writes.
    public init(name: String, path: String) {
      self.name = name
      self.path = path
    }
  }

  /// Some people, and the invites to each.
  public init(
    sender: Sender, channels: [Channel], recipients: [ComparedRecipient],
    findings: [Diagnostic] = []
  ) {
    self.sender = sender
    self.channels = channels
    self.recipients = recipients
    self.findings = findings
  }

  /// All findings in it.
  public var allFindings: [Diagnostic] {
    findings
      + recipients.flatMap { $0.findings + $0.invites.flatMap(\.invite.findings) }
  }
}
