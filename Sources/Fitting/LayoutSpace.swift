extension Unicode.Scalar {
  /// Whether the scalar is white space that may be collapsed and broken at.
  ///
  /// Unicode's `White_Space`, less the no-break spaces U+00A0, U+2007 and U+202F, which an author
  /// or an owner of a profile set on purpose.
  public var isFlowSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x2028, 0x2029, 0x205F,
      0x3000:
      true
    default: false
    }
  }
}
