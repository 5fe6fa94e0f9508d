import Diagnostics
import English
import People
import Text
import YAML

/// What two profiles say, to hold a text against.
struct Evidence {
  /// All values of the two files.
  private(set) var values: [Value] = []
  /// The numbers in them.
  private(set) var numbers: [NumberMention] = []
  /// The numbers with what is counted, each once.
  private var knownNumbers: Set<String> = []
  /// The dates in them.
  private(set) var dates: [DateMention] = []
  /// All words, for comparison.
  private var keys: Set<String> = []
  /// The values that hold a word, by its stem.
  private var valuesByStem: [String: [Int]] = [:]
  /// The words of all values in a row, parted by empty ones, and where each is.
  private var row: [String] = []
  private var places: [String: [Int]] = [:]
  /// The words with a capital, each once.
  private var properWords: [(key: String, text: String)] = []
  /// Words of up to six written together: `Manchester Met` as in `#ManchesterMet`.
  private var joined: Set<String> = []
  /// The initials of all words and of their humps, parted by spaces.
  private var initials: [Initial] = []
  /// The words that are a value by themselves.
  private var wholeValues: Set<String> = []
  /// How the names of people begin and end.
  private var firstNames: Set<String> = []
  private var lastNames: Set<String> = []
  /// How the names under `name` begin and end: those of the sender, those of the recipient.
  private var ownNames: [(first: Set<String>, last: Set<String>)] = [([], []), ([], [])]
  /// All words in the names of people.
  private var peopleWords: Set<String> = []
  /// All words in the names of the two.
  private var nameWords: Set<String> = []
  /// The words with a capital, and the numbers, in what is said of the reader.
  private var readerWords: Set<String> = []

  /// More words than these are not looked through for one that is like another: a profile has some
  /// hundreds.
  private static let wordsAtMost = 4_000

  /// The first letter of a word or of a hump of one.
  private struct Initial {
    var letter: Character
    var kind: Kind

    enum Kind {
      case capital, small, other

      init(_ word: Prose.Word) {
        self = word.isCapitalized ? .capital : smallWords.contains(word.key) ? .small : .other
      }
    }
  }

  /// A value of a profile.
  struct Value {
    /// The path of its fact, as a template would name it.
    var path: String
    /// Whether it is about the recipient, or the sender's own.
    var isAboutRecipient: Bool
    /// Its words.
    var prose: Prose
    /// Where it stands.
    var place: Place
  }

  /// The evidence in the two profiles, of which each may be missing.
  init(sender: Profile?, recipient: Profile?) {
    for (profile, isRecipient) in [(sender, false), (recipient, true)] {
      guard let profile, let document = try? YAMLDocument.read(profile.source) else { continue }
      add(document.root, path: "", isRecipient, document.source)
      // Facts for this once are in no file.
      for found in profile.facts where found.fact.place.source != profile.source {
        let path = found.pathInTemplates.withoutPlaces
        add(found.fact.text, path: path, isRecipient, found.fact.place)
      }
    }
    var seen = Set<String>()
    properWords = properWords.filter { seen.insert($0.key).inserted }
    var known = Set<[Int]>()
    dates = dates.filter { known.insert($0.fields).inserted }
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
    noteName(prose, at: path)
    if path.prefix(while: { $0 != "." }) == "name", let first = prose.words.first,
      let last = prose.words.last
    {
      ownNames[isRecipient ? 1 : 0].first.insert(first.key)
      ownNames[isRecipient ? 1 : 0].last.insert(last.key)
    }
    if isRecipient {
      for word in prose.words where word.isCapitalized && word.opens == .nothing || word.isNumber {
        readerWords.insert(word.key)
      }
    }
    let dates = prose.dates()
    self.dates += dates
    let found = prose.numbers(without: Set(dates.flatMap(\.words)))
    for number in found + prose.shares(of: found) where numbers.count < Self.wordsAtMost {
      let isNew = knownNumbers.insert("\(number.value) \(number.noun ?? "")").inserted
      if isNew || number.isPercent { numbers.append(number) }
    }
  }

  private mutating func note(_ prose: Prose) {
    for word in prose.words {
      keys.insert(word.key)
      if valuesByStem[word.stem]?.last != values.count - 1 {
        valuesByStem[word.stem, default: []].append(values.count - 1)
      }
      places[word.key, default: []].append(row.count)
      row.append(word.key)
      // An ampersand may be read as `and`.
      if word.gap.contains("&") { initials.append(Initial(letter: "a", kind: .small)) }
      for hump in word.text.humps {
        // `KwaZulu` and `MiniJinja` are known by their halves too.
        if word.hasInnerCapital { keys.insert(hump.lowercased()) }
        guard let letter = ComparisonKey(String(hump.prefix(1))).text.first else { continue }
        initials.append(Initial(letter: letter, kind: Initial.Kind(word)))
      }
      if word.isCapitalized, properWords.count < Self.wordsAtMost {
        properWords.append((word.key, word.text))
      }
    }
    if prose.words.count == 1 { wholeValues.insert(prose.words[0].key) }
    for start in prose.words.indices where joined.count < 4 * Self.wordsAtMost {
      var whole = ""
      for word in prose.words[start...].prefix(6) {
        whole += word.key
        if whole.count > word.key.count { joined.insert(whole) }
      }
    }
    row.append("")
    initials.append(Initial(letter: " ", kind: .other))
  }

  private mutating func noteName(_ prose: Prose, at path: String) {
    let top = path.prefix { $0 != "." }
    if top == "name" || top == "sign" || path == "note.sign" {
      for word in prose.words { nameWords.insert(word.key) }
    }
    guard top == "name" || top == "contacts" || path == "mutual.name" || top == "sign",
      let first = prose.words.first?.key, let last = prose.words.last?.key
    else { return }
    for word in prose.words { peopleWords.insert(word.key) }
    if path != "name.family" { firstNames.insert(first) }
    if prose.words.count > 1 || path == "name.family" { lastNames.insert(last) }
  }
}

// MARK: Words

extension Evidence {
  /// Whether a word stands in one of the files, perhaps with another ending, or short for a name.
  func holds(_ word: Prose.Word) -> Bool {
    keys.contains(word.key) || valuesByStem[word.stem] != nil || joined.contains(word.key)
      || (word.isAllCapitals || word.hasInnerCapital && word.key.count < 7)
        && spellsInitials(word.key)
      || isShortened(word) || isMadeOfKnownParts(word)
  }

  /// Whether a word of several parts, such as `#WomenInEmbedded`, has only parts of the files and
  /// words of the language.
  private func isMadeOfKnownParts(_ word: Prose.Word) -> Bool {
    let parts = word.text.humps
    guard parts.count > 1 else { return false }
    let isTag = word.gap.last == "#" || word.gap.last == "@"
    guard isTag || parts.contains(where: { $0.count > 3 }) else { return false }
    return parts.allSatisfy { part in
      let key = ComparisonKey(part).text
      if keys.contains(key) || part.count > 2 && part == part.uppercased() && spellsInitials(key) {
        return true
      }
      return isTag
        && (valuesByStem[key.stem] != nil || EnglishWords.contains(key)
          || FunctionWords.contains(key))
    }
  }

  /// Whether a word is a name of the files made short: `Wits` of the Witwatersrand, `Joburg`.
  private func isShortened(_ word: Prose.Word) -> Bool {
    word.key.count > 3
      && properWords.contains {
        $0.key.count > word.key.count
          && ($0.key.hasPrefix(word.key) || $0.key.isContracted(to: word.key))
      }
  }

  /// Whether letters are the initials of words that follow each other in a value.
  private func spellsInitials(_ letters: String) -> Bool {
    let initials = initials.prefix(Self.wordsAtMost)
    return initials.indices.contains { start in
      initials[start].kind == .capital && spells(letters[...], initials[start...])
    }
  }

  /// Whether letters are the initials of parts, of which only small words may be skipped.
  private func spells(_ letters: Substring, _ parts: ArraySlice<Initial>) -> Bool {
    var letters = letters
    for part in parts {
      guard let letter = letters.first else { return true }
      if part.letter == letter, part.kind != .other {
        letters = letters.dropFirst()
      } else if part.kind != .small {
        return false
      }
    }
    return letters.isEmpty
  }

  /// Whether some words follow each other in a value, in this order.
  func holds(together keys: [String]) -> Bool {
    // The rarest word has the fewest places.
    var best: (offset: Int, places: [Int])?
    for (offset, key) in keys.enumerated() {
      guard let found = places[key] else { return false }
      if found.count < best?.places.count ?? .max { best = (offset, found) }
    }
    guard let best else { return true }
    return best.places.prefix(Self.wordsAtMost).contains { place in
      let start = place - best.offset
      return start >= 0 && start + keys.count <= row.count
        && row[start..<(start + keys.count)].elementsEqual(keys)
    }
  }

  /// Whether a value is nothing but one word.
  func isWholeValue(_ key: String) -> Bool { wholeValues.contains(key) }

  /// Whether one value has all of some words, in any order and form.
  func holds(inOneValue stems: [String]) -> Bool {
    var common: Set<Int>?
    for stem in stems {
      guard let found = valuesByStem[stem] else { return false }
      common = common?.intersection(found) ?? Set(found)
    }
    return common?.isEmpty == false
  }

  /// How many of some words stand in the files, perhaps with other endings.
  func count(of stems: [String]) -> Int { stems.count { valuesByStem[$0] != nil } }

  /// The name in the files that is spelled most like a word.
  func nearestName(to word: String) -> String? {
    Phrasing.nearest(to: word, among: properWords.filter { $0.key.count > 2 }.map(\.text))
  }
}

// MARK: Names of people

extension Evidence {
  /// Whether the name of a person begins with a word.
  func beginsPersonName(_ key: String) -> Bool { firstNames.contains(key) }

  /// Whether the name of a person ends with a word.
  func endsPersonName(_ key: String) -> Bool { lastNames.contains(key) }

  /// Whether a word has a capital in a value about the reader, and is in no name of the two.
  func isProperOfReader(_ key: String) -> Bool {
    readerWords.contains(key) && !nameWords.contains(key)
  }

  /// Whether a word is in the name of a person.
  func isInPersonName(_ key: String) -> Bool { peopleWords.contains(key) }

  /// Whether one word begins the name of a person, the other ends that of another one, and no value
  /// has both side by side.
  func partsPersonNames(_ first: String, _ last: String) -> Bool {
    firstNames.contains(first) && lastNames.contains(last) && !firstNames.contains(last)
      && !isOnePerson(first, last)
  }

  private func isOnePerson(_ first: String, _ last: String) -> Bool {
    // A name may have others between: `Ada King Lovelace`.
    (places[first] ?? []).prefix(Self.wordsAtMost).contains { start in
      row[start...].prefix(6).prefix { !$0.isEmpty }.contains(last)
    } || isGivenApart(first, last)
  }

  /// Whether the two are the given and the family name of one profile, under keys of their own.
  private func isGivenApart(_ first: String, _ last: String) -> Bool {
    ownNames.contains { $0.first.contains(first) && $0.last.contains(last) }
  }
}

/// Words that names in several languages have between others, and initials may leave out.
private let smallWords: Set<String> = [
  "a", "al", "and", "at", "da", "das", "de", "degli", "dei", "del", "della", "der", "des", "di",
  "do", "dos", "du", "e", "el", "en", "et", "for", "fur", "i", "in", "la", "le", "les", "of", "og",
  "on", "the", "to", "und", "van", "von", "y", "za", "zu",
]

extension String {
  /// The path of a fact without its places in lists: `events` of `events[0]`.
  fileprivate var withoutPlaces: String {
    split(separator: "[").map { $0.drop { $0.isNumber || $0 == "]" } }.joined()
  }

  /// Whether another word is this one with letters left out of its middle: `Joburg`.
  fileprivate func isContracted(to short: String) -> Bool {
    guard short.count > 4, prefix(2) == short.prefix(2), suffix(2) == short.suffix(2) else {
      return false
    }
    var rest = short[...]
    for letter in self where letter == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }

  /// The parts of a word that capitals or digits begin: `Kwa` and `Zulu`, `ISSW` and `2026`.
  fileprivate var humps: [String] {
    var parts: [String] = []
    for character in self {
      let last = parts.last?.last
      let begins =
        character.isUppercase && last?.isUppercase != true
        || character.isNumber != (last?.isNumber ?? character.isNumber)
      if begins || parts.isEmpty { parts.append("") }
      parts[parts.count - 1].append(character)
    }
    return parts
  }
}
