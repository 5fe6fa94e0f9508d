extension String {
  /// Gives the bytes of the text in UTF-8 to a body, which can look at any of them in constant time.
  ///
  /// Going through `utf8` takes several times as long a byte, because each step asks anew how the
  /// text is kept.
  @inline(__always)
  func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    if #available(macOS 26, *) { return body(utf8Span.span) }
    return body(Array(utf8).span)
  }
}
