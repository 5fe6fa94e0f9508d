public import Diagnostics
import Fitting

/// A template, parsed once and bound once for each recipient.
///
/// ```swift
/// let source = SourceText(name: "hello", text: "Hi {{ name }}!")
/// let (template, diagnostics) = Template.parse(source)
/// let now = DateTime(year: 2026, month: 11, day: 21)
/// let binding = try template?.bind(
///   to: ["name": .text("Ada")], BindingOptions(now: now))
/// ```
public struct Template: Hashable, Sendable {
  /// The text it was parsed from.
  public var source: SourceText { text.source }
  let text: TemplateText
  let body: Block
  private let table: PathTable

  /// Every path it reads, in the form of fact names.
  public var paths: [String] { table.paths }

  /// An empty template.
  package init() {
    let source = SourceText(name: "", text: "")
    let text = TemplateText(source: source, literals: LiteralPool(Draft()))
    self.init(text: text, body: Block(), table: PathTable())
  }

  private init(text: TemplateText, body: Block, table: PathTable) {
    self.text = text
    self.body = body
    self.table = table
  }

  /// Reads a template.
  ///
  /// - Parameters:
  ///   - source: the text that holds the template.
  ///   - range: the part of it that is Liquid, in UTF-8 bytes; the whole text by default.
  ///   - partials: the texts that it can `render`.
  ///   - vocabulary: the facts that can exist; without it, any name is allowed.
  ///   - isEnglish: whether the filters that support only English are allowed.
  ///   - readerNames: the names of facts about the reader; among equally good wordings the one that
  ///     prints most facts below these names is preferred.
  ///   - meaning: returns the path most likely meant by another tool's name for a fact; by default
  ///     as the vocabulary does.
  /// - Returns: the template, unless one of the diagnostics is an error.
  public static func parse(
    _ source: SourceText, in range: Range<Int>? = nil, partials: Partials = Partials(),
    vocabulary: Vocabulary? = nil, isEnglish: Bool = true, readerNames: Set<String> = [],
    meaning: (@Sendable (_ name: String) -> String?)? = nil
  ) -> (template: Template?, diagnostics: [Diagnostic]) {
    let range = range ?? 0..<source.text.utf8.count
    guard range.count <= Limits.source else { return (nil, [.templateTooLarge(source, range)]) }
    do {
      let text = try TokenizedText(source, in: range)
      var parser = Parser(text, partials: partials)
      parser.isPlain = vocabulary == nil
      if let meaning = meaning ?? vocabulary?.meaning { parser.meaning = meaning }
      parser.paths = PathTable(readerNames: readerNames)
      parser.partialBytes = range.count
      parser.diagnostics = text.suspicions
      let body = try parser.template()
      var diagnostics = parser.diagnostics
      if let vocabulary {
        var checker = NameChecker(source, vocabulary: vocabulary, isEnglish: isEnglish)
        checker.check(body)
        diagnostics += checker.diagnostics
      }
      diagnostics.sort { ($0.place?.range.lowerBound ?? 0) < ($1.place?.range.lowerBound ?? 0) }
      guard !diagnostics.hasErrors else { return (nil, diagnostics) }
      let template = Template(text: text.laidOut, body: body, table: parser.paths)
      return (template, diagnostics)
    } catch {
      return (nil, [error])
    }
  }

  /// Parses a template, and the texts that it can `render`, by name.
  ///
  /// Where several templates share them, cut them into `Partials` first.
  public static func parse(
    _ source: SourceText, in range: Range<Int>? = nil, partials: [String: SourceText],
    vocabulary: Vocabulary? = nil, isEnglish: Bool = true
  ) -> (template: Template?, diagnostics: [Diagnostic]) {
    parse(
      source, in: range, partials: Partials(partials), vocabulary: vocabulary, isEnglish: isEnglish)
  }

  /// Evaluates everything that depends on facts.
  ///
  /// - Throws: a diagnostic when a filter fails, a list or a map would be printed, or a limit is
  ///   exceeded.
  public func bind(
    to facts: ValueMap, _ options: BindingOptions
  ) throws(Diagnostic) -> Binding {
    var binder = Binder(text, facts: facts, options: options, paths: table)
    try binder.add(body)
    let paths = binder.paths.paths
    guard binder.missing.isNothing else {
      return .unavailable(missing: binder.missing.fewest.map { paths[$0] })
    }
    return .draft(binder.draft, paths: paths)
  }
}
