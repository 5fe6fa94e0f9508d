import Diagnostics
import Wording

/// Finds placeholders, fallbacks and spintax of other tools.
struct MergeTag: SourceRule {
  let code: Diagnostic.Code = "lint-merge-tag"
  let severity: Severity? = .error

  func findings(in source: SourceText) -> [Finding] {
    MergeTagReader.stretches(of: source).flatMap { stretch -> [Finding] in
      var reader = MergeTagReader(source, in: stretch)
      return reader.findings()
    }.sorted { ($0.start, $1.end) < ($1.start, $0.end) }
  }
}

extension Finding {
  fileprivate var start: Int { diagnostic.place?.range.lowerBound ?? 0 }
  fileprivate var end: Int { diagnostic.place?.range.upperBound ?? 0 }
}

extension Diagnostic {
  /// A placeholder of another tool.
  ///
  /// - Parameter instead: the Liquid to write; nil where only the author knows the fact.
  static func mergeTag(
    _ written: String, instead: String?, example: String, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      "lint-merge-tag", "`\(written.shortened)` is a placeholder of another tool", at: place,
      help: instead.map { "write `\($0)`" }
        ?? "write the fact it stands for, such as `{{ recipient.first_name }}`, or `\(example)` "
        + "for a fact of your own")
  }

  /// A fallback of another tool.
  static func foreignFallback(
    _ written: String, instead: String?, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      "lint-merge-tag", "`\(written.shortened)` is a fallback as other tools write it", at: place,
      help: "write `\(instead ?? "{{ recipient.company | default: \"your company\" }}")`, or give "
        + "the sentence a way to be said without the fact")
  }

  /// Variation in the form of another tool.
  static func spintax(_ written: String, instead: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "lint-merge-tag", "`\(written.shortened)` is spintax", at: place, help: "write `\(instead)`")
  }

  /// Braces with bars that may be a fallback or spintax.
  static func fallbackOrSpintax(_ written: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "lint-merge-tag", "`\(written.shortened)` has no filter behind its bar", at: place,
      help: "write `{{ fact | default: \"text\" }}` for a fallback, or "
        + "`{% vary %}one{% or %}another{% endvary %}` for variation")
  }

  /// A word behind a bar that is no filter of Liquid.
  static func fallbackOrFilter(_ word: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "lint-merge-tag", "`\(word.shortened)` is no filter", at: place,
      help: "for a fallback write `| default: \"\(word.shortened)\"`; the filters are in the guide "
        + "of the language")
  }

  /// A brace beside an output or a tag.
  static func braceTooMany(_ place: Place) -> Diagnostic {
    Diagnostic(
      "lint-merge-tag", "a brace too many", at: place,
      help: "take it out: it is printed as it stands")
  }

  /// A block of Handlebars or Mailchimp.
  static func foreignBlock(_ written: String, instead: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "lint-merge-tag", "`\(written.shortened)` is a tag of another tool", at: place,
      help: "write `\(instead)`")
  }
}

extension String {
  /// The text on one line, short enough for a message, and without backticks.
  fileprivate var shortened: String {
    let line = String(map { $0.isNewline || $0 == "`" ? " " : $0 })
    return line.count > 48 ? line.prefix(40) + "…" : line
  }
}
