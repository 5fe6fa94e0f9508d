import Diagnostics
import People
import Text

extension ProfileDraft {
  /// A path as the keys that lead there, if a profile has such a key.
  static func known(_ path: String) throws(Diagnostic) -> [String] {
    var names = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if names.count <= 2, FactKey.tie(names[0]) != nil { names.insert("ties", at: 0) }
    // A tie alone stands for the first of its keys, as in a profile.
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

  /// A text as it stands inside a sentence: without the full stop at its end.
  static func asPhrase(_ text: String) -> String {
    let text = text.collapsed
    return String(text.dropLast(PhraseEnd.fullStops(in: text))).collapsed
  }
}

extension FactKey {
  /// Whether its value goes on with a sentence.
  var isPhrase: Bool { if case .phrase = type { true } else { false } }
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

  fileprivate static func keyless(_ path: String, _ key: String) -> Diagnostic {
    Diagnostic(
      "usage-key", kind: .usage, "`\(path)` names no entry of `\(key)`",
      help: "write `\(key).NAME`, with a name of your own")
  }
}
