public import Diagnostics
import Templating
import Text
package import YAML

/// The name of a fact, or of a whole tie, in a list of a template's front matter: the template is
/// not meant without the fact, or is not meant with it.
///
/// A name may demand a value of the fact: `invited_me.answer=coffee`.
public struct FactName: Hashable, Sendable {
  /// The name in its written form.
  public let text: String
  /// The place of the name.
  public let place: Place
  /// The path of the fact, without the value it has to have.
  package let path: String
  /// The keys in the path.
  package let keys: [String]
  /// The value that the fact has to have, where the name demands one.
  package let value: String?

  init(_ written: TextValue) {
    let parts = written.text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    text = written.text
    place = written.place
    path = String(parts[0])
    keys = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    value = parts.count > 1 ? String(parts[1]) : nil
  }

  /// Whether it is a fact of one of the two people, rather than of the occasion, such as
  /// `channel.public`.
  package var isOfPeople: Bool { !["channel", "today"].contains(keys.first) }

  /// Reads a list of names as templates read them: a fact such as `met.event`, or a whole tie.
  ///
  /// Names that no profile can have are reported.
  package static func read(
    _ key: String, of reader: MappingReader, into faults: inout [Diagnostic]
  ) -> [FactName] {
    reader.texts(key, into: &faults).map(FactName.init).filter { name in
      let fault = fault(in: name)
      if let fault { faults.append(fault) }
      return fault == nil
    }
  }

  /// Whether `name` is `path`, or contains it.
  package static func covers(_ name: String, _ path: String) -> Bool {
    let (whole, part) = (path.utf8.count, name.utf8.count)
    // Most paths begin with another letter, which is seen at once. The benchmark is `batch`.
    guard whole >= part, path.utf8.first == name.utf8.first, path.hasPrefix(name) else {
      return false
    }
    return whole == part
      || path.utf8[path.utf8.index(path.startIndex, offsetBy: part)] == UInt8(ascii: ".")
  }

  private static func fault(in name: FactName) -> Diagnostic? {
    var shape = FactType.map(Vocabulary.invite.names)
    var above: [String] = []
    for key in name.keys {
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
    guard let value = name.value, let words = words(for: above), !words.contains(value)
    else { return nil }
    return .unknownFact(name, help: "`\(name.path)` is \(Phrasing.list(words))")
  }

  /// The words that a fact can have for a value, where they are few.
  private static func words(for path: [String]) -> [String]? {
    guard path.count == 2, case .word(let words)? = FactKey.tie(path[0])?.key(path[1])?.type
    else { return nil }
    return words
  }

  private static func help(
    _ key: String, below above: [String], among keys: [String: FactType]
  ) -> String {
    func path(_ key: String) -> String { (above + [key]).joined(separator: ".") }
    if above.isEmpty {
      let members = ["recipient", "sender"].filter {
        if case .map(let keys)? = Vocabulary.invite.names[$0] { keys[key] != nil } else { false }
      }
      if !members.isEmpty {
        return "did you mean \(Phrasing.list(members.map { "\($0).\(key)" }))?"
      }
    }
    let known = keys.keys.sorted()
    if let near = Phrasing.nearest(to: key, among: known) { return "did you mean `\(path(near))`?" }
    return above.isEmpty
      ? "write a tie such as `met`, or a fact such as `note.ask` or `sender.goal`"
      : "`\(above.joined(separator: "."))` has \(Phrasing.list(known, "and"))"
  }
}

extension Diagnostic {
  fileprivate static func unknownFact(_ name: FactName, help: String) -> Diagnostic {
    Diagnostic(
      "template-unknown-fact", "no profile can have `\(name.text)`", at: name.place, help: help)
  }
}
