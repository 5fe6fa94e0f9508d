extension Draft {
  /// Appends literal text: white space at its ends becomes gaps, and runs of it become one space.
  public mutating func append(literal text: Substring) {
    let (leading, core, trailing) = parted(text)
    if leading { items.append(.piece(.gap(.space))) }
    if !core.isEmpty {
      if case .piece(.literal(let before)) = items.last {
        items[items.count - 1] = .piece(.literal(before + core))
      } else {
        items.append(.piece(.literal(core)))
      }
    }
    if trailing { items.append(.piece(.gap(.space))) }
  }

  /// Appends literal text: white space at its ends becomes gaps, and runs of it become one space.
  public mutating func append(literal text: String) {
    append(literal: text[...])
  }

  /// Appends the text of an output, with the labels of what it was made of.
  ///
  /// White space in it is treated as in literal text. An output that printed nothing is still one.
  public mutating func append(fact text: String, sources: [Int]) {
    if text.withBytes(isInOrder) {
      items.append(.piece(.fact(text, sources: sources)))
      return
    }
    let (leading, core, trailing) = parted(text[...])
    if leading { items.append(.piece(.gap(.space))) }
    items.append(.piece(.fact(core, sources: sources)))
    if trailing { items.append(.piece(.gap(.space))) }
  }
}

/// A text without the white space at its ends, whether there was any, and each run in it one space.
private func parted(_ text: Substring) -> (leading: Bool, core: String, trailing: Bool) {
  let text = String(text)
  if text.withBytes(isInOrder) { return (false, text, false) }
  let scalars = text.unicodeScalars
  guard let first = scalars.first else { return (false, "", false) }
  guard
    let start = first.isFlowSpace
      ? scalars.firstIndex(where: { !$0.isFlowSpace }) : scalars.startIndex,
    let last = scalars.lastIndex(where: { !$0.isFlowSpace })
  else { return (true, "", false) }
  let end = scalars.index(after: last)
  let core = text[start..<end]
  let isCollapsed = !hasRuns(core)
  return (
    start != scalars.startIndex, isCollapsed ? String(core) : collapsed(core),
    end != scalars.endIndex
  )
}

/// Whether bytes tell at a glance that there is nothing to do: no white space but single spaces
/// between words, which is true of nearly every text.
private func isInOrder(_ bytes: Span<UInt8>) -> Bool {
  var previous = UInt8(ascii: " ")
  for index in bytes.indices {
    let byte = bytes[index]
    switch byte {
    case 0x20: if previous == byte { return false }
    // With these starts what white space there is beyond ASCII.
    case ..<0x20, 0xC2, 0xE1, 0xE2, 0xE3: return false
    default: break
    }
    previous = byte
  }
  return previous != UInt8(ascii: " ")
}

/// Whether a text holds white space that is not a single space.
///
/// A space and a combining mark make one character, so that only scalars tell.
private func hasRuns(_ text: Substring) -> Bool {
  var wasSpace = false
  for scalar in text.unicodeScalars {
    let isSpace = scalar.isFlowSpace
    if isSpace, wasSpace || scalar != " " { return true }
    wasSpace = isSpace
  }
  return false
}

private func collapsed(_ text: Substring) -> String {
  var result = String.UnicodeScalarView()
  var wasSpace = false
  for scalar in text.unicodeScalars {
    let isSpace = scalar.isFlowSpace
    if !isSpace {
      result.append(scalar)
    } else if !wasSpace {
      result.append(" ")
    }
    wasSpace = isSpace
  }
  return String(result)
}
