import Text
import Diagnostics

/// Where a fact that is missing would go.
package struct FactWhereabouts {
  /// What to write, and in which file.
  package let text: String

  package init(_ path: String, in pair: Pair) {
    let place = MissingEntry.Place(path)
    let recipient = pair.recipient.source.name.visible
    let sender = pair.sender.source.name.visible
    var tree = MissingEntry.Tree()
    tree.add(place.keys[...])
    switch place.owner {
    case .both where place.keys == ["role"]:
      text = "the same `role` in \(sender) and \(recipient)"
    case .both where place.keys == ["shared"]:
      text = "an entry of any list to share that \(sender) and \(recipient) both have"
    case .both:
      text = "one entry of `\(place.keys[0])` that \(sender) and \(recipient) both have"
    case .sender: text = "`\(tree.text)` in \(sender)" + Self.doubt(path, about: pair.sender)
    case .recipient:
      text = "`\(tree.text)` in \(recipient)" + Self.doubt(path, about: pair.recipient)
    }
  }

  /// Why a name has to be told that is in the profile already.
  private static func doubt(_ path: String, about profile: Profile) -> String {
    guard path.hasSuffix(".first_name"), case .unsure(let reason) = profile.name.first else {
      return ""
    }
    return ", because `\(profile.name.full.text)` \(reason.wording)"
  }
}
