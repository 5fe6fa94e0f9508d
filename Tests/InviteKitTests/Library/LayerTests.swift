import Diagnostics
import Foundation
import TestSupport
import Testing

import Channels
import People
import Wording
import YAML

@testable import Keeping
@testable import Writing

/// Libraries laid over each other.
struct LayerTests {
  private static func template(_ text: String, kind: String = "invite") -> String {
    "---\nsummary: x\nkind: \(kind)\n---\nHi {{ recipient.first_name }}. \(text)\n"
  }

  /// Writes files, and does something with their folder.
  private func with(_ files: [String: String], _ work: (String) throws -> Void) throws {
    try TestFolder.use { folder in
      for (path, text) in files {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
      try work(folder.path)
    }
  }

  /// The code and the message of the fault that loading a folder throws.
  private func fault(_ files: [String: String], of name: String) throws -> Diagnostic? {
    var fault: Diagnostic?
    try with(files) { folder in
      do throws(Diagnostic) {
        _ = try TemplateLibrary.load(folder: "\(folder)/\(name)")
      } catch {
        fault = error
      }
    }
    return fault
  }

  @Test func `a template of the upper layer wins, and the rest comes from below`() throws {
    let files = [
      "own/library.yaml": "extends: ../company", "own/a.liquid": Self.template("Own."),
      "company/a.liquid": Self.template("Company."), "company/b.liquid": Self.template("Company."),
    ]
    try with(files) { folder in
      let library = try TemplateLibrary.load(folder: "\(folder)/own")
      #expect(library.names == ["a", "b"])
      #expect(library["a"]?.source.text.contains("Own.") == true)
      #expect(library.isOwn("a") && !library.isOwn("b"))
      #expect(library.layers.map(\.isNamed) == [true, false])
    }
  }

  @Test func `several folders are layers in their order, and those they share lie at the bottom`()
    throws
  {
    let files = [
      "a/library.yaml": "extends: ../base", "b/library.yaml": "extends: [../base]",
      "a/x.liquid": Self.template("A."), "b/x.liquid": Self.template("B."),
      "b/y.liquid": Self.template("B."), "base/y.liquid": Self.template("Base."),
      "base/z.liquid": Self.template("Base."),
    ]
    try with(files) { folder in
      let library = try TemplateLibrary.load(folders: ["a", "b"].map { "\(folder)/\($0)" })
      #expect(library.layers.map { $0.name.split(separator: "/").last } == ["a", "b", "base"])
      #expect(library["x"]?.source.text.contains("A.") == true)
      #expect(library["y"]?.source.text.contains("B.") == true)
      #expect(library["z"] != nil)
    }
  }

  @Test func `the starter library can lie under all`() throws {
    try with(["own/library.yaml": "extends: starter", "own/a.liquid": Self.template("x")]) {
      folder in
      let library = try TemplateLibrary.load(folder: "\(folder)/own")
      #expect(Set(library.names) == Set(TemplateLibrary.starter.names + ["a"]))
      #expect(library.faulty.isEmpty)
      // Templates that are known to be faultless stay so with its own partials.
      #expect(library["met-at-event"] == TemplateLibrary.starter["met-at-event"])
    }
    try with(["own/a.liquid": Self.template("x")]) { folder in
      let library = try TemplateLibrary.load(folders: ["\(folder)/own"], andStarter: true)
      #expect(library.names.contains("met-at-event"))
    }
  }

  @Test func `a partial of the upper layer is rendered by the templates below`() throws {
    let files = [
      "own/library.yaml": "extends: starter",
      "own/partials/signature.liquid": "{{ sender.nonsense }}",
    ]
    try with(files) { folder in
      let library = try TemplateLibrary.load(folder: "\(folder)/own")
      #expect(library["met-at-event"] == nil)
      let fault = library.faulty.first { $0.name == "met-at-event" }?.diagnostics.first
      #expect(fault?.code == "template-unknown-fact")
    }
  }

  @Test func `templates are turned off by name and by folder`() throws {
    let files = [
      "own/library.yaml": "extends: ../base\noff: [a, recruiting/, nothing]",
      "base/a.liquid": Self.template("x"), "base/b.liquid": Self.template("x"),
      "base/recruiting/c.liquid": Self.template("x"),
      "base/recruiting/deep/d.liquid": Self.template("x"),
    ]
    try with(files) { folder in
      let library = try TemplateLibrary.load(folder: "\(folder)/own")
      #expect(library.names == ["b"])
      #expect(library.layerWarnings.map(\.code) == ["library-nothing-off"])
      #expect(library.layerWarnings.first?.place?.position.line == 2)
    }
  }

  @Test func `templates and partials in folders have their folders in their names`() throws {
    let files = [
      "lib/recruiting/referral.liquid": Self.template("{% render \"cards/short\" %}"),
      "lib/recruiting/referral.cases.yaml": "cases: []",
      "lib/partials/cards/short.liquid": "Short.",
      "lib/recruiting/partials/lost.liquid": "Lost.", "lib/.git/x.liquid": "no",
    ]
    try with(files) { folder in
      let library = try TemplateLibrary.load(folder: "\(folder)/lib")
      #expect(library.names == ["recruiting/referral"])
      #expect(library.partials.keys.sorted() == ["cards/short"])
      #expect(library.tested == ["recruiting/referral"])
      #expect(library.layerWarnings.map(\.code) == ["library-partials-place"])
      #expect(CaseSuite.names(in: library) == ["recruiting/referral"])
    }
  }

  @Test func `links to folders are not followed, and that is told`() throws {
    try with(["lib/a.liquid": Self.template("x"), "other/b.liquid": Self.template("x")]) {
      folder in
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/lib/more", withDestinationPath: "\(folder)/other")
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/lib/again", withDestinationPath: "\(folder)/lib")
      let library = try TemplateLibrary.load(folder: "\(folder)/lib")
      #expect(library.names == ["a"])
      #expect(
        library.layerWarnings.map(\.code) == ["library-linked-folder", "library-linked-folder"])
    }
  }

  @Test(arguments: [
    ("extends: ../nowhere", "there is no folder"), ("extends: /etc", "by a path from its own"),
    ("extends: ../b", "extends this library in turn"), ("extend: starter", "unknown key"),
    ("extends: {a: b}", "expected a list"),
  ])
  func `what is wrong with the layers is told with its place`(text: String, message: String) throws
  {
    let files = ["a/library.yaml": text, "b/library.yaml": "extends: ../a"]
    let fault = try #require(try fault(files, of: "a"))
    #expect(fault.message.contains(message))
    #expect(fault.place?.source.name.hasSuffix("library.yaml") == true)
    #expect(fault.kind == .content)
  }

  @Test func `channels and settings of the layers are laid over each other`() throws {
    let files = [
      "own/library.yaml": "extends: ../base", "own/a.liquid": Self.template("x"),
      "own/lint.yaml": """
      levels: {lint-em-dash: off, house-no-jargon: error, house-lost: off}
      rules: {own: {existence: own}, both: {existence: upper}}
      """,
      "base/lint.yaml": """
      levels: {lint-em-dash: error, lint-pitch: error}
      rules: {no-jargon: {existence: synergy}, both: {existence: lower}}
      """,
      "base/channels.yaml": "- {name: memo, limits: [{amount: 50, unit: utf16}]}",
    ]
    try with(files) { folder in
      let library = try TemplateLibrary.load(folder: "\(folder)/own")
      #expect(library.channels["memo"] != nil)
      #expect(library.settings.levels["lint-em-dash"] == .off)
      #expect(library.settings.levels["lint-pitch"] == .error)
      #expect(library.settings.rules.map(\.name.text) == ["no-jargon", "own", "both"])
      #expect(library.ownRules.map(\.name.text) == ["own", "both"])
      #expect(library.settingsFaults.map(\.message) == ["there is no code `house-lost`"])
    }
  }

  @Test func `the layers that somebody else keeps are not linted`() throws {
    let files = [
      "own/library.yaml": "extends: ../base", "own/a.liquid": Self.template("I hope this finds"),
      "base/b.liquid": Self.template("I hope this message finds you well."),
    ]
    try with(files) { folder in
      let library = try TemplateLibrary.load(folder: "\(folder)/own")
      let report = Linter.report(on: library, today: .today)
      let names = Set(report.findings.compactMap { $0.diagnostic.place?.source.name })
      #expect(names.allSatisfy { $0.contains("/own/") })
      #expect(report.templates == 1)
    }
  }

  @Test func `cases of a template that an upper layer replaces are left to the lower one`() throws {
    let cases =
      "sender: {name: Grace Hopper}\nrecipient: {name: Ada Lovelace}\ncases:\n- text: |\n    "
    let files = [
      "a/a.liquid": Self.template("New."), "b/a.liquid": Self.template("Old."),
      "b/a.cases.yaml": cases + "Hi Ada. Old.\n", "b/b.liquid": Self.template("B."),
      "b/b.cases.yaml": cases + "Hi Ada. B.\n", "a/b.cases.yaml": cases + "Hi Ada. B.\n",
    ]
    try with(files) { folder in
      let library = try TemplateLibrary.load(folders: ["\(folder)/a", "\(folder)/b"])
      #expect(library.tested == ["b"])
      let suite = try CaseSuite.load(for: library)
      #expect(suite.run().map(\.variant) == ["b", "b"])
      #expect(suite.run().allSatisfy { $0.outcome == .passes })
    }
  }

  @Test func `levels hold for a folder, a kind and an owner`() throws {
    let owned = Self.template("x").replacing("kind:", with: "owner: Ada\nkind:")
    let files = [
      "lib/drafts/a.liquid": Self.template("x"), "lib/b.liquid": Self.template("x", kind: "reply"),
      "lib/c.liquid": owned, "lib/d.liquid": Self.template("x"),
      "lib/lint.yaml": """
      for:
      - {folder: drafts, levels: {lint-untested: off}}
      - {kind: reply, levels: {lint-untested: error}}
      - {owner: Ada, levels: {lint-untested: info}}
      """,
    ]
    try with(files) { folder in
      let library = try TemplateLibrary.load(folder: "\(folder)/lib")
      let findings = Linter.report(on: library, today: .today).findings.map(\.diagnostic)
        .filter { $0.code == "lint-untested" }
      #expect(findings.map(\.severity) == [.error, .info, .warning])
    }
  }

  @Test func `a layer that is named and extended stays named, where it was named`() throws {
    let files = [
      "own/library.yaml": "extends: ../company", "own/a.liquid": Self.template("Own."),
      "company/a.liquid": Self.template("Company."),
    ]
    try with(files) { folder in
      for order in [["own", "company"], ["company", "own"]] {
        let library = try TemplateLibrary.load(folders: order.map { "\(folder)/\($0)" })
        #expect(library.layers.map { $0.name.split(separator: "/").last.map(String.init) } == order)
        #expect(library.layers.allSatisfy { $0.isNamed })
      }
    }
  }

  @Test func `many ways to one layer are one layer`() throws {
    var files = ["l9/a.liquid": Self.template("x")]
    for number in 0..<9 {
      files["l\(number)/library.yaml"] = "extends: [../l\(number + 1), ../l9]"
    }
    try with(files) { folder in
      let library = try TemplateLibrary.load(folder: "\(folder)/l0")
      #expect(library.layers.count == 10)
      #expect(library.names == ["a"])
    }
  }

  @Test func `a partial of the layer below is not reported on`() throws {
    let files = [
      "own/library.yaml": "extends: ../base",
      "own/a.liquid": Self.template("{% render \"jargon\" %}"),
      "base/partials/jargon.liquid": "I hope this message finds you well.",
    ]
    try with(files) { folder in
      let library = try TemplateLibrary.load(folder: "\(folder)/own")
      let names = Linter.report(on: library, today: .today).findings
        .compactMap { $0.diagnostic.place?.source.name }
      #expect(names.allSatisfy { !$0.contains("base") })
    }
  }

  @Test func `cases of a template that is turned off are not run`() throws {
    let files = [
      "own/library.yaml": "off: a", "own/a.liquid": Self.template("x"),
      "own/a.cases.yaml": "sender: {name: A B}\nrecipient: {name: C D}\ncases: [{text: no}]",
    ]
    try with(files) { folder in
      let library = try TemplateLibrary.load(folder: "\(folder)/own")
      let suite = try CaseSuite.load(for: library)
      #expect(suite.run().isEmpty && suite.diagnostics.isEmpty)
    }
  }

  @Test func `settings that hold for nothing are told`() throws {
    let files = [
      "lib/drafts/a.liquid": Self.template("{% choose why %}x{% endchoose %}"),
      "lib/lint.yaml": """
      for:
      - {folder: drafts, levels: {lint-untested: off}}
      - {folder: draft, levels: {lint-untested: off}}
      - {kind: reply, owner: Ada, levels: {lint-untested: off}}
      rules:
        a: {existence: x y, scope: why, bad: [x y], good: [z]}
        b: {existence: x y, scope: wh, bad: [x y], good: [z]}
      """,
    ]
    try with(files) { folder in
      let library = try TemplateLibrary.load(folder: "\(folder)/lib")
      let findings = Linter.report(on: library, today: .today).findings.map(\.diagnostic)
        .filter { $0.code == "lint-idle-setting" }
      #expect(findings.compactMap { $0.place?.position.line } == [3, 4, 7])
    }
  }
}
