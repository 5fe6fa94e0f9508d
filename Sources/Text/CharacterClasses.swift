// The classes of characters that several rooms use.

extension UInt8 {
  /// Whether the byte is one of `0`–`9`, `A`–`Z`, `a`–`z`.
  package var isASCIIAlphanumeric: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// The small letter for a capital of ASCII; another byte stays as it is.
  package var lowercasedASCII: UInt8 { self &- UInt8(ascii: "A") < 26 ? self | 0x20 : self }

  /// Whether the byte is white space within a line: a space or a tab.
  package var isInlineSpace: Bool { self == 0x20 || self == 0x09 }

  /// Whether the byte is white space of ASCII: a space, a tab, or the end of a line or a page.
  package var isASCIISpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

extension Unicode.Scalar {
  /// Whether the scalar is one of `0`–`9`, `A`–`Z`, `a`–`z`.
  package var isASCIIAlphanumeric: Bool {
    isASCII && UInt8(truncatingIfNeeded: value).isASCIIAlphanumeric
  }

  /// Whether the scalar is white space that may be collapsed and broken at.
  ///
  /// Unicode's `White_Space`, less the no-break spaces U+00A0, U+2007 and U+202F, which an author
  /// or an owner of a profile set on purpose.
  package var isBreakingSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x2028, 0x2029, 0x205F,
      0x3000:
      true
    default: false
    }
  }
}
