import Diagnostics
import People
public import Text
import Writing

extension Comparison {
  /// The comparison as the JSON object that `compare` prints: `sender`, and `recipients` with their
  /// `variants`, each in the form of `generate`.
  ///
  /// Later versions may add keys, and change none.
  public var json: JSON {
    .object([
      JSON.Member("sender", .text(sender.path)),
      JSON.Member("recipients", .list(recipients.map(\.json))),
      JSON.Member("findings", .list(findings.map(\.json))),
    ])
  }
}

extension ComparedRecipient {
  /// The person as an object of the JSON output.
  var json: JSON {
    .object([
      JSON.Member("recipient", .text(path)),
      JSON.Member("name", JSON(name)),
      JSON.Member("recommended", best?.invite.key ?? .null),
      JSON.Member("reason", .text(reason)),
      JSON.Member("variants", .list(invites.map(\.json))),
      JSON.Member("findings", .list(findings.map(\.json))),
    ])
  }
}

extension ComparedInvite {
  /// The invite as an object of the JSON output: that of `generate`, with the front matter of the
  /// template.
  var json: JSON {
    guard case .object(let members) = invite.json else { return invite.json }
    return .object(
      members + [
        JSON.Member("summary", JSON(summary)),
        JSON.Member("strength", JSON(strength)),
        JSON.Member("kind", JSON(kind?.rawValue)),
      ])
  }
}

extension Invite {
  /// The variant and the channel, which identify it among those to the same person.
  var key: JSON {
    .object([JSON.Member("variant", JSON(variant)), JSON.Member("channel", .text(channel))])
  }
}
