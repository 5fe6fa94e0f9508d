extension SourceText {
  /// The most bytes a file may have: a hostile one costs no more than an honest one.
  public static let bytesAtMost = 8 << 20

  /// Decodes the bytes of a file: UTF-8, or UTF-16 with a byte order mark.
  ///
  /// - Throws: a diagnostic at the first byte that is not text, or the first character that is
  ///   hidden: a control character, a bidirectional control, an invisible one.
  public static func decoding(
    _ bytes: [UInt8], name: String
  ) throws(Diagnostic) -> SourceText {
    try SourceDecoder(bytes, name: name).source
  }
}
