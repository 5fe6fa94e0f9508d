import Foundation
import TestSupport
import Testing

@testable import Comparing
@testable import Writing

/// The page when its file changes, with many people, on paper, on a phone, and without a script.
@Suite(
  .serialized, .enabled(if: Chromium.isThere, Comment(rawValue: Chromium.absence)),
  .timeLimit(.minutes(5)))
struct PageStateTests {
  @Test func `a watched page loads a changed file again and keeps filters and place`() async throws
  {
    let before = ComparisonPage(try PageSample.crowd(40), isWatched: true).html
    let after = ComparisonPage(try PageSample.crowd(42), isWatched: true).html
    try await PageSample.withFile(of: before) { file in
      try await Chromium.use { (browser) async throws in
        try await browser.show(width: 1440, height: 900)
        try await browser.open(file)
        try await browser.evaluate(PageInBrowserTests.type("eda"))
        try await browser.wait(for: PageInBrowserTests.shown(people: 26))
        try await browser.evaluate("document.querySelector('[value=unavailable]').click()")
        try await browser.evaluate("document.getElementById('theme').click()")
        try await browser.evaluate("document.getElementById('person-19').scrollIntoView()")
        try await browser.evaluate("window.scrollBy(0, 150)")
        try await browser.wait(for: "document.getElementById('name-19') !== null")
        try await Task.sleep(for: .milliseconds(300))
        let top = "Math.round(document.getElementById('person-19').getBoundingClientRect().top)"
        let place = try #require(Int(try await browser.evaluate(top)))

        // The same file again is no reason to load it.
        try await browser.evaluate("window.old = true")
        try Data(before.utf8).write(to: file, options: .atomic)
        try await Task.sleep(for: .seconds(2.5))
        #expect(try await browser.evaluate("window.old") == "true")

        try Data(after.utf8).write(to: file, options: .atomic)
        try await browser.wait(for: "document.title === 'Grace Hopper to 42 people'")
        try await browser.wait(for: PageInBrowserTests.shown(people: 28))
        try await Task.sleep(for: .milliseconds(300))
        #expect(try await browser.evaluate("document.getElementById('search').value") == "eda")
        #expect(
          try await browser.evaluate("document.querySelector('[value=unavailable]').checked")
            == "false")
        #expect(try await browser.evaluate("document.documentElement.dataset.theme") == "dark")
        let found = try #require(Int(try await browser.evaluate(top)))
        #expect(abs(found - place) <= 2, "it was at \(place) and is at \(found)")
        #expect(try await browser.complaints() == [])
        #expect(try await browser.requests().allSatisfy { $0.hasPrefix("file:") })

        // And once more, also where a file was gone in between.
        try FileManager.default.removeItem(at: file)
        try await Task.sleep(for: .seconds(1.5))
        try Data(before.utf8).write(to: file, options: .atomic)
        try await browser.wait(for: "document.title === 'Grace Hopper to 40 people'")
      }
    }
  }

  @Test func `ten thousand cards are built as they come into view`() async throws {
    let comparison = try PageSample.crowd(800)
    let cards = comparison.recipients.reduce(0) { $0 + $1.invites.count }
    #expect(cards >= 9_000)
    try await PageSample.withFile(of: ComparisonPage(comparison).html) { file in
      try await Chromium.use { (browser) async throws in
        try await browser.show(width: 1440, height: 900)
        try await browser.open(file)
        let built = "document.querySelectorAll('.card').length"
        #expect(try #require(Int(try await browser.evaluate(built))) < 200)
        try await browser.evaluate("window.scrollTo(0, document.body.scrollHeight)")
        try await browser.wait(for: "document.getElementById('name-799') !== null")
        try await browser.evaluate(PageInBrowserTests.type("nobody"))
        try await browser.wait(for: "\(PageInBrowserTests.names) === ''")
        try await browser.evaluate(PageInBrowserTests.type("eda 322"))
        try await browser.wait(for: "\(PageInBrowserTests.names).endsWith('Number322')")
        #expect(try await browser.complaints() == [])
      }
    }
  }

  @Test func `on paper all shown cards are there, and no controls`() async throws {
    try await PageSample.withFile(of: ComparisonPage(try PageSample.crowd(60)).html) { file in
      try await Chromium.use { (browser) async throws in
        try await browser.open(file)
        #expect(try await browser.print().starts(with: Data("%PDF".utf8)))
        #expect(
          try await browser.evaluate(
            "[...document.querySelectorAll('.person')].every(e => e.querySelector('.card'))")
            == "true")
      }
    }
  }

  @Test func `without a script the recommended messages are there`() async throws {
    let comparison = try PageSample.shipped()
    try await PageSample.withFile(of: ComparisonPage(comparison).html) { file in
      try await Chromium.use { (browser) async throws in
        try await browser.set(.runsNoScript)
        try await browser.open(file)
        #expect(
          try await browser.evaluate("document.querySelectorAll('noscript .card').length")
            == String(comparison.recipients.count { $0.best != nil }))
        #expect(
          try await browser.evaluate("document.querySelector('.card .message').textContent")
            == comparison.recipients[0].best?.invite.message?.text)
      }
    }
  }

  @Test(arguments: [false, true], [false, true])
  func `it has its looks on a phone and a desk, in the light and in the dark`(
    isPhone: Bool, isDark: Bool
  ) async throws {
    let pictures = FileManager.default.temporaryDirectory.appending(path: "invite-page-pictures")
    try FileManager.default.createDirectory(at: pictures, withIntermediateDirectories: true)
    try await PageSample.withFile(of: ComparisonPage(try PageSample.shipped()).html) { file in
      try await Chromium.use { (browser) async throws in
        let (width, height) = isPhone ? (390, 844) : (1440, 900)
        try await browser.show(width: width, height: height, isDark: isDark, isPhone: isPhone)
        try await browser.open(file)
        // Nothing is wider than the view.
        #expect(
          try await browser.evaluate("document.documentElement.scrollWidth") == String(width))
        let ground = try await browser.evaluate("getComputedStyle(document.body).backgroundColor")
        #expect((ground == "rgb(25, 22, 19)") == isDark, "\(ground)")
        let name = "\(isPhone ? "phone" : "desk")-\(isDark ? "dark" : "light").png"
        try await browser.screenshot().write(to: pictures.appending(path: name))
        #expect(try await browser.complaints() == [])
      }
    }
  }

  @Test(arguments: [
    "null", "3", "[]", #"{"picks": null, "remarks": 3, "cards": []}"#,
    #"{"cards": {"KEY": "a"}}"#, #"{"cards": {"KEY": {"pins": [null, [-1, 0], [0, 99]]}}}"#,
  ])
  func `what somebody else has stored keeps no page from opening`(stored: String) async throws {
    // A card is stored by its recipient, its variant and its channel.
    let key = #"profiles/ada-lovelace.yaml\nmet-at-event\nlinkedin"#
    let text = stored.replacing("KEY", with: key)
    try await PageSample.open(
      try PageSample.shipped(),
      before: { browser in
        try await browser.runFirst(
          """
          Object.defineProperty(window, "localStorage", {
            value: { getItem: () => \(text.debugDescription), setItem() {}, removeItem() {} } });
          """)
      }
    ) { (browser, _) async throws in
      #expect(
        try await browser.evaluate("document.getElementById('picked').textContent")
          == "0 of 7 picked")
      #expect(try await browser.evaluate("document.querySelectorAll('.card').length > 7") == "true")
    }
  }
}
