import Diagnostics
import Fitting
import Text

/// A text cut into tokens, and what its words come to: all there is to know of it before its tags are
/// read.
struct TokenizedText: Sendable {
  /// The text that holds it, with what all its text comes to when it is flowed.
  let laidOut: TemplateText
  /// The whole of that text, in UTF-8.
  let bytes: [UInt8]
  /// The tokens of the part that is Liquid.
  let tokens: [Token]
  /// Which of its pieces each text token stands for, by the index of the token; none for the others.
  let pieces: [Range<Int>]
  /// What in it may deceive who reads it.
  let suspicions: [Diagnostic]

  /// The text that holds it.
  var source: SourceText { laidOut.source }

  /// Cuts a part of a source.
  ///
  /// - Throws: a diagnostic where an output, a tag, a `raw` or a `comment` is not closed.
  init(_ source: SourceText, in range: Range<Int>) throws(Diagnostic) {
    bytes = Array(source.text.utf8)
    tokens = try Lexer.tokens(of: source, bytes, in: range)
    let (literals, pieces) = SourceLayout.literals(of: tokens, in: source, bytes)
    laidOut = TemplateText(source: source, literals: LiteralPool(literals))
    self.pieces = pieces
    suspicions = TextScan(bytes).isASCII ? [] : Parser.suspicions(in: source, range)
  }
}

/// The source of a template, with what the text in it comes to when it is flowed.
struct TemplateText: Hashable, Sendable {
  /// The text that holds the template.
  let source: SourceText
  /// The pieces of all its text, which a `Text` is a stretch of.
  let literals: LiteralPool
}
