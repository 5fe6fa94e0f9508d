import Diagnostics
import YAML

// The parts of a profile that hold several facts.
extension ProfileReader {
  /// The entries of a list to share, each a text or a map with a name.
  mutating func entries(_ key: String, of map: MappingReader) -> [ProfileEntry] {
    let items = map.list(key, into: &faults) ?? []
    return items.compactMap { item in
      if item.isMissing { return nil }
      guard case .mapping = item.content else {
        guard item.scalar != nil else {
          let name = "an entry of \(key)"
          faults.append(map.wrongType(item, of: name, expected: "text or a map"))
          return nil
        }
        let text = map.text(of: item, of: key, into: &faults)
        return blankIsNothing(text).map { ProfileEntry(name: $0) }
      }
      let subject = "an entry of \(key)"
      guard let entry = map.map(of: item, of: subject, keys: nil, into: &faults) else { return nil }
      entry.require(["name"], into: &faults)
      if let node = entry.value("also"), case .mapping = node.content {
        faults.append(map.wrongType(node, of: "also", expected: "text or a list of texts"))
      }
      let more = fields(entry, except: "name")
      return fact("name", of: entry).map { ProfileEntry(name: $0, more: more) }
    }
  }

  /// The ties, each checked against what can be told of it.
  mutating func ties(_ map: MappingReader) -> [Tie] {
    let names = TieKind.all.map(\.name)
    guard let ties = map.map("ties", keys: names, into: &faults) else { return [] }
    return ties.entries.compactMap { entry in
      guard let kind = TieKind.named(entry.name) else { return nil }
      let count = faults.count
      let facts = facts(entry.value, of: kind, in: ties)
      guard facts.isEmpty else { return Tie(kind: kind, facts: facts) }
      // Where something is wrong with what is told, that is enough to say.
      if faults.count == count {
        faults.append(.emptyTie(kind, Place(map.source, entry.key.range)))
      }
      return nil
    }
  }

  /// What is told of a tie: a map of its keys, or a text, which is its first key.
  private mutating func facts(
    _ node: Node, of kind: TieKind, in ties: MappingReader
  ) -> [Tie.Named] {
    if node.isMissing { return [] }
    guard case .mapping = node.content else {
      return kind.keys.prefix(1).compactMap { key in
        fact(key, node, in: ties).map { Tie.Named(key.name, $0) }
      }
    }
    let keys = kind.keys.map(\.name)
    guard let tie = ties.map(of: node, of: kind.name, keys: keys, into: &faults) else { return [] }
    return kind.keys.compactMap { key in
      guard let value = tie.value(key.name) else { return nil }
      // A name that is no text is told where it is read.
      let name = key.name == "relation" ? tie.value("name")?.scalar?.text : nil
      return fact(key, value, in: tie, naming: name).map { Tie.Named(key.name, $0) }
    }
  }

  private mutating func fact(
    _ key: TieKind.Key, _ node: Node, in tie: MappingReader, naming name: String? = nil
  ) -> Fact? {
    switch key.type {
    case .text(nil): return forms(node, of: key.name, in: tie)
    case .text(let frame?): return phrase(node, of: key.name, in: frame, tie)
    case .phrase(let frame): return phrase(node, of: key.name, in: frame.naming(name), tie)
    case .url:
      let fact = blankIsNothing(tie.text(of: node, of: key.name, into: &faults))
      if let fact, !fact.text.isWebAddress { faults.append(.webAddress(key.name, fact)) }
      return fact
    case .word(let words):
      guard let fact = blankIsNothing(tie.text(of: node, of: key.name, into: &faults)) else {
        return nil
      }
      if words.contains(fact.text) { return fact }
      faults.append(.unknownWord(key.name, fact, among: words))
      return nil
    case .date:
      guard let fact = blankIsNothing(tie.text(of: node, of: key.name, into: &faults)) else {
        return nil
      }
      guard PartialDate(fact.text) != nil else {
        faults.append(.noDate(key.name, fact))
        return nil
      }
      return fact
    }
  }

  /// The note, each of its parts in as many forms as are written.
  mutating func note(_ map: MappingReader) -> [Tie.Named] {
    let keys = NoteKey.all.map(\.name)
    guard let note = map.map("note", keys: keys, into: &faults) else { return [] }
    return NoteKey.all.compactMap { key in
      let fact =
        switch key.type {
        case .whole(let kind): whole(key.name, as: kind, of: note)
        case .phrase(let frame): phrase(key.name, in: frame, of: note)
        }
      return fact.map { Tie.Named(key.name, $0) }
    }
  }

  /// What is under the keys of a map of any shape.
  mutating func fields(_ map: MappingReader, except key: String? = nil) -> [FactTree.Field] {
    map.entries.filter { $0.name != key }.compactMap { entry in
      tree(entry.value, of: entry.name, in: map).map { FactTree.Field(entry.name, $0) }
    }
  }

  private mutating func tree(
    _ node: Node, of name: String, in map: MappingReader
  ) -> FactTree? {
    switch node.content {
    case .scalar:
      guard !node.isMissing else { return nil }
      return blankIsNothing(map.text(of: node, of: name, into: &faults)).map { .text($0) }
    case .sequence(let items):
      let trees = items.compactMap { tree($0, of: name, in: map) }
      return trees.isEmpty ? nil : .list(trees)
    case .mapping:
      guard let inner = map.map(of: node, of: name, keys: nil, into: &faults) else { return nil }
      let fields = fields(inner)
      return fields.isEmpty ? nil : .map(fields)
    }
  }
}

extension String {
  /// Whether the text looks like an address on the web.
  var isWebAddress: Bool {
    contains(".") && !contains(where: \.isWhitespace) && !contains("@")
  }
}
