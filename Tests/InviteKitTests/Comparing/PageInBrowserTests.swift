import Foundation
import TestSupport
import Testing

@testable import Comparing
@testable import Keeping
@testable import Writing

/// The page as it works in a real browser.
@Suite(
  .serialized, .enabled(if: Chromium.isThere, Comment(rawValue: Chromium.absence)),
  .timeLimit(.minutes(5)))
struct PageInBrowserTests {
  @Test func `it opens, is quiet, and asks for nothing`() async throws {
    try await open(PageSample.shipped()) { (browser) async throws in
      #expect(try await browser.evaluate("document.title") == "Grace Hopper to 7 people")
      #expect(try await browser.evaluate("document.querySelectorAll('.person h2').length") == "7")
      #expect(
        try await browser.evaluate("document.querySelector('.card.best h3').textContent")
          == "met-at-event")
      #expect(
        try await browser.evaluate("document.querySelector('.card .message').textContent")
          == PageSample.shipped().recipients[0].best?.invite.message?.text)
      #expect(try await browser.requests().allSatisfy { $0.hasPrefix("file:") })
    }
  }

  @Test func `filters say how many cards are left`() async throws {
    try await open(PageSample.shipped()) { (browser) async throws in
      try await browser.evaluate(Self.type("Tanaka"))
      try await browser.wait(for: Self.shown(people: 1))
      #expect(try await browser.evaluate(Self.names) == "Tanaka Mei")
      try await browser.wait(
        for: "document.getElementById('live').textContent.includes('1 person')")

      // Case and accents make no difference.
      try await browser.evaluate(Self.type("TÖMAS"))
      try await browser.wait(for: "\(Self.names) === 'Tomas Lindqvist'")

      try await browser.evaluate(Self.type(""))
      try await browser.evaluate(Self.choose("variant", "met-at-event"))
      let people = try PageSample.shipped().recipients.count {
        $0.invites.contains { $0.invite.variant == "met-at-event" }
      }
      try await browser.wait(for: Self.shown(people: people))
      try await browser.evaluate("document.querySelector('[value=unavailable]').click()")
      try await browser.wait(for: "!document.querySelector('.person:not([hidden]) .row')")
      #expect(
        try await browser.evaluate(
          "[...document.querySelectorAll('.card h3')].every(e => e.textContent === 'met-at-event')")
          == "true")

      try await browser.evaluate(Self.type("nobody at all"))
      try await browser.wait(for: "!document.getElementById('nothing').hidden")
      try await browser.evaluate("document.getElementById('reset').click()")
      try await browser.wait(for: Self.shown(people: 7))
    }
  }

  @Test func `a switch shows another channel, or all`() async throws {
    try await open(PageSample.shipped()) { (browser) async throws in
      let cards = "document.querySelectorAll('.card').length"
      let meters = "document.querySelectorAll('.card .meter').length"
      #expect(try await browser.evaluate("\(cards) === \(meters)") == "true")
      try await browser.evaluate("document.querySelector('[name=channel][value=\"1\"]').click()")
      // A mail may be of any length.
      try await browser.wait(for: "\(cards) > 0 && \(meters) === 0")
      try await browser.evaluate("document.querySelector('[name=channel][value=\"-1\"]').click()")
      try await browser.wait(for: "\(meters) > 0 && \(cards) > \(meters)")
      let tag = "document.querySelector('.card:not(.best) .tag').textContent"
      #expect(try await browser.evaluate(tag) == "linkedin")
    }
  }

  @Test func `all channels are shown at the start where somebody has none of the first`()
    async throws
  {
    let all = try PageSample.shipped(channels: ["linkedin", "linkedin-message"])
    let recipients = all.recipients.enumerated().map { number, recipient in
      ComparedRecipient(
        path: recipient.path, name: recipient.name,
        invites: recipient.invites.filter {
          $0.invite.channel == (number == 3 ? "linkedin-message" : "linkedin")
        }, recommended: nil, reason: recipient.reason)
    }
    try await open(
      Comparison(sender: all.sender, channels: all.channels, recipients: recipients)
    ) { (browser) async throws in
      #expect(
        try await browser.evaluate("document.querySelector('[name=channel]:checked').value")
          == "-1")
      #expect(try await browser.evaluate(Self.shown(people: recipients.count)) == "true")
    }
  }

  @Test func `copying copies the message, with the clipboard or without`() async throws {
    let text = try #require(PageSample.shipped().recipients[0].best?.invite.message?.text)
    try await open(PageSample.shipped()) { (browser) async throws in
      try await browser.set(.readsClipboard)
      try await browser.evaluate("document.querySelector('.copy').click()")
      try await browser.wait(for: "document.querySelector('.copy').textContent === 'Copied'")
      #expect(try await browser.evaluate("navigator.clipboard.readText()") == text)
      try await browser.wait(
        for: "document.getElementById('live').textContent.startsWith('Copied met-at-event')")

      try await browser.evaluate("navigator.clipboard.writeText('something else')")
      try await browser.evaluate(
        "navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))")
      try await browser.evaluate("document.querySelectorAll('.copy')[0].click()")
      try await browser.wait(for: "(await navigator.clipboard.readText()) !== 'something else'")
      #expect(try await browser.evaluate("navigator.clipboard.readText()") == text)
    }
  }

  @Test func `two cards are compared word by word`() async throws {
    try await open(PageSample.shipped()) { (browser) async throws in
      try await browser.evaluate("document.querySelectorAll('.compare')[0].click()")
      #expect(try await browser.evaluate("document.getElementById('tray').hidden") == "false")
      try await browser.evaluate("document.querySelectorAll('.compare')[1].click()")
      #expect(try await browser.evaluate("document.getElementById('difference').open") == "true")
      let invites = try PageSample.shipped().recipients[0].invites
        .filter { $0.invite.channel == "linkedin" }.compactMap(\.invite.message?.text)
      let side = { (number: Int) in
        "document.querySelectorAll('#difference .message')[\(number)].textContent"
      }
      #expect(try await browser.evaluate(side(0)) == invites[0])
      #expect(try await browser.evaluate(side(1)) == invites[1])
      // What is left of both in one, without what is new and without what has gone.
      let left = { (tag: String) in
        "(() => { const box = document.querySelector('.both .message').cloneNode(true);"
          + " for (const each of box.querySelectorAll('\(tag)')) each.remove();"
          + " return box.textContent; })()"
      }
      #expect(try await browser.evaluate(left("ins")) == invites[0])
      #expect(try await browser.evaluate(left("del")) == invites[1])
      try await browser.evaluate("document.getElementById('swap').click()")
      #expect(try await browser.evaluate(left("ins")) == invites[1])
      try await browser.press("Escape")
      try await browser.wait(for: "!document.getElementById('difference').open")
      try await browser.wait(for: "document.activeElement.className === 'compare'")
    }
  }

  @Test func `a choice says what else it could have said`() async throws {
    try await open(PageSample.shipped()) { (browser) async throws in
      try await browser.evaluate("document.querySelectorAll('.choice')[1].focus()")
      #expect(try await browser.evaluate("document.getElementById('ways').hidden") == "false")
      let compared = try #require(PageSample.shipped().recipients[0].best)
      let found = try await browser.evaluate("document.getElementById('ways').textContent")
      // Of choices within choices, the innermost takes the focus.
      #expect(
        compared.options.contains { alternatives in
          alternatives.count > 1
            && alternatives.allSatisfy { found.contains($0.text ?? $0.missing[0]) }
        }, "\(found)")
      #expect(
        try await browser.evaluate("document.querySelectorAll('#ways .taken').length") == "1")
      try await browser.press("Escape")
      #expect(try await browser.evaluate("document.getElementById('ways').hidden") == "true")
      try await browser.press("Enter")
      #expect(try await browser.evaluate("document.activeElement.ariaExpanded") == "true")
    }
  }

  @Test func `the keyboard reaches everything`() async throws {
    try await open(PageSample.shipped()) { (browser) async throws in
      var reached: [String] = []
      for _ in 0..<40 {
        try await browser.press("Tab")
        reached.append(
          try await browser.evaluate(
            """
            (() => {
              const it = document.activeElement, style = getComputedStyle(it);
              const seen = it.closest('.options') || it.closest('svg') || it.matches('.skip')
                || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1);
              return (seen ? '' : 'unseen ')
                + (it.id || it.name || it.getAttribute('class') || it.localName);
            })()
            """))
      }
      #expect(!reached.contains { $0.hasPrefix("unseen") }, "\(reached)")
      for expected in [
        "theme", "search", "variant", "channel", "status", "copy", "pick", "edit", "compare", "a",
      ] {
        #expect(reached.contains(expected), "\(expected) of \(reached)")
      }
      #expect(reached.first == "skip")
      #expect(reached.contains { $0.hasPrefix("choice") })
      try await browser.evaluate("document.querySelector('.others summary').focus()")
      try await browser.press("Enter")
      #expect(try await browser.evaluate("document.querySelector('.others').open") == "true")
      #expect(
        try await browser.evaluate(
          "[...document.querySelectorAll('button, input, select, [role=button], svg a')].every("
            + "e => e.textContent.trim() || e.ariaLabel || e.labels?.length)") == "true")
    }
  }

  @Test func `a point of the plot leads to its card`() async throws {
    try await open(PageSample.shipped()) { (browser) async throws in
      let id = try await browser.evaluate("document.querySelectorAll('.plot a')[1].dataset.card")
      try await browser.evaluate(
        "document.querySelectorAll('.plot a')[1].dispatchEvent("
          + "new MouseEvent('click', {bubbles: true, cancelable: true}))")
      #expect(try await browser.evaluate("document.activeElement.id") == id)
      #expect(
        try await browser.evaluate("document.querySelectorAll('.plot line.limit').length > 0")
          == "true")
    }
  }

  @Test func `what is in a profile or a template stays text`() async throws {
    let comparison = try PageSample.hostile()
    try await open(comparison) { (browser) async throws in
      #expect(try await browser.evaluate("window.hacked") == "undefined")
      #expect(
        try await browser.evaluate("document.querySelector('.card .message').textContent")
          == comparison.recipients[0].best?.invite.message?.text)
      #expect(
        try await browser.evaluate(
          "document.querySelectorAll('img, .message b, .message i, h2 i').length") == "0")
      #expect(try await browser.evaluate("document.querySelectorAll('script').length") == "2")
      let text = try await browser.evaluate("document.body.textContent")
      #expect(text.contains(PageSample.hostileText))
      #expect(text.contains("profiles/</script><script>window.hacked=5</script>.yaml"))
      try await browser.evaluate(
        "document.querySelectorAll('.choice').forEach(each => { each.focus(); each.click(); })")
      #expect(try await browser.evaluate("document.querySelectorAll('#ways b').length") == "1")
      #expect(try await browser.evaluate("window.hacked") == "undefined")
    }
  }

  @Test(arguments: [360, 1280]) func `a very long word makes nothing wider than the page`(
    _ width: Int
  ) async throws {
    try await open(PageSample.longWords()) { (browser) async throws in
      try await browser.show(width: width, height: 900)
      try await browser.evaluate(
        "document.querySelectorAll('details').forEach(each => { each.open = true; })")
      try await browser.evaluate(
        "document.querySelectorAll('.card [aria-pressed]').forEach(each => each.click())")
      try await browser.wait(for: "document.querySelector('.card .message') !== null")
      let wide = try await browser.evaluate(
        """
        [...document.body.querySelectorAll('*:not(.unseen):not(.unseen *)')]
          .filter(each => each.getBoundingClientRect().right > \(width) + 0.5)
          .map(each => each.tagName + '.' + (each.className.baseVal ?? each.className)).join(' ')
        """)
      #expect(wide == "")
    }
  }

  @Test func `the policy lets no other script or style in`() async throws {
    try await PageSample.withFile(
      of: ComparisonPage(try PageSample.shipped()).html
        .replacing("</body>", with: "<script>window.hacked = 1</script></body>")
    ) { file in
      try await Chromium.use { (browser) async throws in
        try await browser.open(file)
        #expect(try await browser.evaluate("window.hacked") == "undefined")
        #expect(try await browser.complaints().contains { $0.contains("Content Security Policy") })
      }
    }
  }

  private func open(
    _ comparison: Comparison, _ work: (Chromium) async throws -> Void
  ) async throws {
    try await PageSample.withFile(of: ComparisonPage(comparison).html) { file in
      try await Chromium.use { (browser) async throws in
        try await browser.show(width: 1440, height: 900)
        try await browser.open(file)
        try await work(browser)
        #expect(try await browser.complaints() == [])
      }
    }
  }

  static func type(_ text: String) -> String {
    "(() => { const box = document.getElementById('search'); box.value = '\(text)';"
      + " box.dispatchEvent(new Event('input', {bubbles: true})); })()"
  }

  static func choose(_ id: String, _ value: String) -> String {
    "(() => { const box = document.getElementById('\(id)'); box.value = '\(value)';"
      + " box.dispatchEvent(new Event('change', {bubbles: true})); })()"
  }

  static func shown(people: Int) -> String {
    "document.querySelectorAll('.person:not([hidden])').length === \(people)"
  }

  static let names =
    "[...document.querySelectorAll('.person:not([hidden]) h2')].map(e => e.textContent).join(', ')"
}
