import Diagnostics
import Files
import FoundationEssentials
import Text

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The user's editor: `VISUAL`, else `EDITOR`, else `vi`.
struct TextEditor {
  /// The command, as a shell reads it.
  let command: String

  /// The editor that the environment names.
  init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    let named = ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    command = named ?? "vi"
  }

  /// Opens a text in the editor and waits for its end.
  ///
  /// The file lies in a folder of its own that nobody else can read; it is removed unless the editor
  /// fails.
  ///
  /// - Returns: the text as it was saved.
  /// - Throws: a diagnostic with code `editor-failed` or `file-…`.
  func edit(_ text: String) throws(Diagnostic) -> String {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "invite-\(String(UInt64.random(in: 0 ... .max), radix: 36))")
    let file = folder.appending(path: "MESSAGE.txt").path
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .noFolder(folder.path)
    }
    try TextFile.write(text, to: file, replacing: false)
    // The editor draws in the terminal, also where the result goes elsewhere.
    let screen = StandardStream.output.isTerminal || !StandardStream.error.isTerminal ? "" : " >&2"
    let status = Self.run("\(command) \(file.quoted)\(screen)")
    guard status == 0 else { throw .editorFailed(command, status, file) }
    let edited = try SourceText.decoding(TextFile.read(file), name: file).text
    try? FileManager.default.removeItem(at: folder)
    return edited
  }

  /// Runs a command line in the terminal.
  ///
  /// - Returns: its exit status.
  private static func run(_ line: String) -> Int32 {
    // Signals that are blocked here would be blocked there.
    var none = sigset_t()
    var blocked = sigset_t()
    unsafe sigemptyset(&none)
    unsafe pthread_sigmask(SIG_SETMASK, &none, &blocked)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &blocked, nil) }
    let status = unsafe system(line)
    guard status >= 0 else { return 127 }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}

extension String {
  /// The text as one word of a shell.
  fileprivate var quoted: String { "'" + replacing("'", with: #"'\''"#) + "'" }
}

extension Diagnostic {
  fileprivate static func noFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      "editor-failed", kind: .access,
      "there is no place for the message to edit: `\(path.visible)`",
      help: "set TMPDIR to a folder that you can write to")
  }

  fileprivate static func editorFailed(
    _ command: String, _ status: Int32, _ file: String
  ) -> Diagnostic {
    Diagnostic(
      "editor-failed", kind: .access,
      "the editor `\(command.visible)` ended with status \(status)",
      help: "the text is still in \(file.visible); set EDITOR to the editor that you use")
  }
}
