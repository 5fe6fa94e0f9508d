import Diagnostics

/// Where a fact that is missing would go.
struct FactWhereabouts {
  /// What to write, and in which file.
  let text: String

  init(_ path: String, in pair: Pair) {
    let keys = path.split(separator: ".").map { String($0) }
    let recipient = pair.recipient.source.name.visible
    let sender = pair.sender.source.name.visible
    switch keys[0] {
    case "sender": text = Self.person(pair.sender, Array(keys.dropFirst()), sender)
    case "recipient": text = Self.person(pair.recipient, Array(keys.dropFirst()), recipient)
    case "shared":
      let list = ProfileList.allCases.first { [$0.singular, $0.rawValue].contains(keys[1]) }
      text =
        list.map { "one entry of `\($0.rawValue)` that \(sender) and \(recipient) both have" }
        ?? "the same `role` in \(sender) and \(recipient)"
    default: text = "`ties: {\(keys[0]): {\(keys.last ?? ""): …}}` in \(recipient)"
    }
  }

  private static func person(_ profile: Profile, _ keys: [String], _ file: String) -> String {
    switch keys.first {
    case "first_name":
      guard case .unsure(let reason) = profile.name.first else { break }
      return "`name: {called: …}` in \(file), because `\(profile.name.full.text)` \(reason.wording)"
    case "last_name": return "`name: {family: …}` in \(file)"
    case "full_name": return "`name` in \(file)"
    default: break
    }
    let isList = keys.first == "languages" || ProfileList(rawValue: keys.first ?? "") != nil
    if isList { return "`\(keys[0]): […]` in \(file)" }
    // The short form of a company follows from its name.
    guard keys.count > 1, keys[0] != "company" else { return "`\(keys.first ?? ""): …` in \(file)" }
    let inner = keys.dropFirst().reversed().reduce("…") { "{\($1): \($0)}" }
    return "`\(keys[0]): \(inner)` in \(file)"
  }
}
