/// A key of a profile, with everything the program knows of its value.
///
/// The rows of the table are in `FactTable.swift`. The reader, the vocabulary of templates, the
/// values with their places, the hints about missing facts, the listings, the columns of tables,
/// the schema for editors, the interview and the reference are derived from them, so a new key is
/// one row more. (A tie also has sentences for new templates: `TieWording`.)
///
/// It is a class, because copying a struct of this many texts costs `batch` half a percent.
public final class FactKey: Hashable, Sendable {
  /// The key.
  public let name: String
  /// The meaning of the value, in one line.
  public let summary: String
  /// A typical value.
  public let example: String
  /// The type of the value.
  public let type: ValueType
  /// The part of a message it serves; nil for none.
  public let topic: Topic?
  /// Whether messages say it, rather than depend on it.
  public let isSaid: Bool
  /// The question for it, as a whole sentence; nil where nobody is asked.
  public let question: String?
  /// The form of an answer, in one line.
  public let hint: String?
  /// The keys of the map that the value is, or can be; none where they are the user's own.
  public let keys: [FactKey]
  /// The names of those keys.
  public let keyNames: [String]

  /// The type of a value.
  public enum ValueType: Hashable, Sendable {
    /// A text without shorter forms, such as a part of a name.
    case line
    /// A text with or without shorter forms, and the sentence that shows where it is said, if any.
    case text(Frame? = nil)
    /// A phrase that completes a sentence.
    case phrase(Frame)
    /// A text that is said exactly as written, full stop included.
    case whole(WholeText)
    /// One of a few words.
    case word([String])
    /// A day, a month or a year.
    case date
    /// An address on the web.
    case address
    /// A person's name: a text, or a map of the keys below.
    case name
    /// A company: a text, which is its name, or a map of the keys below.
    case company
    /// A list of language tags.
    case languages
    /// A list of texts and of maps with a name.
    case entries(ProfileList)
    /// A map of addresses, by names of the user's own.
    case links
    /// A map of any shape.
    case more
    /// A map of the ties below.
    case ties
    /// A tie: a map of the keys below, or a text, which is the first of them.
    case tie
    /// A note: a map of the keys below.
    case note
  }

  /// The parts of a good message.
  public enum Topic: Hashable, Sendable {
    /// Who the sender is.
    case who
    /// How the two know each other.
    case how
    /// Why the sender wants to connect.
    case why
  }

  /// A row of the table.
  init(
    _ name: String, _ summary: String, _ example: String, _ type: ValueType,
    _ topic: Topic? = nil, isSaid: Bool = true, asks question: String? = nil, hint: String? = nil,
    keys: [FactKey] = []
  ) {
    self.name = name
    self.summary = summary
    self.example = example
    self.type = type
    self.topic = topic
    self.isSaid = isSaid
    self.question = question
    self.hint = hint ?? type.hint
    self.keys = keys
    keyNames = keys.map(\.name)
  }

  /// Compares by identity: each key exists once.
  public static func == (left: FactKey, right: FactKey) -> Bool { left === right }

  /// Hashes the identity.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }

  /// The sentence that shows where the value is said; nil where there is none.
  public var frame: Frame? {
    switch type {
    case .text(let frame): frame
    case .phrase(let frame): frame
    default: nil
    }
  }

  /// Whether the value is words of the user's own: no list, no map and not one of a few words.
  public var takesWords: Bool {
    switch type {
    case .line, .text, .phrase, .whole, .name, .company: true
    default: false
    }
  }

  /// Whether the value can be a list of shorter and shorter forms.
  public var hasForms: Bool {
    switch type {
    case .text, .phrase, .whole: true
    default: false
    }
  }

  /// Whether the value is a single fact.
  package var isFact: Bool {
    switch type {
    case .line, .text, .phrase, .whole, .word, .date, .address: true
    default: false
    }
  }

  /// Whether the value is a list.
  public var isList: Bool {
    switch type {
    case .languages, .entries: true
    default: false
    }
  }

  /// Whether the keys below it are the user's own.
  public var isOpen: Bool { type == .links || type == .more }
}

extension FactKey.ValueType {
  /// The advice to somebody who is about to write the value.
  fileprivate var hint: String? {
    guard case .phrase(let frame) = self else { return nil }
    return frame.advice.prefix(1).uppercased() + frame.advice.dropFirst() + "."
  }
}

// MARK: Looking up

extension FactKey {
  /// The key of that name below this one, or nil.
  public func key(_ name: String) -> FactKey? { keys.named(name) }

  /// The key of a profile of that name, or nil.
  public static func named(_ name: String) -> FactKey? { all.named(name) }

  /// The tie of that name, or nil.
  public static func tie(_ name: String) -> FactKey? { ties.named(name) }

  /// The key at a path such as `["ties", "met", "event"]`; nil where no profile has one.
  ///
  /// A path below a key whose keys are the user's own leads to that key.
  public static func at(_ path: some Collection<String>) -> FactKey? {
    var keys = all
    var found: FactKey?
    for name in path {
      if let found, found.isOpen { return found }
      guard let key = keys.named(name) else { return nil }
      found = key
      keys = key.keys
    }
    return found
  }
}

extension [FactKey] {
  /// The key of that name, or nil.
  func named(_ name: String) -> FactKey? {
    // By index: each key copied on the way would be retained and released.
    for index in indices where self[index].name == name { return self[index] }
    return nil
  }
}
