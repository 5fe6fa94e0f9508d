import Batch
import Diagnostics
import People
import Text
import YAML

/// People in JSON: a résumé as JSON Resume has it, a user as GitHub's API has them, or any object
/// whose keys are the titles of columns.
struct JSONPeople {
  private let source: SourceText

  /// Reads the people of a file, one after the other: one object, a list of them, or one a line.
  ///
  /// - Parameter passedOver: gets the keys that no place in a profile is named by.
  static func forEach(
    in bytes: [UInt8], name: String, passedOver: (Diagnostic) -> Void,
    _ body: (Result<SourcePerson, Diagnostic>) throws -> Void
  ) throws {
    var unknown = UnknownKeys()
    defer { if !unknown.keys.isEmpty { passedOver(.passedOver(unknown.keys, at: unknown.place)) } }
    if let lines = try lines(of: bytes, name: name) {
      for block in lines {
        for record in block.records {
          try body(
            Result { () throws(Diagnostic) in
              let (node, source) = try block.node(of: record)
              return try JSONPeople(source: source).person(in: node, &unknown)
            })
        }
      }
      return
    }
    let decoded = try SourceDecoder(bytes, name: name)
    let root = try JSONReader(decoded).document().root
    guard case .sequence(let items) = root.content else {
      try body(
        Result { () throws(Diagnostic) in
          try JSONPeople(source: decoded.source).person(in: root, &unknown)
        })
      return
    }
    var (start, line) = (0, 1)
    for item in items {
      line += decoded.bytes[start..<item.range.lowerBound].count { $0 == 0x0A }
      start = item.range.lowerBound
      let object = Array(decoded.bytes[item.range])
      // Each object is a source of its own, so that its places are found without the others.
      try body(
        Result { () throws(Diagnostic) in
          let object = try SourceDecoder(object, name: name, firstLine: line)
          return try JSONPeople(source: object.source)
            .person(in: JSONReader(object).document().root, &unknown)
        })
    }
  }

  /// The records of a file with one object a line; nil for another file.
  private static func lines(of bytes: [UInt8], name: String) throws -> [RecordBlock]? {
    let start = bytes.drop { [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }
    let isNamed = [".jsonl", ".ndjson"].contains { name.lowercased().hasSuffix($0) }
    let second = start.split(separator: 0x0A, maxSplits: 2).dropFirst().first
    guard start.first == UInt8(ascii: "{"), isNamed || second?.first == UInt8(ascii: "{") else {
      return nil
    }
    var cutter = RecordCutter(name: name, format: .json)
    return [try cutter.append(bytes[...]), try cutter.finish()]
  }

  /// The keys that no place in a profile is named by, in the order in which they come.
  private struct UnknownKeys {
    private(set) var keys: [String] = []
    private(set) var place: Place?

    mutating func insert(_ key: String, at place: Place) {
      guard !keys.contains(key), keys.count < 100 else { return }
      keys.append(key)
      self.place = self.place ?? place
    }
  }

  private func person(
    in node: Node, _ unknown: inout UnknownKeys
  ) throws(Diagnostic) -> SourcePerson {
    var person = SourcePerson(at: place(node))
    let map = Map(node)
    if let basics = map["basics"] {
      addResume(map, Map(basics), to: &person, &unknown)
    } else if let login = map["login"], map["html_url"] != nil || map["bio"] != nil {
      guard map["type"]?.scalar?.text != "Organization" else {
        throw .organization(login.scalar?.text ?? "", place(login))
      }
      addUser(map, to: &person)
    } else {
      addColumns(map, to: &person, &unknown)
    }
    return person
  }

  private func place(_ node: Node) -> Place {
    // An object is pointed to by its first sign: it may have hundreds of lines.
    let start = node.range.lowerBound
    return Place(
      source, node.scalar == nil ? start..<min(start + 1, source.text.utf8.count) : node.range)
  }

  private func add(_ node: Node?, at path: [String], to person: inout SourcePerson) {
    guard let node, !node.isMissing, let text = node.scalar?.text else { return }
    person.add(text, at: path, place(node))
  }

  private func addLink(_ node: Node?, _ service: String = "", to person: inout SourcePerson) {
    guard let node, !node.isMissing, let text = node.scalar?.text else { return }
    person.addLink(text, service: service, place(node))
  }

  // MARK: JSON Resume 1.2.1, and what it was before 1.0

  private func addResume(
    _ map: Map, _ basics: Map, to person: inout SourcePerson, _ unknown: inout UnknownKeys
  ) {
    add(basics["name"], at: ["name"], to: &person)
    add(basics["email"], at: ["more", "email"], to: &person)
    if let location = basics["location"].map({ Map($0) }) {
      add(location["city"] ?? location["region"], at: ["location"], to: &person)
    }
    addLink(basics["url"] ?? basics["website"], to: &person)
    for profile in basics.maps("profiles") {
      let network = profile["network"]?.scalar?.text.lowercased() ?? ""
      if let url = profile["url"], !url.isBlank {
        addLink(url, network, to: &person)
      } else if let node = profile["username"], let name = node.scalar?.text, !node.isBlank,
        let start = ["github": "https://github.com/", "linkedin": "https://www.linkedin.com/in/"][
          network]
      {
        person.addLink(start + name, place(node))
      }
    }
    let work = map.maps("work")
    let present = work.first { $0["endDate"].map(\.isBlank) ?? true }
    if let present {
      add(present["position"], at: ["role"], to: &person)
      add(present.company, at: ["company", "name"], to: &person)
    }
    add(basics["label"], at: present?["position"] == nil ? ["role"] : ["headline"], to: &person)
    let now = present?.company?.scalar?.text
    for job in work where job.company?.scalar?.text != now {
      add(job.company, at: ["employers"], to: &person)
    }
    for school in map.maps("education") { add(school["institution"], at: ["schools"], to: &person) }
    for interest in map.maps("interests") { add(interest["name"], at: ["interests"], to: &person) }
    for skill in map.maps("skills") { add(skill["name"], at: ["more", "skills"], to: &person) }
    for language in map.maps("languages") {
      guard let node = language["language"], let name = node.scalar?.text else { continue }
      let level = language["fluency"]?.scalar?.text.lowercased() ?? ""
      guard let tag = LanguageName.tag(of: name), !LanguageName.isLittle(level) else { continue }
      person.add(tag, at: ["languages"], place(node))
    }
    let read = [
      "basics", "work", "education", "interests", "skills", "languages", "meta", "$schema",
    ]
    for entry in map.entries where !read.contains(entry.name) && !entry.value.isBlank {
      unknown.insert(entry.name, at: Place(source, entry.key.range))
    }
  }

  // MARK: GitHub

  private func addUser(_ map: Map, to person: inout SourcePerson) {
    add(map["name"], at: ["name"], to: &person)
    if let company = map["company"], let text = company.scalar?.text, !company.isMissing {
      // `@acme @other ` names accounts; the first one is the company.
      let name = text.hasPrefix("@") ? text.prefix { $0 != " " && $0 != "," } : text[...]
      person.add(String(name), at: ["company", "name"], place(company))
    }
    add(map["bio"], at: ["headline"], to: &person)
    add(map["location"], at: ["location"], to: &person)
    addLink(map["html_url"], "github", to: &person)
    addLink(map["blog"], to: &person)
    if let name = map["twitter_username"], !name.isMissing, let text = name.scalar?.text {
      person.addLink("https://x.com/\(text)", service: "twitter", place(name))
    }
    add(map["email"], at: ["more", "email"], to: &person)
    add(map["id"], at: ["more", "id"], to: &person)
  }

  // MARK: Titles of columns

  private func addColumns(
    _ map: Map, to person: inout SourcePerson, _ unknown: inout UnknownKeys
  ) {
    var found: [(column: TableColumn, node: Node)] = []
    for entry in map.entries where !entry.value.isBlank {
      if let column = TableColumn(titled: entry.name), entry.value.scalar != nil || column.isList {
        found.append((column, entry.value))
      } else {
        unknown.insert(entry.name, at: Place(source, entry.key.range))
      }
    }
    let best = found.sorted { $0.column.rank < $1.column.rank }
    var taken: Set<[String]> = []
    for (column, node) in best where taken.insert(column.path).inserted {
      let values: [Node] = if case .sequence(let items) = node.content { items } else { [node] }
      for value in values { add(value, at: column.path, to: &person) }
    }
    // A whole name beside its parts would say the same twice.
    if person.facts.contains(where: { $0.path == ["name", "given"] }) {
      person.facts.removeAll { $0.path == ["name"] }
    }
  }

  /// The entries of a map; none for another node.
  private struct Map {
    let entries: [Node.Entry]

    init(_ node: Node) {
      if case .mapping(let entries) = node.content {
        self.entries = entries
      } else {
        entries = []
      }
    }

    subscript(name: String) -> Node? { entries.first { $0.name == name }?.value }

    /// The maps in the list under a key.
    func maps(_ name: String) -> [Map] {
      guard let node = self[name], case .sequence(let items) = node.content else { return [] }
      return items.map { Map($0) }
    }

    /// The employer, as JSON Resume names it now and as it did before 1.0.
    var company: Node? { self["name"] ?? self["company"] }
  }
}

extension Node {
  /// Whether it says nothing.
  fileprivate var isBlank: Bool {
    switch content {
    case .scalar(let scalar): isMissing || scalar.text.collapsed.isEmpty
    case .sequence(let items): items.isEmpty
    case .mapping(let entries): entries.isEmpty
    }
  }
}

extension Diagnostic {
  fileprivate static func passedOver(_ keys: [String], at place: Place?) -> Diagnostic {
    Diagnostic(
      "import-passed-over", severity: .warning,
      "\(Phrasing.count(keys.count, "key is", "keys are")) passed over: \(Phrasing.list(keys, "and"))",
      at: place)
  }

  fileprivate static func organization(_ login: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "import-skipped", severity: .info,
      "`\(login)` is skipped: it is an organisation, nobody to write to", at: place)
  }
}
