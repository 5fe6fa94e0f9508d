package import Diagnostics
import Text
public import YAML

extension Profile {
  /// Reads a profile from the bytes of a file, and finds every fault in it at once.
  public static func read(_ bytes: [UInt8], name: String) -> ProfileReading {
    do throws(Diagnostic) {
      return read(try YAMLDocument.read(bytes, name: name))
    } catch {
      return ProfileReading(profile: nil, diagnostics: [error])
    }
  }

  /// Reads a profile from a document, and finds every fault in it at once.
  public static func read(_ document: YAMLDocument) -> ProfileReading {
    read(document.root, in: document.source, warnings: document.warnings)
  }

  /// Reads a profile that is a part of a document, such as one inside a case.
  package static func read(
    _ node: Node, in source: SourceText, warnings: [Diagnostic] = []
  ) -> ProfileReading {
    var reader = ProfileReader(faults: warnings)
    let profile = reader.profile(node, in: source)
    let faults = reader.faults.enumerated().sorted { left, right in
      (left.element.start, left.offset) < (right.element.start, right.offset)
    }.map(\.element)
    var reading = ProfileReading(
      profile: faults.hasErrors ? nil : profile, diagnostics: reported(of: faults))
    if reading.profile == nil { reading.faulty = profile }
    return reading
  }

  /// More faults of one profile are not reported: they would repeat the first ones, and each costs
  /// a look at the text before it.
  private static let faultsAtMost = 100

  private static func reported(of faults: [Diagnostic]) -> [Diagnostic] {
    guard faults.count > faultsAtMost else { return faults }
    let errors = faults.filter { $0.severity == .error }
    return Array((errors.isEmpty ? faults : errors).prefix(faultsAtMost))
  }

  /// The keys of a profile, in the order people write them.
  public static let keys = FactKey.all.map(\.name)
}

extension Diagnostic {
  fileprivate var start: Int { place?.range.lowerBound ?? 0 }
}

/// Reads the parts of a profile, and goes on after each fault.
struct ProfileReader {
  var faults: [Diagnostic]
  /// Whether the profile's languages may include English.
  private var mayBeEnglish = true

  init(faults: [Diagnostic]) {
    self.faults = faults
  }

  /// The profile in a node; nil when there is no name.
  mutating func profile(_ node: Node, in source: SourceText) -> Profile? {
    guard
      let map = MappingReader(
        node, in: source, keys: Profile.keys, of: "a profile",
        codes: "profile", otherwise: "put facts of your own under `more`",
        elsewhere: ForeignKey.help, into: &faults)
    else { return nil }
    // Everything is read before a missing name ends the reading, so that every fault is found.
    let placeholder = PersonName(full: Fact("", at: Place(source, 0..<0)))
    var profile = Profile(source: source, name: placeholder)
    var name: PersonName?
    for key in FactKey.all {
      if key.type == .name { name = self.name(key, of: map) } else { read(key, of: map, &profile) }
    }
    guard let name else { return nil }
    profile.name = name
    return profile
  }

  private mutating func read(_ key: FactKey, of map: MappingReader, _ profile: inout Profile) {
    switch key.type {
    case .line, .text, .phrase, .whole, .word, .date, .address:
      profile[key.name] = fact(key, of: map)
    case .company: profile.company = company(key, of: map)
    case .languages:
      profile.languages = languages(key, of: map)
      mayBeEnglish =
        profile.languages.isEmpty || profile.languages.contains { LanguageTag.isEnglish($0.text) }
    case .links: profile.links = links(key, of: map)
    case .entries(let list):
      let entries = entries(key, of: map)
      if !entries.isEmpty { profile.lists[list] = entries }
    case .ties: profile.ties = ties(key, of: map)
    case .note:
      guard let note = map.map(key.name, keys: key.keyNames, into: &faults) else { return }
      profile.note = key.keys.compactMap { part in
        fact(part, of: note).map { NamedFact(part.name, $0) }
      }
    case .more:
      profile.more = map.map(key.name, keys: nil, into: &faults).map { fields($0) } ?? []
    case .name, .tie: break
    }
  }

  // MARK: One fact

  /// The fact under a key; nil where there is none, or where it is of the wrong type.
  private mutating func fact(_ key: FactKey, of map: MappingReader) -> Fact? {
    map.value(key.name).flatMap { fact(key, $0, in: map) }
  }

  /// The same, for a known node.
  ///
  /// - Parameter name: the person a phrase is about, for a frame that begins with somebody's name.
  private mutating func fact(
    _ key: FactKey, _ node: Node, in map: MappingReader, about name: String? = nil
  ) -> Fact? {
    switch key.type {
    case .text(nil): return forms(node, of: key.name, in: map)
    case .text(let frame?), .phrase(let frame):
      let frame = frame.naming(name)
      return forms(node, of: key.name, in: map)?.checkedForms { form in
        var check = PhraseCheck(form, of: key.name, in: frame, mayBeEnglish: mayBeEnglish)
        defer { faults += check.findings }
        return check.checked()
      }
    case .whole(let kind):
      return forms(node, of: key.name, in: map)?.checkedForms { form in
        var check = WholeTextCheck(form, of: key.name, as: kind)
        defer { faults += check.findings }
        return check.checked()
      }
    default: break
    }
    guard let fact = text(node, of: key.name, in: map) else { return nil }
    switch key.type {
    case .word(let words) where !words.contains(fact.text):
      faults.append(.unknownWord(key.name, fact, among: words))
      return nil
    case .date where PartialDate(fact.text) == nil:
      let written = WrittenDate(fact.text)
      if let date = written.date { return Fact(date.description, at: fact.place) }
      faults.append(.noDate(key.name, fact, doubt: written.doubt))
      return nil
    case .address where !fact.text.isWebAddress: faults.append(.webAddress(key.name, fact))
    default: break
    }
    return fact
  }

  /// A text; nil where there is none, or where it is blank or no fact, which counts as missing.
  private mutating func text(_ node: Node, of name: String, in map: MappingReader) -> Fact? {
    let count = faults.count
    guard let fact = map.text(of: node, of: name, into: &faults).flatMap({ Fact($0) }) else {
      return nil
    }
    guard let doubt = FactDoubt(fact.text) else { return fact }
    // `NULL` has a warning already, which takes it for a name.
    faults.removeSubrange(count...)
    faults.append(.doubtful(name, fact, doubt))
    return nil
  }

  /// A text of a name, which may be `Null`, and whose own rules ask about the rest.
  private mutating func nameText(
    _ node: Node, of name: String, in map: MappingReader
  ) -> Fact? {
    map.text(of: node, of: name, into: &faults).flatMap { Fact($0) }
  }

  /// A company, unless the name says that there is none.
  private mutating func employer(_ name: Fact?, of key: String) -> Fact? {
    guard let name else { return nil }
    guard FactDoubt.isNoCompany(name.text) else { return name }
    faults.append(.noCompany(key, name))
    return nil
  }

  /// A text, or a list of shorter and shorter forms.
  private mutating func forms(_ node: Node, of key: String, in map: MappingReader) -> Fact? {
    guard case .sequence(let items) = node.content else { return text(node, of: key, in: map) }
    let forms = items.compactMap { item in
      item.isMissing ? nil : text(item, of: "a form of \(key)", in: map)
    }
    checkForms(forms, of: key, isInBrackets: node.isInBrackets(of: map.source))
    return Fact(forms: forms)
  }

  /// Reports a form that is not shorter than the one before it, and one that a comma may have cut
  /// off.
  private mutating func checkForms(_ forms: [Fact], of key: String, isInBrackets: Bool) {
    for (longer, form) in zip(forms, forms.dropFirst()) {
      if form.text.count >= longer.text.count {
        faults.append(.noShorter(key, form, than: longer, isCut: isInBrackets))
      } else if isInBrackets, !form.saysSomethingOf(forms[0]) {
        faults.append(.cutOff(key, form, from: forms[0]))
      }
    }
  }

  // MARK: Name and company

  private mutating func name(_ key: FactKey, of map: MappingReader) -> PersonName? {
    guard let node = map.value(key.name) else {
      faults.append(.nameless(map))
      return nil
    }
    guard node.scalar == nil else {
      let full = nameText(node, of: key.name, in: map)
      if full == nil { faults.append(.nameless(map)) }
      return full.map { PersonName(full: $0) }
    }
    guard let parts = parts(key, node, in: map) else { return nil }
    let facts = key.keys.compactMap { part in
      namePart(part, of: parts).map { NamedFact(part.name, $0) }
    }
    let isFamilyFirst = facts["order"] != nil
    let full = PersonName.join(
      given: facts["given"]?.text, family: facts["family"]?.text, isFamilyFirst: isFamilyFirst)
    guard let full = full ?? facts["called"]?.text else {
      faults.append(.nameWithoutParts(Place(map.source, node.range)))
      return nil
    }
    return PersonName(
      full: Fact(full, at: Place(map.source, node.range)), given: facts["given"],
      family: facts["family"], called: facts["called"], honorific: facts["honorific"],
      isFamilyFirst: isFamilyFirst)
  }

  /// A part of a name: `Null` is a family name, while `-` and `N/A` are none.
  private mutating func namePart(_ key: FactKey, of parts: MappingReader) -> Fact? {
    guard case .line = key.type, let node = parts.value(key.name) else {
      return fact(key, of: parts)
    }
    let fact = nameText(node, of: key.name, in: parts)
    guard let fact, fact.text.lowercased() != "null", let doubt = FactDoubt(fact.text) else {
      return fact
    }
    // What is broken is asked about with the name; what is nothing would be printed in it.
    guard doubt == .nothing || doubt == .placeholder || key.name != "given" else { return fact }
    faults.append(.doubtful(key.name, fact, doubt))
    return nil
  }

  private mutating func company(_ key: FactKey, of map: MappingReader) -> Company? {
    guard let node = map.value(key.name) else { return nil }
    guard node.scalar == nil else {
      return employer(text(node, of: key.name, in: map), of: key.name).map { Company(name: $0) }
    }
    guard let parts = parts(key, node, in: map) else { return nil }
    parts.require(["name"], into: &faults)
    let facts = key.keys.compactMap { part in
      fact(part, of: parts).map { NamedFact(part.name, $0) }
    }
    return employer(facts["name"], of: key.name).map { Company(name: $0, short: facts["short"]) }
  }

  /// The map of parts, for a value that might be a text as well.
  private mutating func parts(
    _ key: FactKey, _ node: Node, in map: MappingReader
  ) -> MappingReader? {
    guard case .mapping = node.content else {
      faults.append(map.wrongType(node, of: key.name, expected: "text or a map"))
      return nil
    }
    return map.map(of: node, of: key.name, keys: key.keyNames, into: &faults)
  }

  // MARK: Several facts

  private mutating func languages(_ key: FactKey, of map: MappingReader) -> [Fact] {
    map.texts(key.name, into: &faults).compactMap { Fact($0) }.filter { tag in
      let isTag = LanguageTag.isValid(tag.text)
      if !isTag { faults.append(.languageTag(tag)) }
      return isTag
    }
  }

  private mutating func links(_ key: FactKey, of map: MappingReader) -> [NamedFact] {
    guard let links = map.map(key.name, keys: nil, into: &faults) else { return [] }
    return links.entries.compactMap { entry in
      guard !entry.value.isMissing, let fact = text(entry.value, of: entry.name, in: links) else {
        return nil
      }
      if !fact.text.isWebAddress { faults.append(.webAddress(entry.name, fact)) }
      return NamedFact(entry.name, fact)
    }
  }

  /// The entries of a list, each a text or a map with a name.
  private mutating func entries(_ key: FactKey, of map: MappingReader) -> [ProfileEntry] {
    let subject = "an entry of \(key.name)"
    let items = map.list(key.name, into: &faults) ?? []
    return items.compactMap { item -> ProfileEntry? in
      if item.isMissing { return nil }
      let isEmployer = key.type == .entries(.employers)
      guard case .mapping = item.content else {
        guard item.scalar != nil else {
          faults.append(map.wrongType(item, of: subject, expected: "text or a map"))
          return nil
        }
        let name = text(item, of: key.name, in: map)
        return (isEmployer ? employer(name, of: key.name) : name).map { ProfileEntry(name: $0) }
      }
      guard let entry = map.map(of: item, of: subject, keys: nil, into: &faults) else { return nil }
      let count = faults.count
      entry.require(["name"], into: &faults)
      // `[Oslo, Bergen: main campus]`: a colon makes a map of what was meant as text.
      if faults.count > count, entry.entries.count == 1, entry.entries[0].value.scalar != nil {
        let written = String(map.source[item.range])
        if !written.hasPrefix("{") {
          faults[count].help = "quote it if it is text: \(written.yamlQuoted)"
        }
      }
      if let node = entry.value("also"), case .mapping = node.content {
        faults.append(map.wrongType(node, of: "also", expected: "text or a list of texts"))
      }
      let more = fields(entry, except: "name")
      guard let node = entry.value("name") else { return nil }
      let name = text(node, of: "name", in: entry)
      return (isEmployer ? employer(name, of: key.name) : name)
        .map { ProfileEntry(name: $0, more: more) }
    }
  }

  /// The ties, each checked against its keys.
  private mutating func ties(_ key: FactKey, of map: MappingReader) -> [Tie] {
    guard let ties = map.map(key.name, keys: key.keyNames, into: &faults) else { return [] }
    return ties.entries.compactMap { entry in
      guard let kind = key.key(entry.name) else { return nil }
      let count = faults.count
      let facts = facts(entry.value, of: kind, in: ties)
      guard facts.isEmpty else { return Tie(kind: kind, facts: facts) }
      // Where a fact of the tie is at fault, the fault has been reported already. Without the tie
      // another message would be written, so that the fault cannot be passed over.
      for index in faults.indices[count...] where faults[index].code == .noDate {
        faults[index].severity = .error
      }
      if faults.count == count {
        faults.append(.emptyTie(kind, Place(map.source, entry.key.range)))
      }
      return nil
    }
  }

  /// The facts of a tie: a map of its keys, or a text for its first key.
  private mutating func facts(
    _ node: Node, of kind: FactKey, in ties: MappingReader
  ) -> [NamedFact] {
    if node.isMissing { return [] }
    guard case .mapping = node.content else {
      return kind.keys.prefix(1).compactMap { key in
        fact(key, node, in: ties).map { NamedFact(key.name, $0) }
      }
    }
    guard let tie = ties.map(of: node, of: kind.name, keys: kind.keyNames, into: &faults) else {
      return []
    }
    return kind.keys.compactMap { key in
      guard let value = tie.value(key.name) else { return nil }
      // A name that is no text is reported when the name itself is read.
      let name = key.name == "relation" ? tie.value("name")?.scalar?.text : nil
      return fact(key, value, in: tie, about: name).map { NamedFact(key.name, $0) }
    }
  }

  /// The fields of a map of any shape.
  private mutating func fields(_ map: MappingReader, except key: String? = nil) -> [FactTree.Field]
  {
    map.entries.filter { $0.name != key }.compactMap { entry in
      tree(entry.value, of: entry.name, in: map).map { FactTree.Field(entry.name, $0) }
    }
  }

  private mutating func tree(
    _ node: Node, of name: String, in map: MappingReader
  ) -> FactTree? {
    switch node.content {
    case .scalar:
      return node.isMissing ? nil : text(node, of: name, in: map).map { .text($0) }
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

extension Node {
  /// Whether it is a list in brackets, where a comma may split one text in two.
  fileprivate func isInBrackets(of source: SourceText) -> Bool {
    source[range].hasPrefix("[")
  }
}
