import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Comparing
@testable import Fitting
@testable import Writing

/// Messages are said another way, edited and picked in the page, and leave it as a file.
@Suite(
  .serialized, .enabled(if: Chromium.isThere, Comment(rawValue: Chromium.absence)),
  .timeLimit(.minutes(5)))
struct PageWorkTests {
  private static let message = "document.querySelector('.card .message').textContent"
  private static let count = "document.querySelector('.card .length').textContent"
  private static let live = "document.getElementById('live').textContent"

  /// Opens the ways of the first part of the first card that has another.
  private static let openWays = """
    (() => {
      for (const mark of document.querySelectorAll('.card .choice')) {
        mark.click();
        if (document.querySelector('#ways .way')) return mark.textContent;
      }
      return '';
    })()
    """

  @Test func `taking another alternative fits the rest around it, and undo goes back`()
    async throws
  {
    try await PageSample.open(try PageSample.shipped()) { (browser, _) async throws in
      let before = try await browser.evaluate(Self.message)
      #expect(try await browser.evaluate(Self.openWays) != "")
      #expect(try await browser.evaluate("document.activeElement.className") == "words way")
      let words = try await browser.evaluate("document.activeElement.textContent")
      try await browser.press("Enter")
      let after = try await browser.evaluate(Self.message)
      #expect(after != before)
      #expect(after.contains(words) || words == "nothing")
      // What is counted is what is there.
      let count = try await browser.evaluate(Self.count)
      #expect(count.hasPrefix("\(after.utf16.count) of 200"), "\(count)")
      #expect(try await browser.evaluate("document.getElementById('ways').hidden") == "true")
      try await browser.wait(for: "\(Self.live).startsWith('Refitted: \(after.utf16.count) of')")
      #expect(try await browser.evaluate("!!document.activeElement.closest('.card')") == "true")

      try await browser.press("z", control: true)
      #expect(try await browser.evaluate(Self.message) == before)
      #expect(try await browser.evaluate("document.querySelector('.undo')") == "null")
      // The part keeps the focus.
      #expect(try await browser.evaluate("document.activeElement.matches('.choice')") == "true")

      try await browser.evaluate(Self.openWays)
      try await browser.press("Enter")
      try await browser.evaluate("document.querySelector('.card .reset').click()")
      #expect(try await browser.evaluate(Self.message) == before)
      // To go back is a change, too.
      try await browser.evaluate("document.querySelector('.card .undo').click()")
      #expect(try await browser.evaluate(Self.message) == after)
    }
  }

  @Test func `earlier pins are kept, and what does not fit says by how much`() async throws {
    let template = SourceText(
      name: "templates/x.liquid",
      text: """
        ---
        summary: a
        ---
        {% choose one %}alpha{% or %}a{% endchoose %} {% choose two %}beta{% or %}b{% endchoose %} \
        {% choose three, weight: 5 %}gamma{% or %}c{% endchoose %}
        """)
    let comparison = try PageSample.comparison(
      from: "name: Ada Lovelace", to: [(path: "mei.yaml", text: "name: Mei Tanaka")],
      library: TemplateLibrary([(name: "x", source: template)]), channels: ["linkedin"], limit: 12)
    try await PageSample.open(comparison) { (browser, _) async throws in
      // The dearest is kept: one of the others gives way, and of those the text is as long as it can be.
      #expect(try await browser.evaluate(Self.message) == "a beta gamma")
      try await browser.evaluate(Self.choose(0))
      #expect(try await browser.evaluate(Self.message) == "alpha beta c")
      try await browser.evaluate(Self.choose(2))
      #expect(try await browser.evaluate(Self.message) == "alpha b gamma")
      let count = try await browser.evaluate(Self.count)
      #expect(count == "13 of 12 UTF-16 units1 over")
      #expect(
        try await browser.evaluate("document.querySelector('.card').classList.contains('over')")
          == "true")
      try await browser.wait(for: "\(Self.live).startsWith('Nothing fits with that.')")
      // Without the first pin the second has room.
      try await browser.evaluate(
        """
        (() => {
          document.querySelector('.card .choice[data-choice="0"]').click();
          [...document.querySelectorAll('#ways .way')].at(-1).click();
        })()
        """)
      #expect(try await browser.evaluate(Self.message) == "a beta gamma")
    }
  }

  /// Takes the other alternative of a choice.
  private static func choose(_ number: Int) -> String {
    """
    (() => {
      document.querySelector('.card .choice[data-choice="\(number)"]').click();
      document.querySelector('#ways .way').click();
    })()
    """
  }

  @Test func `a text is edited by hand, with its length as it grows`() async throws {
    try await PageSample.open(try PageSample.shipped(channels: ["bluesky"])) {
      (browser, _) async throws in
      let before = try await browser.evaluate(Self.message)
      try await browser.evaluate("document.querySelector('.card .edit').click()")
      #expect(try await browser.evaluate("document.activeElement.localName") == "textarea")
      #expect(try await browser.evaluate("document.activeElement.value") == before)
      let added = " " + String(repeating: "é", count: 290)
      try await browser.type(added)
      let length = (before + added).count
      try await browser.wait(for: "\(Self.count).startsWith('\(length) of 300 characters')")
      let bytes = (before + added).utf8.count
      #expect(try await browser.evaluate(Self.count).hasSuffix("\(bytes) of 3,000 bytes"))
      // The bytes are what there is less room left of.
      try await browser.type(String(repeating: "👩‍👩‍👧‍👦", count: 140))
      try await browser.wait(for: "\(Self.count).includes(' of 3,000 bytes')")
      #expect(try await browser.evaluate("\(Self.count).includes(' over')") == "true")

      try await browser.evaluate("document.querySelector('.card .done').click()")
      #expect(try await browser.evaluate("document.activeElement.className") == "edit")
      // Its parts are no choices any more.
      #expect(
        try await browser.evaluate("document.querySelector('.card').querySelector('.choice')")
          == "null")
      try await browser.evaluate("document.querySelector('.card .reset').click()")
      #expect(try await browser.evaluate(Self.message) == before)
      // An editor in which nothing was changed leaves no trace.
      try await browser.evaluate(
        "document.querySelectorAll('.card')[1].querySelector('.edit').click()")
      try await browser.evaluate("document.querySelector('.done').click()")
      #expect(
        try await browser.evaluate("document.querySelectorAll('.card')[1].querySelector('.reset')")
          == "null")
    }
  }

  @Test(arguments: [false, true])
  func `picks, edits and remarks survive a reload`(withoutStorage: Bool) async throws {
    try await PageSample.open(
      try PageSample.shipped(),
      before: { browser in
        guard withoutStorage else { return }
        try await browser.runFirst(
          """
          Object.defineProperty(window, "localStorage", { get() { throw new Error("denied"); } });
          """)
      }
    ) { (browser, file) async throws in
      try await browser.evaluate(Self.openWays)
      try await browser.press("Enter")
      let refitted = try await browser.evaluate(Self.message)
      try await browser.evaluate("document.querySelectorAll('.pick')[1].click()")
      try await browser.evaluate(
        "document.querySelectorAll('.card')[1].querySelector('.edit').click()")
      try await browser.type(" By hand.")
      try await browser.evaluate("document.querySelector('.done').click()")
      try await browser.evaluate("document.querySelector('.remark input').focus()")
      try await browser.type("ring first")
      let stored = withoutStorage ? "history.state.work" : "localStorage.length > 0"
      try await browser.wait(
        for: stored + " && history.state.work.remarks['profiles/ada-lovelace.yaml'] "
          + "=== 'ring first'")
      try await browser.evaluate("void (window.isOld = true, location.reload())")
      try await browser.wait(
        for: "!window.isOld && document.querySelector('.remark input')?.value === 'ring first'")
      #expect(try await browser.evaluate(Self.message) == refitted)
      #expect(
        try await browser.evaluate("document.querySelectorAll('.card .message')[1].textContent")
          .hasSuffix(" By hand."))
      #expect(try await browser.evaluate("document.querySelectorAll('.card.picked').length") == "1")
      #expect(
        try await browser.evaluate("document.getElementById('picked').textContent")
          == "1 of 7 picked")
      if !withoutStorage {
        // Opened anew, too, and never in another page.
        try await browser.open(file)
        #expect(try await browser.evaluate(Self.message) == refitted)
        let other = ComparisonPage(try PageSample.five()).html
        try await PageSample.withFile(of: other) { other in
          try await browser.open(other)
          #expect(
            try await browser.evaluate("document.getElementById('picked').textContent")
              == "0 of 5 picked")
        }
      }
    }
  }

  /// A pick as a file has it.
  private struct Pick: Decodable, Hashable {
    let recipient: String
    let name: String?
    let channel: String
    let variant: String
    let text: String
    let subject: String?
    let edited: Bool
    let count: Int
    let limit: Int?
    let over: Int
    let unit: String
    let remark: String?
  }

  private struct Picks: Decodable {
    let sender: String
    let picks: [Pick]
  }

  @Test func `picks leave as JSON and as CSV, and by the clipboard`() async throws {
    let comparison = try PageSample.shipped(channels: ["inmail"])
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "picks-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await PageSample.open(comparison) { (browser, _) async throws in
      try await browser.set(.readsClipboard)
      try await browser.saveDownloads(in: folder)
      #expect(try await browser.evaluate("document.getElementById('save-json').disabled") == "true")
      // Of one person there is one pick.
      try await browser.evaluate("document.querySelectorAll('#person-0 .pick')[0].click()")
      try await browser.evaluate("document.querySelectorAll('#person-0 .pick')[1].click()")
      try await browser.evaluate("document.querySelectorAll('#person-1 .pick')[0].click()")
      try await browser.evaluate("document.querySelector('#person-1 .edit').click()")
      try await browser.type("\n\"Quoted\", and more")
      try await browser.evaluate("document.querySelector('.done').click()")
      try await browser.evaluate("document.querySelector('#person-1 .remark input').focus()")
      try await browser.type("=1+1, \"now\"")
      try await browser.wait(for: "!document.getElementById('save-json').disabled")
      for id in ["save-json", "save-csv"] {
        try await browser.evaluate("document.getElementById('\(id)').click()")
      }
      let json = try await Self.content(of: folder.appending(path: "picks.json"))
      let picks = try JSONDecoder().decode(Picks.self, from: json)
      #expect(picks.sender == comparison.sender.path)
      #expect(picks.picks.count == 2)
      for (pick, recipient) in zip(picks.picks, comparison.recipients) {
        let invite = try #require(
          recipient.invites.first { $0.invite.variant == pick.variant }?.invite)
        let message = try #require(invite.message)
        #expect(pick.recipient == recipient.path)
        #expect(pick.name == recipient.name)
        #expect(pick.channel == "inmail")
        #expect(pick.subject == message.subject?.text)
        #expect(pick.count == pick.text.utf16.count)
        #expect(pick.limit == 1_900)
        #expect(pick.over == 0)
        #expect(pick.unit == "utf16")
        #expect(pick.text == message.text + (pick.edited ? "\n\"Quoted\", and more" : ""))
      }
      #expect(picks.picks.map(\.edited) == [false, true])
      #expect(picks.picks.map(\.remark) == [nil, "=1+1, \"now\""])

      let csv = try await Self.content(of: folder.appending(path: "picks.csv"))
      let rows = try Self.rows(of: csv)
      #expect(rows.count == 3)
      #expect(
        rows[0] == [
          "recipient", "name", "channel", "variant", "text", "subject", "edited", "count", "limit",
          "over", "unit", "remark",
        ])
      for (row, pick) in zip(rows.dropFirst(), picks.picks) {
        // What a spreadsheet would run gets an apostrophe.
        let remark = pick.remark.map { $0.hasPrefix("=") ? "'" + $0 : $0 } ?? ""
        #expect(
          row == [
            pick.recipient, pick.name ?? "", pick.channel, pick.variant, pick.text,
            pick.subject ?? "", String(pick.edited), String(pick.count),
            pick.limit.map { String($0) } ?? "", String(pick.over), pick.unit, remark,
          ])
      }

      try await browser.evaluate("document.getElementById('copy-picks').click()")
      try await browser.wait(
        for: "document.getElementById('copy-picks').textContent === 'Copied'")
      let copied = picks.picks.map { pick in
        "\(pick.name ?? pick.recipient)\nSubject: \(pick.subject ?? "")\n\n\(pick.text)"
      }
      #expect(
        try await browser.evaluate("navigator.clipboard.readText()")
          == copied.joined(separator: "\n\n\n") + "\n")
    }
  }

  @Test func `a pick that is over its limit is marked, and said when it is saved`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "over-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await PageSample.open(try PageSample.five()) { (browser, _) async throws in
      try await browser.saveDownloads(in: folder)
      let length = try #require(Int(try await browser.evaluate("\(Self.message).length")))
      try await browser.evaluate("document.querySelector('#person-0 .edit').click()")
      try await browser.type(String(repeating: "x", count: 211 - length))
      try await browser.evaluate("document.querySelector('.done').click()")
      for number in 0..<5 {
        try await browser.evaluate("document.querySelector('#person-\(number) .pick').click()")
      }
      #expect(
        try await browser.evaluate("document.querySelector('#person-0 .pick').textContent")
          == "Picked, 11 over")
      #expect(
        try await browser.evaluate("document.querySelector('#person-1 .pick').textContent")
          == "Picked")
      try await browser.wait(
        for: "document.querySelector('#summary-rows td.picked').textContent === 'picked, 11 over'")
      #expect(
        try await browser.evaluate("document.getElementById('picked').textContent")
          == "5 of 5 picked, 1 over the limit")
      try await browser.evaluate("document.getElementById('save-json').click()")
      try await browser.wait(for: "\(Self.live).endsWith('1 of 5 is over its limit')")
      let json = try await Self.content(of: folder.appending(path: "picks.json"))
      let picks = try JSONDecoder().decode(Picks.self, from: json)
      #expect(picks.picks.map(\.over) == [11, 0, 0, 0, 0])
    }
  }

  @Test func `Escape puts the text back, and the limit is said when it is crossed`() async throws {
    try await PageSample.open(try PageSample.five()) { (browser, _) async throws in
      let before = try await browser.evaluate(Self.message)
      let length = before.utf16.count
      try await browser.evaluate("document.querySelector('.card .edit').click()")
      #expect(
        try await browser.evaluate("document.querySelector('.card .unchecked code').textContent")
          == "invite check")
      try await browser.type(String(repeating: "x", count: 203 - length))
      try await browser.wait(
        for: "\(Self.live) === 'Over the limit: 203 of 200 UTF-16 units, 3 over'")
      try await browser.evaluate("document.activeElement.setSelectionRange(0, 20)")
      try await browser.type("x")
      try await browser.wait(
        for: "\(Self.live) === 'Within the limit again: 184 of 200 UTF-16 units'")
      try await browser.press("Escape")
      #expect(try await browser.evaluate(Self.message) == before)
      #expect(try await browser.evaluate("document.activeElement.className") == "edit")
      try await browser.wait(
        for: "\(Self.live).startsWith('The text is as it was before: \(length) of 200')")
      // What was written is not lost.
      try await browser.press("z", control: true)
      #expect(try await browser.evaluate("\(Self.message).length") == "184")
      try await browser.press("z", control: true)
      #expect(try await browser.evaluate(Self.message) == before)
    }
  }

  /// The content of a file that is being saved.
  private static func content(of file: URL) async throws -> Data {
    for _ in 0..<100 {
      if let data = try? Data(contentsOf: file), !data.isEmpty { return data }
      try await Task.sleep(for: .milliseconds(50))
    }
    return try Data(contentsOf: file)
  }

  /// The cells of a table by RFC 4180, whose rows end in CR LF.
  private static func rows(of data: Data) throws -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var rest = Substring(String(decoding: data, as: UTF8.self))
    while let next = rest.popFirst() {
      switch next {
      case "\"" where isQuoted && rest.first == "\"": cell.append(rest.removeFirst())
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(cell)
        cell = ""
      case "\r\n" where !isQuoted:
        rows.append(row + [cell])
        (row, cell) = ([], "")
      default: cell.append(next)
      }
    }
    try #require(row.isEmpty && cell.isEmpty && !isQuoted)
    return rows
  }
}
