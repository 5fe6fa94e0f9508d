#if canImport(Darwin)
  import Foundation

  extension String {
    /// The text in Normalization Form C (Unicode Standard Annex #15).
    package var nfc: String { precomposedStringWithCanonicalMapping }

    /// The text in Normalization Form D (Unicode Standard Annex #15).
    package var nfd: String { decomposedStringWithCanonicalMapping }
  }
#else
  // The standard library has these forms, because it compares strings by them; outside Darwin every
  // other way needs all of Foundation.
  @_spi(_Unicode) import Swift

  extension String {
    /// The text in Normalization Form C (Unicode Standard Annex #15).
    package var nfc: String {
      utf8.allSatisfy { $0 < 0x80 } ? self : String(String.UnicodeScalarView(_nfc))
    }

    /// The text in Normalization Form D (Unicode Standard Annex #15).
    package var nfd: String {
      utf8.allSatisfy { $0 < 0x80 } ? self : String(String.UnicodeScalarView(_nfd))
    }
  }
#endif
