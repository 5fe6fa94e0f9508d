/// Finds repeated keys of one map, in time linear in the number of keys.
///
/// Canonically equivalent spellings are the same key.
package struct KeyIndex {
  /// Up to this number keys are compared one by one, which is faster than hashing them.
  private static let few = 20
  /// The index of the first key.
  private let first: Int
  private var count = 0
  /// The marks of all keys so far: keys with different marks differ.
  private var marks: UInt64 = 0
  /// Whether all keys are ASCII, so that only equal bytes are equal keys.
  private var isASCII = true
  /// The indices of the keys, once there are many.
  private var indices: [String: Int] = [:]

  /// An index of the keys of a map, which are the nodes after it.
  package init(ofMap map: Int) {
    first = map + 1
  }

  /// The index of an earlier key equal to the last node; nil where there is none.
  package mutating func firstIndex(ofLastIn nodes: borrowing NodeBuilder) -> Int? {
    let key = nodes.count - 1
    defer { count += 1 }
    guard count < Self.few else { return firstOfMany(key, in: nodes) }
    let mark = nodes.mark(of: key)
    isASCII = isASCII && mark != nil
    if let mark, isASCII, marks & mark == 0 {
      marks |= mark
      return nil
    }
    return firstOfFew(key, in: nodes)
  }

  private func firstOfFew(_ key: Int, in nodes: borrowing NodeBuilder) -> Int? {
    var other = first
    while other < key {
      if nodes.isSame(key, other, isASCII: isASCII) { return other }
      other = nodes.table.next(after: nodes.table.next(after: other))
    }
    return nil
  }

  private mutating func firstOfMany(_ key: Int, in nodes: borrowing NodeBuilder) -> Int? {
    if indices.isEmpty {
      var other = first
      while other < key {
        indices[nodes.table.string(of: other)] = other
        other = nodes.table.next(after: nodes.table.next(after: other))
      }
    }
    let name = nodes.table.string(of: key)
    if let index = indices[name] { return index }
    indices[name] = key
    return nil
  }
}

extension NodeBuilder {
  /// One of 64 bits, the same for equal bytes; nil beyond ASCII.
  fileprivate func mark(of key: Int) -> UInt64? {
    let text = text(of: key)
    var all: UInt8 = 0
    var sum = 0
    for index in text.range {
      let byte = table.texts.byte(at: index, of: text)
      all |= byte
      sum = sum &* 31 &+ Int(byte)
    }
    return all < 0x80 ? 1 << UInt64((sum ^ sum >> 6) & 63) : nil
  }

  fileprivate func isSame(_ one: Int, _ other: Int, isASCII: Bool) -> Bool {
    let (one, other) = (text(of: one), text(of: other))
    guard isASCII else { return table.texts.string(one) == table.texts.string(other) }
    return one.count == other.count
      && zip(one.range, other.range).allSatisfy {
        table.texts.byte(at: $0, of: one) == table.texts.byte(at: $1, of: other)
      }
  }

  private func text(of index: Int) -> NodeText {
    guard case .scalar(let text, _, _) = table.content(of: index) else {
      return self.text(at: 0..<0)
    }
    return text
  }
}
