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
  /// Where the scalar starts that ends before an offset of a text in UTF-8.
  func startOfScalar(before offset: Int) -> Int {
    var start = offset - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}
