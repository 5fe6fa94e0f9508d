import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Keeping
@testable import Writing

/// What lies outside the folder of a library is no part of it, whichever way leads there.
struct LibraryContainmentTests {
  private static let template = "---\nsummary: x\n---\nHi {{ recipient.first_name }}.\n"
  private static let secret = "root:x:0:0"

  /// A library beside a folder with a secret, and links in the library.
  private func codes(
    _ links: [String: String], files: [String: String] = [:]
  ) throws -> Set<String> {
    var codes: Set<String> = []
    try TestFolder.use { folder in
      let manager = FileManager.default
      for name in ["outside", "library/partials"] {
        try manager.createDirectory(
          at: folder.appending(path: name), withIntermediateDirectories: true)
      }
      let texts = files.merging(
        ["library/good.liquid": Self.template, "outside/secret": Self.secret]
      ) { text, _ in text }
      for (path, text) in texts {
        try Data(text.utf8).write(to: folder.appending(path: path))
      }
      for (path, end) in links {
        let link = folder.appending(path: path)
        try? manager.removeItem(at: link)
        try manager.createSymbolicLink(
          atPath: link.path, withDestinationPath: end.replacing("DIR", with: folder.path))
      }
      do throws(Diagnostic) {
        let library = try TemplateLibrary.load(folder: folder.appending(path: "library").path)
        let faults = library.faulty.flatMap(\.diagnostics)
        #expect(!faults.contains { "\($0)".contains(Self.secret) })
        codes = Set(faults.map(\.code.description))
        #expect(library["good"] != nil)
        #expect(!library.partials.values.contains { $0.text.contains(Self.secret) })
        codes.formUnion(
          try CaseSuite.load(for: library).diagnostics.map(\.code.description))
      } catch {
        codes.insert(error.code.description)
      }
    }
    return codes
  }

  @Test(arguments: [
    ["library/bad.liquid": "../outside/secret"],
    ["library/bad.liquid": "DIR/outside/secret"],
    ["library/partials/bad.liquid": "../../outside/secret"],
    ["library/channels.yaml": "../outside/secret"],
    ["library/good.cases.yaml": "../outside/secret"],
    ["library/bad.liquid": "more.liquid", "library/more.liquid": "../outside/secret"],
  ])
  func `a link that leads out is refused`(links: [String: String]) throws {
    #expect(try codes(links).contains("library-outside"))
  }

  @Test func `a folder of partials that is elsewhere is refused`() throws {
    let found = try codes(
      ["library/partials": "../outside"], files: ["outside/who.liquid": Self.secret])
    #expect(found.contains("library-outside"))
  }

  @Test func `a profile of a case is no way out either`() throws {
    func found(_ path: String, _ links: [String: String]) throws -> Set<String> {
      let cases = "cases:\n- {sender: \(path), recipient: \(path), over: 1}\n"
      return try codes(links, files: ["library/good.cases.yaml": cases])
    }
    #expect(try found("me.yaml", ["library/me.yaml": "../outside/secret"]) == ["case-no-profile"])
    #expect(try found("a/secret", ["library/a": "../outside"]) == ["case-no-profile"])
    // What lies beside a library is no part of it, and may be elsewhere.
    #expect(try !found("../mine/secret", ["mine": "outside"]).contains("case-no-profile"))
  }

  @Test func `a link to another file of the library is one of its files`() throws {
    #expect(try codes(["library/other.liquid": "good.liquid"]) == [])
    #expect(try codes(["library/other.liquid": "DIR/library/good.liquid"]) == [])
  }

  @Test func `a partial has no path`() throws {
    let text = Self.template + "{% render \"../outside/secret\" %}"
    #expect(try codes([:], files: ["library/other.liquid": text]).count == 1)
  }

  @Test func `a library may itself be a link`() throws {
    try TestFolder.use { folder in
      let library = folder.appending(path: "library")
      try FileManager.default.createDirectory(at: library, withIntermediateDirectories: true)
      try Data(Self.template.utf8).write(to: library.appending(path: "good.liquid"))
      let link = folder.appending(path: "link").path
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "library")
      #expect(try TemplateLibrary.load(folder: link).faulty.isEmpty)
    }
  }
}
