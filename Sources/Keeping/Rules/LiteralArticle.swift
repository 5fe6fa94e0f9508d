import Diagnostics
import English
import Fitting
import Templating
import Wording
import Writing

/// Finds an `a` or `an` in the text before an output, which may not suit its value.
struct LiteralArticle: TemplateRule {
  let code: Diagnostic.Code = "lint-article"
  let severity: Severity? = .warning

  func findings(in variant: Variant, of context: LintContext) -> [Finding] {
    guard variant.frontMatter.isEnglish else { return [] }
    // A subject that is not in the file word for word has no places there.
    let templates = variant.templates.filter { $0.source == variant.source }
    return templates.flatMap { template -> [Finding] in
      var reader = ArticleReader()
      reader.read(template.outline)
      return reader.found
    }
  }
}

/// Goes through an outline and keeps track of the last word.
private struct ArticleReader {
  private(set) var found: [Finding] = []
  /// The article directly before the next part.
  private var article: Article?
  /// The text of the last word.
  private var word = ""
  /// The place of the last part of it; a tag, or the edge of a partial, may come before.
  private var wordPlace: Place?
  private var isFirst = true

  private struct Article {
    let place: Place
    let isCapital: Bool
  }

  mutating func read(_ outline: Outline) {
    for part in outline.parts {
      switch part {
      case .literal(let text, let place): add(text, place)
      case .gap(let gap):
        endWord()
        if gap != .space {
          article = nil
          isFirst = true
        }
      case .boundary: break
      case .output(let output):
        report(output, canMend: true)
        startAfterFact()
      case .choice, .branches: readWays(part.ways)
      }
    }
  }

  private mutating func readWays(_ ways: [Outline]) {
    let before = self
    for way in ways {
      var reader = before
      reader.found = []
      reader.readStart(way)
      found += reader.found
    }
    startAfterFact()
  }

  /// Reads a way; an article before it belongs to all ways, so it is not removed for one of them.
  private mutating func readStart(_ way: Outline) {
    guard let article else { return read(way) }
    if case .output(let output) = way.parts.first(where: { $0.place != nil }),
      isWrong(before: output)
    {
      found.append(Finding(.literalArticle(article.place, mends: false)))
    }
    self.article = nil
    read(way)
  }

  private mutating func add(_ text: String, _ place: Place) {
    article = nil
    word += text
    wordPlace = place
    // A no-break space keeps an article and its output on one line.
    if text.unicodeScalars.last == "\u{A0}" { endWord() }
  }

  private mutating func endWord() {
    guard let place = wordPlace else { return }
    defer {
      isFirst = word.last.map { ".!?:".contains($0) } ?? false
      word = ""
      wordPlace = nil
    }
    let text = word.split(separator: "\u{A0}").last.map(String.init) ?? word
    let bare = text.drop { "(\"'“‘[".contains($0) }
    let isCapital = bare.first?.isUppercase == true
    // The `A` of `Series A` is no article; a capital article starts a sentence.
    guard ["a", "an"].contains(bare.lowercased()), !isCapital || isFirst else { return }
    let end = place.range.upperBound - (word.unicodeScalars.last == "\u{A0}" ? 2 : 0)
    let start = end - bare.utf8.count
    // An article whose letters come from several places cannot be pointed at.
    guard start >= place.range.lowerBound else { return }
    article = Article(place: Place(place.source, start..<end), isCapital: isCapital)
  }

  private mutating func startAfterFact() {
    (article, word, wordPlace, isFirst) = (nil, "", nil, false)
  }

  private func isWrong(before output: Outline.Output) -> Bool {
    // The first sound is known of an output that starts with a word of the template.
    output.text == nil && output.filters.last != "prepend"
  }

  private mutating func report(_ output: Outline.Output, canMend: Bool) {
    guard let article, isWrong(before: output) else { return }
    let fix = self.fix(article, output) ?? []
    found.append(Finding(.literalArticle(article.place, mends: !fix.isEmpty), fix: fix))
  }

  /// Removes the article, and lets the output add its own.
  private func fix(_ article: Article, _ output: Outline.Output) -> [Finding.Edit]? {
    let source = output.place.source
    guard article.place.source == source else { return nil }
    let between = source[article.place.range.upperBound..<output.place.range.lowerBound]
    guard let brace = between.firstRange(of: "{{"),
      between[brace.upperBound...].allSatisfy({ $0.isWhitespace || $0 == "-" })
    else { return nil }
    let start = article.place.range.upperBound + between[..<brace.lowerBound].utf8.count
    var filters = output.filters.last == "with_article" ? "" : " | with_article"
    if article.isCapital { filters += " | capitalize_first" }
    let end = output.place.range.upperBound
    var edits = [
      Finding.Edit(Place(source, article.place.range.lowerBound..<start), with: "")
    ]
    if !filters.isEmpty { edits.append(Finding.Edit(Place(source, end..<end), with: filters)) }
    return edits
  }
}

extension Diagnostic {
  fileprivate static func literalArticle(_ place: Place, mends: Bool) -> Diagnostic {
    Diagnostic(
      "lint-article", severity: .warning, "this article does not know what follows it", at: place,
      help: "leave it out, and end the output with `| with_article`")
  }
}
