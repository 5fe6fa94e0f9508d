import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Channels
@testable import Comparing
@testable import Fitting
@testable import People
@testable import Writing

/// Comparisons to make pages of.
enum PageSample {
  /// One of the project's own profiles to all the others, with its own templates.
  static func shipped(channels: [String] = ["linkedin", "email"]) throws -> Comparison {
    let (sender, others) = try shippedProfiles()
    return try comparison(from: sender, to: others, channels: channels)
  }

  private static func shippedProfiles() throws -> (
    sender: String, others: [(path: String, text: String)]
  ) {
    let folder = Checkout.root.appending(path: "profiles")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") && $0 != "grace-hopper.yaml" }.sorted()
    let others = try names.map { name in
      (
        path: "profiles/\(name)",
        text: try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      )
    }
    let sender = try String(
      contentsOf: folder.appending(path: "grace-hopper.yaml"), encoding: .utf8)
    return (sender, others)
  }

  /// Five of the shipped people.
  static func five(channels: [String] = ["linkedin"]) throws -> Comparison {
    let all = try shipped(channels: channels)
    return Comparison(
      sender: all.sender, channels: all.channels, recipients: Array(all.recipients.prefix(5)))
  }

  /// A channel, with another limit if one is given.
  static func channel(_ name: String, limitedTo limit: Int?) throws -> Channel {
    let channel = try #require(TemplateLibrary.starter.channels[name])
    return limit.map { channel.limited(to: $0) } ?? channel
  }

  /// The project's own profiles compared on a channel, and the drafts of the messages: for each
  /// person, those of their cards.
  static func shippedDrafts(on channel: Channel) throws -> (Comparison, [[Draft?]]) {
    let (sender, others) = try shippedProfiles()
    let me = try #require(Profile.read(Array(sender.utf8), name: "profiles/me.yaml").profile)
    let options = WritingOptions(channel: channel, today: try #require(PartialDate("2026-11-21")))
    let library = TemplateLibrary.starter
    let readings = others.map {
      (path: $0.path, reading: Profile.read(Array($0.text.utf8), name: $0.path))
    }
    let comparison = Comparer(
      library: library, channels: [channel], options: options,
      scope: Comparer.Scope(keepsDrafts: true, tellsImprovement: true)
    ).compare(me, to: readings)
    let writer = Writer(library: library, options: options)
    let drafts = try zip(comparison.recipients, readings).map { compared, other in
      let pair = try Pair(sender: me, recipient: try #require(other.reading.profile))
      let facts = Facts(of: pair, options: options)
      return try compared.invites.map { invite in
        let variant = try #require(library[invite.invite.variant ?? ""])
        return writer.writeKeepingDrafts(variant, facts: facts, pair: pair).message?.draft
      }
    }
    return (comparison, drafts)
  }

  /// Profiles and a template whose every text would like to be more than text.
  static func hostile() throws -> Comparison {
    let template = SourceText(
      name: "templates/x.liquid",
      text: #"""
        ---
        summary: '</script><script>window.hacked = 1</script> & "quoted" <!-- ]]>'
        strength: 90
        ---
        Hi {{ recipient.first_name }}, {% choose how %}{{ met.topic }}{% or %}<b>bold</b> \
        {{ met.event }}{% endchoose %} </style> {{ recipient.more.evil }}.
        """#)
    let recipient = """
      name: {given: '\(hostileText)', family: '--><!--', called: Eve}
      ties:
        met: {topic: '\(hostileText)', event: 'javascript:window.hacked=2'}
      more: {evil: ']]> " onerror="window.hacked=3" x'}
      """
    return try comparison(
      from: "name: '\(hostileText) Sender'\nwork: be '\n",
      to: [
        (path: #"profiles/"><img src=x onerror='window.hacked=4'>.yaml"#, text: recipient),
        (path: "profiles/</script><script>window.hacked=5</script>.yaml", text: "nmae: <b>x</b>"),
      ],
      library: TemplateLibrary([(name: "x", source: template)]), channels: ["none"])
  }

  /// A text that closes whatever it stands in.
  static let hostileText =
    #"</script><script>window.hacked = 1</script></style><!-- " onload="window.hacked = 1"#

  /// Names and facts that are one very long word each.
  static func longWords() throws -> Comparison {
    let word = String(repeating: "Abcdefghij", count: 12)
    let name = String(repeating: "long-name-", count: 6) + "end"
    let template = SourceText(
      name: "templates/\(name).liquid",
      text: """
        ---
        summary: \(word)
        ---
        Hi {{ recipient.full_name }}, {% choose how %}{{ met.event }}{% or %}{{ met.topic }}\
        {% endchoose %}.
        """)
    let closed = SourceText(
      name: "templates/closed-\(name).liquid",
      text: "---\nsummary: a\n---\nHi {{ recipient.more.\(word.lowercased()) }}.\n")
    let recipient = """
      name: {given: \(word), family: \(word)}
      ties:
        met: {event: 'https://example.com/\(word)', topic: \(word)}
      """
    return try comparison(
      from: "name: \(word)\n", to: [(path: "profiles/\(word)/\(word).yaml", text: recipient)],
      library: TemplateLibrary([
        (name: name, source: template), (name: "closed-\(name)", source: closed),
      ]), channels: ["none"])
  }

  /// Many people, and many ways to write to each.
  ///
  /// - Parameter keepingDrafts: whether the page can fit the messages again.
  static func crowd(_ count: Int, keepingDrafts: Bool = true) throws -> Comparison {
    let few = try shipped(channels: ["linkedin"])
    let recipients = (0..<count).map { number in
      let one = few.recipients[number % few.recipients.count]
      let invites = one.invites.map { invite in
        var invite = invite
        if !keepingDrafts { invite.draft = nil }
        return invite
      }
      return ComparedRecipient(
        path: "profiles/person-\(number).yaml",
        name: "\(number.isMultiple(of: 3) ? "Ada" : "Éda") Number\(number)", invites: invites,
        recommended: one.recommended, reason: one.reason)
    }
    return Comparison(sender: few.sender, channels: few.channels, recipients: recipients)
  }

  static func comparison(
    from sender: String, to others: [(path: String, text: String)],
    library: TemplateLibrary = .starter, channels: [String] = ["linkedin"], limit: Int? = nil
  ) throws -> Comparison {
    let reading = Profile.read(Array(sender.utf8), name: "profiles/me.yaml")
    let me = try #require(reading.profile)
    let channels = try channels.map { name in
      let channel = try #require(library.channels[name])
      return limit.map { channel.limited(to: $0) } ?? channel
    }
    let comparer = Comparer(
      library: library, channels: channels,
      options: WritingOptions(channel: channels[0], today: try #require(PartialDate("2026-11-21"))),
      scope: Comparer.Scope(keepsDrafts: true, tellsImprovement: true))
    return comparer.compare(
      me,
      to: others.map { (path: $0.path, reading: Profile.read(Array($0.text.utf8), name: $0.path)) },
      findings: reading.diagnostics)
  }

  /// Opens a page in a browser and does something with it, which must make no fault in it.
  static func open(
    _ comparison: Comparison, width: Int = 1280, height: Int = 900, isDark: Bool = false,
    before: (Chromium) async throws -> Void = { _ in },
    _ work: (Chromium, URL) async throws -> Void
  ) async throws {
    try await withFile(of: ComparisonPage(comparison).html) { file in
      try await Chromium.use { (browser) async throws in
        try await browser.show(
          width: width, height: height, isDark: isDark, isPhone: width < 500)
        try await before(browser)
        try await browser.open(file)
        try await work(browser, file)
        #expect(try await browser.complaints() == [])
        #expect(
          try await browser.requests().allSatisfy {
            $0.hasPrefix("file:") || $0.hasPrefix("blob:")
          })
      }
    }
  }

  /// The page in a file of its own while something is done with it.
  static func withFile<Result>(
    of html: String, _ work: (URL) async throws -> Result
  ) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "invite-page-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "page.html")
    try Data(html.utf8).write(to: file)
    return try await work(file)
  }
}
