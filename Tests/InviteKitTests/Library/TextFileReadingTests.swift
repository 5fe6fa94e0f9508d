import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Files

/// Files that are read to their end, if they have one.
struct TextFileReadingTests {
  private func fault(_ path: String) -> Diagnostic.Code? {
    do throws(Diagnostic) {
      _ = try TextFile.read(path)
      return nil
    } catch {
      return error.code
    }
  }

  @Test func `a file is read whole`() throws {
    try TestFolder.use { folder in
      let text = String(repeating: "Grüße 👋\n", count: 20_000)
      try Data(text.utf8).write(to: folder.appending(path: "a"))
      #expect(try TextFile.read(folder.appending(path: "a").path) == Array(text.utf8))
      try Data().write(to: folder.appending(path: "b"))
      #expect(try TextFile.read(folder.appending(path: "b").path) == [])
    }
  }

  @Test func `a file without an end, or without a beginning, is not read`() throws {
    #expect(fault("/dev/zero") == "file-is-special")
    try TestFolder.use { folder in
      let pipe = folder.appending(path: "pipe").path
      try #require(unsafe mkfifo(pipe, 0o600) == 0)
      #expect(fault(pipe) == "file-is-special")
      #expect(fault(folder.path) == "file-is-folder")
      #expect(fault(pipe + "s") == "file-missing")
    }
  }

  @Test func `of a file that is too large a byte too much is read`() throws {
    try TestFolder.use { folder in
      let file = folder.appending(path: "huge")
      try Data().write(to: file)
      let handle = try FileHandle(forWritingTo: file)
      try handle.truncate(atOffset: 64 << 30)
      try handle.close()
      let bytes = try TextFile.read(file.path)
      #expect(bytes.count == SourceText.bytesAtMost + 1)
      #expect(throws: Diagnostic.self) { try SourceText.decoding(bytes, name: "huge") }
    }
  }

  @Test func `a file of the system's, which has no length, is read`() throws {
    guard FileManager.default.fileExists(atPath: "/proc/version") else { return }
    #expect(try TextFile.read("/proc/version").count > 10)
  }
}
