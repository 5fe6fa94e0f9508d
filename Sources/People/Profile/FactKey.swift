/// A key of a profile, and everything there is to say of what is under it.
///
/// The rows of the table are in `FactTable.swift`. The reader, what templates can read, the values with
/// their places, the hints about what is missing, the listings, the columns of tables, the schema for
/// editors, the interview and the reference are made from them, so a new key is one row more. (A tie has sentences of
/// its own for new templates, too: `TieWording`.)
///
/// It is a class, because a struct with as many texts costs `batch` half a percent for the copies.
public final class FactKey: Hashable, Sendable {
  /// The key.
  public let name: String
  /// What it is, in one line.
  public let summary: String
  /// A value as people write it.
  public let example: String
  /// What the value has to be.
  public let type: ValueType
  /// Which part of a message it serves; nil for none.
  public let topic: Topic?
  /// Whether it is there to be said, rather than to be known or to decide by.
  public let isSaid: Bool
  /// What asks somebody for it, as a whole sentence; nil where nobody is asked.
  public let question: String?
  /// What an answer has to be, in one line.
  public let hint: String?
  /// The keys of the map that the value is, or can be, where they are fixed.
  public let keys: [FactKey]
  /// The names of those keys.
  public let keyNames: [String]

  /// What the value of a key has to be.
  public enum ValueType: Hashable, Sendable {
    /// A text in one form, such as a part of a name.
    case line
    /// A text in one or more forms, with the sentence that shows where it is said, if there is one.
    case text(Frame? = nil)
    /// Words that complete a sentence.
    case phrase(Frame)
    /// A text that is said as it is, full stop and all.
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

  /// What a good message says.
  public enum Topic: Hashable, Sendable {
    /// Who is writing.
    case who
    /// How the two know each other.
    case how
    /// Why the one wants to connect.
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

  /// Each key is there once, so two are the same if they are one.
  public static func == (left: FactKey, right: FactKey) -> Bool { left === right }

  /// Hashes which key it is.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }

  /// The sentence that shows where the value is said; nil where there is none.
  public var frame: Frame? {
    switch type {
    case .text(let frame): frame
    case .phrase(let frame): frame
    default: nil
    }
  }

  /// Whether it says something in any words: neither a list or a map nor one of a few words.
  public var takesWords: Bool {
    switch type {
    case .line, .text, .phrase, .whole, .name, .company: true
    default: false
    }
  }

  /// Whether the value can be a list of the same said shorter and shorter.
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
  /// What somebody who is about to write it has to know.
  fileprivate var hint: String? {
    guard case .phrase(let frame) = self else { return nil }
    return frame.advice.prefix(1).uppercased() + frame.advice.dropFirst() + "."
  }
}

// MARK: Looking up

extension FactKey {
  /// The key below this one of that name, or nil.
  public func key(_ name: String) -> FactKey? { keys.named(name) }

  /// The key of a profile of that name, or nil.
  public static func named(_ name: String) -> FactKey? { all.named(name) }

  /// The tie of that name, or nil.
  public static func tie(_ name: String) -> FactKey? { ties.named(name) }

  /// The key at a path such as `["ties", "met", "event"]`; nil where no profile has one.
  ///
  /// What is below a key whose keys are the user's own is at that key.
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
    // By index, because a copy of each key on the way would be counted and released.
    for index in indices where self[index].name == name { return self[index] }
    return nil
  }
}
