extension Unicode.Scalar {
  /// The scalar that starts at an index of valid UTF-8.
  // Inlined: a call for each scalar of a text would take longer than its body.
  @inline(__always)
  package init(in bytes: [UInt8], at index: Int) {
    let lead = bytes[index]
    var value = UInt32(lead)
    switch lead {
    case ..<0x80: break
    case ..<0xE0: value = (value & 0x1F) << 6 | rest(bytes[index + 1])
    case ..<0xF0:
      value = (value & 0x0F) << 12 | rest(bytes[index + 1]) << 6 | rest(bytes[index + 2])
    default:
      value = (value & 0x07) << 18 | rest(bytes[index + 1]) << 12
      value |= rest(bytes[index + 2]) << 6 | rest(bytes[index + 3])
    }
    self = Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}

/// The bits that a continuation byte adds to a scalar.
private func rest(_ byte: UInt8) -> UInt32 { UInt32(byte & 0x3F) }
