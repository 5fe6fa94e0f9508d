extension Passage {
  /// Whether it is in English.
  var isEnglish: Bool {
    var tag = language.utf8.makeIterator()
    guard let first = tag.next(), let second = tag.next() else { return false }
    guard first | 0x20 == UInt8(ascii: "e"), second | 0x20 == UInt8(ascii: "n") else {
      return false
    }
    return tag.next().map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") } ?? true
  }

  /// Whether any of it came out of a profile.
  ///
  /// What has no fact at all was written by hand, for one
  /// reader.
  var hasFacts: Bool {
    spans.contains { span in
      if case .fact = span.origin { return true }
      return false
    }
  }

  /// Whether a stretch holds a fact that only this reader has.
  func holdsFactOfReader(in range: Range<Int>) -> Bool {
    spans.contains { $0.isOfReaderAlone && $0.range.overlaps(range) }
  }

  /// The words between two offsets, as they stand.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].lazy.map { $0 == UInt8(ascii: "\n") ? 0x20 : $0 }, as: UTF8.self)
  }

  /// The offsets that words cover.
  func range(ofWords indices: Range<Int>) -> Range<Int> {
    words[indices.lowerBound].range.lowerBound..<words[indices.upperBound - 1].range.upperBound
  }
}

extension Passage.Span {
  /// Whether it is a fact that no other reader of the same template has, beyond the name, the
  /// company and the role, which every mailing has.
  var isOfReaderAlone: Bool {
    guard case .fact(let paths, _) = origin else { return false }
    return paths.contains { path in
      guard path.hasPrefix("recipient") else {
        return !["sender", "channel", "today"].contains { $0 == Self.top(of: path) }
      }
      let key = path.dropFirst("recipient.".count)
      return !Self.known.contains { $0 == Self.top(of: key) }
    }
  }

  /// Whether it is the reader's name, or part of it.
  var namesRecipient: Bool {
    guard case .fact(let paths, _) = origin else { return false }
    return paths.contains { path in
      path.hasPrefix("recipient.") && Self.names.contains { $0 == Self.top(of: path.dropFirst(10)) }
    }
  }

  private static func top(of path: some StringProtocol) -> Substring {
    Substring(path).prefix { $0 != "." }
  }

  private static let names = ["first_name", "name", "full_name", "last_name", "honorific"]

  /// What everybody's list of contacts holds.
  private static let known = names + ["company", "role", "pronouns", "languages", "linkedin"]
}
