/// Paths as references of RFC 3986.
enum FileReference {
  /// A relative path as a relative reference, an absolute one as a URI of the scheme `file`.
  static func uri(of path: String) -> String {
    var path = path[...]
    while path.hasPrefix("./") { path = path.dropFirst(2).drop { $0 == "/" } }
    return (path.hasPrefix("/") ? "file://" : "") + path.utf8.map(escaped).joined()
  }

  private static func escaped(_ byte: UInt8) -> String {
    let scalar = Unicode.Scalar(byte)
    if scalar.isASCII,
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "-._~/".unicodeScalars.contains(scalar)
    {
      return String(scalar)
    }
    let digits = String(byte, radix: 16, uppercase: true)
    return "%" + (digits.count < 2 ? "0" : "") + digits
  }
}
