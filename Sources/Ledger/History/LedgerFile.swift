package import Diagnostics
import Files
import Text

/// A ledger: a file in plain text to which a line is added for each thing that happens.
///
/// Lines are never changed. Each is one JSON object: `LedgerHeader` the first, `LedgerEntry` the
/// others.
package struct LedgerFile: Hashable, Sendable {
  /// The path of the file.
  package let path: String

  /// The ledger at a path.
  package init(path: String) { self.path = path }

  /// Whether there is a file.
  package var isThere: Bool { TextFile.isThere(path) }

  /// What is in a ledger.
  package struct Content: Sendable {
    /// All that it tells.
    package var history = History()
    /// Its header; nil where it has none yet.
    package var header: LedgerHeader?
    /// Warnings about lines that say nothing.
    package fileprivate(set) var warnings: [Diagnostic] = []
    /// Whether the last line has no end.
    fileprivate var isOpen = false
    /// How many lines say nothing beyond those that are told.
    fileprivate var untold = 0
  }

  /// Reads a ledger.
  ///
  /// - Parameter hashesTexts: whether the words of the texts are asked for.
  /// - Throws: a diagnostic with code `ledger-not-one`, or with a code `file-…`.
  package func read(hashesTexts: Bool = false) throws(Diagnostic) -> Content {
    try read(LockedFile(path, for: .reading), hashesTexts: hashesTexts)
  }

  /// Adds entries to a ledger, which is made where there is none.
  ///
  /// Nobody else adds any between what `entries` sees and what it adds. All of them are written at
  /// once, or none is.
  ///
  /// - Parameters:
  ///   - keepsTexts: whether a new ledger keeps texts.
  ///   - leavesTextsOut: whether these entries are without texts, though the ledger keeps them.
  ///   - hashesTexts: whether the words of the texts are asked for.
  ///   - entries: the entries to add to what is there.
  /// - Returns: what was there before, with what `entries` has added to its history.
  /// - Throws: a diagnostic with code `ledger-not-one`, or with a code `file-…`.
  @discardableResult
  package func append(
    keepsTexts: Bool = true, leavesTextsOut: Bool = false, hashesTexts: Bool = false,
    _ entries: (inout Content) throws(Diagnostic) -> [LedgerEntry]
  ) throws(Diagnostic) -> Content {
    let file = try LockedFile(path, for: .appending)
    var content = try read(file, hashesTexts: hashesTexts)
    let header = content.header ?? LedgerHeader(keepsTexts: keepsTexts)
    let isNew = content.header == nil
    content.header = header
    var lines = isNew ? [header.line] : []
    for var entry in try entries(&content) {
      if leavesTextsOut || !header.keepsTexts, case .sent(var message) = entry.event {
        message.text = nil
        entry.event = .sent(message)
      }
      let line = entry.line
      guard line.utf8.count <= LineCutter.bytesAtMost else { throw .entryTooLong() }
      lines.append(line)
    }
    guard !lines.isEmpty else { return content }
    // A line that was not written whole keeps to itself.
    let start = content.isOpen ? "\n" : ""
    try file.append(Array((start + lines.joined(separator: "\n") + "\n").utf8))
    return content
  }

  private func read(
    _ file: borrowing LockedFile, hashesTexts: Bool
  ) throws(Diagnostic) -> Content {
    var content = Content()
    var reader = LineCutter()
    var isLedger: Bool?
    try file.forEachPiece(of: Self.piece) { piece in
      reader.cut(piece) { line, number in
        take(line, number, into: &content, &isLedger, hashesTexts: hashesTexts)
      }
    }
    if let (line, number) = reader.last {
      content.isOpen = true
      let before = content.warnings.count + content.untold
      take(line, number, into: &content, &isLedger, hashesTexts: hashesTexts)
      if content.warnings.count + content.untold > before, isLedger != false {
        if content.untold > 0 { content.untold -= 1 } else { content.warnings.removeLast() }
        content.warnings.append(.torn(source(line, number)))
      }
    }
    if isLedger == false { throw .noLedger(path) }
    if let version = content.header?.version, version > LedgerHeader.known { throw .newer(path) }
    if content.untold > 0 { content.warnings.append(.moreLines(content.untold, path)) }
    if file.isOpenToOthers { content.warnings.append(.openToOthers(path)) }
    return content
  }

  /// How many bytes are read at once.
  private static let piece = 1 << 18
  /// More lines that say nothing are only counted.
  private static let toldAtMost = 10

  /// Takes a line in.
  ///
  /// - Parameter isLedger: whether the first line is one of a ledger; nil before it.
  private func take(
    _ line: ArraySlice<UInt8>, _ number: Int, into content: inout Content, _ isLedger: inout Bool?,
    hashesTexts: Bool
  ) {
    // Editors on Windows put a mark before the first line.
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let line = number == 1 && line.starts(with: mark) ? line.dropFirst(mark.count) : line
    switch LedgerLineReader.read(line, hashesTexts: hashesTexts) {
    case .blank: return
    case .header(let header): content.header = content.header ?? header
    case .entry(let entry):
      // A ledger whose first line was deleted is one all the same; whether it keeps texts is gone.
      if isLedger == nil { content.header = LedgerHeader(keepsTexts: false) }
      content.history.add(entry)
    case .faulty:
      if isLedger == nil, !LedgerHeader.isStart(line) {
        isLedger = false
      } else if content.warnings.count < Self.toldAtMost {
        content.warnings.append(.faultyLine(source(line, number)))
      } else {
        content.untold += 1
      }
    }
    isLedger = isLedger ?? true
  }

  private func source(_ line: ArraySlice<UInt8>, _ number: Int) -> SourceText {
    SourceText(
      name: path, text: String(decoding: line.prefix(Self.shownAtMost), as: UTF8.self),
      firstLine: number)
  }

  /// How many bytes of a line are kept to be shown.
  private static let shownAtMost = 2000
}

/// Cuts the bytes of a file into lines, whatever the pieces are that it comes in.
private struct LineCutter {
  private var rest: [UInt8] = []
  private var number = 0

  /// A longer line is no entry: its bytes are let go.
  static let bytesAtMost = 1 << 20

  mutating func cut(_ piece: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>, Int) -> Void) {
    var start = piece.startIndex
    while let end = piece.firstIndex(of: 0x0A, from: start) {
      number += 1
      if rest.isEmpty {
        body(piece[start..<end], number)
      } else {
        keep(piece[start..<end])
        body(rest[...], number)
        rest.removeAll(keepingCapacity: true)
      }
      start = end + 1
    }
    keep(piece[start...])
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    rest += bytes.prefix(max(0, Self.bytesAtMost - rest.count))
  }

  /// The line after the last line feed, with its number; nil where there is none.
  var last: (ArraySlice<UInt8>, Int)? { rest.isEmpty ? nil : (rest[...], number + 1) }
}

extension Diagnostic {
  fileprivate static func noLedger(_ path: String) -> Diagnostic {
    Diagnostic(
      "ledger-not-one", kind: .access, "`\(path)` is no ledger of this program",
      help: "it is left as it is: name another file, which is made where there is none")
  }

  fileprivate static func newer(_ path: String) -> Diagnostic {
    Diagnostic(
      "ledger-newer", kind: .access, "`\(path)` was written by a later version of this program",
      help: "it is left as it is: use that version")
  }

  fileprivate static func entryTooLong() -> Diagnostic {
    Diagnostic(
      "ledger-too-long", "the text is too long for the ledger",
      help: "no message has a million letters; `--no-texts` logs it without its text")
  }

  fileprivate static func faultyLine(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      "ledger-line", severity: .warning, "the line is no entry of a ledger, and counts for nothing",
      at: Place(source, 0..<source.text.utf8.count),
      help: "mend it, or delete the line in an editor")
  }

  fileprivate static func torn(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      "ledger-torn", severity: .warning,
      "the last line was not written to its end, and counts for nothing",
      at: Place(source, 0..<source.text.utf8.count),
      help: "log it once more: a new line is begun for it")
  }

  fileprivate static func moreLines(_ count: Int, _ path: String) -> Diagnostic {
    Diagnostic(
      "ledger-line", severity: .warning,
      "\(count == 1 ? "one more line" : "\(count) more lines") of `\(path)` \(count == 1 ? "is" : "are") no entry"
    )
  }

  fileprivate static func openToOthers(_ path: String) -> Diagnostic {
    Diagnostic(
      "ledger-open", severity: .warning, "others on this machine may read `\(path)`",
      help: "it says whom you write to; `chmod 600` closes it")
  }
}
