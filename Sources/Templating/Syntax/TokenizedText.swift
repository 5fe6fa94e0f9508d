import Diagnostics
import Fitting
import Text

/// A text cut into tokens and laid out: everything known of it before its tags are parsed.
struct TokenizedText: Sendable {
  /// The source, with the pieces of all its text.
  let laidOut: TemplateText
  /// The whole source in UTF-8.
  let bytes: [UInt8]
  /// The tokens of the part that is Liquid.
  let tokens: [Token]
  /// The range of pieces of each text token, by the token's index; empty for the others.
  let pieces: [Range<Int>]
  /// Warnings about characters that may deceive a reader.
  let suspicions: [Diagnostic]

  /// The source of the text.
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

/// The source of a template, with the pieces of all its text.
struct TemplateText: Hashable, Sendable {
  /// The source.
  let source: SourceText
  /// The pieces of all its text, of which each literal text has a range.
  let literals: LiteralPool
}
