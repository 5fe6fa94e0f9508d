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
