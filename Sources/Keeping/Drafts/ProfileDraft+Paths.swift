import Text
import People
import Diagnostics

extension ProfileDraft {
  /// A path as the keys that lead there, if a profile has such a key.
  static func known(_ path: String) throws(Diagnostic) -> [String] {
    var keys = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if keys.count <= 2, TieKind.named(keys[0]) != nil { keys.insert("ties", at: 0) }
    guard let key = ProfileKey.named(keys[0]) else {
      throw .unknownKey(path, near: keys[0], among: Profile.keys)
    }
    switch key.type {
    case .name(let parts), .company(let parts):
      if keys.count == 1 { return keys }
      let names = parts.map(\.name)
      guard keys.count == 2, names.contains(keys[1]) else {
        throw .unknownKey(path, near: keys.dropFirst().joined(separator: "."), among: names)
      }
    case .ties:
      let names = TieKind.all.map(\.name)
      guard keys.count > 1, let tie = TieKind.named(keys[1]) else {
        throw .unknownKey(path, near: keys.count > 1 ? keys[1] : "", among: names)
      }
      // A tie alone stands for the first of its keys, as in a profile.
      if keys.count == 2, let first = tie.keys.first { keys.append(first.name) }
      guard keys.count == 3, tie.key(keys[2]) != nil else {
        throw .unknownKey(
          path, near: keys.count > 2 ? keys[2] : "", among: tie.keys.map { "\($0.name)" })
      }
    case .note:
      let names = NoteKey.all.map(\.name)
      guard keys.count == 2, names.contains(keys[1]) else {
        throw .unknownKey(path, near: keys.dropFirst().joined(separator: "."), among: names)
      }
    case .links, .more:
      guard keys.count == 2, !keys[1].isEmpty else {
        throw .keyless(path, key.name)
      }
    case .text, .phrase, .account, .languages, .entries:
      guard keys.count == 1 else { throw .unknownKey(path, near: path, among: [key.name]) }
    }
    return keys
  }

  static func isList(_ path: [String]) -> Bool {
    switch ProfileKey.named(path[0])?.type {
    case .languages?, .entries?: true
    default: false
    }
  }

  static func isPhrase(_ path: [String]) -> Bool {
    switch (path.count, path[0]) {
    case (3, "ties"):
      if case .phrase? = TieKind.named(path[1])?.key(path[2])?.type { true } else { false }
    case (2, "note"): if case .phrase? = NoteKey.named(path[1])?.type { true } else { false }
    default: if case .phrase? = ProfileKey.named(path[0])?.type { true } else { false }
    }
  }

  /// Whether what is under a path can be said in several lengths.
  static func hasForms(_ path: [String]) -> Bool {
    switch (path.count, ProfileKey.named(path[0])?.type) {
    case (1, .text?), (1, .phrase?), (2, .note?): true
    case (3, .ties?):
      switch TieKind.named(path[1])?.key(path[2])?.type {
      case .text?, .phrase?: true
      case .date?, .url?, .word?, nil: false
      }
    default: false
    }
  }

  /// A text as it stands inside a sentence: without the full stop at its end.
  static func asPhrase(_ text: String) -> String {
    let text = text.collapsed
    return String(text.dropLast(PhraseEnd.fullStops(in: text))).collapsed
  }
}

extension Diagnostic {
  fileprivate static func unknownKey(
    _ path: String, near word: String, among names: [String]
  ) -> Diagnostic {
    Diagnostic(
      "usage-key", "a profile has no key `\(path)`",
      help: Phrasing.nearest(to: word, among: names).map { "did you mean `\($0)`?" }
        ?? "there is \(Phrasing.list(names))")
  }

  fileprivate static func keyless(_ path: String, _ key: String) -> Diagnostic {
    Diagnostic(
      "usage-key", "`\(path)` names no entry of `\(key)`",
      help: "write `\(key).NAME`, with a name of your own")
  }
}
