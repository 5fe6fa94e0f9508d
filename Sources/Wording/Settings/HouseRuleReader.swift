import Diagnostics
import Text
import YAML

/// Reads the rules of a library's own.
struct HouseRuleReader {
  private let reader: MappingReader
  private let name: TextValue
  private var faults: [Diagnostic] = []

  /// How many rules a library may have of its own, and how many phrases or examples a rule.
  static let rulesAtMost = 200
  private static let textsAtMost = 250

  private static let searches = ["existence", "substitution", "occurrence", "pattern"]
  static let keys =
    searches + ["except", "scope", "message", "why", "level", "fix", "good", "bad"]

  /// Reads the rule that an entry of `rules` names; nil where it has none to read.
  static func rule(
    _ entry: Node.Entry, in source: SourceText, into faults: inout [Diagnostic]
  ) -> HouseRule? {
    let name = TextValue(entry.name, at: Place(source, entry.key.range))
    guard isName(entry.name) else {
      faults.append(.wrongName(name))
      return nil
    }
    guard
      let reader = MappingReader(
        entry.value, in: source, keys: keys, of: "a rule", codes: "lint-settings", into: &faults)
    else { return nil }
    var rules = HouseRuleReader(reader: reader, name: name)
    let rule = rules.read()
    faults += rules.faults
    return rule
  }

  private init(reader: MappingReader, name: TextValue) {
    self.reader = reader
    self.name = name
  }

  /// Whether a name can be a part of a code.
  private static func isName(_ name: String) -> Bool {
    let first = name.utf8.first.map { (0x61...0x7A).contains($0) } ?? false
    return first && name.utf8.count <= 60
      && name.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
      }
  }

  private mutating func read() -> HouseRule? {
    let kinds = Self.searches.filter { reader.value($0) != nil }
    guard kinds.count == 1 else {
      faults.append(.oneSearch(kinds, Self.searches, name.place))
      return nil
    }
    let fix = text("fix", keepingSpaces: true)
    let severity = level()
    let scope = scope()
    guard let search = search(kinds[0]) else { return nil }
    if let fix, !canMend(search) { faults.append(.uselessFix(fix, kinds[0])) }
    let rule = HouseRule(
      name: name, search: search, scope: scope, message: text("message")?.text,
      why: text("why")?.text, severity: severity, fix: fix?.text,
      exceptions: reader.value("except") == nil ? nil : phrases("except"),
      good: good(), bad: bad())
    for instead in rule.replacements where rule.finds(in: instead) {
      faults.append(.fixFindsItself(instead, fix?.place ?? name.place))
      return nil
    }
    return rule
  }

  private func canMend(_ search: HouseRule.Search) -> Bool {
    if case .substitution = search { return false }
    return true
  }

  private mutating func text(_ key: String, keepingSpaces: Bool = false) -> TextValue? {
    // An empty text is one here: it leaves the stretch out.
    if keepingSpaces, let node = reader.entries.first(where: { $0.name == key })?.value,
      let scalar = node.scalar, scalar.style != .plain || !node.isMissing
    {
      return TextValue(scalar.text, at: Place(reader.source, node.range))
    }
    return reader.text(key, into: &faults)
  }

  private mutating func level() -> Severity? {
    guard let text = text("level") else { return .warning }
    guard let level = LintSettings.Level(rawValue: text.text) else {
      faults.append(.unknownLevel(text))
      return .warning
    }
    return level.severity
  }

  private mutating func scope() -> HouseRule.Scope {
    guard let text = text("scope") else { return .anywhere }
    if let known = HouseRule.Scope.words.first(where: { $0.word == text.text }) {
      return known.scope
    }
    let words = HouseRule.Scope.words.map(\.word)
    if let near = Phrasing.nearest(to: text.text, among: words) {
      faults.append(.unknownScope(text, near))
      return .anywhere
    }
    return .part(text.text)
  }

  private mutating func search(_ kind: String) -> HouseRule.Search? {
    switch kind {
    case "existence": return phrases("existence").map { .existence($0) }
    case "substitution": return substitution()
    case "occurrence": return occurrence()
    default: return pattern(of: reader).map { .pattern($0) }
    }
  }

  /// One phrase, or a list of them.
  private mutating func phrases(
    _ key: String, of other: MappingReader? = nil
  ) -> HouseRule.Phrases? {
    let reader = other ?? reader
    let texts =
      reader.value(key)?.scalar == nil
      ? reader.texts(key, into: &faults) : reader.text(key, into: &faults).map { [$0] } ?? []
    return phrases(texts)
  }

  private mutating func phrases(_ texts: [TextValue]) -> HouseRule.Phrases? {
    if let tooMany = texts.dropFirst(Self.textsAtMost).first {
      faults.append(.tooManyTexts(texts.count, Self.textsAtMost, tooMany.place))
    }
    var usable: [String] = []
    for text in texts.prefix(Self.textsAtMost) {
      if HouseWording.words(of: text.text).isEmpty {
        faults.append(.phraseWithoutWords(text, isOfRule: true))
      } else {
        usable.append(text.text)
      }
    }
    if texts.isEmpty { faults.append(.nothingToFind(name.place)) }
    return usable.isEmpty ? nil : HouseRule.Phrases(usable)
  }

  private mutating func substitution() -> HouseRule.Search? {
    guard let map = reader.map("substitution", keys: nil, into: &faults) else { return nil }
    var texts: [TextValue] = []
    var instead: [String] = []
    for entry in map.entries {
      let text = TextValue(entry.name, at: Place(map.source, entry.key.range))
      guard let other = map.text(of: entry.value, of: entry.name, into: &faults) else { continue }
      guard !HouseWording.words(of: text.text).isEmpty else {
        faults.append(.phraseWithoutWords(text, isOfRule: true))
        continue
      }
      texts.append(text)
      instead.append(other.text)
    }
    guard let phrases = phrases(texts) else { return nil }
    return .substitution(phrases, instead: instead)
  }

  private mutating func occurrence() -> HouseRule.Search? {
    guard
      let map = reader.map("occurrence", keys: ["of", "pattern", "min", "max"], into: &faults)
    else { return nil }
    let least = number("min", of: map)
    let most = number("max", of: map)
    guard least != nil || most != nil, least ?? 0 <= most ?? .max else {
      faults.append(.noBounds(Place(map.source, map.node.range)))
      return nil
    }
    let counted: HouseRule.Occurrence.Counted? =
      map.value("of") == nil
      ? pattern(of: map).map { .pattern($0) } : phrases("of", of: map).map { .phrases($0) }
    if map.value("of") != nil, map.value("pattern") != nil {
      faults.append(.oneSearch(["of", "pattern"], ["of", "pattern"], name.place))
    }
    if map.value("of") == nil, map.value("pattern") == nil {
      faults.append(.nothingCounted(Place(map.source, map.node.range)))
    }
    return counted.map { .occurrence(.init(of: $0, least: least ?? 0, most: most)) }
  }

  private mutating func number(_ key: String, of map: MappingReader) -> Int? {
    guard let text = map.text(key, into: &faults) else { return nil }
    guard let number = Int(text.text), (0...100).contains(number) else {
      faults.append(.wrongNumber(key, text.place))
      return nil
    }
    return number
  }

  private mutating func pattern(of map: MappingReader) -> Pattern? {
    guard let node = map.value("pattern") else { return nil }
    guard let text = map.text("pattern", into: &faults), let scalar = node.scalar else {
      return nil
    }
    do throws(PatternFault) {
      let pattern = try Pattern(scalar.text)
      if pattern.canBeEmpty { faults.append(.emptyPattern(text)) }
      return pattern
    } catch {
      faults.append(.wrongPattern(error, scalar.text, text.place))
      return nil
    }
  }

  /// The items of a list of examples.
  private mutating func examples(_ key: String) -> ArraySlice<Node> {
    let nodes = reader.list(key, into: &faults) ?? []
    if let tooMany = nodes.dropFirst(Self.textsAtMost).first {
      faults.append(
        .tooManyExamples(nodes.count, Self.textsAtMost, Place(reader.source, tooMany.range)))
    }
    return nodes.prefix(Self.textsAtMost)
  }

  /// The text of an example as it is written, line ends too.
  private mutating func example(_ node: Node, of name: String) -> TextValue? {
    guard let text = reader.text(of: node, of: name, into: &faults) else { return nil }
    return TextValue(node.scalar?.text ?? text.text, at: text.place)
  }

  private mutating func good() -> [TextValue] {
    examples("good").compactMap { example($0, of: "an item of good") }
  }

  private mutating func bad() -> [HouseRule.BadExample] {
    examples("bad").compactMap { node in
      guard case .mapping = node.content else {
        return example(node, of: "an item of bad")
          .map { HouseRule.BadExample(text: $0, mended: nil) }
      }
      guard
        let map = reader.map(
          of: node, of: "an item of bad", keys: ["text", "mended"], into: &faults)
      else { return nil }
      map.require(["text"], into: &faults)
      let mended = map.text("mended", into: &faults)?.text
      return map.value("text").flatMap { example($0, of: "text") }
        .map { HouseRule.BadExample(text: $0, mended: mended) }
    }
  }
}

extension HouseRule {
  /// What its findings are replaced with.
  fileprivate var replacements: [String] {
    if case .substitution(_, let instead) = search { return instead }
    return fix.map { [$0] } ?? []
  }
}

extension Diagnostic {
  fileprivate static func wrongName(_ name: TextValue) -> Diagnostic {
    Diagnostic(
      "lint-settings-rule", "`\(name.text)` cannot be the name of a rule", at: name.place,
      help: "write small letters, digits and hyphens, such as `no-jargon`")
  }

  fileprivate static func oneSearch(
    _ found: [String], _ all: [String], _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      "lint-settings-rule",
      found.isEmpty
        ? "the rule says nothing to look for"
        : "a rule looks for one thing, but this one has \(Phrasing.list(found, "and"))",
      at: place, help: "write one of \(Phrasing.list(all)) in it")
  }

  fileprivate static func uselessFix(_ fix: TextValue, _ kind: String) -> Diagnostic {
    Diagnostic(
      "lint-settings-rule", "`\(kind)` says already what to write instead", at: fix.place,
      help: "take `fix` out")
  }

  fileprivate static func fixFindsItself(_ text: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "lint-settings-rule", "the rule finds its own `\(text)` again", at: place,
      help: "write something instead that it does not look for")
  }

  fileprivate static func unknownScope(_ scope: TextValue, _ near: String) -> Diagnostic {
    Diagnostic(
      "lint-settings-rule", "unknown scope `\(scope.text)`", at: scope.place,
      help: "did you mean `\(near)`? anything else is the name of a choice, such as `why`")
  }

  fileprivate static func tooManyTexts(_ count: Int, _ most: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      "lint-settings-rule", "a rule has at most \(most) phrases, not \(count)", at: place,
      help: "those from here on are not looked for: make a second rule of them")
  }

  fileprivate static func tooManyExamples(
    _ count: Int, _ most: Int, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      "lint-settings-rule", "a rule has at most \(most) examples of a kind, not \(count)",
      at: place, help: "those from here on are not tried: keep those that tell something")
  }

  fileprivate static func nothingToFind(_ place: Place) -> Diagnostic {
    Diagnostic(
      "lint-settings-rule", "the rule has no phrase to look for", at: place,
      help: "write one at least, or take the rule out")
  }

  fileprivate static func emptyPattern(_ pattern: TextValue) -> Diagnostic {
    Diagnostic(
      "lint-settings-pattern", severity: .warning,
      "the pattern also matches where nothing is, which counts for nothing", at: pattern.place,
      help: "write `+` instead of `*`, or what has to be there")
  }

  fileprivate static func noBounds(_ place: Place) -> Diagnostic {
    Diagnostic(
      "lint-settings-rule", "`occurrence` says how often something may be there", at: place,
      help: "add `max: 1`, or `min: 1`, or both, the smaller first")
  }

  fileprivate static func nothingCounted(_ place: Place) -> Diagnostic {
    Diagnostic(
      "lint-settings-rule", "`occurrence` says nothing to count", at: place,
      help: "add `of: [a phrase, another]`, or `pattern:` with a regular expression")
  }

  fileprivate static func wrongNumber(_ key: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "lint-settings-rule", "`\(key)` is a whole number from 0 to 100", at: place,
      help: "write it in digits")
  }

  fileprivate static func wrongPattern(
    _ fault: PatternFault, _ text: String, _ place: Place
  ) -> Diagnostic {
    // In the source the pattern is quoted, or as it stands: its place is exact where it is found.
    let source = place.source
    var exact = place
    for quotes in 0...1 {
      let start = place.range.lowerBound + quotes
      let range = start..<start + text.utf8.count
      if range.upperBound + quotes == place.range.upperBound, source[range] == text {
        let offset = min(start + fault.offset, range.upperBound)
        exact = Place(source, offset..<min(offset + 1, range.upperBound))
      }
    }
    return Diagnostic("lint-settings-pattern", fault.message, at: exact, help: fault.help)
  }
}
