import Foundation
import TestSupport

/// A behaviour of the program, told by one file: a command line, the files around it, and all that
/// comes of it.
///
/// ```text
/// # A key that nobody knows comes with the nearest that is known.
/// $ invite profiles show me.yaml
/// == me.yaml
/// nmae: Ada
/// == status
/// 1
/// == stdout
/// == stderr
/// …
/// ```
///
/// Other sections are `== stdin`, `== folder/` (an empty folder) and `== path (escaped)`, in which
/// `\xE9` is a byte and `\u{200B}` a character. In arguments, `{templates}` and `{profiles}` are
/// the folders of the checkout. `NAME=value` before `invite` sets a variable of the environment.
struct GoldenCase: Sendable {
  /// The sentence, the command and the input files, as they are written.
  let given: String
  /// What is expected, as it is written: the status and both outputs.
  let expected: String
  private let program: Program
  private let arguments: [String]

  /// Why a file is no case.
  struct Malformed: Error {
    let name: String
    let reason: String
  }

  /// Reads a case.
  init(_ text: String, name: String) throws {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    guard lines.count > 1, lines[0].hasPrefix("# "), lines[1].hasPrefix("$ ") else {
      throw Malformed(name: name, reason: "it starts with `# a sentence` and `$ invite …`")
    }
    var program = Program()
    var words = ShellWords(lines[1].dropFirst(2)).words.map(Self.placed)
    while let word = words.first, word != "invite", let equals = word.firstIndex(of: "=") {
      program.environment[String(word[..<equals])] = String(word[word.index(after: equals)...])
      words.removeFirst()
    }
    guard words.first == "invite" else {
      throw Malformed(name: name, reason: "the command is `invite`")
    }
    arguments = Array(words.dropFirst())

    let end = lines.dropFirst(2).firstIndex(of: "== status") ?? lines.endIndex
    given = lines[..<end].map { $0 + "\n" }.joined()
    expected = lines[end...].map { $0 + "\n" }.joined()
    for section in lines[2..<end].split(before: { $0.hasPrefix("== ") }) {
      var title = section.first?.dropFirst(3) ?? ""
      guard section.first?.hasPrefix("== ") == true else {
        if section.allSatisfy(\.isEmpty) { continue }
        throw Malformed(name: name, reason: "a section starts with `== `")
      }
      let body = section.dropFirst().map { $0 + "\n" }.joined()
      var data = Data(body.utf8)
      if title.hasSuffix(" (escaped)") {
        title = title.dropLast(" (escaped)".count)
        data = Data(Escapes.decode(body))
      }
      if title == "stdin" { program.input = data } else { program.files[String(title)] = data }
    }
    self.program = program
  }

  /// What comes of the case, written as a case expects it.
  func run() async throws -> String {
    let run = try await program.run(arguments)
    return "== status\n\(run.status)\n" + Self.section("stdout", run.output)
      + Self.section("stderr", run.error)
  }

  private static func section(_ title: String, _ data: Data) -> String {
    let escaped = Escapes.encode(data)
    let text = shown(escaped ?? String(decoding: data, as: UTF8.self))
    let end = text.isEmpty || text.hasSuffix("\n") ? "" : "\n(no line feed at the end)\n"
    return "== \(title)\(escaped == nil ? "" : " (escaped)")\n\(text)\(end)"
  }

  private static func placed(_ word: String) -> String {
    folders.reduce(word) { $0.replacing("{\($1.name)}", with: $1.path) }
  }

  private static func shown(_ text: String) -> String {
    folders.reduce(text) { $0.replacing($1.path, with: "{\($1.name)}") }
  }

  private static let folders = ["templates", "profiles"].map { name in
    (name: name, path: Checkout.root.appending(path: name).path)
  }
}

extension ArraySlice {
  /// The stretches that start at each element of a kind, and what comes before the first.
  fileprivate func split(before isStart: (Element) -> Bool) -> [ArraySlice] {
    var parts: [ArraySlice] = []
    var start = startIndex
    for index in indices where index > start && isStart(self[index]) {
      parts.append(self[start..<index])
      start = index
    }
    if start < endIndex { parts.append(self[start...]) }
    return parts
  }
}
