import Foundation
import TestSupport
import Testing

/// The public suites of Liquid, in plain mode: each case is right, of a tag or a filter that is left
/// out on purpose, or a difference that the guide gives the reason of.
struct LiquidSuiteTests {
  @Test(
    .enabled(if: Suites.areThere, Comment(rawValue: Suites.absence)),
    arguments: ["golden-liquid", "liquid-more"])
  func `plain Liquid renders as everywhere`(suite: String) throws {
    let lines = try #require(try Suites.lines("\(suite).jsonl"))
    var score = LiquidSuiteScore()
    var differing: Set<String> = []
    for line in lines {
      let test = try JSONDecoder().decode(LiquidSuiteCase.self, from: line)
      let outcome = test.outcome(line)
      let isRight = test.isRight(outcome)
      let isLeftOut = outcome == .fault("template-left-out")
      score.count(test.group ?? test.source ?? "", isRight: isRight, isLeftOut: isLeftOut)
      guard !isRight, !isLeftOut else { continue }
      differing.insert(test.name)
      #expect(
        difference(test.name, outcome) != nil,
        "\(test.name): \(test.template.debugDescription) should be \(test.expected) and is \(outcome)"
      )
    }
    print(score.table(of: suite))
    if suite == "liquid-more" {
      let named = Self.differences.values.joined()
      #expect(named.filter { !differing.contains($0) } == [], "these are right by now")
    } else {
      #expect(differing.isEmpty)
    }
  }

  @Test func `the guide gives the reason of each difference`() throws {
    let guide = try Document.guide("Liquid").text()
    for kind in Array(Self.differences.keys) + Array(Self.kinds.values) {
      #expect(guide.contains("| \(kind) |"))
    }
  }

  private func difference(
    _ name: String, _ outcome: LiquidSuiteCase.Outcome
  ) -> String? {
    if case .fault(let code) = outcome, let kind = Self.kinds[code] { return kind }
    return Self.differences.first { $0.value.contains(name) }?.key
  }

  /// The differences that a fault of its own says.
  private static let kinds = [
    "template-unknown-filter": "a filter that does not exist",
    "text-control-character": "a control character in the data",
  ]

  /// All others, each with the names of its cases.
  private static let differences = [
    "`self` as a value": [
      "self_passed_as_self_render_param_preserves_original_scope",
      "self_passed_to_nested_renders_preserves_each_level",
      "captured_self_tracks_each_scope_across_nested_render_boundaries",
      "self_reflects_variables_assigned_after_creation",
      "self_can_be_passed_as_bare_drop_to_render", "map_filter_looks_up_self_drop_properties",
    ],
    "the size of a number": [
      "StandardFilterTest#test_size_11612dc3", "StandardFilterTest#test_size_c240c6f9",
      "StandardFilterTest#test_size_cca95d86", "filter_zero_values_first_last_size",
      "filter_int_size_is_byte_size",
    ],
    "signs of other languages": [
      "CaseTagUnitTest#test_case_with_invalid_expression_cd9c0c85"
    ],
    "a tag that is not closed": [
      "CommentTagUnitTest#test_delimiter_can_have_extra_strings_a5bd2c12"
    ],
    "a backslash in what replaces a text": [#"{{ "a.b.c" | replace: ".", "-" }}|{{ "aa"#],
    // Of its six dates the other ones are a year and a month alone.
    "a day that no calendar has": [#"{{ "not a date" | date: "%F" }}|{{ nul |"#],
    "a part of a date that does not exist": [#"{{ date | date: "%03d %_m %10Y %-m %0e %"#],
  ]
}
