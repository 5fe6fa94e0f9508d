public import People
package import Channels
public import Diagnostics
import Fitting

extension Writer {
  /// The message that is asked for: the best there is, or one variant whatever it is meant for.
  ///
  /// - Parameters:
  ///   - pair: the two people.
  ///   - variant: the variant that is asked for by name; nil for the best.
  ///   - warnings: what has been found in the profiles and the library; they become its first
  ///     findings.
  ///   - tellsLeftOut: whether to look for what there was no room for.
  public func invite(
    for pair: Pair, as variant: Variant?, after warnings: [Diagnostic], tellsLeftOut: Bool = false
  ) -> Invite {
    var invite =
      variant.map { write($0, for: pair, tellsLeftOut: tellsLeftOut) }
      ?? best(for: pair, tellsLeftOut: tellsLeftOut)
    if let variant {
      invite.findings += otherPurposes(of: variant, for: pair)
        .map { .meantForOther(variant, $0, isWritten: true) }
    }
    invite.findings = warnings + library.warnings(about: invite.variant) + invite.findings
    return invite
  }
}

extension Invite {
  /// What is said of somebody whose profile cannot be used.
  ///
  /// - Parameters:
  ///   - recipient: where the profile came from.
  ///   - channel: the channel it would have been written for.
  ///   - findings: what is wrong with the profile.
  package init(toNobody recipient: String, on channel: Channel?, findings: [Diagnostic]) {
    self.init(
      variant: nil, recipient: recipient, channel: channel?.name ?? "",
      limit: channel?.limits.first?.amount, unit: channel?.limits.first?.unit ?? .utf16,
      outcome: .invalid, findings: findings)
  }
}
