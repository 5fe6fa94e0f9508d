extension [UInt8] {
  /// Appends a stretch of other bytes.
  ///
  /// A slice would be counted and released again for each of the few words that are copied.
  @inline(__always)
  mutating func append(_ range: Range<Int>, of bytes: [UInt8]) {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
    }
  }

  /// Appends a text in UTF-8.
  @inline(__always)
  mutating func append(_ text: String) {
    let wasContiguous: Void? = unsafe text.utf8.withContiguousStorageIfAvailable {
      unsafe append(contentsOf: $0)
    }
    if wasContiguous == nil { append(contentsOf: text.utf8) }
  }
}

extension Span<UInt8> {
  /// The scalar that starts at an offset of a text in UTF-8.
  func scalar(at offset: Int) -> Unicode.Scalar {
    let first = UInt32(self[offset])
    func rest(_ place: Int) -> UInt32 { UInt32(self[offset + place]) & 0x3F }
    let value =
      switch first {
      case ..<0x80: first
      case ..<0xE0: (first & 0x1F) << 6 | rest(1)
      case ..<0xF0: (first & 0xF) << 12 | rest(1) << 6 | rest(2)
      default: (first & 7) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3)
      }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// Where the scalar starts that ends before an offset of a text in UTF-8.
  func startOfScalar(before offset: Int) -> Int {
    var start = offset - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}

extension UInt8 {
  /// Whether the byte is one of `0`–`9`, `A`–`Z`, `a`–`z`.
  var isASCIIAlphanumeric: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
