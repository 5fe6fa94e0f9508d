import Diagnostics
import Foundation
import TestSupport
import Testing
import YAML

@testable import Keeping

/// The public golden-liquid cases: plain Liquid, as other engines write it.
struct GoldenLiquidTests {
  struct Case: Decodable {
    let group: String
    let name: String
    let template: String
    let templates: [String: String]?
    let result: String?
    let invalid: Bool?
    let tags: [String]?
  }

  @Test(.enabled(if: Suites.areThere, Comment(rawValue: Suites.absence)))
  func `plain Liquid renders as everywhere`() throws {
    let lines = try #require(try Suites.lines("golden-liquid.jsonl"))
    var score = Score()
    for line in lines {
      let test = try JSONDecoder().decode(Case.self, from: line)
      // The data is read as YAML, which keeps the order of keys as Liquid does.
      let document = try YAMLDocument.read(Array(line), name: "\(test.group): \(test.name)")
      let outcome = render(test, data: member("data", of: document))
      let isRight = outcome == (test.invalid == true ? nil : test.result)
      let reason = (test.tags ?? []).compactMap { Self.leftOut[$0] }.first
      score.count(test.group, isRight: isRight, isSkipped: reason != nil)
      let expected = test.invalid == true ? "an error" : (test.result ?? "").debugDescription
      #expect(
        isRight || reason != nil,
        """
        \(test.group), \(test.name): \(test.template.debugDescription) \
        should be \(expected) and is \(outcome?.debugDescription ?? "an error")
        """)
    }
    print(score.table)
  }

  /// What this Liquid leaves out on purpose, as the cases tag it, each with the reason.
  private static let leftOut: [String: String] = {
    let counters = "a message has no counters that outlive a tag; `assign` and `plus` do the same"
    let plain = "a message is plain text"
    return [
      "include tag": "`render` does the same and sees no variable set outside it",
      "tablerow tag": "a message has no tables",
      "increment tag": counters, "decrement tag": counters,
      "ifchanged tag": "`assign` and `if` do the same",
      "escape filter": plain, "escape_once filter": plain, "strip_html filter": plain,
      "newline_to_br filter": plain, "url_encode filter": plain, "url_decode filter": plain,
      "base64_encode filter": plain, "base64_decode filter": plain,
      "base64_url_safe_encode filter": plain, "base64_url_safe_decode filter": plain,
    ]
  }()

  private func render(_ test: Case, data: SourceText?) -> String? {
    let partials = (test.templates ?? [:]).reduce(into: [:]) { partials, entry in
      partials[entry.key] = SourceText(name: entry.key, text: entry.value)
    }
    let trial = TemplateTrial(missing: .empty, layout: .verbatim, partials: partials)
    return try? trial.render(SourceText(name: test.name, text: test.template), data: data).text
  }

  /// A member of an object, as a text of its own.
  private func member(_ name: String, of document: YAMLDocument) -> SourceText? {
    guard case .mapping(let entries) = document.root.content,
      let value = entries.first(where: { $0.name == name })?.value
    else { return nil }
    return SourceText(name: name, text: String(document.source[value.range]))
  }
}

/// How many cases of each group are right, left out on purpose, or wrong.
private struct Score {
  private var groups: [String: (right: Int, skipped: Int, wrong: Int)] = [:]

  mutating func count(_ group: String, isRight: Bool, isSkipped: Bool) {
    var score = groups[group] ?? (0, 0, 0)
    if isSkipped {
      score.skipped += 1
    } else if isRight {
      score.right += 1
    } else {
      score.wrong += 1
    }
    groups[group] = score
  }

  var table: String {
    let all = groups.values.reduce(into: (right: 0, skipped: 0, wrong: 0)) { sum, score in
      sum = (sum.right + score.right, sum.skipped + score.skipped, sum.wrong + score.wrong)
    }
    let rows = groups.sorted { $0.key < $1.key }.map { (name: $0.key, score: $0.value) }
    return (rows + [("all", all)]).map { row in
      "golden-liquid, \(row.name): \(row.score.right) right, \(row.score.skipped) left out, "
        + "\(row.score.wrong) wrong"
    }.joined(separator: "\n")
  }
}
