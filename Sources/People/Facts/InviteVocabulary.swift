import Channels
package import Templating

extension Vocabulary {
  /// The names that a template can read: the two people, the ties, their common ground, the
  /// occasion.
  package static let invite: Vocabulary = {
    var names: [String: FactType] = [
      "sender": .map(person), "recipient": .map(person), "shared": .map(shared),
      "note": .map(shapes(of: FactKey.note)), "channel": .map(channel), "today": .text,
    ]
    for tie in FactKey.ties { names[tie.name] = shape(of: tie) }
    return Vocabulary(names, meaning: MergeTagNames.path)
  }()

  /// The names of facts that concern the reader: the recipient, the common ground and the ties.
  package static let readerNames = Set(["recipient", "shared", "note"] + FactKey.ties.map(\.name))

  private static let person: [String: FactType] = {
    var keys = shapes(of: FactKey.all)
    for alias in FactKey.aliases { keys[alias.name] = .text }
    return keys
  }()

  /// The type of a profile's key in templates; nil where they cannot read it.
  private static func shape(of key: FactKey) -> FactType? {
    switch key.type {
    case .line, .text, .phrase, .whole, .word, .date, .address: .text
    case .name:
      // The order of a name is not a fact to print.
      .map(["name": .text].merging(shapes(of: key.keys.filter { $0.name != "order" })) { $1 })
    case .company, .tie: .map(shapes(of: key.keys))
    case .languages: .list(.text)
    case .entries: .list(.anything)
    case .links, .more: .anything
    case .ties, .note: nil
    }
  }

  private static func shapes(of keys: [FactKey]) -> [String: FactType] {
    var shapes: [String: FactType] = [:]
    for key in keys { shapes[key.name] = shape(of: key) }
    return shapes
  }

  private static let channel: [String: FactType] = Dictionary(
    uniqueKeysWithValues: (["name"] + Channel.Trait.allCases.map(\.rawValue)).map { ($0, .text) })

  private static let shared: [String: FactType] = {
    var keys: [String: FactType] = ["role": .text]
    for list in ProfileList.allCases where list != .contacts {
      keys[list.rawValue] = .list(.anything)
      keys[list.singular] = .anything
    }
    return keys
  }()
}
