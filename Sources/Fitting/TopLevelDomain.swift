package import Text

/// The top-level domains that make a text a web address.
///
/// They are those that X knows (twitter-text 3.1, `validGTLD` and `validCCTLD`) and those that the root
/// zone has got since (IANA, by the Public Suffix List of 2025): a domain counts as an address only
/// if it ends in one.
package enum TopLevelDomain {
  /// The longest of those outside ASCII, in scalars.
  private static let greatestLength = 20

  /// Where the top-level domain that starts at a position ends; nil where none does.
  ///
  /// One in ASCII letters ends where they do. Others may be the beginning of a label, as text in
  /// scripts without spaces goes on (`twitter.みんなです`).
  static func end(from start: Int, in scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    let rest = scalars[start...]
    let letters = rest.prefix(while: \.isASCIILetter)
    if !letters.isEmpty {
      return isKnown(letters) && isClosed(letters.endIndex, in: scalars) ? letters.endIndex : nil
    }
    guard let first = rest.first, !first.isASCII else { return nil }
    let label = rest.prefix(greatestLength).prefix { $0 != "." }
    return label.indices.reversed().map { $0 + 1 }.first {
      isKnown(rest[start..<$0]) && isClosed($0, in: scalars)
    }
  }

  /// Whether nothing at a position makes what is before it a part of something else.
  private static func isClosed(_ end: Int, in scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard end < scalars.endIndex else { return true }
    let next = scalars[end]
    return !next.isASCIIAlphanumeric && next != "@" && next != "+" && next != "-"
  }

  private static func isKnown(_ label: ArraySlice<Unicode.Scalar>) -> Bool {
    list.contains(String(String.UnicodeScalarView(label)).lowercased())
  }

  /// All of them, in small letters and in the order of their bytes.
  package static let list = WordList(
    EmbeddedFiles.all.first { $0.path == "top-level-domains.txt" }?.text ?? "")
}

extension Unicode.Scalar {
  /// Whether it is a letter of ASCII.
  var isASCIILetter: Bool { isASCIIAlphanumeric && !("0"..."9").contains(self) }
}
