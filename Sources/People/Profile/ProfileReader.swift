import Text
package import Diagnostics
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

  /// Reads a profile that is a part of a document, such as one written into a case.
  package static func read(
    _ node: Node, in source: SourceText, warnings: [Diagnostic] = []
  ) -> ProfileReading {
    var reader = ProfileReader(faults: warnings)
    let profile = reader.profile(node, in: source)
    let faults = reader.faults.enumerated().sorted { left, right in
      (left.element.start, left.offset) < (right.element.start, right.offset)
    }.map(\.element)
    return ProfileReading(
      profile: faults.hasErrors ? nil : profile, diagnostics: told(of: faults))
  }

  /// More faults than these are not told of one profile: the first ones tell the rest, and each costs
  /// a look at the text before it.
  private static let faultsAtMost = 100

  private static func told(of faults: [Diagnostic]) -> [Diagnostic] {
    guard faults.count > faultsAtMost else { return faults }
    let errors = faults.filter { $0.severity == .error }
    return Array((errors.isEmpty ? faults : errors).prefix(faultsAtMost))
  }

  /// The keys of a profile, in the order people write them.
  public static let keys = ProfileKey.all.map(\.name)
}

extension Diagnostic {
  fileprivate var start: Int { place?.range.lowerBound ?? 0 }
}

/// Reads the parts of a profile, and goes on after each fault.
struct ProfileReader {
  var faults: [Diagnostic]
  /// Whether what is told of the languages leaves room for English.
  private(set) var mayBeEnglish = true

  init(faults: [Diagnostic]) {
    self.faults = faults
  }

  /// The profile that a node is; nil when there is no name.
  mutating func profile(_ node: Node, in source: SourceText) -> Profile? {
    guard
      let map = MappingReader(
        node, in: source, keys: Profile.keys, of: "a profile",
        codes: "profile", otherwise: "put facts of your own under `more`", into: &faults)
    else { return nil }
    // All is read before what is missing is fatal, so that every fault is found.
    let name = name(map)
    let placeholder = Fact("", at: Place(source, 0..<0))
    var profile = Profile(source: source, name: name ?? PersonName(full: placeholder))
    for key in ProfileKey.all { read(key, of: map, into: &profile) }
    return name == nil ? nil : profile
  }

  private mutating func read(
    _ key: ProfileKey, of map: MappingReader, into profile: inout Profile
  ) {
    switch key.type {
    case .name: break
    case .text(.sign): profile.sign = whole(key.name, as: .signature, of: map)
    case .text(let text): profile[text] = forms(key.name, of: map)
    case .phrase(let text, let frame): profile[text] = phrase(key.name, in: frame, of: map)
    case .account: profile.linkedin = linkedin(map)
    case .company(let parts): profile.company = company(map, parts)
    case .languages:
      profile.languages = languages(map)
      mayBeEnglish =
        profile.languages.isEmpty || profile.languages.contains { LanguageTag.isEnglish($0.text) }
    case .links: profile.links = links(map)
    case .entries(let list):
      let entries = entries(key.name, of: map)
      if !entries.isEmpty { profile.lists[list] = entries }
    case .ties: profile.ties = ties(map)
    case .note: profile.note = note(map)
    case .more: profile.more = map.map("more", keys: nil, into: &faults).map { fields($0) } ?? []
    }
  }

  // MARK: Texts

  /// The fact a text is; a blank one is as good as nothing.
  func blankIsNothing(_ value: TextValue?) -> Fact? { value.flatMap { Fact($0) } }

  mutating func fact(_ key: String, of map: MappingReader) -> Fact? {
    blankIsNothing(map.text(key, into: &faults))
  }

  private mutating func languages(_ map: MappingReader) -> [Fact] {
    map.texts("languages", into: &faults).compactMap { blankIsNothing($0) }.filter { tag in
      let isTag = LanguageTag.isValid(tag.text)
      if !isTag { faults.append(.languageTag(tag)) }
      return isTag
    }
  }

  private mutating func linkedin(_ map: MappingReader) -> Fact? {
    guard let fact = fact("linkedin", of: map) else { return nil }
    guard LinkedInAccount(rawValue: fact.text) == nil else { return fact }
    faults.append(.linkedInAccount(fact))
    return nil
  }

  private mutating func links(_ map: MappingReader) -> [Tie.Named] {
    guard let links = map.map("links", keys: nil, into: &faults) else { return [] }
    return links.entries.compactMap { entry in
      guard !entry.value.isMissing,
        let fact = blankIsNothing(links.text(of: entry.value, of: entry.name, into: &faults))
      else { return nil }
      if !fact.text.isWebAddress { faults.append(.webAddress(entry.name, fact)) }
      return Tie.Named(entry.name, fact)
    }
  }

  // MARK: Name and company

  private mutating func name(_ map: MappingReader) -> PersonName? {
    guard let node = map.value("name"), node.scalar == nil else {
      guard let full = fact("name", of: map) else {
        faults.append(.nameless(map))
        return nil
      }
      return PersonName(full: full)
    }
    let keys = ProfileKey.named("name")?.parts.map(\.name)
    guard case .mapping = node.content else {
      faults.append(map.wrongType(node, of: "name", expected: "text or a map"))
      return nil
    }
    guard let parts = map.map(of: node, of: "name", keys: keys, into: &faults) else { return nil }
    let given = fact("given", of: parts)
    let family = fact("family", of: parts)
    let called = fact("called", of: parts)
    let honorific = fact("honorific", of: parts)
    let order = fact("order", of: parts)
    if let order, order.text != "family-first" { faults.append(.nameOrder(order)) }
    let isFamilyFirst = order?.text == "family-first"
    let full = PersonName.join(
      given: given?.text, family: family?.text, isFamilyFirst: isFamilyFirst)
    guard let full = full ?? called?.text else {
      faults.append(.nameWithoutParts(Place(map.source, node.range)))
      return nil
    }
    return PersonName(
      full: Fact(full, at: Place(map.source, node.range)), given: given, family: family,
      called: called, honorific: honorific, isFamilyFirst: isFamilyFirst)
  }

  private mutating func company(
    _ map: MappingReader, _ parts: [ProfileKey.Part]
  ) -> Company? {
    guard let node = map.value("company"), node.scalar == nil else {
      return fact("company", of: map).map { Company(name: $0) }
    }
    guard case .mapping = node.content else {
      faults.append(map.wrongType(node, of: "company", expected: "text or a map"))
      return nil
    }
    let keys = parts.map(\.name)
    guard let parts = map.map(of: node, of: "company", keys: keys, into: &faults) else {
      return nil
    }
    parts.require(["name"], into: &faults)
    let short = fact("short", of: parts)
    return fact("name", of: parts).map { Company(name: $0, short: short) }
  }
}
