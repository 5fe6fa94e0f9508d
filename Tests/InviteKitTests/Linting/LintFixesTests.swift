import Diagnostics
import Foundation
import Testing

@testable import Keeping
@testable import Wording

/// What can be mended is mended, in the file and nowhere else.
struct LintFixesTests {
  private func finding(_ source: SourceText, _ edits: (Range<Int>, String)...) -> Finding {
    Finding(
      Diagnostic("lint-em-dash", "found"),
      fix: edits.map { Finding.Edit(Place(source, $0.0), with: $0.1) })
  }

  @Test func `changes are made from the end, so that places hold`() {
    let source = SourceText(name: "t", text: "one two three")
    let fixed = FixedText(
      source, mending: [finding(source, (0..<3, "1")), finding(source, (8..<13, "drei"))])
    #expect(fixed.text == "1 two drei")
    #expect(fixed.count == 2)
  }

  @Test func `of changes that touch, the first is made, and no finding is mended by half`() {
    let source = SourceText(name: "t", text: "one two three")
    let fixed = FixedText(
      source,
      mending: [
        finding(source, (0..<5, "1")), finding(source, (4..<7, "2"), (8..<13, "3")),
        finding(source, (8..<13, "4")),
      ])
    #expect(fixed.text == "1wo 4")
    #expect(fixed.count == 2)
  }

  @Test func `files are written as they were encoded, and one that has changed is left alone`()
    throws
  {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "invite-fixes-\(UUID().uuidString).liquid")
    defer { try? FileManager.default.removeItem(at: path) }
    try Data([0xEF, 0xBB, 0xBF] + Array("one two\r\n".utf8)).write(to: path)
    let source = SourceText(name: path.path, text: "one two\r\n")
    let fixes = LintFixes([finding(source, (4..<7, "2"))])
    #expect(fixes.write().isEmpty)
    #expect(try Data(contentsOf: path) == Data([0xEF, 0xBB, 0xBF] + Array("one 2\r\n".utf8)))
    #expect(fixes.write().map(\.value.code) == ["file-changed"])
  }
}
