import Channels
package import Templating

extension Vocabulary {
  /// Everything a template can read: the two people, the ties, what they share, and the occasion.
  package static let invite: Vocabulary = {
    var names: [String: FactShape] = [
      "sender": .map(person), "recipient": .map(person), "shared": .map(shared),
      "note": .map(note), "channel": .map(channel), "today": .text,
    ]
    for tie in TieKind.all {
      var keys: [String: FactShape] = [:]
      for key in tie.keys { keys[key.name] = .text }
      names[tie.name] = .map(keys)
    }
    return Vocabulary(names, meaning: MergeTagNames.path)
  }()

  /// The names of what is about the reader: the recipient, what the two have in common and how the
  /// one knows the other.
  package static let readerNames = Set(["recipient", "shared", "note"] + TieKind.all.map(\.name))

  private static let person: [String: FactShape] = {
    var keys: [String: FactShape] = [:]
    for name in ["full_name", "first_name", "last_name", "honorific"] { keys[name] = .text }
    for key in ProfileKey.all { keys[key.name] = shape(of: key) }
    return keys
  }()

  /// What templates read under a key of a profile; nil where they do not.
  private static func shape(of key: ProfileKey) -> FactShape? {
    switch key.type {
    case .text, .phrase, .account: .text
    case .name(let parts):
      // In which order a name is written says nothing by itself.
      .map(["name": .text].merging(shapes(of: parts.filter { $0.name != "order" })) { $1 })
    case .company(let parts): .map(shapes(of: parts))
    case .languages: .list(.text)
    case .entries: .list(.anything)
    case .links, .more: .anything
    case .ties, .note: nil
    }
  }

  private static func shapes(of parts: [ProfileKey.Part]) -> [String: FactShape] {
    Dictionary(uniqueKeysWithValues: parts.map { ($0.name, FactShape.text) })
  }

  private static let note: [String: FactShape] = Dictionary(
    uniqueKeysWithValues: NoteKey.all.map { ($0.name, .text) })

  private static let channel: [String: FactShape] = Dictionary(
    uniqueKeysWithValues: (["name"] + Channel.Trait.allCases.map(\.rawValue)).map { ($0, .text) })

  private static let shared: [String: FactShape] = {
    var keys: [String: FactShape] = ["role": .text]
    for list in ProfileList.allCases where list != .contacts {
      keys[list.rawValue] = .list(.anything)
      keys[list.singular] = .anything
    }
    return keys
  }()
}
