public import Diagnostics

extension Template {
  /// What the template can say, told without any fact.
  public var outline: Outline {
    var outliner = Outliner(text)
    return outliner.outline(of: body)
  }

  /// The inline comments `{% # … %}` of a source, in order, those in a `liquid` too.
  ///
  /// They are found in a text that cannot be parsed as well, up to a tag or an output that is never
  /// closed.
  ///
  /// - Parameters:
  ///   - source: the text that holds the template.
  ///   - range: the part of it that is Liquid, in UTF-8 bytes; all of it unless given.
  /// - Returns: what follows the sign, without white space around it, and the place of the tag.
  public static func comments(
    in source: SourceText, range: Range<Int>? = nil
  ) -> [(text: String, place: Place)] {
    Lexer.leadingTokens(of: source, in: range ?? 0..<source.text.utf8.count).compactMap { token in
      guard case .tag("#", _, let markup) = token.kind else { return nil }
      let text = source[markup].drop(while: \.isWhitespace)
      return (String(text), Place(source, token.range))
    }
  }
}
