import Diagnostics
import Foundation
import Testing

@testable import Keeping
@testable import Text
@testable import Wording

/// The formats of what the linter tells.
struct LintReportTests {
  private static let source = SourceText(
    name: "./my templates/ä,1:2%.liquid", text: "Hi 👩‍🚀 bad\nand worse\n")

  private static let report = LintReport(
    [
      Finding(
        Diagnostic(
          "lint-em-dash", severity: .warning, "100% `bad`,\nreally", at: Place(source, 15..<18),
          notes: [Diagnostic.Note("see", at: Place(source, 0..<2))], help: "mend: it"),
        fix: [Finding.Edit(Place(source, 15..<18), with: "good")]),
      Finding(Diagnostic("template-unclosed", "across", at: Place(source, 15..<22))),
      Finding(Diagnostic("lint-unused-partial", severity: .info, "here", at: Place(source, 3..<3))),
      Finding(Diagnostic("library-empty", "no place")),
    ], templates: 2)

  private func decoded(_ json: JSON) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(json.line.utf8))
    return try #require(object as? [String: Any])
  }

  @Test func `the summary counts, worst first`() {
    #expect(
      Self.report.summary == "2 errors, 1 warning, 1 info in 2 templates; `--fix` mends 1 of them")
    #expect(LintReport([], templates: 1).summary == "nothing to mend in 1 template")
    let warning = LintReport([Self.report.findings[0]], templates: 1)
    #expect(!warning.isFailure() && warning.isFailure(isStrict: true))
    let info = LintReport([Self.report.findings[2]], templates: 1)
    #expect(!info.isFailure(isStrict: true))
  }

  @Test func `JSON has the keys of the contract and the numbers`() throws {
    let object = try decoded(Self.report.json)
    let findings = try #require(object["findings"] as? [[String: Any]])
    #expect(findings.map { $0["fixable"] as? Bool } == [true, false, false, false])
    #expect(
      Set(findings[0].keys) == [
        "code", "severity", "message", "path", "line", "column", "help", "fixable",
      ])
    #expect(Set(findings[3].keys) == ["code", "severity", "message", "fixable"])
    #expect(
      object["summary"] as? [String: Int] == [
        "templates": 2, "errors": 2, "warnings": 1, "infos": 1, "fixable": 1,
      ])
  }

  @Test func `workflow commands escape what would end them`() {
    let path = "file=./my templates/ä%2C1%3A2%25.liquid"
    #expect(
      Self.report.gitHub == """
        ::warning \(path),line=1,endLine=1,col=8,endColumn=11,title=lint-em-dash\
        ::100%25 `bad`,%0Areally%0Ahelp: mend: it
        ::error \(path),line=1,endLine=2,col=8,title=template-unclosed::across
        ::notice \(path),line=1,endLine=1,col=4,endColumn=4,title=lint-unused-partial::here
        ::error title=library-empty::no place

        """)
  }

  @Test func `SARIF has what its schema requires`() throws {
    let log = try decoded(Self.report.sarif(version: "1.2.3"))
    #expect(log["version"] as? String == "2.1.0")
    #expect((log["$schema"] as? String)?.hasPrefix("https://") == true)
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let tool = try #require(run["tool"] as? [String: Any])
    let driver = try #require(tool["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "invite")
    #expect(driver["version"] as? String == "1.2.3")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let ids = rules.compactMap { $0["id"] as? String }
    #expect(ids.count == rules.count && Set(ids).count == ids.count)
    for rule in rules {
      for key in ["shortDescription", "fullDescription", "help"] {
        #expect(((rule[key] as? [String: Any])?["text"] as? String)?.isEmpty == false)
      }
      let configuration = try #require(rule["defaultConfiguration"] as? [String: Any])
      #expect(["error", "warning", "note"].contains(configuration["level"] as? String))
      #expect(configuration["enabled"] is Bool)
    }
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == Self.report.findings.count)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(ids[index] == result["ruleId"] as? String)
      #expect(["error", "warning", "note"].contains(result["level"] as? String))
      #expect((result["message"] as? [String: Any])?["text"] is String)
      #expect(result["locations"] is [[String: Any]])
    }
  }

  @Test func `SARIF places are relative references, and regions in code points from 1`() throws {
    let log = try decoded(Self.report.sarif(version: "1.2.3"))
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    let location = try #require((result["locations"] as? [[String: Any]])?.first)
    let physical = try #require(location["physicalLocation"] as? [String: Any])
    let artifact = try #require(physical["artifactLocation"] as? [String: String])
    #expect(artifact == ["uri": "my%20templates/%C3%A4%2C1%3A2%25.liquid"])
    let region = ["startLine": 1, "startColumn": 8, "endLine": 1, "endColumn": 11]
    #expect(physical["region"] as? [String: Int] == region)
    let fix = try #require((result["fixes"] as? [[String: Any]])?.first)
    let change = try #require((fix["artifactChanges"] as? [[String: Any]])?.first)
    #expect(change["artifactLocation"] as? [String: String] == artifact)
    let replacement = try #require((change["replacements"] as? [[String: Any]])?.first)
    #expect(replacement["deletedRegion"] as? [String: Int] == region)
    #expect(replacement["insertedContent"] as? [String: String] == ["text": "good"])
    #expect((result["relatedLocations"] as? [Any])?.count == 1)
  }
}
