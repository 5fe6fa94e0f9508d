import Diagnostics
import English
import People
import Text
import YAML

/// What two profiles say, to hold a text against.
struct Evidence {
  /// All values of the two files.
  private(set) var values: [Value] = []
  /// The words of all values, for comparison.
  private var keys: Set<String> = []
  private var stems: Set<String> = []
  /// The words with a capital, to look for the beginning of one.
  private(set) var properWords: [String] = []
  private(set) var numbers: [NumberMention] = []
  private(set) var dates: [DateMention] = []

  /// A value of a profile.
  struct Value {
    /// The path of its fact, as a template would name it.
    var path: String
    /// Whether it is about the recipient, or the sender's own.
    var isAboutRecipient: Bool
    /// Its words.
    var prose: Prose
    var place: Place

    /// Whether it is the name of a person.
    var isPersonName: Bool {
      let last = path.split { $0 == "." || $0 == "[" }.first.map(String.init) ?? ""
      return last == "name" || last == "contacts" || path == "mutual.name" || last == "sign"
    }
  }

  /// The evidence in the two profiles, of which each may be missing.
  init(sender: Profile?, recipient: Profile?) {
    for (profile, isRecipient) in [(sender, false), (recipient, true)] {
      guard let profile, let document = try? YAMLDocument.read(profile.source) else { continue }
      add(document.root, path: "", isRecipient, document.source)
    }
  }

  private mutating func add(
    _ node: Node, path: String, _ isRecipient: Bool, _ source: SourceText
  ) {
    switch node.content {
    case .scalar(let scalar):
      guard !node.isMissing else { return }
      add(scalar.text, path: path, isRecipient, Place(source, node.range))
    case .sequence(let items):
      for item in items { add(item, path: path, isRecipient, source) }
    case .mapping(let entries):
      for entry in entries {
        let isTop = path.isEmpty || path == "ties"
        let inner = isTop ? entry.name : "\(path).\(entry.name)"
        add(entry.value, path: inner, isRecipient, source)
        // The keys of one's own facts say what these are.
        if path.hasPrefix("more") { note(Prose(entry.name.replacing("_", with: " "))) }
      }
    }
  }

  private mutating func add(
    _ text: String, path: String, _ isRecipient: Bool, _ place: Place
  ) {
    let prose = Prose(text)
    values.append(
      Value(path: path, isAboutRecipient: isRecipient, prose: prose, place: place))
    note(prose)
    let dates = prose.dates()
    self.dates += dates
    numbers += prose.numbers(without: Set(dates.flatMap(\.words)))
  }

  private mutating func note(_ prose: Prose) {
    for word in prose.words {
      keys.insert(word.key)
      stems.insert(word.stem)
      if word.isCapitalized { properWords.append(word.key) }
      // `KwaZulu` and `MiniJinja` are known by their halves too.
      if word.hasInnerCapital { for part in word.text.humps { keys.insert(part.lowercased()) } }
    }
  }

  /// Whether a word stands in one of the files, perhaps with another ending.
  func holds(_ word: Prose.Word) -> Bool {
    keys.contains(word.key) || stems.contains(word.stem)
      || word.isAllCapitals && spellsInitials(word.key)
      || isShortened(word)
  }

  /// Whether a word is a name of the files made short: `Wits` of the Witwatersrand, `Joburg`.
  private func isShortened(_ word: Prose.Word) -> Bool {
    word.key.count > 3
      && properWords.contains {
        $0.count > word.key.count && ($0.hasPrefix(word.key) || $0.isContracted(to: word.key))
      }
  }

  /// Whether letters are the initials of words that follow each other in a value.
  func spellsInitials(_ letters: String) -> Bool {
    guard letters.count > 1 else { return properWords.contains { $0.hasPrefix(letters) } }
    return values.contains { value in
      let parts = value.prose.words.flatMap { word in
        // An ampersand may be read as `and`.
        (word.gap.contains("&") ? [(initial: "a", isCapitalized: false)] : [])
          + word.text.humps.map {
            (initial: ComparisonKey(String($0.prefix(1))).text, isCapitalized: word.isCapitalized)
          }
      }
      return parts.indices.contains { start in
        parts[start].isCapitalized && spells(letters[...], parts[start...])
      }
    }
  }

  /// Whether letters are the initials of parts, of which those in small letters may be skipped.
  private func spells(
    _ letters: Substring, _ parts: ArraySlice<(initial: String, isCapitalized: Bool)>
  ) -> Bool {
    var letters = letters
    for part in parts {
      guard let letter = letters.first else { return true }
      if part.initial == String(letter) {
        letters = letters.dropFirst()
      } else if part.isCapitalized {
        return false
      }
    }
    return letters.isEmpty
  }

  /// Whether some words follow each other in a value, in this order.
  func holds(together keys: [String]) -> Bool {
    values.contains { $0.prose.words.map(\.key).containsRun(keys) }
  }

}

extension [String] {
  /// Whether the elements of another list follow each other in this one.
  func containsRun(_ run: [String]) -> Bool {
    guard let first = run.first, run.count <= count else { return false }
    return indices.contains { start in
      self[start] == first && count - start >= run.count
        && self[start..<(start + run.count)].elementsEqual(run)
    }
  }
}

extension String {
  /// Whether another word is this one with letters left out of its middle: `Joburg`.
  fileprivate func isContracted(to short: String) -> Bool {
    guard prefix(2) == short.prefix(2), suffix(2) == short.suffix(2), short.count > 4 else {
      return false
    }
    var rest = short[...]
    for letter in self where letter == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }

  /// The parts of a word that capitals begin: `Kwa` and `Zulu`.
  var humps: [String] {
    var parts: [String] = []
    for character in self {
      let begins = character.isUppercase && parts.last?.last?.isUppercase != true
      if begins || parts.isEmpty { parts.append("") }
      parts[parts.count - 1].append(character)
    }
    return parts
  }
}
