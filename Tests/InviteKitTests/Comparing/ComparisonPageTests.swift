import Foundation
import TestSupport
import Testing

@testable import Comparing
@testable import Fitting
@testable import Writing

/// The text of a page, without a browser.
struct ComparisonPageTests {
  @Test func `the hashes in the policy are those of the script and the style`() throws {
    let html = ComparisonPage(try PageSample.comparison(from: "name: Ada Lovelace", to: [])).html
    let script = try #require(Self.content(of: "script", in: html))
    let style = try #require(Self.content(of: "style", in: html))
    let hashes = [script, style].map {
      "sha256-" + SHA256.hash(of: $0.utf8).base64EncodedString()
    }
    let isSame = html.contains("script-src '\(hashes[0])'; style-src '\(hashes[1])'")
    if !isSame, ProcessInfo.processInfo.environment["INVITE_RECORD"] != nil {
      let file = Checkout.root
        .appending(path: "Sources/Comparing/Page/PageHashes.swift")
      try Self.file(script: hashes[0], style: hashes[1])
        .write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(isSame, "stale: run the tests with INVITE_RECORD=1")
  }

  @Test func `a hash is the one that everybody computes`() {
    // The examples of FIPS 180-4 for an empty message and for `abc`.
    #expect(
      SHA256.hash(of: []).base64EncodedString() == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
    #expect(
      SHA256.hash(of: Array("abc".utf8)).base64EncodedString()
        == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
  }

  @Test func `nothing that is given ends an element or starts one`() throws {
    let html = ComparisonPage(try PageSample.hostile()).html
    #expect(html.components(separatedBy: "<script").count == 3)
    #expect(html.components(separatedBy: "</script").count == 3)
    #expect(html.components(separatedBy: "</style").count == 2)
    #expect(html.components(separatedBy: "</noscript").count == 2)
    #expect(!html.contains("<img"))
    #expect(!html.contains("<!--"))
  }

  @Test func `the data is the comparison`() throws {
    let comparison = try PageSample.shipped()
    let html = ComparisonPage(comparison).html
    let start = try #require(html.range(of: #"<script type="application/json" id="data">"#))
    let end = try #require(html.range(of: "</script>", range: start.upperBound..<html.endIndex))
    let json = try JSONSerialization.jsonObject(
      with: Data(html[start.upperBound..<end.lowerBound].utf8))
    let data = try #require(json as? [String: Any])
    let texts = try #require(data["texts"] as? [String])
    let recipients = try #require(data["recipients"] as? [[String: Any]])
    #expect(recipients.count == comparison.recipients.count)
    for (found, recipient) in zip(recipients, comparison.recipients) {
      let cards = try #require(found["cards"] as? [[String: Any]])
      #expect(
        cards.map { $0["status"] as? String } == recipient.invites.map(\.invite.status.rawValue))
      for (card, compared) in zip(cards, recipient.invites)
      where compared.invite.message?.text != nil {
        #expect(texts[try #require(card["text"] as? Int)] == compared.invite.message?.text)
        #expect(card["draft"] is [Any])
        #expect(card["taken"] as? [Int] == compared.invite.message?.choices.map(\.index))
      }
    }
  }

  @Test func `without drafts the data has the pieces and the alternatives`() throws {
    let comparison = try PageSample.crowd(3, keepingDrafts: false)
    let json = try JSONSerialization.jsonObject(with: Data(PageData(comparison).text.utf8))
    let data = try #require(json as? [String: Any])
    let texts = try #require(data["texts"] as? [String])
    let recipients = try #require(data["recipients"] as? [[String: Any]])
    for (found, recipient) in zip(recipients, comparison.recipients) {
      for (card, compared) in zip(
        try #require(found["cards"] as? [[String: Any]]), recipient.invites)
      where compared.invite.message != nil {
        let parts = try #require(card["parts"] as? [[Int]])
        #expect(parts.map { texts[$0[0]] }.joined() == compared.invite.message?.text)
        #expect(card["draft"] == nil)
      }
    }
  }

  @Test func `only a watched page has a stamp, and it changes with what it shows`() throws {
    let (one, other) = (try PageSample.shipped(), try PageSample.shipped(channels: ["email"]))
    func stamp(_ comparison: Comparison, isWatched: Bool = true) -> Substring? {
      let html = ComparisonPage(comparison, isWatched: isWatched).html
      return html.firstMatch(of: /data-stamp="([0-9a-f]+)"/)?.1
    }
    #expect(stamp(one, isWatched: false) == nil)
    #expect(stamp(one) != nil)
    #expect(stamp(one) == stamp(one))
    #expect(stamp(one) != stamp(other))
    #expect(!ComparisonPage(one).html.contains("frame-src"))
  }

  private static func content(of tag: String, in html: String) -> Substring? {
    guard let start = html.range(of: "<\(tag)>"),
      let end = html.range(of: "</\(tag)>", range: start.upperBound..<html.endIndex)
    else { return nil }
    return html[start.upperBound..<end.lowerBound]
  }

  private static func file(script: String, style: String) -> String {
    """
    // Made from the script and the style by the tests with INVITE_RECORD=1; do not edit.

    /// What a page's content-security policy knows its script and its style by.
    enum PageHashes {
      static let script = "\(script)"
      static let style = "\(style)"
    }

    """
  }
}
