public import Diagnostics
import People
import Text

/// What the user says of a column of a table: `Job Title=role`.
///
/// Without a place, `Notes=`, the column is passed over without a word.
public struct ColumnChoice: Hashable, Sendable {
  /// The title of the column.
  public let title: String
  /// The place in a profile; nil to pass the column over.
  let column: TableColumn?

  /// Reads a choice; the title may have an equals sign, too.
  ///
  /// - Throws: a diagnostic with code `csv-column-choice` where there is no such place.
  public init(_ text: String) throws(Diagnostic) {
    guard let sign = text.lastIndex(of: "=") else { throw .noChoice(text) }
    let title = String(text[..<sign]).collapsed
    let place = String(text[text.index(after: sign)...]).collapsed
    guard !title.isEmpty else { throw .noChoice(text) }
    self.title = title
    column = TableColumn(titled: place)
    if column == nil, !place.isEmpty { throw .noPlace(place) }
  }

  /// Whether a column with a title is meant.
  func names(_ other: String) -> Bool {
    if title == other { return true }
    let key = TableColumn.foldedTitle(title)
    return !key.isEmpty && key == TableColumn.foldedTitle(other)
  }
}

extension Diagnostic {
  fileprivate static func noChoice(_ text: String) -> Diagnostic {
    Diagnostic(
      "csv-column-choice", kind: .usage, "`\(text)` does not say what a column is",
      help: "write the title and a place in a profile, such as `Job Title=role`")
  }

  fileprivate static func noPlace(_ place: String) -> Diagnostic {
    Diagnostic(
      "csv-column-choice", kind: .usage, "no place in a profile is named `\(place)`",
      help: TableColumn.advice(for: place).map { "did you mean `\($0)`?" }
        ?? "facts of your own go under `more`, such as `more.hobby`")
  }
}
