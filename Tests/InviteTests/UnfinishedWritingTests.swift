import Foundation
import TestSupport
import Testing

/// Whatever stops the program while it writes, no file is half of one.
struct UnfinishedWritingTests {
  private static let kit = try? Self.files(in: Checkout.root.appending(path: "templates"))

  /// The files below a folder, by path.
  private static func files(in folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    let manager = FileManager.default
    for case let path as String in manager.enumerator(atPath: folder.path) ?? .init() {
      let file = folder.appending(path: path)
      var isFolder: ObjCBool = false
      guard unsafe manager.fileExists(atPath: file.path, isDirectory: &isFolder) else { continue }
      if !isFolder.boolValue { files[path] = try Data(contentsOf: file) }
    }
    return files
  }

  /// Checks that what is in a folder is the starter library, or part of it, file by file.
  ///
  /// - Parameter isKilled: whether a file that has no name yet may have stayed.
  private func checkWhole(_ folder: URL, isKilled: Bool = false) throws {
    let kit = try #require(Self.kit)
    for (path, data) in try Self.files(in: folder) {
      if isKilled, path.hasSuffix(".tmp") { continue }
      #expect(!path.hasSuffix(".tmp"))
      guard path.hasPrefix("templates/") else { continue }
      #expect(data == kit[String(path.dropFirst("templates/".count))], "\(path)")
    }
  }

  @Test func `a file that may not grow any more is not written at all`() async throws {
    try await TestFolder.use { folder in
      let told = try await Program.shell(
        "trap '' XFSZ; ulimit -f 2; invite init kit; echo \"status $?\"", in: folder)
      #expect(told.hasSuffix("status 2\n"))
      #expect(told.contains("[file-unwritten]"))
      try checkWhole(folder.appending(path: "kit"))
    }
  }

  @Test func `on a full disk what was there stays`() async throws {
    try await TestFolder.use { folder in
      let mounted = try await Program.shell(
        "mkdir disk && mount -t tmpfs -o size=64k none disk && echo yes", in: folder)
      guard mounted == "yes\n" else { return }
      let told = try await Program.shell(
        "invite init disk; echo \"status $?\"; umount disk && echo gone", in: folder)
      #expect(told.contains("status 2\n"))
      #expect(told.contains("[file-unwritten]"))
    }
  }

  @Test(arguments: ["INT", "TERM", "KILL"])
  func `a signal leaves whole files`(signal: String) async throws {
    for round in 0..<6 {
      try await TestFolder.use { folder in
        _ = try await Program.shell(
          """
          invite init kit > told 2>&1 & p=$!; sleep 0.0\(round); kill -\(signal) $p; wait $p; true
          """, in: folder)
        try checkWhole(folder.appending(path: "kit"), isKilled: true)
      }
    }
  }

  @Test func `a place where nobody may write is told, and nothing is lost`() async throws {
    try await TestFolder.use { folder in
      for command in ["invite init /proc/kit", "invite templates new x --templates /proc/kit"] {
        let told = try await Program.shell("\(command); echo \"status $?\"", in: folder)
        #expect(told.hasSuffix("status 2\n"), "\(told)")
      }
    }
  }

  @Test func `without a standard output the message is not taken to be written`() async throws {
    try await TestFolder.use { folder in
      let told = try await Program.shell(
        """
        printf 'name: Grace Hopper\\nwork: build compilers\\n' > me.yaml
        printf 'name: Ada Lovelace\\nties: {met: {event: Strange Loop}}\\n' > ada.yaml
        invite me.yaml ada.yaml >&- 2> /dev/null; echo "status $?"
        """, in: folder)
      #expect(told == "status 2\n")
    }
  }
}
