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
      let more = fields(entry, except: "name")
      return fact("name", of: entry).map { ProfileEntry(name: $0, more: more) }
    }
  }

  /// The ties, each checked against what can be told of it.
  mutating func ties(_ map: MappingReader) -> [Tie] {
    let names = TieKind.all.map(\.name)
    guard let ties = map.map("ties", keys: names, into: &faults) else { return [] }
    return ties.entries.compactMap { entry in
      guard let kind = TieKind.named(entry.name), let node = ties.value(kind.name) else {
        return nil
      }
      let keys = kind.keys.map(\.name)
      guard let tie = ties.map(of: node, of: kind.name, keys: keys, into: &faults) else {
        return nil
      }
      let count = faults.count
      let facts = kind.keys.compactMap { key in
        fact(key, of: tie).map { Tie.Named(key.name, $0) }
      }
      guard !facts.isEmpty else {
        // Where something is wrong with what is told, that is enough to say.
        let isUnknown = tie.entries.contains { !keys.contains($0.name) }
        if faults.count == count, !isUnknown {
          faults.append(.emptyTie(kind, Place(map.source, entry.key.range)))
        }
        return nil
      }
      return Tie(kind: kind, facts: facts)
    }
  }

  private mutating func fact(_ key: TieKind.Key, of tie: MappingReader) -> Fact? {
    switch key.type {
    case .text: return fact(key.name, of: tie)
    case .phrase(let start): return phrase(key.name, after: start, of: tie)
    case .url:
      let fact = fact(key.name, of: tie)
      if let fact, !fact.text.isWebAddress { faults.append(.webAddress(key.name, fact)) }
      return fact
    case .date:
      guard let fact = fact(key.name, of: tie) else { return nil }
      guard PartialDate(fact.text) != nil else {
        faults.append(.noDate(key.name, fact))
        return nil
      }
      return fact
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
