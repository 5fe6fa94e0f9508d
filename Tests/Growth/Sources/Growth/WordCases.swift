import Diagnostics
@testable import Templating
@testable import Batch
@testable import Comparing
@testable import People
@testable import Text
@testable import Wording
@testable import English

/// What looks at words: names, differences, near words, what is shown and written out.
let wordCases =
  (HostileText.telling + [.legalForms, .accents, .digits, .links]).flatMap { hostile in
    works.map { part, work in
      GrowthCase(.part(part), hostile.rawValue, size: 1024) { size in
        let text = hostile.text(size)
        return { try work(text) }
      }
    }
  }
  + differences.map { input, size, texts in
    GrowthCase(.part("word difference"), input, size: size) { size in
      let (old, new) = texts(size)
      return { use(WordDifference(from: old, to: new)) }
    }
  }
  + [
    GrowthCase(.part("near word"), "many candidates", size: 200) { size in
      let names = (0..<size).map { "candidate\($0)" }
      return { use(Phrasing.nearest(to: "candidatte", among: names)) }
    },
    GrowthCase(.part("near word"), "a long candidate") { size in
      let names = [filled("a", size)]
      return { use(Phrasing.nearest(to: filled("a", 60), among: names)) }
    },
    GrowthCase(.part("printed findings"), "a long place") { size in
      let source = SourceText(name: "a", text: filled("a ", size))
      let diagnostic = Diagnostic("a", "a", at: Place(source, 0..<size / 2 * 2))
      return { use(DiagnosticPrinter().text(for: diagnostic)) }
    },
    GrowthCase(.part("printed findings"), "many in one line", size: 50) { size in
      let source = SourceText(name: "a", text: filled("ab ", 3 * size))
      let diagnostics = (0..<size).map {
        Diagnostic("a", "a", at: Place(source, 3 * $0..<3 * $0 + 2))
      }
      return { for diagnostic in diagnostics { use(DiagnosticPrinter().text(for: diagnostic)) } }
    },
    GrowthCase(.part("printed findings"), "many on lines", size: 50) { size in
      let source = SourceText(name: "a", text: filled("ab\n", 3 * size))
      let diagnostics = (0..<size).map {
        Diagnostic("a", "a", at: Place(source, 3 * $0..<3 * $0 + 2))
      }
      return { for diagnostic in diagnostics { use(DiagnosticPrinter().text(for: diagnostic)) } }
    },
  ]

private let works: [(part: String, work: @Sendable (String) throws -> Void)] = [
  ("first name of a full name", { use(FirstName.read(fullName: $0)) }),
  ("first name of a given name", { use(FirstName.read(given: $0, family: "Lovelace")) }),
  ("first name beside a family name", { use(FirstName.read(given: "Ada", family: $0)) }),
  ("comparison key", { use(ComparisonKey($0)) }),
  ("legal form", { use($0.withoutLegalForm) }),
  ("passage", { use(AnnotatedText($0, spans: [])) }),
  ("date", { use(PartialDate($0)) }),
  ("house phrase", { use(HouseWording.words(of: $0)) }),
  ("near word", { use(Phrasing.nearest(to: $0, among: ["goal", "offer"])) }),
  ("visible", { use($0.visible) }),
  ("visible lines", { use($0.visibleLines) }),
  ("wrapped text", { use(TextWrap.lines($0, width: 60)) }),
  ("columns", { use(Columns.text([[$0, $0], ["a", "b"]])) }),
  ("JSON", { use(JSON.text($0).line) }),
  ("YAML text", { use($0.yamlScalar) }),
  ("HTML", { use($0.escapedForHTML) }),
  (
    "Markdown",
    { use((Markdown.inline($0), Markdown.prose($0), Markdown.code($0), Markdown.quote($0))) }
  ),
  ("minHash", { use(MinHash($0, company: 1)) }),
  ("suspicions", { use(SourceText(name: "a", text: $0).suspicions()) }),
  ("decoding", { use(try SourceText.decoding(Array($0.utf8), name: "a")) }),
  (
    "printed findings of a line",
    { text in
      let source = SourceText(name: "a", text: text)
      let last = text.unicodeScalars.last.map { $0.utf8.count } ?? 0
      let place = Place(source, text.utf8.count - last..<text.utf8.count)
      use(DiagnosticPrinter().text(for: Diagnostic("a", "a", at: place)))
    }
  ),
]

private typealias Change = (String, Int, Making<(String, String)>)

private let differences = hostileChanges + changes

private let hostileChanges = HostileText.allCases.map { hostile -> Change in
  (hostile.rawValue, 1024, { (hostile.text($0), "b " + hostile.text($0 + 40)) })
}

private let changes: [Change] = [
  (
    "other words", 100, { size in (repeated(size) { "old\($0) " }, repeated(size) { "new\($0) " }) }
  ),
  (
    "words backwards", 100,
    { size in (repeated(size) { "w\($0) " }, repeated(size) { "w\(size - $0) " }) }
  ),
  (
    "each second word", 100,
    { size in (repeated(size) { "w\($0) " }, repeated(size) { "w\($0 / 2) " }) }
  ),
]
