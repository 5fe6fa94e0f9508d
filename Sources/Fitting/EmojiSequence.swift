/// Emoji, as sequences of scalars (Unicode Technical Standard #51).
enum EmojiSequence {
  /// How many scalars the emoji that starts at a position takes; 0 if none starts there.
  ///
  /// A sign that is shown as text by default (`☎`, `©`) is an emoji only where something in the
  /// sequence makes it one. Joined sequences are read by their form; no list of them is kept.
  static func length(at start: Int, of scalars: [Unicode.Scalar]) -> Int {
    let first = scalars[start]
    // Nothing below starts an emoji but the key caps `#`, `*`, `0`–`9`, and `©` and `®`.
    if first.value < 0x80 { return keycapLength(at: start, of: scalars) }
    guard var (end, isShown) = element(at: start, of: scalars) else { return 0 }
    while end + 1 < scalars.count, scalars[end] == joiner,
      let (next, _) = element(at: end + 1, of: scalars)
    {
      end = next
      isShown = true
    }
    return isShown ? end - start : 0
  }

  private static func keycapLength(at start: Int, of scalars: [Unicode.Scalar]) -> Int {
    switch scalars[start] {
    case "#", "*", "0"..."9":
      var end = start + 1
      if end < scalars.count, scalars[end] == emojiSelector { end += 1 }
      return end < scalars.count && scalars[end] == "\u{20E3}" ? end + 1 - start : 0
    default: return 0
    }
  }

  /// The end of one element of a sequence, and whether it is an emoji by itself.
  private static func element(at start: Int, of scalars: [Unicode.Scalar]) -> (Int, Bool)? {
    let first = scalars[start]
    var end = start + 1
    if isRegional(first) {
      return end < scalars.count && isRegional(scalars[end]) ? (end + 1, true) : (end, true)
    }
    guard first.value >= 0x80, first.properties.isEmoji else { return nil }
    guard end < scalars.count else { return (end, first.properties.isEmojiPresentation) }
    var isShown = first.properties.isEmojiPresentation
    if scalars[end] == textSelector { return nil }
    if scalars[end] == emojiSelector {
      isShown = true
      end += 1
    } else if scalars[end].properties.isEmojiModifier, first.properties.isEmojiModifierBase {
      isShown = true
      end += 1
    }
    // The flags of England, Scotland and Wales: letters in tags, closed by a tag.
    var tag = end
    while tag < scalars.count, (0xE0020...0xE007E).contains(scalars[tag].value) { tag += 1 }
    if tag > end, tag < scalars.count, scalars[tag].value == 0xE007F { end = tag + 1 }
    return (end, isShown)
  }

  private static func isRegional(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  private static let joiner: Unicode.Scalar = "\u{200D}"
  private static let textSelector: Unicode.Scalar = "\u{FE0E}"
  private static let emojiSelector: Unicode.Scalar = "\u{FE0F}"
}
