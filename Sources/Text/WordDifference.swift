/// The changes from one text to another, word by word.
///
/// ```swift
/// WordDifference(from: "Hi Ada, good day.", to: "Hi Ada, fine day.").text()
/// // "Hi Ada, [-good-]{+fine+} day."
/// ```
public struct WordDifference: Hashable, Sendable {
  /// The stretches of both texts in order: no two of one kind are adjacent, and a removed stretch
  /// comes before the one added in its place.
  public let parts: [Part]

  /// A stretch that is in both texts or in one of them.
  public struct Part: Hashable, Sendable {
    /// Which text it is in.
    public let kind: Kind
    /// The words, with the white space between them.
    public fileprivate(set) var text: String

    /// A stretch of a kind.
    public init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// Which text a stretch is in.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// In both.
    case same
    /// In the old one alone.
    case removed
    /// In the new one alone.
    case added
  }

  /// Compares two texts word by word; a mark of punctuation or white space counts as a word.
  public init(from old: String, to new: String) {
    let before = Self.tokens(of: old)
    let after = Self.tokens(of: new)
    let alignment = TokenAlignment(of: before, with: after)
    var parts = PartList()
    var index = 0
    for (offset, token) in before.enumerated() {
      guard let partner = alignment.partners[offset] else {
        parts.add(.removed, token)
        continue
      }
      for added in after[index..<partner] { parts.add(.added, added) }
      parts.add(.same, token)
      index = partner + 1
    }
    for token in after[index...] { parts.add(.added, token) }
    self.parts = parts.finished
  }

  /// Whether both texts are the same.
  public var isEmpty: Bool { parts.allSatisfy { $0.kind == .same } }

  /// The words of a text; each mark of punctuation and each white space is one of its own.
  private static func tokens(of text: String) -> [Substring] {
    var tokens: [Substring] = []
    var start = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      let isInWord = text[index].isPartOfWord
      if !isInWord || next == text.endIndex || !text[next].isPartOfWord {
        tokens.append(text[start..<next])
        start = next
      }
      index = next
    }
    return tokens
  }
}

/// Collects stretches in order, and joins changes with mere white space between them.
private struct PartList {
  private var parts: [WordDifference.Part] = []
  private var removed = ""
  private var added = ""
  /// White space in both texts after a change, which another change may follow.
  private var pending = ""

  mutating func add(_ kind: WordDifference.Kind, _ token: Substring) {
    switch kind {
    case .same where token.allSatisfy(\.isWhitespace) && !(removed.isEmpty && added.isEmpty):
      pending += token
    case .same:
      flush()
      append(.same, String(token))
    case .removed, .added:
      // White space alone does not join changes: it is better shown by itself.
      if token.allSatisfy(\.isWhitespace) {
        if !pending.isEmpty { flush() }
      } else if !pending.isEmpty {
        removed += pending
        added += pending
        pending = ""
      }
      if kind == .removed { removed += token } else { added += token }
    }
  }

  var finished: [WordDifference.Part] {
    var copy = self
    copy.flush()
    return copy.parts
  }

  private mutating func flush() {
    append(.removed, removed)
    append(.added, added)
    append(.same, pending)
    removed = ""
    added = ""
    pending = ""
  }

  private mutating func append(_ kind: WordDifference.Kind, _ text: String) {
    guard !text.isEmpty else { return }
    if parts.last?.kind == kind {
      parts[parts.count - 1].text += text
    } else {
      parts.append(WordDifference.Part(kind, text))
    }
  }
}

extension Character {
  /// Whether it belongs to a word, as letters, digits, apostrophes and hyphens do.
  fileprivate var isPartOfWord: Bool {
    isLetter || isNumber || self == "'" || self == "’" || self == "-"
  }
}

extension WordDifference {
  /// The difference for a terminal: additions in green and removals in red, or, without colour,
  /// `[-old-]{+new+}`.
  ///
  /// Changed white space is made visible: `·` is a space, `⏎` a line break, `⍽` a no-break space.
  public func text(isColored: Bool = false) -> String {
    parts.map { part in
      switch part.kind {
      case .same: part.text.shown
      case .removed:
        isColored ? "\u{1B}[31m\(part.text.marked)\u{1B}[0m" : "[-\(part.text.marked)-]"
      case .added:
        isColored ? "\u{1B}[32m\(part.text.marked)\u{1B}[0m" : "{+\(part.text.marked)+}"
      }
    }.joined()
  }
}

extension String {
  /// The text safe for a terminal, with its line breaks.
  fileprivate var shown: String {
    split(separator: "\n", omittingEmptySubsequences: false).map(\.visible)
      .joined(separator: "\n")
  }

  /// The text with its white space made visible, except for spaces between words.
  fileprivate var marked: String {
    let isBlank = allSatisfy(\.isWhitespace)
    return reduce(into: "") { text, character in
      switch character {
      case "\n": text += "⏎"
      case " ": text += isBlank ? "·" : " "
      case "\u{A0}", "\u{202F}": text += "⍽"
      default: text += character.visible
      }
    }
  }
}

extension WordDifference {
  /// The parts in order, each an object of one key: `same`, `removed` or `added`.
  public var json: JSON {
    .list(parts.map { .object([JSON.Member($0.kind.rawValue, .text($0.text))]) })
  }
}
