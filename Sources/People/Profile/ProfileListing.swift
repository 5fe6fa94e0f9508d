import Diagnostics
import Text

extension Profile {
  /// A fact with its path.
  public struct PathFact: Hashable, Sendable {
    /// The path: `role`, `company.name`, `schools[0].name`, `ties.met.topic`, `more.hobby`.
    public let path: String
    /// The fact.
    public let fact: Fact

    /// The path as a template writes it: a tie is read by its own name.
    package var pathInTemplates: String {
      path.hasPrefix("ties.") ? String(path.dropFirst(5)) : path
    }
  }

  /// All facts of the profile, in the order of its keys.
  public var facts: [PathFact] {
    var listing = FactListing()
    for key in FactKey.all { walk(key, &listing) }
    return listing.facts
  }

  /// Every fact, one a line, with its line in the file.
  public var listing: String {
    let lines = LineIndex(source)
    let rows = facts.flatMap { found in
      return found.fact.forms.enumerated().map { number, form in
        [
          number == 0 ? found.pathInTemplates : "  or shorter", form.text,
          "line \(lines.line(at: form.place.range.lowerBound))",
        ]
      }
    }
    return Columns.text([greeting] + rows, widest: 48)
  }

  /// The name that a message would greet by.
  private var greeting: [String] {
    switch name.first {
    case .known(let text): ["first_name", text, "what a message greets by"]
    case .unsure(let reason):
      ["first_name", "–", "the name \(reason.wording): add `called` to `name`"]
    }
  }

  /// Every phrase in the sentence that it completes, one a line, with its line in the file; empty
  /// where there is none.
  public var sentences: String {
    let lines = LineIndex(source)
    var rows: [[String]] = []
    func add(_ path: String, _ fact: Fact?, _ frame: Frame?) {
      guard let fact, let frame else { return }
      for (number, form) in fact.forms.enumerated() {
        rows.append([
          number == 0 ? path : "  or shorter",
          "line \(lines.line(at: form.place.range.lowerBound))", frame.sentence(with: form.text),
        ])
      }
    }
    for key in FactKey.all { add(key.name, self[key.name], key.frame) }
    for tie in ties {
      for key in tie.kind.keys {
        add("\(tie.kind.name).\(key.name)", tie[key.name], key.frame?.naming(tie["name"]?.text))
      }
    }
    // A whole text is a sentence by itself.
    for key in FactKey.note { add("note.\(key.name)", note[key.name], key.frame ?? Frame(.name)) }
    return Columns.text(rows)
  }
}

/// Lists the written facts, each with its path.
private struct FactListing: FactSink {
  private(set) var facts: [Profile.PathFact] = []
  private var path = ""

  mutating func text(_ fact: Fact) {
    // The `name` of the map `name` is listed as the name itself.
    facts.append(Profile.PathFact(path: path == "name.name" ? "name" : path, fact: fact))
  }

  mutating func text(_ text: String, madeOf fact: Fact) {}

  mutating func also(_ fact: Fact) {}

  mutating func map(_ members: (inout FactListing) -> Void) { members(&self) }

  mutating func member(_ key: String, _ content: (inout FactListing) -> Void) {
    let outer = path
    path += outer.isEmpty ? key : ".\(key)"
    content(&self)
    path = outer
  }

  mutating func list<Item>(_ items: [Item], _ content: (inout FactListing, Item) -> Void) {
    let outer = path
    for (index, item) in items.enumerated() {
      path = "\(outer)[\(index)]"
      content(&self, item)
    }
    path = outer
  }
}
