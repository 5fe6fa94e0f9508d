extension Span<UInt8> {
  /// The scalar that starts at an offset of valid UTF-8.
  // Inlined: a call for each scalar of a text would take longer than its body.
  @inline(__always)
  package func scalar(at offset: Int) -> Unicode.Scalar {
    let lead = UInt32(self[offset])
    func rest(_ place: Int) -> UInt32 { UInt32(self[offset + place]) & 0x3F }
    let value =
      switch lead {
      case ..<0x80: lead
      case ..<0xE0: (lead & 0x1F) << 6 | rest(1)
      case ..<0xF0: (lead & 0xF) << 12 | rest(1) << 6 | rest(2)
      default: (lead & 7) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3)
      }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
