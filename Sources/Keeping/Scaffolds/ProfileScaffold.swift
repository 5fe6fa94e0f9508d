package import Diagnostics
package import People
import Text

/// A profile in the making: the answers so far, and the file made of them.
///
/// ```swift
/// var scaffold = ProfileScaffold()
/// try scaffold.set("name", "Ada Lovelace")
/// try scaffold.set("ties.met.event", "Strange Loop 2026")
/// scaffold.text(schema: nil)  // "name: Ada Lovelace\nties:\n  # You met.\n  met:\n    event: …"
/// ```
package struct ProfileScaffold: Hashable, Sendable {
  /// The answers, each with its path, in the order given.
  private var answers: [Answer] = []

  private struct Answer: Hashable {
    let path: [String]
    var values: [String]
    /// Where the values are from, for whoever reads the file; empty where nobody needs to know.
    var remarks: [String] = []
  }

  /// A scaffold without answers.
  package init() {}

  /// Adds an answer: to a list, and under `more`, another entry; to a text that has one already, a
  /// shorter form.
  ///
  /// - Parameters:
  ///   - path: a key of a profile, or the path of one: `role`, `company.short`, `ties.met.event`,
  ///     `more.hobby`. A tie needs no `ties`: `met.event`. A key below another needs only its own
  ///     name where no other has it, such as `ask` or `takeaway`, or where it belongs to a tie that
  ///     has an answer.
  ///   - value: the text.
  ///   - remark: where it is from, as a comment behind it; nil for none.
  /// - Throws: a diagnostic with code `usage-key` when a profile has no such key.
  package mutating func set(
    _ path: String, _ value: String, remark: String? = nil
  ) throws(Diagnostic) {
    let path = try Self.known(spelledOut(path))
    let key = FactKey.at(path)
    let value = key?.isPhrase == true ? Self.asPhrase(value) : value.collapsed
    guard !value.isEmpty else { return }
    if let index = answers.firstIndex(where: { $0.path == path }) {
      let adds = key?.isList == true || key?.hasForms == true || key?.type == .more
      if !adds {
        answers[index].values = []
        answers[index].remarks = []
      }
      answers[index].values.append(value)
      if let remark { answers[index].remarks.append(remark) }
    } else {
      let remarks = [remark].compactMap(\.self)
      answers.append(Answer(path: path, values: [value], remarks: remarks))
    }
  }

  /// The fault of an answer that excludes another; nil where there is none.
  ///
  /// A name is written in full, or in its parts.
  package var contradiction: Diagnostic? {
    guard !values(["name"]).isEmpty else { return nil }
    let parts = answers.filter { $0.path.count == 2 && $0.path[0] == "name" }.map { $0.path[1] }
    if let part = parts.first(where: { ["given", "family", "order"].contains($0) }) {
      return .wholeAndPart("name.\(part)", "give the parts alone: `name.given` and `name.family`")
    }
    guard let part = parts.first(where: { $0 != "called" }), !parts.contains("called") else {
      return nil
    }
    return .wholeAndPart(
      "name.\(part)", "give `name.given` and `name.family` instead of `name`, or `name.called` too")
  }

  /// Removes the answers at a path.
  package mutating func remove(_ path: String) {
    guard let path = try? Self.known(path) else { return }
    answers.removeAll { $0.path == path }
  }

  /// Removes one of the answers at a path, with the remarks about all of them where it was the last.
  package mutating func remove(_ path: String, _ value: String) {
    guard let path = try? Self.known(path),
      let index = answers.firstIndex(where: { $0.path == path })
    else { return }
    answers[index].values.removeAll { $0 == value }
    if answers[index].values.isEmpty { answers.remove(at: index) }
  }

  /// The answers at a path.
  package func values(at path: String) -> [String] {
    guard let path = try? Self.known(path) else { return [] }
    return values(path)
  }

  private func values(_ path: [String]) -> [String] {
    answers.first { $0.path == path }?.values ?? []
  }

  /// Adds the answers of another profile in the making.
  package mutating func add(_ other: ProfileScaffold) {
    for answer in other.answers {
      answers.removeAll { $0.path == answer.path }
      answers.append(answer)
    }
  }

  // MARK: Paths

  /// The path of a key that is given by its own name alone; another path stays as it is.
  private func spelledOut(_ name: String) throws(Diagnostic) -> String {
    guard !name.contains("."), FactKey.named(name) == nil, FactKey.tie(name) == nil else {
      return name
    }
    let owners = ["note", "name", "company"]
    if let owner = owners.first(where: { FactKey.named($0)?.keyNames.contains(name) == true }) {
      return "\(owner).\(name)"
    }
    let ties = FactKey.ties.filter { $0.keyNames.contains(name) }
    let given = ties.filter { tie in
      answers.contains { $0.path.starts(with: ["ties", tie.name]) }
    }
    let candidates = given.isEmpty ? ties : given
    guard candidates.count < 2 else { throw .ambiguous(name, candidates.map(\.name)) }
    return candidates.first.map { "ties.\($0.name).\(name)" } ?? name
  }

  /// The keys in a path, if a profile has it.
  private static func known(_ path: String) throws(Diagnostic) -> [String] {
    var names = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if names.count <= 2, FactKey.tie(names[0]) != nil { names.insert("ties", at: 0) }
    // A tie by itself means the first of its keys, as in a profile.
    if names.count == 2, names[0] == "ties", let first = FactKey.tie(names[1])?.keys.first {
      names.append(first.name)
    }
    var keys = FactKey.all
    for (index, name) in names.enumerated() {
      let known = keys.map(\.name)
      guard let key = keys.first(where: { $0.name == name }) else {
        throw .unknownKey(path, near: name, among: known)
      }
      let isLast = index == names.count - 1
      if key.isOpen {
        guard index == names.count - 2, !names[index + 1].isEmpty else {
          throw .keyless(path, key.name)
        }
        return names
      }
      switch key.type {
      case .ties, .tie, .note:
        guard !isLast else { throw .unknownKey(path, near: "", among: key.keyNames) }
      default:
        guard isLast || !key.keys.isEmpty else { throw .unknownKey(path, near: path, among: known) }
      }
      keys = key.keys
    }
    return names
  }

  /// A text in the form for the inside of a sentence: without the full stop at its end.
  private static func asPhrase(_ text: String) -> String {
    let text = text.collapsed
    return String(text.dropLast(PhraseEnd.fullStops(in: text))).collapsed
  }

  // MARK: The file

  /// The file of the profile, each part with a remark where it helps.
  ///
  /// - Parameter schema: the path of the schema for editors, relative to the file; nil for none.
  package func text(schema: String?) -> String {
    var lines = schema.map { [Schema.modeline($0)] } ?? []
    for key in FactKey.all { lines += self.lines(of: key) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The findings of its reader and of a check.
  package func findings(today: PartialDate) -> [Diagnostic] {
    let reading = Profile.read(Array(text(schema: nil).utf8), name: "<new profile>")
    return ProfileCheck(today: today).findings(of: reading)
  }

  private func lines(of key: FactKey) -> [String] {
    let inner = answers.filter { $0.path.first == key.name && $0.path.count > 1 }
    let remark = remark { $0.path.first == key.name }
    switch key.type {
    case .name: return nameLines(key).map { $0 + remark }
    case .company where !inner.isEmpty:
      let name = values([key.name]).first
      let parts = (name.map { [("name", $0)] } ?? []) + inner.map { ($0.path[1], $0.values[0]) }
      return ["\(key.name): \(Self.flow(parts))" + remark]
    case .ties: return tieLines(key)
    case .note:
      let said = key.keys.compactMap { part in
        line(part.name, at: [key.name, part.name], indent: "  ")
      }
      return said.isEmpty ? [] : ["\(key.name):"] + said
    case .links, .more:
      guard !inner.isEmpty else { return [] }
      return ["\(key.name):"]
        + inner.compactMap { line($0.path[1].yamlScalar, at: $0.path, indent: "  ") }
    case .languages, .entries:
      let values = values([key.name])
      guard !values.isEmpty else { return [] }
      return ["\(key.name): [\(values.map(\.yamlScalar).joined(separator: ", "))]" + remark]
    case .line, .text, .phrase, .whole, .word, .date, .address, .company, .tie:
      guard let value = Self.value(values([key.name])) else { return [] }
      let start = key.isPhrase ? key.frame?.start : nil
      return (start.map { ["# Goes on from \"\($0)\"."] } ?? [])
        + ["\(key.name): \(value)" + remark]
    }
  }

  /// The line of a key below another; nil where it has no answer.
  private func line(_ name: String, at path: [String], indent: String) -> String? {
    guard let value = Self.value(values(path)) else { return nil }
    return "\(indent)\(name): \(value)" + remark { $0.path == path }
  }

  /// The comment beside some answers; empty where nothing is remarked.
  private func remark(of isMeant: (Answer) -> Bool) -> String {
    var seen: Set<String> = []
    let remarks = answers.lazy.filter(isMeant).flatMap(\.remarks).filter {
      seen.insert($0).inserted
    }
    guard !remarks.isEmpty else { return "" }
    let shown = remarks.prefix(Self.remarksAtMost).joined(separator: "; ")
    return "  # " + shown.visible + (remarks.count > Self.remarksAtMost ? "; …" : "")
  }

  /// Nobody reads more of them beside one line.
  private static let remarksAtMost = 3

  private func nameLines(_ key: FactKey) -> [String] {
    var given = key.keyNames.compactMap { part in
      values(["name", part]).first.map { (part, $0) }
    }
    guard let full = values(["name"]).first else {
      return given.isEmpty ? [] : ["name: \(Self.flow(given))"]
    }
    guard let called = values(["name", "called"]).first else {
      return ["name: \(full.yamlScalar)"]
    }
    given.removeAll { ["given", "family", "order"].contains($0.0) }
    return ["name: \(Self.flow(Self.parts(of: full, called: called) + given))"]
  }

  private func tieLines(_ key: FactKey) -> [String] {
    var lines: [String] = []
    for tie in key.keys {
      let told = tie.keys.compactMap { part in
        line(part.name, at: [key.name, tie.name, part.name], indent: "    ")
      }
      guard !told.isEmpty else { continue }
      lines += [
        "  # \(tie.summary.prefix(1).uppercased())\(tie.summary.dropFirst()).", "  \(tie.name):",
      ]
      lines += told
    }
    return lines.isEmpty ? [] : ["\(key.name):"] + lines
  }

  /// The parts of a full name, given the one word of it that the person is called by.
  private static func parts(of full: String, called: String) -> [(String, String)] {
    let words = full.split(separator: " ").map(String.init)
    guard words.count > 1 else { return [("given", full)] }
    let last = words.count - 1
    if words[last] == called {
      return [
        ("given", called), ("family", words[..<last].joined(separator: " ")),
        ("order", "family-first"),
      ]
    }
    let end = words.firstIndex(of: called) ?? last - 1
    return [
      ("given", words[...end].joined(separator: " ")),
      ("family", words[(end + 1)...].joined(separator: " ")),
    ]
  }

  /// A text or its forms as YAML; nil where there is none.
  private static func value(_ forms: [String]) -> String? {
    guard forms.count > 1 else { return forms.first?.yamlScalar }
    return "[\(forms.map(\.yamlScalar).joined(separator: ", "))]"
  }

  private static func flow(_ entries: [(String, String)]) -> String {
    "{" + entries.map { "\($0.0): \($0.1.yamlScalar)" }.joined(separator: ", ") + "}"
  }
}

extension FactKey {
  /// Whether its value completes a sentence.
  fileprivate var isPhrase: Bool { if case .phrase = type { true } else { false } }
}

extension Diagnostic {
  fileprivate static func unknownKey(
    _ path: String, near word: String, among names: [String]
  ) -> Diagnostic {
    Diagnostic(
      "usage-key", kind: .usage, "a profile has no key `\(path)`",
      help: Phrasing.nearest(to: word, among: names).map { "did you mean `\($0)`?" }
        ?? "there is \(Phrasing.list(names))")
  }

  fileprivate static func ambiguous(_ key: String, _ ties: [String]) -> Diagnostic {
    Diagnostic(
      "usage-key", kind: .usage, "several ties have a key `\(key)`",
      help: "write \(Phrasing.list(ties.map { "\($0).\(key)" }))")
  }

  fileprivate static func keyless(_ path: String, _ key: String) -> Diagnostic {
    Diagnostic(
      "usage-key", kind: .usage, "`\(path)` names no entry of `\(key)`",
      help: "write `\(key).NAME`, with a name of your own")
  }

  fileprivate static func wholeAndPart(_ path: String, _ help: String) -> Diagnostic {
    Diagnostic("usage-key", kind: .usage, "`name` and `\(path)` cannot both be said", help: help)
  }
}
