import Foundation
import TestSupport
import Testing

@testable import Fitting

/// Addresses in texts as X counts them.
@Suite struct XAddressTests {
  private struct Address: Decodable {
    var description: String
    var text: String
    var x_weighted: Int
  }

  private struct Weighed: Decodable {
    var text: String
    var weight: Int
  }

  @Test(.enabled(if: Suites.areThere, Comment(rawValue: Suites.absence)))
  func `the public cases of addresses count as they say`() throws {
    for item in try #require(try Suites.load("x-addresses.jsonl", as: Address.self)) {
      #expect(
        Measure(.xWeighted).count(item.text) == item.x_weighted,
        "\(item.description): \(item.text)")
    }
  }

  /// The figures are those of twitter-text 3.1 (`parseTweet`), which was run on texts that were put
  /// together at random of schemes, domains, scripts, punctuation and emoji.
  @Test func `random texts weigh what the library of X says`() throws {
    let file = Checkout.root.appending(path: "Tests/FittingTests/x-weights.jsonl")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    #expect(lines.count > 300)
    for line in lines {
      let item = try JSONDecoder().decode(Weighed.self, from: Data(line.utf8))
      #expect(Measure(.xWeighted).count(item.text) == item.weight, "\(item.text)")
    }
  }

  @Test func `an address of more letters than X takes is text`() {
    let path = { (count: Int) in String(repeating: "a", count: count) }
    let count = { (text: String) in Measure(.xWeighted).count(text) }
    #expect(count("http://foo.com/" + path(4_074)) == 23)
    #expect(count("http://foo.com/" + path(4_075)) == 4_090)
    #expect(count("http://t.co/" + path(40)) == 23)
    #expect(count("http://t.co/" + path(41)) == 53)
  }
}
