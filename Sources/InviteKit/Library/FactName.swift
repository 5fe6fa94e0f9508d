import Diagnostics
import Templating
import YAML

/// The names of facts that a template's front matter lists: without which, or with which, it is not
/// meant.
///
/// A name may say what the fact has to be: `invited_me.answer=coffee`.
enum FactNames {
  /// Reads a list of names, each as templates read it: a fact such as `met.event`, or a whole tie.
  ///
  /// What no profile can have is reported.
  static func read(
    _ key: String, of reader: MappingReader, into faults: inout [Diagnostic]
  ) -> [TextValue] {
    reader.texts(key, into: &faults).filter { name in
      let fault = fault(in: name)
      if let fault { faults.append(fault) }
      return fault == nil
    }
  }

  /// Whether a fact is one of the two people's, and not one of the occasion's such as
  /// `channel.public`.
  static func isOfPeople(_ path: String) -> Bool {
    !["channel", "today"].contains(path.prefix { $0 != "." })
  }

  /// The path of a fact, without what it has to be.
  static func path(of name: String) -> String { String(name.prefix { $0 != "=" }) }

  /// What a fact has to be, where its name says it.
  static func value(of name: String) -> String? {
    name.firstIndex(of: "=").map { String(name[name.index(after: $0)...]) }
  }

  /// Whether a name stands for the other or for something that the other is a part of.
  static func covers(_ name: String, _ path: String) -> Bool {
    path == name || path.hasPrefix(name + ".")
  }

  private static func fault(in name: TextValue) -> Diagnostic? {
    var shape = FactShape.map(Vocabulary.invite.names)
    var above: [String] = []
    let path = path(of: name.text)
    for key in path.split(separator: ".", omittingEmptySubsequences: false).map(String.init) {
      switch shape {
      case .anything: return nil
      case .text, .list:
        return .unknownFact(
          name, help: "`\(above.joined(separator: "."))` has no parts: name it alone")
      case .map(let keys):
        guard let member = keys[key] else {
          return .unknownFact(name, help: help(key, below: above, among: keys))
        }
        shape = member
      }
      above.append(key)
    }
    guard let value = value(of: name.text), let words = words(for: above), !words.contains(value)
    else { return nil }
    return .unknownFact(name, help: "`\(path)` is \(Wording.list(words))")
  }

  /// The words that a fact can be, where they are few.
  private static func words(for path: [String]) -> [String]? {
    guard path.count == 2, case .word(let words)? = TieKind.named(path[0])?.key(path[1])?.type
    else { return nil }
    return words
  }

  private static func help(
    _ key: String, below above: [String], among keys: [String: FactShape]
  ) -> String {
    func path(_ key: String) -> String { (above + [key]).joined(separator: ".") }
    if above.isEmpty {
      let members = ["recipient", "sender"].filter {
        if case .map(let keys)? = Vocabulary.invite.names[$0] { keys[key] != nil } else { false }
      }
      if !members.isEmpty {
        return "did you mean \(Wording.list(members.map { "\($0).\(key)" }))?"
      }
    }
    let known = keys.keys.sorted()
    if let near = Wording.nearest(to: key, among: known) { return "did you mean `\(path(near))`?" }
    return above.isEmpty
      ? "write a tie such as `met`, or a fact such as `note.ask` or `sender.goal`"
      : "`\(above.joined(separator: "."))` has \(Wording.list(known, "and"))"
  }
}

extension Diagnostic {
  fileprivate static func unknownFact(_ name: TextValue, help: String) -> Diagnostic {
    Diagnostic(
      "template-unknown-fact", "no profile can have `\(name.text)`", at: name.place, help: help)
  }
}
