import Diagnostics
import Text
import YAML

extension Diagnostic {
  static func unknownColumn(_ title: String, at place: Place) -> Diagnostic {
    Diagnostic(
      "csv-unknown-column", "no place in a profile is named `\(title)`", at: place,
      help: CSVColumns.nearest(to: title).map { "did you mean `\($0)`?" }
        ?? "name it like a key of a profile, such as `role` or `met.event`; put facts of your own "
        + "under `more`, such as `more.id`")
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
      at: place, notes: [Note("this one", at: other)],
      help: "keep one of them; beside `called` a name is in `given` and `family`")
  }

  static func cellCount(_ count: Int, columns: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      "csv-cells",
      "the row has \(Phrasing.count(count, "cell")), and the header \(Phrasing.count(columns, "column"))",
      at: place, help: "put a cell that holds a separator in quotes, and leave no cell out")
  }

  static func cellWithoutTitle(at place: Place) -> Diagnostic {
    Diagnostic(
      "csv-cell-without-title", "the column of this cell has no name", at: place,
      help: "name it in the first row, or empty it")
  }

  static func openCell(_ place: Place) -> Diagnostic {
    Diagnostic(
      "csv-open-quote", "this quote is not closed", at: place,
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
