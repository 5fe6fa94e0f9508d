import Diagnostics
import Fitting

/// A text cut into tokens, and what its words come to: all there is to know of it before its tags are
/// read.
struct TokenizedText: Sendable {
  /// The text that holds it.
  let source: SourceText
  /// The whole of that text, in UTF-8.
  let bytes: [UInt8]
  /// The tokens of the part that is Liquid.
  let tokens: [Token]
  /// What all text of the template comes to when it is flowed.
  let literals: Draft
  /// Which of its pieces each text token stands for, by the index of the token; none for the others.
  let pieces: [Range<Int>]
  /// The source with those pieces.
  var laidOut: LaidOutText { LaidOutText(source: source, literals: literals) }
  /// What in it may deceive who reads it.
  let suspicions: [Diagnostic]

  /// Cuts a part of a source.
  ///
  /// - Throws: a diagnostic where an output, a tag, a `raw` or a `comment` is not closed.
  init(_ source: SourceText, in range: Range<Int>) throws(Diagnostic) {
    self.source = source
    bytes = Array(source.text.utf8)
    tokens = try Lexer.tokens(of: source, bytes, in: range)
    (literals, pieces) = SourceLayout.literals(of: tokens, in: source, bytes)
    suspicions = TextScan(bytes).isASCII ? [] : Parser.suspicions(in: source, range)
  }
}
