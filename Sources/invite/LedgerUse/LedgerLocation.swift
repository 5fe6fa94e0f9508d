import Diagnostics
import Files
import Ledger
import Writing

/// Where the ledger is, and whether one is wanted.
struct LedgerLocation {
  /// Its path; nil where there is no folder for configuration.
  let path: String?
  /// Whether the user has named it, so that it is made without a question.
  let isNamed: Bool

  /// The ledger of a library.
  ///
  /// - Parameters:
  ///   - named: the path that the user named; nil for the usual one.
  ///   - library: the library, whose `library.yaml` may name one.
  init(_ named: String?, of library: TemplateLibrary) {
    if let named = named ?? Environment.variable("INVITE_LEDGER") {
      (path, isNamed) = (named, true)
    } else {
      path =
        library.ledgerPath ?? Environment.configurationFolder.map { "\($0)/ledger.jsonl" }
      isNamed = false
    }
  }

  /// The ledger; nil where there is no place for one.
  var file: LedgerFile? { path.map { LedgerFile(path: $0) } }

  /// The file that says that the user wants no ledger; nil where it has no place.
  private static var refusal: String? {
    Environment.configurationFolder.map { "\($0)/no-ledger" }
  }

  /// Whether the user was asked before, and wants none.
  static var isRefused: Bool { refusal.map { TextFile.isThere($0) } ?? false }

  /// Remembers that the user wants none; where that cannot be kept, they are asked again.
  static func refuse() {
    guard let refusal else { return }
    try? TextFile.makeFolder(TextFile.folder(of: refusal))
    try? TextFile.write(
      """
      While this file is here, `invite` does not ask whether to keep a ledger of what you send.
      `invite log` makes one all the same.

      """, to: refusal, replacing: true)
  }

  /// The ledger to read.
  ///
  /// - Throws: a diagnostic with code `ledger-none` where there is none.
  func existing() throws(Diagnostic) -> LedgerFile {
    guard let file, file.isThere else { throw .noLedger(path) }
    return file
  }

  /// The ledger to write to; its folder is made, unless the user named it.
  ///
  /// - Throws: a diagnostic with code `ledger-none` where there is no place for one, or with a code
  ///   `file-…`.
  func writable() throws(Diagnostic) -> LedgerFile {
    guard let file else { throw .noLedger(nil) }
    if !isNamed { try TextFile.makeFolder(TextFile.folder(of: file.path)) }
    return file
  }
}

extension Diagnostic {
  fileprivate static func noLedger(_ path: String?) -> Diagnostic {
    guard let path else {
      return Diagnostic(
        "ledger-none", kind: .access, "there is no folder for the ledger",
        help: "name a file with `--ledger`, or set HOME")
    }
    return Diagnostic(
      "ledger-none", kind: .access, "there is no ledger `\(Environment.shown(path))`",
      help: "`invite log RECIPIENT` begins one; `--ledger` names another file")
  }
}
