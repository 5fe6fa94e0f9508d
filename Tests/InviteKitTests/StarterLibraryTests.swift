import Foundation
import InviteKit
import TestSupport
import Testing

struct StarterLibraryTests {
  /// The source that holds the folder `templates`, so that the program works outside any checkout.
  private func generated() throws -> String {
    """
    // Made from the folder `templates` by the tests with INVITE_RECORD=1; do not edit.
    // swift-format-ignore-file

    extension TemplateLibrary {
      /// The templates that are built in, each with its name.
      static let starterTemplates: [(name: String, text: String)] = [
    \(try entries(in: "templates"))
      ]

      /// The partials they render.
      static let starterPartials: [(name: String, text: String)] = [
    \(try entries(in: "templates/partials"))
      ]
    }

    """
  }

  /// The files of a folder as elements of an array.
  private func entries(in path: String) throws -> String {
    let folder = Checkout.root.appending(path: path)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.filter { $0.hasSuffix(".liquid") }.map { name in
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let indented = lines.map { $0.isEmpty ? "" : "      \($0)" }.joined(separator: "\n")
      return """
            (
              "\(name.dropLast(7))",
              #\"""
        \(indented)
              \"""#
            ),
        """
    }.joined(separator: "\n")
  }

  @Test func `the starter library is the folder of templates`() throws {
    let file = Checkout.root.appending(
      path: "Sources/InviteKit/Library/TemplateLibrary+StarterFiles.swift")
    let expected = try generated()
    let isSame = try String(contentsOf: file, encoding: .utf8) == expected
    if !isSame, ProcessInfo.processInfo.environment["INVITE_RECORD"] != nil {
      try expected.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(isSame, "stale: run the tests with INVITE_RECORD=1")
  }

  @Test func `every built-in template can be used`() {
    #expect(TemplateLibrary.starter.faulty == [])
    #expect(TemplateLibrary.starter.warnings == [])
    #expect(TemplateLibrary.starter.variants.count >= 5)
  }
}
