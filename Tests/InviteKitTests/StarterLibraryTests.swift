import Foundation
import InviteKit
import TestSupport
import Testing

struct StarterLibraryTests {
  /// The source that holds the templates, so that the program works outside any checkout.
  private func generatedTemplates() throws -> String {
    """
    // Made from the folder `templates` by the tests with INVITE_RECORD=1; do not edit.
    // swift-format-ignore-file

    extension TemplateLibrary {
      /// The templates that are built in, each with its name.
      static let starterTemplates: [(name: String, text: String)] = [
    \(try entries(in: "templates", ending: ".liquid"))
      ]

      /// The partials they render.
      static let starterPartials: [(name: String, text: String)] = [
    \(try entries(in: "templates/partials", ending: ".liquid"))
      ]
    }

    """
  }

  /// The source that holds what is written beside them, and never read to write a message.
  private func generatedCompany() throws -> String {
    """
    // Made from the folders `templates` and `profiles` by the tests with INVITE_RECORD=1; do not edit.
    // swift-format-ignore-file

    extension StarterKit {
      /// The cases of the templates, each with its template's name.
      static let cases: [(name: String, text: String)] = [
    \(try entries(in: "templates", ending: ".cases.yaml"))
      ]

      /// The profiles to start from, each with its name.
      static let profiles: [(name: String, text: String)] = [
    \(try entries(in: "profiles", ending: ".yaml", of: ["ada-lovelace", "grace-hopper"]))
      ]
    }

    """
  }

  /// The files of a folder as elements of an array.
  private func entries(
    in path: String, ending: String, of chosen: [String]? = nil
  ) throws -> String {
    let folder = Checkout.root.appending(path: path)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let files = names.filter { name in
      name.hasSuffix(ending) && chosen?.contains(String(name.dropLast(ending.count))) != false
    }
    return try files.map { name in
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let indented = lines.map { $0.isEmpty ? "" : "      \($0)" }.joined(separator: "\n")
      return """
            (
              "\(name.dropLast(ending.count))",
              #\"""
        \(indented)
              \"""#
            ),
        """
    }.joined(separator: "\n")
  }

  @Test func `the starter library is the folder of templates`() throws {
    try expect(generatedTemplates(), in: "TemplateLibrary+StarterFiles.swift")
  }

  @Test func `the starter kit has their cases and two profiles`() throws {
    try expect(generatedCompany(), in: "StarterKit+Files.swift")
  }

  private func expect(_ expected: String, in name: String) throws {
    let file = Checkout.root.appending(path: "Sources/InviteKit/Library/\(name)")
    let isSame = (try? String(contentsOf: file, encoding: .utf8)) == expected
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

  /// They are read when they are needed, and nothing that is wrong with them would be told then.
  @Test func `nothing is wrong with any built-in template`() {
    let starter = TemplateLibrary.starter
    let library = TemplateLibrary(
      starter.variants.map { ($0.name, $0.source) }, partials: starter.partials)
    #expect(library.faulty == [])
    #expect(library.warnings == [])
    #expect(library.variants == starter.variants)
  }
}
