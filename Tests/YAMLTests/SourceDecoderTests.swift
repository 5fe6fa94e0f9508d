import Diagnostics
import TestSupport
import Testing
import YAML

/// Which bytes are a text, and where one that is not goes wrong.
struct SourceDecoderTests {
  private func fault(_ bytes: [UInt8]) -> Diagnostic? {
    do throws(Diagnostic) {
      _ = try YAMLDocument.read(bytes, name: "a.yaml")
      return nil
    } catch {
      return error
    }
  }

  private func name(_ bytes: [UInt8]) throws -> String? {
    guard case .mapping(let entries) = try YAMLDocument.read(bytes, name: "a.yaml").root.content
    else { return nil }
    return entries.first?.value.scalar?.text
  }

  @Test func `a byte order mark is skipped`() throws {
    #expect(try name([0xEF, 0xBB, 0xBF] + Array("name: Zoë".utf8)) == "Zoë")
  }

  @Test(arguments: [true, false])
  func `UTF-16 is read when it says so`(isLittle: Bool) throws {
    let bytes = "\u{FEFF}name: Zoë 🎉\n".utf16.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isLittle ? pair.reversed() : pair
    }
    #expect(try name(bytes) == "Zoë 🎉")
    #expect(fault(bytes.dropLast())?.code == "text-not-utf16")
  }

  @Test func `Latin-1 is refused at the letter`() {
    let bytes = Array("a: 東\nname: Jos".utf8) + [0xE9, 0x0A]
    let fault = fault(bytes)
    #expect(fault?.code == "text-not-utf8")
    #expect(fault?.place?.position == Position(line: 2, column: 10))
    #expect(fault?.help == "save the file as UTF-8; in Latin-1 the byte would be `é`")
  }

  @Test(arguments: [
    [0xC0, 0xAF], [0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBF],
  ])
  func `bytes that are not UTF-8 are refused where they start`(bad: [UInt8]) {
    #expect(fault(Array("a: é".utf8) + bad)?.place?.range.lowerBound == 5)
  }

  @Test(arguments: [
    0x00, 0x07, 0x1B, 0x7F, 0x80, 0x85, 0x9F, 0xAD, 0x115F, 0x180E, 0x200B, 0x2028, 0x2029, 0x202A,
    0x202E, 0x2060, 0x2066, 0x2069, 0x206A, 0x2800, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFC, 0xFFFE,
    0xFDD0, 0x16FE4, 0x1D159, 0x1D173, 0xE0001, 0xE0FFF, 0x1FFFF,
  ])
  func `hidden characters are errors with a place, raw and escaped`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let text = MarkedText("東: a\nname: \"A⟦\(scalar)⟧da\"\n")
    #expect(fault(Array(text.text.utf8))?.place?.range == text.ranges.first)
    let digits = String(value, radix: 16)
    let padded = String(repeating: "0", count: 8 - digits.count) + digits
    let escaped = MarkedText("東: a\nname: \"A⟦\\U\(padded)⟧da\"\n")
    #expect(fault(Array(escaped.text.utf8))?.place?.range == escaped.ranges.first)
  }

  @Test(arguments: [
    "👩‍👩‍👧‍👧", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "❤️", "می‌خواهم", "a\u{200E}b\u{200F}c", "ᠰᠣᠯᠣᠩᠭᠣ᠋", "葛󠄀", "a\u{A0}b\u{202F}c",
    "e\u{301}", "\u{FFFD}", "𝕏",
  ])
  func `what scripts and emoji need is let through`(text: String) throws {
    #expect(try name(Array("name: \(text)\n".utf8)) == text)
    #expect(try name(Array("name: \"\(text)\"\n".utf8)) == text)
  }

  @Test func `tags that hide text are refused`() {
    #expect(fault(Array("name: Ada \u{E0041}\n".utf8))?.place?.range == 10..<14)
    #expect(fault(Array("name: \u{1F3F4}\u{E0067}\u{E007F}\u{E0041}\n".utf8)) != nil)
  }

  @Test func `selectors in a row are refused, for they spell what nobody sees`() {
    let text = MarkedText("name: 😀\u{FE0F}⟦\u{FE01}⟧\u{FE02}\n")
    #expect(fault(Array(text.text.utf8))?.place?.range == text.ranges.first)
    #expect(fault(Array("name: 葛\u{E0100}\u{E0101}\n".utf8))?.code == "text-invisible-character")
  }

  @Test func `a flag has as many tags as a region needs`() throws {
    let scotland = "\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}"
    #expect(try name(Array("name: \(scotland)\(scotland)\n".utf8)) == scotland + scotland)
    let long = "\u{1F3F4}" + String(repeating: "\u{E0061}", count: 8)
    #expect(fault(Array("name: \(long)\n".utf8))?.code == "text-invisible-character")
  }

  @Test func `a source as large as may be is read, and a larger one is not`() throws {
    let start = Array("name: Ada\n# ".utf8)
    let rest = [UInt8](repeating: UInt8(ascii: "x"), count: SourceText.bytesAtMost - start.count)
    #expect(try name(start + rest) == "Ada")
    #expect(fault(start + rest + [0x0A])?.code == "text-too-large")
  }

  @Test func `a source too large is refused without being read`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "["), count: SourceText.bytesAtMost + 1)
    #expect(fault(bytes)?.code == "text-too-large")
  }

  @Test func `a scalar too long is refused`() {
    let long = String(repeating: "x", count: 2_000_000)
    #expect(fault(Array("name: \(long)\n".utf8))?.code == "yaml-scalar-too-long")
    #expect(fault(Array("name: \"\(long)\"\n".utf8))?.code == "yaml-scalar-too-long")
  }

  @Test func `every line end is a line end`() throws {
    for end in ["\n", "\r\n", "\r"] {
      let source = "a: one\(end)b: 'é'\(end)c: *x"
      let fault = fault(Array(source.utf8))
      #expect(fault?.place?.position == Position(line: 3, column: 4))
    }
  }
}
