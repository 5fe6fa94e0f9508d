import TestSupport
import Testing

@testable import Fitting

@Suite struct TextLengthSuiteTests {
  @Test(.enabled(if: Suites.areThere, Comment(rawValue: Suites.absence)))
  func `the public counting cases count as they say`() throws {
    let cases = try #require(try Suites.load("text-length.jsonl", as: Case.self))
    var score = Score()
    for item in cases { check(item, &score) }
    print("text-length.jsonl: \(score.right) of \(score.right + score.wrong) figures right")
    for (reason, count) in score.skipped.sorted(by: { $0.key < $1.key }) {
      print("  \(count) skipped: \(reason)")
    }
    #expect(score.right > 0)
  }

  private func check(_ item: Case, _ score: inout Score) {
    let text = item.text
    let expect = item.expect
    func compare<Value: Equatable>(_ what: String, _ expected: Value?, _ got: Value) {
      guard let expected else { return }
      if expected == got { score.right += 1 } else { score.wrong += 1 }
      #expect(expected == got, "\(what) of \(item.name): \(text.prefix(80))")
    }
    let weight = Measure(.xWeighted).count(text)
    compare("graphemes", expect.graphemes, Measure(.graphemes).count(text))
    compare("scalars", expect.scalars, Measure(.scalars).count(text))
    compare("utf16", expect.utf16, Measure(.utf16).count(text))
    compare("utf8", expect.utf8, Measure(.bytes).count(text))
    compare("sms_units", expect.sms_units, Measure(.gsm7).count(text))
    let isPlain = GSM7.septets(of: text) != nil
    compare("sms_encoding", expect.sms_encoding, isPlain ? "GSM-7" : "UCS-2")
    compare("twitter_v3", expect.twitter_v3, weight)
    if let old = expect.twitter_v2 {
      // Before v3, each scalar of an emoji weighed by itself: other figures for the same text.
      let hasEmoji = text.unicodeScalars.contains { $0.properties.isEmoji && $0.value > 0xFF }
      if hasEmoji, old != weight {
        score.skip("v2 weighs emoji by the scalar")
      } else {
        compare("twitter_v2", old, weight)
      }
    }
    if let valid = expect.valid {
      let isWritable = !text.unicodeScalars.contains {
        [0xFFFE, 0xFFFF, 0xFEFF].contains($0.value)
      }
      if !isWritable {
        score.skip("X refuses some code points whatever the length")
      } else if expect.twitter_v2 != nil, expect.twitter_v2 != weight {
        score.skip("validity by v2 weights")
      } else {
        compare("valid", valid, weight <= 280)
      }
      score.skip("validRangeEnd is where X's editor marks the overflow")
    }
  }
}

private struct Score {
  var right = 0
  var wrong = 0
  var skipped = [String: Int]()

  mutating func skip(_ reason: String) { skipped[reason, default: 0] += 1 }
}

private struct Case: Decodable {
  var name: String
  var text: String
  var expect: Figures
}

/// The figures of a case, by the names the suite gives them.
private struct Figures: Decodable {
  var graphemes: Int?
  var scalars: Int?
  var utf16: Int?
  var utf8: Int?
  var sms_units: Int?
  var sms_encoding: String?
  var twitter_v3: Int?
  var twitter_v2: Int?
  var valid: Bool?
}
