package import Diagnostics

/// A file that is no list of text, told by its first bytes and its name: saving it as text, or
/// mending it, would make it worse.
package enum ForeignFile: Hashable, Sendable, CaseIterable {
  /// A workbook of Excel, LibreOffice or Numbers.
  case workbook
  /// A ZIP archive.
  case archive
  /// A file packed by gzip.
  case packed
  /// A document as PDF.
  case pdf
  /// A page of HTML, or another file of markup.
  case markup
  /// Contacts as vCard.
  case contacts
  /// Appointments as iCalendar.
  case appointments

  /// The first bytes of each format whose beginning is always the same.
  private static let beginnings: [(start: [UInt8], file: ForeignFile)] = [
    (Array("PK\u{3}\u{4}".utf8), .archive), ([0xD0, 0xCF, 0x11, 0xE0], .workbook),
    ([0x1F, 0x8B], .packed), (Array("%PDF-".utf8), .pdf), (Array("<".utf8), .markup),
    (Array("BEGIN:VCARD".utf8), .contacts), (Array("BEGIN:VCALENDAR".utf8), .appointments),
  ]

  /// The place in an archive at which the name of its first file begins.
  private static let firstName = 30
  /// The first files in a workbook.
  private static let workbookFiles = [
    "[Content_Types].xml", "_rels/", "xl/", "mimetypeapplication/vnd.oasis",
  ]
  private static let workbookEndings = [".xlsx", ".xlsm", ".xlsb", ".ods", ".numbers"]

  /// The format of a file; nil where it may be a list of text.
  ///
  /// - Parameters:
  ///   - bytes: the first bytes.
  ///   - name: the name of the file.
  package init?(_ bytes: [UInt8], name: String) {
    let text = Self.content(of: bytes)
    guard let file = Self.beginnings.first(where: { text.starts(with: $0.start) })?.file else {
      return nil
    }
    let first = bytes.dropFirst(Self.firstName)
    let isWorkbook =
      Self.workbookEndings.contains { name.lowercased().hasSuffix($0) }
      || Self.workbookFiles.contains { first.starts(with: $0.utf8) }
    self = file == .archive && isWorkbook ? .workbook : file
  }

  /// Whether more bytes are needed to tell.
  package static func isUndecided(_ bytes: [UInt8]) -> Bool {
    let text = content(of: bytes)
    return beginnings.contains { beginning in
      beginning.file == .archive && text.starts(with: beginning.start)
        ? bytes.count < firstName + 30
        : text.count < beginning.start.count && beginning.start.starts(with: text)
    }
  }

  /// The bytes behind a byte order mark and white space.
  private static func content(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0)
      .drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
  }
}

extension Diagnostic {
  /// The fault of a file in the place of a list.
  package static func noList(_ name: String, _ file: ForeignFile) -> Diagnostic {
    switch file {
    case .workbook:
      Diagnostic(
        "batch-workbook", "`\(name)` is a workbook, not a table as text",
        help: "save its sheet as CSV (in Excel: `CSV UTF-8`), and give that file")
    case .archive:
      Diagnostic(
        "batch-archive", "`\(name)` is a ZIP archive",
        help:
          "`invite profiles import` reads LinkedIn's; else unpack it, and give the table in it")
    case .packed:
      Diagnostic(
        "batch-packed", "`\(name)` is packed by gzip",
        help: "unpack it, as by `gunzip`, and give the file that comes out")
    case .pdf:
      Diagnostic(
        "batch-pdf", "`\(name)` is a PDF, from which no table can be read",
        help: "export the list as CSV where it comes from")
    case .markup:
      Diagnostic(
        "batch-markup", "`\(name)` is a page of HTML or XML, not a table as text",
        help: "export the list as CSV where it comes from; a table that is copied from a page into "
          + "a spreadsheet can be saved as CSV, too")
    case .contacts:
      Diagnostic(
        "batch-vcard", "`\(name)` holds contacts as vCard, not a table",
        help: "`invite profiles import` makes a profile of each")
    case .appointments:
      Diagnostic(
        "batch-calendar", "`\(name)` holds appointments as iCalendar, not a table of people",
        help: "give the list of those who attend, as CSV")
    }
  }
}
