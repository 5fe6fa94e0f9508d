/// The keys of profiles that templates read, derived from the paths they read.
package struct ReadKeys {
  private let keys: Set<String>

  /// The keys that paths such as `sender.role`, `shared.school` and `met.event` lead to.
  package init(_ paths: some Sequence<String>) {
    var keys: Set<String> = []
    for path in paths {
      let parts = path.split(separator: ".").map { String($0) }
      switch parts.first {
      case "sender", "recipient": keys.insert(parts.dropFirst().joined(separator: "."))
      case "shared": keys.formUnion(Self.shared(parts.dropFirst().first ?? ""))
      default:
        keys.insert(path)
        // A mutual contact comes from the contacts of both.
        if parts.first == "mutual" { keys.insert("contacts") }
      }
    }
    self.keys = keys
  }

  private static func shared(_ name: String) -> [String] {
    guard let list = ProfileList(shared: name) else { return [name] }
    return list == .employers ? [list.rawValue, "company"] : [list.rawValue]
  }

  /// The key of a profile that holds a fact: `schools` for `schools[0].name`, `met.topic` for
  /// `ties.met.topic`.
  package static func key(of path: String) -> String {
    if path.hasPrefix("ties.") { return String(path.dropFirst(5)) }
    let top = path.prefix { $0 != "." && $0 != "[" }
    let key = FactKey.named(String(top))
    return key?.isOpen == true || key?.type == .note
      ? String(path.prefix { $0 != "[" }) : String(top)
  }

  /// Whether a template, or the program itself, reads the value of a key.
  package func contains(_ key: String) -> Bool {
    // The program greets by these, or chooses the kind and the channel of the message.
    if ["name", "linkedin", "accepted", "invited_me"].contains(key.prefix { $0 != "." }) {
      return true
    }
    return keys.contains { read in
      read == key || read.hasPrefix(key + ".") || key.hasPrefix(read + ".")
    }
  }
}
