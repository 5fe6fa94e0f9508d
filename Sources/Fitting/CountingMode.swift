import Text

/// How lengths are summed up while a draft is solved.
enum CountingMode: Hashable {
  /// The parts are counted by a measure, each by itself.
  case measure(Measure)
  /// Septets of GSM-7; a text that it cannot write is no answer.
  case septets
  /// UTF-16 units; a text that GSM-7 can write is no answer.
  case wide

  /// The length of a piece of a draft by itself.
  func length(of piece: PieceRecord, in draft: Draft) -> Int {
    if piece.shape.isPlain, countsBytesOfPlainText { return piece.text.count }
    return length(of: draft.text(of: piece))
  }

  /// Whether each byte of printable ASCII counts one.
  private var countsBytesOfPlainText: Bool {
    switch self {
    case .wide: true
    case .septets: false
    case .measure(let measure):
      switch measure.unit {
      case .utf16, .scalars, .graphemes, .bytes, .threads: !measure.isPriced
      case .gsm7, .xWeighted: false
      }
    }
  }

  /// The length of a text by itself.
  func length(of text: String) -> Int {
    switch self {
    case .measure(let measure): measure.count(text)
    case .septets: GSM7.septets(of: text) ?? 0
    case .wide: text.utf16.count
    }
  }

  /// Whether it matters which texts GSM-7 cannot write.
  var tellsWide: Bool {
    switch self {
    case .measure: false
    case .septets, .wide: true
    }
  }

  /// Whether the count of a text may differ from the sum of the counts of its parts at all.
  var mayJoinAnything: Bool {
    if case .measure(let measure) = self { return !measure.addsUp }
    return false
  }

  /// Whether the count of a text that holds this one may differ from the sum, whatever is beside it.
  func mayJoin(_ piece: PieceRecord, in draft: Draft) -> Bool {
    guard case .measure(let measure) = self, !measure.addsUp else { return false }
    if piece.shape.isPlain, countsBytesOfPlainText { return false }
    let text = draft.text(of: piece)
    if hasJoiningEdge(text) { return true }
    if measure.unit == .xWeighted { return hasInnerDot(text) }
    // Only links and mentions have a price of their own, and they hold one of these.
    return measure.unit == .gsm7
      || measure.isPriced && text.utf8.contains { $0 == 0x2F || $0 == 0x40 }
  }

  /// Whether a full stop and a letter that directly follows it may make an address.
  var joinsAtFullStop: Bool {
    if case .measure(let measure) = self { return measure.unit == .xWeighted }
    return false
  }
}

/// Whether a text has a full stop that something directly follows.
private func hasInnerDot(_ text: String) -> Bool {
  var afterDot = false
  for scalar in text.unicodeScalars {
    if afterDot, !scalar.isBreakingSpace, TrailingPunctuation(scalar) == nil { return true }
    afterDot = scalar == "."
  }
  return false
}

/// Whether a text starts or ends with a scalar that may make one grapheme, one emoji or one composed
/// letter with what is beside it (Unicode Standard Annexes #15 and #29).
private func hasJoiningEdge(_ text: String) -> Bool {
  let scalars = text.unicodeScalars
  guard let first = scalars.first, let last = scalars.last else { return false }
  return first.value >= 0x300 && joinsBefore(first)
    || last.value >= 0x300 && joinsAfter(last, in: scalars)
}

private func joinsBefore(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x200D, 0xE33, 0xEB3, 0x1160...0x11FF, 0xD7B0...0xD7FF: return true
  default: break
  }
  let properties = scalar.properties
  switch properties.generalCategory {
  case .nonspacingMark, .spacingMark, .enclosingMark: return true
  default: return properties.isGraphemeExtend || properties.isEmojiModifier
  }
}

private func joinsAfter(_ scalar: Unicode.Scalar, in scalars: String.UnicodeScalarView) -> Bool {
  switch scalar.value {
  case 0x1F1E6...0x1F1FF, 0x1100...0x115F, 0xA960...0xA97C: return true
  // Letters that are written before the one they belong to.
  case 0xD4E, 0x111C2, 0x111C3, 0x113D1, 0x1193F, 0x11941, 0x11A3A, 0x11A84...0x11A89, 0x11D46,
    0x11F02:
    return true
  default: break
  }
  if scalar.properties.generalCategory == .format { return true }
  // A virama links the consonants on its two sides.
  return scalars.reversed().prefix { $0.properties.isGraphemeExtend || $0.isConjunctLinker }
    .contains { $0.properties.canonicalCombiningClass.rawValue == 9 }
}
