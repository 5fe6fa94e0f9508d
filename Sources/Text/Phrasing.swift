/// Small pieces of English that messages share.
package enum Phrasing {
  /// A number with its noun: `1 file`, `2 files`; a plural that does not end in `s` is given.
  package static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(plural ?? noun + "s")"
  }

  /// Names in backticks, joined as a sentence would: `a`, `b` or `c`.
  package static func list(_ names: some Sequence<String>, _ conjunction: String = "or") -> String {
    let quoted = names.map { "`\($0)`" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
  }

  /// A word for a question: `did you mean …?`, or the whole list when no candidate is near.
  ///
  /// - Parameters:
  ///   - word: the word the user wrote.
  ///   - candidates: the valid words, in the order to list them.
  ///   - noun: what the candidates are, in the plural, such as `channels`.
  package static func suggestion(
    for word: String, among candidates: some Collection<String>, noun: String
  ) -> String? {
    nearest(to: word, among: candidates).map { "did you mean `\($0)`?" }
      ?? listing(of: candidates, noun: noun)
  }

  /// Lists all candidates, for a word that is near none of them; nil where they are too many to
  /// read.
  ///
  /// - Parameters:
  ///   - candidates: the valid words, in the order to list them.
  ///   - noun: what the candidates are, in the plural, such as `channels`.
  package static func listing(of candidates: some Collection<String>, noun: String) -> String? {
    guard !candidates.isEmpty, candidates.count <= listedAtMost else { return nil }
    return "the \(noun) are \(list(candidates, "and"))"
  }

  /// More names than this are not listed in a message: nobody reads them.
  private static let listedAtMost = 16
}
