/// The findings of one quick pass over the bytes of a text; most texts need no closer look.
package struct TextScan {
  /// Whether every byte is a character of its own.
  package let isASCII: Bool
  /// Whether there is a control character of ASCII other than tab and line ends.
  package let hasControls: Bool

  /// Looks at every byte without branching, so that the compiler can look at many in one step.
  package init(_ bytes: [UInt8]) {
    var all: UInt8 = 0
    var controls: UInt8 = 0
    for byte in bytes {
      all |= byte
      // Tab and line ends are the only allowed bytes below the space.
      let low: UInt8 = byte < 0x20 ? 1 : 0
      let space: UInt8 = byte &- 0x09 < 2 ? 1 : 0
      let carriageReturn: UInt8 = byte == 0x0D ? 1 : 0
      let delete: UInt8 = byte == 0x7F ? 1 : 0
      controls |= (low ^ space ^ carriageReturn) | delete
    }
    isASCII = all < 0x80
    hasControls = controls != 0
  }

  /// Whether the text is sure to hide nothing.
  package var isPlain: Bool { isASCII && !hasControls }
}
