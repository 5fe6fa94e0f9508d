import Batch
import Diagnostics
import Text
import YAML

/// Somebody as a source has them: facts with their keys and places, nothing cleaned yet.
struct SourcePerson {
  /// A fact under the keys that lead to its place in a profile.
  struct Fact {
    /// The keys, such as `["name", "family"]`.
    let path: [String]
    /// The text as the source has it.
    let text: String
    /// The place in the source.
    let place: Place
  }

  /// The row, the card or the object.
  let place: Place
  /// The facts, in order; those of a list have one path.
  var facts: [Fact] = []

  /// Somebody of whom nothing is known yet.
  init(at place: Place) { self.place = place }

  /// Somebody in a node with the keys of a profile.
  init(_ node: Node, in source: SourceText) {
    self.init(at: Place(source, node.range))
    add(node, at: [], in: source)
  }

  private mutating func add(_ node: Node, at path: [String], in source: SourceText) {
    switch node.content {
    case .mapping(let entries):
      for entry in entries { add(entry.value, at: path + [entry.name], in: source) }
    case .sequence(let items):
      for item in items { add(item, at: path, in: source) }
    case .scalar(let scalar):
      if !node.isMissing { add(scalar.text, at: path, Place(source, node.range)) }
    }
  }

  /// Adds a fact, unless it is blank.
  mutating func add(_ text: String?, at path: [String], _ place: Place) {
    guard let text = text?.collapsed, !text.isEmpty else { return }
    facts.append(Fact(path: path, text: text, place: place))
  }

  /// The first text at a path.
  func text(at path: String...) -> String? { facts.first { $0.path == path }?.text }

  /// The first fact at a path; nil where there is none.
  func first(_ path: [String]) -> Fact? { facts.first { $0.path == path } }

  /// The paths of a guest's admission and arrival in a guest list; no profile has them.
  static let approval = ["more", "approval_status"]
  static let arrival = ["more", "checked_in_at"]
  static let guestPaths = [approval, arrival]

  /// The whole name, as the source has it.
  var name: String? {
    let parts = [text(at: "name", "given"), text(at: "name", "family")].compactMap(\.self)
    return text(at: "name") ?? (parts.isEmpty ? nil : parts.joined(separator: " "))
  }
}
