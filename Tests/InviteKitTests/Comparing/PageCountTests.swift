import Foundation
import TestSupport
import Testing

@testable import Channels
@testable import Comparing
@testable import Fitting
@testable import Writing

/// The page counts a text exactly as the program does, in every unit.
@Suite(
  .serialized, .enabled(if: Chromium.isThere, Comment(rawValue: Chromium.absence)),
  .timeLimit(.minutes(5)))
struct PageCountTests {
  private static let measures =
    Unit.allCases.map { Measure($0) } + [
      Measure(.graphemes, urlPrice: 23, mentions: .userPart), Measure(.xWeighted, urlPrice: 5),
      Measure(.utf16, urlPrice: 30), Measure(.bytes, mentions: .userPart),
    ]

  @Test(.enabled(if: Suites.areThere, Comment(rawValue: Suites.absence)))
  func `the public cases count as in the program`() async throws {
    struct Case: Decodable { let text: String }
    let texts = try ["text-length.jsonl", "x-addresses.jsonl"].flatMap {
      try #require(try Suites.load($0, as: Case.self)).map(\.text)
    }
    #expect(texts.count > 150)
    try await expectSameCounts(of: texts)
  }

  @Test func `texts that the library of X has weighed count as in the program`() async throws {
    struct Case: Decodable { let text: String }
    let file = Checkout.root.appending(path: "Tests/FittingTests/x-weights.jsonl")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let texts = try lines.map { try JSONDecoder().decode(Case.self, from: Data($0.utf8)).text }
    try await expectSameCounts(of: texts)
  }

  @Test func `a thousand random texts count as in the program`() async throws {
    var generator = SeededGenerator(seed: 20_261_129)
    let texts = (0..<1000).map { _ in
      (0..<Int.random(in: 1...14, using: &generator))
        .map { _ in Self.parts.randomElement(using: &generator) ?? "" }.joined()
    }
    try await expectSameCounts(of: texts)
  }

  @Test func `every sign counts in an SMS as in the program`() async throws {
    try await PageScript.open { (browser) async throws in
      let counts: [Int?] = try await PageScript.value(
        of: "Array.from({ length: 0xd800 }, (_, code) => septetsOf(String.fromCharCode(code)))",
        in: browser)
      for (code, count) in counts.enumerated() {
        let scalar = try #require(Unicode.Scalar(UInt16(code)))
        #expect(count == GSM7.septets(of: String(scalar)), "\(scalar.value)")
      }
    }
  }

  @Test func `of several limits the page reports the one that the program reports`() async throws {
    let texts = [
      "Hi", String(repeating: "é", count: 290), String(repeating: "👩‍👩‍👧‍👦", count: 150),
      String(repeating: "x", count: 170), "ż" + String(repeating: "x", count: 80), "",
    ]
    let channels = try ["bluesky", "sms", "linkedin", "mastodon", "x-post", "none"].map {
      try #require(TemplateLibrary.starter.channels[$0])
    }
    let comparison = Comparison(
      sender: Comparison.Sender(name: "Ada", path: "ada.yaml"), channels: channels, recipients: [])
    struct Measured: Decodable { let count: Int, limit: Int?, unit: String, over: Int }
    try await PageScript.open(with: comparison) { (browser) async throws in
      let found: [[Measured]] = try await PageScript.value(
        of: """
          data.channels.map((channel) => \(Self.literal(texts)).map((text) =>
            measured(text, limitsOf(channel))))
          """, in: browser)
      for (channel, all) in zip(channels, found) {
        let fitter = Fitter(channel.fittingLimits)
        for (text, measured) in zip(texts, all) {
          let worst = fitter.overrun(of: text)
          let limit = fitter.limits.isEmpty ? nil : fitter.limits[worst.limit]
          #expect(measured.limit == limit?.allowance(for: text), "\(channel.name)")
          #expect(measured.unit == (limit?.measure.unit ?? .utf16).rawValue, "\(channel.name)")
          #expect(
            measured.count == limit?.measure.count(text) ?? text.utf16.count, "\(channel.name)")
        }
      }
    }
  }

  private func expectSameCounts(of texts: [String]) async throws {
    try await PageScript.open { (browser) async throws in
      for measure in Self.measures {
        let price = measure.urlPrice.map { ", price: \($0)" } ?? ""
        let mentions = measure.mentions == .whole ? "" : ", mentions: 'user-part'"
        let counts: [Int] = try await PageScript.value(
          of: """
            \(Self.literal(texts)).map((text) =>
              lengthOf(text, { unit: '\(measure.unit.rawValue)'\(price)\(mentions) }))
            """, in: browser)
        for (text, count) in zip(texts, counts) {
          #expect(count == measure.count(text), "\(measure): \(text.debugDescription)")
        }
      }
    }
  }

  private static func literal(_ texts: [String]) -> String {
    String(decoding: (try? JSONEncoder().encode(texts)) ?? Data(), as: UTF8.self)
  }

  /// What random texts are put together of: words, signs, scripts, emoji and pieces of addresses.
  private static let parts = [
    "Hello", " ", " ", "\n", ".", ",", "!", "Grüße", "ñ", "e\u{301}", "ß", "€", "{", "`", "”", "…",
    "日本", "語", "한국", "\u{1112}\u{1161}\u{11AB}", "ไทย", "नमस्ते", "क्ष", "ក្រ", "مرحبا", "שלום",
    "\u{200D}", "\u{FE0F}", "☎", "☎\u{FE0F}", "©", "👍", "👍🏽", "👩‍👩‍👧‍👦", "🇫🇷", "🇫", "1\u{FE0F}\u{20E3}",
    "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🏳️‍🌈", "http://", "https://", "HTTPS://", "example", ".com", ".co.uk", ".notld",
    "t.co/abc", "/path", "/a(b)c", "?q=1&r=2", "#top", ":80", "www.", "x.org", "münchen.de", "xn--",
    "test_name.com", "@ada", "@ada@example.social", "@", "#tag", "$", "-", "_", "/", "example.みんな",
    "ünï.com/ä", "a.b.c.de", "foo.com.", "(bar.net)", "\u{A0}", "\u{2009}", "ﬀ", "𝒳", "က္က",
  ]
}
