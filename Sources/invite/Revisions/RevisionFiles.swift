import Diagnostics
import Files
import Writing

/// The files of a library at a revision: listed, measured, and only then read.
struct RevisionFiles {
  /// The name of the folder in places, such as `HEAD~1:templates`.
  let name: String
  /// The path of the folder, from which the layers below are named.
  let location: String
  /// The hash of the list of its files.
  let tree: String
  let git: GitCommand

  /// How many bytes a list of files may have: some twenty thousand files.
  private static let listBytesAtMost = 1 << 20
  /// How many bytes git's lines about the files may have, beside their contents.
  private static let answerBytesAtMost = 32 << 20

  /// A line of a list.
  struct Entry {
    /// The kinds of entry in a list.
    enum Kind {
      case file
      case link
      case folder
      /// The commit of another repository.
      case commit
    }

    let kind: Kind
    let hash: String
    let name: String

    /// The entries in an answer of `ls-tree -z`: mode, type, hash, and after a tabulator the name.
    static func read(_ answer: [UInt8]) -> [Entry] {
      answer.split(separator: 0).compactMap { line in
        guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
        let head = String(decoding: line[..<tab], as: UTF8.self).split(separator: " ")
        guard head.count == 3 else { return nil }
        let kind: Kind =
          switch head[1] {
          case "tree": .folder
          case "commit": .commit
          default: head[0] == "120000" ? .link : .file
          }
        return Entry(
          kind: kind, hash: String(head[2]),
          name: String(decoding: line[(tab + 1)...], as: UTF8.self))
      }
    }
  }

  /// Git's report about an object before it is read.
  private enum Measured {
    case object(hash: String, type: Substring, size: Int)
    /// A link that leads out of the folder.
    case outside
    /// A link that leads nowhere.
    case nowhere
    case missing
  }

  /// Reads the files.
  func read() throws(Diagnostic) -> LibraryFiles {
    let entries = try all()
    // For files of cases the name suffices. The lines that git reads end at a line feed.
    let wanted = entries.filter {
      LibraryFiles.belongs($0.name) && !$0.name.contains("\n") && [.file, .link].contains($0.kind)
    }
    var files: [String: Result<[UInt8], Diagnostic>] = [:]
    var hashes: [(name: String, hash: String, size: Int)] = []
    for (entry, measured) in zip(wanted, try measure(wanted.map(\.name))) {
      switch measured {
      case .object(let hash, "blob", let size):
        if size > SourceText.bytesAtMost {
          files[entry.name] = .failure(.tooLarge("\(name)/\(entry.name)", size))
        } else {
          hashes.append((entry.name, hash, size))
        }
      // A folder with the name of a template is none.
      case .object: break
      case .outside:
        files[entry.name] = .failure(.libraryOutside("\(name)/\(entry.name)", of: name))
      case .nowhere: files[entry.name] = .failure(.linkToNowhere("\(name)/\(entry.name)"))
      case .missing: throw .objectMissing(entry.name)
      }
    }
    guard hashes.reduce(0, { $0 + $1.size }) <= LibraryFiles.bytesAtMost else {
      throw .libraryTooLarge(name)
    }
    for (file, bytes) in zip(hashes, try contents(of: hashes)) {
      files[file.name] = .success(bytes)
    }
    for entry in entries where entry.name.hasSuffix(".cases.yaml") {
      files[entry.name] = .success([])
    }
    return LibraryFiles(name: name, files: files, location: location)
  }

  /// How many folders a library may have in a revision: git is asked about each.
  private static let foldersAtMost = 200

  /// The entries of the folder and of the folders in it, with paths from the library.
  ///
  /// As on the disk, of links to folders only `partials` is followed.
  private func all() throws(Diagnostic) -> [Entry] {
    var entries: [Entry] = []
    var folders = [(path: "", hash: tree, depth: 1)]
    var count = 0
    while let folder = folders.popLast() {
      count += 1
      guard count <= Self.foldersAtMost else { throw .libraryTooLarge(name) }
      for entry in try list(folder.hash) {
        let path = folder.path + entry.name
        entries.append(Entry(kind: entry.kind, hash: entry.hash, name: path))
        guard !entry.name.hasPrefix("."), folder.depth < LibraryWalk.depthAtMost else { continue }
        if entry.kind == .folder {
          folders.append((path + "/", entry.hash, folder.depth + 1))
        } else if path == "partials", entry.kind == .link,
          case .object(let hash, "tree", _)? = try measure([path]).first
        {
          folders.append((path + "/", hash, folder.depth + 1))
        }
      }
    }
    return entries
  }

  /// The files in a list, and the folders.
  private func list(_ hash: String) throws(Diagnostic) -> [Entry] {
    guard case .object(_, "tree", let size)? = try measured([hash]).first else {
      throw .objectMissing(name)
    }
    guard size <= Self.listBytesAtMost else { throw .libraryTooLarge(name) }
    return Entry.read(
      try run(["ls-tree", "-z", "--full-tree", hash], outputAtMost: Self.answerBytesAtMost))
  }

  /// The sizes of files of the library; symbolic links are followed as long as they stay in it.
  private func measure(_ names: [String]) throws(Diagnostic) -> [Measured] {
    try measured(names.map { "\(tree):\($0)" })
  }

  private func measured(_ objects: [String]) throws(Diagnostic) -> [Measured] {
    guard !objects.isEmpty else { return [] }
    let answer = try run(
      ["cat-file", "--batch-check", "--follow-symlinks"],
      input: objects.map { $0 + "\n" }.joined(), outputAtMost: Self.answerBytesAtMost)
    var rest = answer[...]
    return objects.map { _ in
      let words = Self.line(&rest).split(separator: " ")
      if words.count == 3, let size = Int(words[2]) {
        return .object(hash: String(words[0]), type: words[1], size: size)
      }
      // Instead of an object: the reason, and the length of the path that follows on a line of its
      // own.
      guard words.count == 2, let length = Int(words[1]), length >= 0 else { return .missing }
      rest = rest.dropFirst(length + 1)
      return words[0] == "symlink" ? .outside : .nowhere
    }
  }

  /// The contents of files.
  private func contents(
    of files: [(name: String, hash: String, size: Int)]
  ) throws(Diagnostic) -> [[UInt8]] {
    guard !files.isEmpty else { return [] }
    let answer = try run(
      ["cat-file", "--batch"], input: files.map { $0.hash + "\n" }.joined(),
      outputAtMost: LibraryFiles.bytesAtMost + Self.answerBytesAtMost)
    var rest = answer[...]
    var contents: [[UInt8]] = []
    for file in files {
      // A line that ends in the size, the bytes themselves, and a line feed.
      guard Self.line(&rest) == "\(file.hash) blob \(file.size)", rest.count > file.size else {
        throw .objectMissing(file.name)
      }
      contents.append(Array(rest.prefix(file.size)))
      rest = rest.dropFirst(file.size + 1)
    }
    return contents
  }

  /// Takes the first line of an answer.
  private static func line(_ rest: inout ArraySlice<UInt8>) -> String {
    let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
    defer { rest = rest[end...].dropFirst() }
    return String(decoding: rest[..<end], as: UTF8.self)
  }

  private func run(
    _ arguments: [String], input: String = "", outputAtMost: Int
  ) throws(Diagnostic) -> [UInt8] {
    let answer = try git.run(arguments, input: Array(input.utf8), outputAtMost: outputAtMost)
    guard answer.status == 0 else { throw .gitFailed(answer.error) }
    return answer.output
  }
}

extension Diagnostic {
  fileprivate static func objectMissing(_ name: String) -> Diagnostic {
    .gitFailed("what `\(name)` was is not in it")
  }

  fileprivate static func tooLarge(_ path: String, _ size: Int) -> Diagnostic {
    Diagnostic(
      "text-too-large",
      "`\(path)` has \(size) bytes, and a file of a library at most \(SourceText.bytesAtMost)",
      help: "is this a template?")
  }

  fileprivate static func linkToNowhere(_ path: String) -> Diagnostic {
    Diagnostic(
      "file-missing", kind: .access, "`\(path)` is a link to a file that is not there",
      help: "put the file where the link leads, or delete the link")
  }
}
