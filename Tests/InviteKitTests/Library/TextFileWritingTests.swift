import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Files

/// Files that are written whole or not at all.
struct TextFileWritingTests {
  private func inFolder(_ body: (String) throws -> Void) throws {
    try TestFolder.use { try body($0.path) }
  }

  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  private func fault(_ path: String, replacing: Bool) -> Diagnostic? {
    do throws(Diagnostic) {
      try TextFile.write("new", to: path, replacing: replacing)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a new file holds the text, and nothing else comes to be`() throws {
    try inFolder { folder in
      let long = String(repeating: "Grüße 👋\n", count: 20_000)
      try TextFile.write(long, to: "\(folder)/a", replacing: false)
      #expect(try text("\(folder)/a") == long)
      #expect(try names(folder) == ["a"])
    }
  }

  @Test func `a file that is there is kept unless it is to be replaced`() throws {
    try inFolder { folder in
      let path = "\(folder)/a"
      try "old".write(toFile: path, atomically: true, encoding: .utf8)
      let fault = fault(path, replacing: false)
      #expect(fault?.code == "file-exists")
      #expect(fault?.kind == .access)
      #expect(try text(path) == "old")
      try TextFile.write("new", to: path, replacing: true)
      #expect(try text(path) == "new")
      #expect(try names(folder) == ["a"])
    }
  }

  @Test func `a link that leads nowhere is a name that is taken`() throws {
    try inFolder { folder in
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/a", withDestinationPath: "b")
      #expect(fault("\(folder)/a", replacing: false)?.code == "file-exists")
      #expect(try names(folder) == ["a"])
    }
  }

  @Test(arguments: [0o600, 0o644, 0o666, 0o755])
  func `a file that is replaced keeps its permissions`(_ permissions: Int) throws {
    try inFolder { folder in
      let path = "\(folder)/a"
      try "old".write(toFile: path, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
      try TextFile.write("new", to: path, replacing: true)
      let kept = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect((kept as? NSNumber)?.intValue == permissions)
    }
  }

  @Test func `what a link leads to is replaced, and the link kept`() throws {
    try inFolder { folder in
      try FileManager.default.createDirectory(
        atPath: "\(folder)/inner", withIntermediateDirectories: true)
      try "old".write(toFile: "\(folder)/inner/b", atomically: true, encoding: .utf8)
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/inner/c", withDestinationPath: "b")
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/a", withDestinationPath: "inner/c")
      try TextFile.write("new", to: "\(folder)/a", replacing: true)
      #expect(try text("\(folder)/inner/b") == "new")
      #expect(
        try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/a") == "inner/c")
      #expect(try names("\(folder)/inner") == ["b", "c"])
    }
  }

  @Test func `a circle of links is refused`() throws {
    try inFolder { folder in
      try FileManager.default.createSymbolicLink(atPath: "\(folder)/a", withDestinationPath: "b")
      try FileManager.default.createSymbolicLink(atPath: "\(folder)/b", withDestinationPath: "a")
      #expect(fault("\(folder)/a", replacing: true)?.code == "file-unwritten")
      let left = try names(folder)
      #expect(left == ["a", "b"])
    }
  }

  @Test(arguments: [true, false]) func `a folder is no file`(_ replacing: Bool) throws {
    try inFolder { folder in
      #expect(fault(folder, replacing: replacing)?.code == "file-is-folder")
      let left = try names(folder)
      #expect(left.isEmpty)
    }
  }

  @Test(arguments: [true, false])
  func `a folder that is not there is named`(_ replacing: Bool) throws {
    try inFolder { folder in
      let fault = fault("\(folder)/none/a", replacing: replacing)
      #expect(fault?.code == "file-missing")
      #expect(fault?.message.contains("there is no folder `\(folder)/none`") == true)
    }
  }

  @Test func `a device stays a device`() throws {
    #expect(fault("/dev/full", replacing: true)?.code == "file-unwritten")
    let type = try FileManager.default.attributesOfItem(atPath: "/dev/full")[.type]
    #expect(type as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test func `nothing is left where nothing can be written`() throws {
    // Not even the owner of the machine can make a file here.
    let fault = fault("/proc/self/invite", replacing: false)
    #expect(fault?.code == "file-unwritten")
    #expect(fault?.kind == .access)
  }

  @Test func `of many that write a new file at once, one does`() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "invite-tests-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let written = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<16 { group.addTask { fault("\(folder)/a", replacing: false) == nil } }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(written == 1)
    #expect(try names(folder) == ["a"])
  }
}
