import Diagnostics
import Foundation
import InviteKit
import TestSupport
import Testing
import YAML

/// The public golden-liquid cases: plain Liquid, as other engines write it.
struct GoldenLiquidTests {
  struct Case: Decodable {
    let group: String
    let name: String
    let template: String
    let templates: [String: String]?
    let result: String?
    let invalid: Bool?
  }

  @Test(.enabled(if: Suites.areThere, Comment(rawValue: Suites.absence)))
  func `plain Liquid renders as everywhere`() throws {
    let lines = try #require(try Suites.lines("golden-liquid.jsonl"))
    var groups: [String: (right: Int, skipped: Int, wrong: Int)] = [:]
    for line in lines {
      let test = try JSONDecoder().decode(Case.self, from: line)
      // The data is read as YAML, which keeps the order of keys as Liquid does.
      let document = try YAMLDocument.read(Array(line), name: "\(test.group): \(test.name)")
      let outcome = render(test, data: member("data", of: document))
      if outcome == (test.invalid == true ? nil : test.result) {
        groups[test.group, default: (0, 0, 0)].right += 1
      } else if skipped[test.group] ?? skipped["\(test.group): \(test.name)"] != nil {
        groups[test.group, default: (0, 0, 0)].skipped += 1
      } else {
        groups[test.group, default: (0, 0, 0)].wrong += 1
        print("WRONG \(test.group) | \(test.name) | \(test.template.debugDescription) | want \(test.invalid == true ? "invalid" : test.result?.debugDescription ?? "") got \(outcome?.debugDescription ?? "error")")
      }
    }
    for (group, score) in groups.sorted(by: { $0.key < $1.key }) {
      print("golden-liquid, \(group): \(score.right) right, \(score.skipped) skipped, \(score.wrong) wrong")
    }
    let total = groups.values.reduce((0, 0, 0)) { ($0.0 + $1.right, $0.1 + $1.skipped, $0.2 + $1.wrong) }
    print("golden-liquid: \(total.0) right, \(total.1) skipped, \(total.2) wrong")
  }

  private var skipped: [String: String] { [:] }

  private func render(_ test: Case, data: YAMLDocument?) -> String? {
    let partials = (test.templates ?? [:]).reduce(into: [:]) { partials, entry in
      partials[entry.key] = SourceText(name: entry.key, text: entry.value)
    }
    let trial = TemplateTrial(missing: .empty, layout: .verbatim, partials: partials)
    return try? trial.render(SourceText(name: test.name, text: test.template), data: data)
  }

  /// A member of an object, as a document of its own.
  private func member(_ name: String, of document: YAMLDocument) -> YAMLDocument? {
    guard case .mapping(let entries) = document.root.content,
      let value = entries.first(where: { $0.name == name })?.value
    else { return nil }
    return try? YAMLDocument.read(document.source, range: value.range)
  }
}
