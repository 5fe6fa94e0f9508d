import Foundation
import TestSupport
import Testing

@testable import Keeping
@testable import Writing

struct StarterLibraryTests {
  @Test func `the starter kit has every template, its cases and two profiles`() throws {
    for (path, text) in StarterKit.files where !path.hasPrefix(".invite/") {
      let file = Checkout.root.appending(path: path)
      #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }
    let templates = Checkout.root.appending(path: "templates")
    let paths = try #require(FileManager.default.enumerator(atPath: templates.path))
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".liquid") || $0.hasSuffix(".yaml") }
      .map { "templates/\($0)" }
    let held = Set(StarterKit.files.map(\.path))
    #expect(held.isSuperset(of: paths))
    #expect(held.count { $0.hasPrefix("profiles/") } == 2)
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
