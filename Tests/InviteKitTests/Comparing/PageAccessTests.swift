import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Comparing
@testable import Fitting
@testable import Writing

/// The page can be used without a mouse, on a phone, in the dark, and with a screen reader.
@Suite(
  .serialized, .enabled(if: Chromium.isThere, Comment(rawValue: Chromium.absence)),
  .timeLimit(.minutes(5)))
struct PageAccessTests {
  @Test(arguments: [360, 1280], [false, true])
  func `everything has a name, a role and enough contrast`(_ width: Int, _ isDark: Bool)
    async throws
  {
    try await PageSample.open(
      try PageSample.shipped(channels: ["linkedin", "inmail"]), width: width, isDark: isDark
    ) { (browser, _) async throws in
      let steps = [
        "void 0",
        "document.querySelector('.choice').click()",
        "document.querySelectorAll('.card .edit')[1].click()",
        "document.querySelectorAll('.card .pick')[0].click()",
        "document.querySelector('[data-column=length]').click()",
        "document.querySelector('[name=channel][value=\"-1\"]').click()",
        "document.querySelectorAll('.compare')[0].click()",
        "document.querySelectorAll('.compare')[1].click()",
      ]
      for step in steps {
        try await browser.evaluate(step)
        try await browser.evaluate("new Promise((done) => setTimeout(done, 250))")
        let faults = try await PageAccess.faults(in: browser)
        #expect(faults == "", "after \(step)")
      }
      #expect(try await browser.evaluate("document.documentElement.scrollWidth") == "\(width)")
    }
  }

  @Test func `on a phone, a part stays above the sheet of its other ways`() async throws {
    try await PageSample.open(try PageSample.five(), width: 360, height: 740) {
      (browser, _) async throws in
      let places = "[...document.querySelectorAll('.choice[tabindex=\"0\"]')]"
      for number in [1, -1] {
        try await browser.press("Escape")
        try await browser.evaluate(
          "(window.part = \(places).at(\(number))).scrollIntoView({block: 'end'})")
        try await browser.evaluate("new Promise((done) => setTimeout(done, 300))")
        let before = try await browser.evaluate("Math.round(scrollY)")
        try await browser.evaluate("part.focus({preventScroll: true})")
        try await browser.press("Enter")
        let isSeen = try await browser.evaluate(
          """
          (() => {
            const sheet = document.getElementById("ways").getBoundingClientRect();
            const { top, bottom } = part.getBoundingClientRect();
            return sheet.height > 0 && top > 0 && bottom < sheet.top;
          })()
          """)
        #expect(isSeen == "true")
        try await browser.press("Escape")
        #expect(try await browser.evaluate("document.activeElement === part") == "true")
        #expect(try await browser.evaluate("Math.round(scrollY)") == before)
      }
    }
  }

  @Test func `punctuation alone is no stop, but the arrows reach it`() async throws {
    let template = SourceText(
      name: "templates/x.liquid",
      text: """
        ---
        summary: a
        ---
        Hello{% choose one %}!{% or %}.{% endchoose %} {% choose two %}Well{% or %}Hm{% endchoose %}
        """)
    let comparison = try PageSample.comparison(
      from: "name: Ada Lovelace", to: [(path: "mei.yaml", text: "name: Mei Tanaka")],
      library: TemplateLibrary([(name: "x", source: template)]))
    try await PageSample.open(comparison) { (browser, _) async throws in
      #expect(
        try await browser.evaluate(
          "[...document.querySelectorAll('.choice')].map(e => e.textContent + e.tabIndex).join()")
          == "!-1,Well0")
      try await browser.press("Tab")
      try await browser.evaluate("document.querySelectorAll('.choice')[1].focus()")
      try await browser.press("ArrowLeft")
      #expect(try await browser.evaluate("document.activeElement.textContent") == "!")
    }
  }

  @Test func `a page at fault has names, roles and contrast, too`() async throws {
    for comparison in [try PageSample.hostile(), try PageSample.longWords()] {
      try await PageSample.open(comparison) { (browser, _) async throws in
        let faults = try await PageAccess.faults(in: browser)
        #expect(faults == "")
      }
    }
  }

  @Test func `the checks find what is wrong`() async throws {
    try await PageSample.open(try PageSample.five()) { (browser, _) async throws in
      try await browser.evaluate(
        """
        (() => {
          const box = document.getElementById("people");
          const add = (tag, attributes, text) => {
            const it = document.createElement(tag);
            for (const name in attributes) it.setAttribute(name, attributes[name]);
            it.textContent = text;
            box.prepend(it);
            return it;
          };
          add("button", {}, "");
          add("input", { id: "search" }, "");
          add("p", { role: "buton" }, "");
          add("p", { "aria-labelledby": "nowhere" }, "");
          add("h4", {}, "Four");
          add("p", { id: "pale" }, "pale").style.color = "#bbb";
        })()
        """)
      let faults = try await PageAccess.faults(in: browser)
      for expected in [
        "no name: button", "no label: input#search", "the id search", "role buton",
        "refers to nowhere",
        "heading: Four", "contrast 1",
      ] {
        #expect(faults.contains(expected), "\(expected) in \(faults)")
      }
    }
  }

  @Test(arguments: [360, 1280], [false, true])
  func `five people are read, refitted, edited and picked by the keyboard alone`(
    _ width: Int, _ isDark: Bool
  ) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "keys-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await PageSample.open(try PageSample.five(), width: width, isDark: isDark) {
      (browser, _) async throws in
      try await browser.saveDownloads(in: folder)
      // A row of the table leads to its person.
      try await tab(in: browser, to: "it.closest('#summary-rows a')")
      try await browser.press("Enter")
      #expect(try await browser.evaluate("document.activeElement.id") == "person-0")

      // A part is said another way.
      try await tab(in: browser, to: "it.matches('.choice')")
      for _ in 0..<12 {
        try await browser.press("Enter")
        if try await browser.evaluate("document.activeElement.matches('#ways .way')") == "true" {
          break
        }
        try await browser.press("Tab")
      }
      try await browser.press("Escape")
      #expect(try await browser.evaluate("document.activeElement.matches('.choice')") == "true")
      #expect(try await browser.evaluate("document.getElementById('ways').hidden") == "true")
      try await browser.press("Enter")
      // Tab leaves the panel, for what is after the words.
      try await browser.press("Tab")
      for _ in 0..<8
      where try await browser.evaluate("document.activeElement.matches('#ways .way')") == "true" {
        try await browser.press("Tab")
      }
      #expect(
        try await browser.evaluate("!!document.activeElement.closest('#person-0 .card')") == "true")
      try await browser.press("Tab", shift: true)
      try await browser.press("Enter")
      try await browser.press("Enter")
      #expect(try await browser.evaluate("document.querySelectorAll('.undo').length") == "1")

      // A text is edited.
      try await tab(in: browser, to: "it.matches('#person-1 .edit')")
      try await browser.press("Enter")
      try await browser.type(" Thank you.")
      try await tab(in: browser, to: "it.matches('#person-1 .done')")
      try await browser.press("Enter")
      #expect(
        try await browser.evaluate("document.activeElement.matches('#person-1 .edit')") == "true")
      try await browser.press("Tab", shift: true)
      try await browser.press("Enter")

      // The others are picked, with a remark.
      for number in 2..<5 {
        try await tab(in: browser, to: "it.matches('#remark-\(number)')")
        try await browser.type("remark \(number)")
        try await tab(in: browser, to: "it.matches('#person-\(number) .pick')")
        try await browser.press(" ")
      }
      try await browser.wait(
        for: "document.getElementById('picked').textContent === '4 of 5 picked'")

      // Nothing holds the focus: it comes to the end of the page, and back to its start.
      try await tab(in: browser, to: "it === document.body || it.matches('.skip')")
      try await browser.press("/")
      #expect(try await browser.evaluate("document.activeElement.id") == "search")
      try await tab(in: browser, to: "it.id === 'save-json'")
      try await browser.press("Enter")
      let file = folder.appending(path: "picks.json")
      for _ in 0..<100 where !FileManager.default.fileExists(atPath: file.path) {
        try await Task.sleep(for: .milliseconds(50))
      }
      #expect(FileManager.default.fileExists(atPath: file.path))
      let name = "keyboard-\(width)-\(isDark ? "dark" : "light").png"
      let pictures = FileManager.default.temporaryDirectory.appending(path: "invite-page-pictures")
      try FileManager.default.createDirectory(at: pictures, withIntermediateDirectories: true)
      try await browser.screenshot().write(to: pictures.appending(path: name))
    }
  }

  /// Presses Tab until the focus is where a condition on `it` is met; each stop on the way is in view
  /// and shows that it has the focus.
  private func tab(in browser: Chromium, to condition: String) async throws {
    for _ in 0..<300 {
      try await browser.press("Tab")
      let fault = try await browser.evaluate(
        """
        (() => {
          const it = document.activeElement;
          if (it === document.body) return "";
          const style = getComputedStyle(it);
          const box = it.getBoundingClientRect();
          const isMarked = it.closest(".options, svg, .skip")
            || (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1);
          const isInView = box.bottom > 0 && box.top < innerHeight && box.right > 0
            && box.left < innerWidth;
          return isMarked && isInView ? "" : (isMarked ? "out of view: " : "not marked: ")
            + it.outerHTML.slice(0, 200);
        })()
        """)
      #expect(fault == "")
      let isThere = try await browser.evaluate(
        "(() => { const it = document.activeElement; return !!(\(condition)); })()")
      if isThere == "true" { return }
    }
    Issue.record("never reached: \(condition)")
  }
}
