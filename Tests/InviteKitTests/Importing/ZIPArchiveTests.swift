import Diagnostics
import People
import Testing

@testable import Importing

/// Archives: what they hold, and what a broken or a hostile one does.
struct ZIPArchiveTests {
  /// An archive of one file, packed by deflate: `a.csv` with `name\nAda Lovelace\n` ten times.
  private static let packed: [UInt8] = [
    0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x00, 0x00, 0x08, 0x00, 0x00, 0x00, 0x21, 0x5C,
    0x75, 0xD2, 0x53, 0x1B, 0x17, 0x00, 0x00, 0x00, 0xB4, 0x00, 0x00, 0x00, 0x05, 0x00,
    0x00, 0x00, 0x61, 0x2E, 0x63, 0x73, 0x76, 0xCB, 0x4B, 0xCC, 0x4D, 0xE5, 0x72, 0x4C,
    0x49, 0x54, 0xF0, 0xC9, 0x2F, 0x4B, 0xCD, 0x49, 0x4C, 0x4E, 0xE5, 0xCA, 0x1B, 0xF4,
    0x22, 0x00, 0x50, 0x4B, 0x01, 0x02, 0x14, 0x03, 0x14, 0x00, 0x00, 0x00, 0x08, 0x00,
    0x00, 0x00, 0x21, 0x5C, 0x75, 0xD2, 0x53, 0x1B, 0x17, 0x00, 0x00, 0x00, 0xB4, 0x00,
    0x00, 0x00, 0x05, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x80, 0x01, 0x00, 0x00, 0x00, 0x00, 0x61, 0x2E, 0x63, 0x73, 0x76, 0x50, 0x4B, 0x05,
    0x06, 0x00, 0x00, 0x00, 0x00, 0x01, 0x00, 0x01, 0x00, 0x33, 0x00, 0x00, 0x00, 0x3A,
    0x00, 0x00, 0x00, 0x00, 0x00,
  ]

  @Test func `a packed file is unpacked`() throws {
    let archive = try ZIPArchive(Self.packed, name: "a.zip")
    let entry = try #require(archive.entries.first)
    #expect(entry.fileName == "a.csv")
    let text = String(repeating: "name\nAda Lovelace\n", count: 10)
    #expect(try archive.bytes(of: entry) == Array(text.utf8))
  }

  @Test func `the day of a file is known, unless it is none`() throws {
    let archive = try ZIPArchive(Self.packed, name: "a.zip")
    #expect(archive.entries.first?.modified?.description == "2026-01-01")
    let directory = try #require(
      Self.packed.indices.dropLast(3).last { index in
        Array(Self.packed[index..<(index + 4)]) == [0x50, 0x4B, 1, 2]
      })
    // Nothing, the first of all days, and the 31st of February.
    for date in [[0, 0], [0x21, 0], [0x5F, 0x5C]] as [[UInt8]] {
      var bytes = Self.packed
      bytes.replaceSubrange((directory + 14)..<(directory + 16), with: date)
      let entry = try #require(try ZIPArchive(bytes, name: "a.zip").entries.first)
      #expect(entry.modified == nil)
    }
  }

  @Test func `every cut and every changed byte is refused, or makes no difference`() throws {
    for count in 0..<Self.packed.count {
      let cut = Array(Self.packed.prefix(count))
      let archive = try? ZIPArchive(cut, name: "a.zip")
      for entry in archive?.entries ?? [] { _ = try? archive?.bytes(of: entry) }
    }
    let text = Array(String(repeating: "name\nAda Lovelace\n", count: 10).utf8)
    for index in Self.packed.indices {
      var bytes = Self.packed
      bytes[index] ^= 0xFF
      guard let archive = try? ZIPArchive(bytes, name: "a.zip") else { continue }
      for entry in archive.entries {
        guard let unpacked = try? archive.bytes(of: entry) else { continue }
        #expect(unpacked == text, "byte \(index)")
      }
    }
  }

  @Test func `what claims to be larger than it can be is refused`() throws {
    var bytes = Self.packed
    let directory = try #require(
      bytes.indices.dropLast(3).last { index in
        Array(bytes[index..<(index + 4)]) == [0x50, 0x4B, 1, 2]
      })
    for size in [[0xFF, 0xFF, 0xFF, 0x7F], [0, 0, 0x10, 0]] as [[UInt8]] {
      bytes.replaceSubrange((directory + 24)..<(directory + 28), with: size)
      let archive = try? ZIPArchive(bytes, name: "a.zip")
      for entry in archive?.entries ?? [] {
        #expect(throws: Diagnostic.self) { try archive?.bytes(of: entry) }
      }
    }
  }
}
