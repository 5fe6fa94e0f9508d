#if canImport(Darwin)
  import Foundation
#else
  // The standard library has the normal forms, but not yet in public; on Linux the alternative is
  // to load all of Foundation and ICU for them.
  @_spi(_Unicode) import Swift
#endif

extension String {
  /// The scalars of the text in Normalization Form D: letters first, their marks apart.
  var decomposedScalars: [Unicode.Scalar] {
    #if canImport(Darwin)
      Array(decomposedStringWithCanonicalMapping.unicodeScalars)
    #else
      Array(_nfd)
    #endif
  }

  /// The text in Normalization Form C: a letter and its marks as one scalar where there is one.
  var composed: String {
    #if canImport(Darwin)
      return precomposedStringWithCanonicalMapping
    #else
      var scalars = UnicodeScalarView()
      scalars.append(contentsOf: _nfc)
      return String(scalars)
    #endif
  }
}
