/// One unit a terminal shows: a character with the marks that combine with it.
package struct Glyph<Ink> {
  /// The character as it is shown, escaped where it could do harm.
  package let text: String
  /// How many columns of a terminal it takes.
  package let width: Int
  /// The look that the caller wants; kept, and never read.
  package let ink: Ink
  let kind: Kind

  /// The role of a character in line breaking.
  enum Kind {
    /// A line can end before it, and then leaves the space out.
    case space
    /// It sticks to the characters beside it.
    case letter
    /// A script without spaces: a line can end on either side of it.
    case ideograph
    /// It opens the text after it, and never ends a line.
    case opening
    /// It closes the text before it, and never starts a line.
    case closing
  }

  /// A character with a look.
  package init(_ character: Character, _ ink: Ink) {
    self.ink = ink
    // Most characters are these, and need no looking up.
    if let ascii = character.asciiValue, ascii.isASCIIAlphanumeric {
      (text, width, kind) = (String(character), 1, .letter)
      return
    }
    text = character.visible
    width = text.displayWidth
    kind = Kind(character)
  }
}

extension Glyph: Sendable where Ink: Sendable {}

extension Glyph.Kind {
  fileprivate init(_ character: Character) {
    switch character {
    case " ", "\t": self = .space
    // Where spaces are not written, these decide (Unicode Standard Annex #14: OP and QU; CL, CP, EX,
    // IS, NS and CJ).
    case "(", "[", "{", "“", "‘", "«", "„", "‚", "（", "［", "｛", "〔", "〈", "《", "「", "『", "【", "〘",
      "〖", "〝", "｟", "｢", "¿", "¡":
      self = .opening
    case ".", ",", ";", ":", "!", "?", ")", "]", "}", "%", "…", "”", "’", "»", "、", "。", "，", "．",
      "：", "；", "！", "？", "）", "］", "｝", "〕", "〉", "》", "」", "』", "】", "〙", "〗", "〟", "｠", "｣",
      "｡", "､", "・", "‥", "～", "〜", "％", "‼", "⁇", "⁈", "⁉", "ー", "々", "〻", "ゝ", "ゞ", "ヽ", "ヾ",
      "ぁ", "ぃ", "ぅ", "ぇ", "ぉ", "っ", "ゃ", "ゅ", "ょ", "ゎ", "ゕ", "ゖ", "ァ", "ィ", "ゥ", "ェ", "ォ",
      "ッ", "ャ", "ュ", "ョ", "ヮ", "ヵ", "ヶ":
      self = .closing
    default: self = character.isWide ? .ideograph : .letter
    }
  }
}
