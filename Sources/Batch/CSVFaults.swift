import Diagnostics
import People
import Text
import YAML

// What is said of a header and of rows.
extension Diagnostic {
  /// A warning that names all columns that are passed over.
  static func passedOver(_ columns: [CSVColumns.PassedOver]) -> Diagnostic {
    let named = columns.prefix(columnsNamedAtMost)
    var words = named.map { column in
      switch column {
      case .unknown(let title, _): "`\(title)`"
      case .second(let title, _, let first): "`\(title)` (`\(first)` says it already)"
      }
    }
    if columns.count > named.count { words.append("\(columns.count - named.count) more") }
    let list =
      words.count == 1
      ? words[0]
      : words.dropLast().joined(separator: ", ")
        + " and \(words[words.count - 1])"
    let advised = named.compactMap { column -> (String, String)? in
      guard case .unknown(let title, _) = column else { return nil }
      return TableColumn.advice(for: title).map { (title, $0) }
    }
    let example = advised.first ?? named.firstUnknown.map { ($0, "more.\($0.keyInMore)") }
    return Diagnostic(
      "csv-passed-over", severity: .warning,
      "\(Phrasing.count(columns.count, "column is", "columns are")) passed over: \(list)",
      at: columns.first?.place,
      help: example.map { "`--column \"\($0.0)=\($0.1)\"` takes it in" }
        ?? "`--column` says what a column is, such as `--column \"Job Title=role\"`")
  }

  /// Nobody reads more names than these.
  private static let columnsNamedAtMost = 24

  /// A table whose people have no names.
  static func noName(_ place: Place?) -> Diagnostic {
    Diagnostic(
      "csv-no-name", "no column has the names of people", at: place,
      help: "title it `name`, or `given` and `family`, in the first row; or say which one it is: "
        + "`--column \"Guest=name\"`")
  }

  /// A choice of the user's that no column answers to.
  static func unusedChoice(
    _ choice: ColumnChoice, in source: SourceText, among titles: [String]
  ) -> Diagnostic {
    Diagnostic(
      "csv-no-such-column", severity: .warning, "`\(source.name)` has no column `\(choice.title)`",
      help: Phrasing.nearest(to: choice.title, among: titles).map { "did you mean `\($0)`?" })
  }

  static func longHeader(_ source: String, line: Int) -> Diagnostic {
    Diagnostic(
      "batch-header-too-long", "the header has more than \(SourceText.bytesAtMost) bytes",
      at: Place(SourceText(name: source, text: "", firstLine: line), 0..<0),
      help: "is a quote left open?")
  }

  static func tooManyColumns(_ row: CSVRow, in source: SourceText) -> Diagnostic {
    let last = row.cells.last?.range ?? 0..<0
    return Diagnostic(
      "csv-too-many-columns",
      "the table has \(row.count) columns, more than \(RecordLimits.columns)",
      at: Place(source, last.upperBound..<last.upperBound),
      help: "leave out those that no message says")
  }

  static func columnTwice(
    _ title: String, at place: Place, first: Place
  ) -> Diagnostic {
    Diagnostic(
      "csv-column-twice", "there are two columns for `\(title)`", at: place,
      notes: [Note("the first is here", at: first)], help: "keep one of them")
  }

  static func columnClash(
    _ title: String, at place: Place, other: Place
  ) -> Diagnostic {
    Diagnostic(
      "csv-column-clash", "`\(title)` cannot be a column beside another that holds it or is in it",
      at: place, notes: [Note("this one", at: other)], help: "keep one of them")
  }

  static func cellCount(_ count: Int, columns: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      "csv-cells",
      "the row has \(Phrasing.count(count, "cell")), and the header \(Phrasing.count(columns, "column"))",
      at: place, help: "put a cell that holds a separator in quotes")
  }

  static func cellWithoutTitle(at place: Place) -> Diagnostic {
    Diagnostic(
      "csv-cell-without-title", "the column of this cell has no name", at: place,
      help: "name it in the first row, or empty it")
  }

  static func openCell(_ place: Place, lines: Int) -> Diagnostic {
    Diagnostic(
      "csv-open-quote",
      lines > 0
        ? "this quote is not closed: the \(Phrasing.count(lines, "line")) below are taken for its cell"
        : "this quote is not closed", at: place,
      help: "close it; a quote inside of a cell in quotes is written twice")
  }

  static func behindQuote(_ place: Place) -> Diagnostic {
    Diagnostic(
      "csv-behind-quote", "the cell goes on behind its closing quote", at: place,
      help: "a quote inside of a cell in quotes is written twice")
  }

  static func longCell(_ count: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      "csv-text-too-long", "this cell has \(count) bytes, more than \(YAMLLimits.scalarBytes)",
      at: place, help: "is a quote left open? a message has room for a few words")
  }
}

extension Collection<CSVColumns.PassedOver> {
  fileprivate var firstUnknown: String? {
    for case .unknown(let title, _) in self { return title }
    return nil
  }
}

extension String {
  /// A title as a key of the user's own: `Lead Source` is `lead_source`.
  fileprivate var keyInMore: String {
    let words = lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.isEmpty ? "column" : words.joined(separator: "_")
  }
}
