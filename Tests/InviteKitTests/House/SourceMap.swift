import Foundation

/// The Swift files of a folder, with the types that they declare and those that they name.
///
/// Comments and texts are passed over; what is interpolated into a text counts.
struct SourceMap {
  /// A file, by its path from the folder.
  struct File {
    let path: String
    /// The types that other files can name.
    let declared: Set<String>
    /// The types that only a type or the file itself can name.
    let nested: Set<String>
    /// Every name of a type that does not follow a dot.
    let named: Set<String>

    /// The folder it is in.
    var folder: String { path.split(separator: "/").dropLast().joined(separator: "/") }
    /// The room it is in.
    var room: Substring { path.prefix { $0 != "/" } }
  }

  let files: [File]

  init(of folder: URL) throws {
    files = try SourceMap.texts(of: folder).map { path, text in
      File(path: path, code: SourceMap.code(of: text))
    }
  }

  /// The texts of the Swift files in a folder, by path.
  static func texts(of folder: URL) throws -> [(path: String, text: String)] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return try (paths ?? []).filter { $0.hasSuffix(".swift") }.sorted().map { path in
      (path, try String(contentsOf: folder.appending(path: path), encoding: .utf8))
    }
  }

  /// The folders of each room that each folder knows, with one of the names by which it does.
  var knownFolders: [String: [String: String]] {
    var declaring: [String: [File]] = [:]
    for file in files { for name in file.declared { declaring[name, default: []].append(file) } }
    var known: [String: [String: String]] = [:]
    for file in files {
      for name in file.named.subtracting(file.nested).subtracting(file.declared) {
        for other in declaring[name] ?? []
        where other.room == file.room && other.folder != file.folder {
          known[file.folder, default: [:]][other.folder] = "`\(name)` in \(file.path)"
        }
      }
    }
    return known
  }

  /// A way through a graph that ends where it starts; nil where there is none.
  static func circle(in graph: [String: [String: String]]) -> [String]? {
    var done: Set<String> = []
    func circle(from node: String, after path: [String]) -> [String]? {
      if let start = path.firstIndex(of: node) { return path[start...] + [node] }
      guard done.insert(node).inserted || path.contains(node) else { return nil }
      for next in (graph[node] ?? [:]).keys.sorted() {
        if let found = circle(from: next, after: path + [node]) { return found }
      }
      return nil
    }
    for node in graph.keys.sorted() {
      if let found = circle(from: node, after: []) { return found }
    }
    return nil
  }

  /// A text without its comments, and with nothing of its literals but what is interpolated.
  static func code(of text: String) -> String {
    var code = ""
    var rest = text[...]
    while let character = rest.first {
      if rest.hasPrefix("//") {
        rest = rest.drop { !$0.isNewline }
      } else if character == "\"" {
        let quote = rest.hasPrefix("\"\"\"") ? "\"\"\"" : "\""
        rest = rest.dropFirst(quote.count)
        code += " "
        while !rest.isEmpty, !rest.hasPrefix(quote) {
          if rest.hasPrefix("\\(") {
            var depth = 0
            rest.removeFirst()
            repeat {
              let next = rest.removeFirst()
              if next == "(" { depth += 1 }
              if next == ")" { depth -= 1 }
              if next != "\"" { code.append(next == "\\" ? " " : next) }
            } while depth > 0 && !rest.isEmpty
          } else {
            rest = rest.dropFirst(rest.first == "\\" ? 2 : 1)
          }
        }
        rest = rest.dropFirst(quote.count)
      } else {
        code.append(character)
        rest = rest.dropFirst()
      }
    }
    return code
  }
}

extension SourceMap.File {
  fileprivate init(path: String, code: String) {
    self.path = path
    var declared: Set<String> = []
    var nested: Set<String> = []
    for line in code.split(separator: "\n") {
      let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "." }
      let kinds: Set<Substring> = ["struct", "enum", "class", "protocol", "typealias", "actor"]
      guard let index = words.firstIndex(where: kinds.contains), index + 1 < words.count else {
        continue
      }
      let before = words[..<index]
      let modifiers: Set<Substring> = [
        "public", "package", "final", "indirect", "private", "fileprivate", "nonisolated",
      ]
      guard before.allSatisfy(modifiers.contains) else { continue }
      let isOwn = line.first == " " || before.contains("private") || before.contains("fileprivate")
      if isOwn {
        nested.insert(String(words[index + 1]))
      } else {
        declared.insert(String(words[index + 1]))
      }
    }
    var named: Set<String> = []
    var previous: Character = " "
    var name = ""
    for character in code + " " {
      if character.isLetter || character.isNumber || character == "_" {
        name.append(character)
      } else {
        if name.first?.isUppercase == true, previous != "." { named.insert(name) }
        if !name.isEmpty { name = "" }
        previous = character
      }
    }
    self.declared = declared
    self.nested = nested
    self.named = named
  }
}
