import Channels
package import Diagnostics
package import People
import Text
package import Writing

/// A template in the making: the author's choices, and the two files made of them.
package struct TemplateScaffold: Hashable, Sendable {
  /// The name of its file, without the ending.
  package let name: String
  /// When to use it, in one line.
  package var summary: String
  /// The tie it mentions.
  package let tie: FactKey
  /// The strength of this reason to connect, from 1 to 100.
  package var strength: Int
  /// The kind of message.
  package var kind: InviteKind
  /// The person who looks after it.
  package var owner: String?
  /// An optional sentence about the tie, for messages with room.
  package var remark: String?

  /// A template about a tie, with the defaults for it.
  ///
  /// - Throws: a diagnostic with code `usage-template-name` when the name does not suit a file.
  package init(name: String, tie: FactKey) throws(Diagnostic) {
    guard Self.isName(name) else { throw .noFileName(name) }
    let wording = TieWording(tie)
    self.name = name
    self.tie = tie
    summary = tie.summary.prefix(1).uppercased() + tie.summary.dropFirst() + "."
    strength = wording.strength
    kind = wording.kind
  }

  /// Whether a name, and that of each folder before it, consists of letters, digits and hyphens, and
  /// starts with a letter or digit.
  package static func isName(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count <= LibraryWalk.depthAtMost && parts.first != "partials"
      && parts.allSatisfy { isPart($0) }
  }

  private static func isPart(_ name: Substring) -> Bool {
    name.utf8.count <= longestName && name.first != "-" && !name.isEmpty
      && name.unicodeScalars.allSatisfy { scalar in
        scalar == "-"
          || scalar.isASCII
            && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      }
  }

  // MARK: The template

  /// The template's file.
  ///
  /// - Parameters:
  ///   - partials: the partials of the library; those of the starter library are rendered if all of
  ///     them exist, or `who` if that one does.
  ///   - today: the date of its review.
  package func text(partials: Set<String>, today: PartialDate) -> String {
    let frontMatter =
      ["summary: \(summary.yamlScalar)", "strength: \(strength)"]
      + (kind == .invite ? [] : ["kind: \(kind.rawValue)"])
      + (owner.map { ["owner: \($0.yamlScalar)"] } ?? []) + ["reviewed: \(today)"]
    let wording = TieWording(tie)
    let remarks = remark.map { ["{% optional %}", $0, "{% endoptional %}"] } ?? []
    let head = ["---"] + frontMatter + ["---"]
    guard !partials.isSuperset(of: Self.starterPartials) else {
      let how = Self.choice("how", ["{% render \"story\" %}"] + wording.sentences, weight: 60)
      let lines =
        head + ["{% render \"greeting\" %}"] + how + remarks
        + [
          "{% render \"now\" %}", "{% render \"request\", otherwise: \"\(whys.last ?? "")\" %}",
          "{% render \"signature\" %}",
        ]
      return lines.joined(separator: "\n") + "\n"
    }
    let how = Self.choice("how", wording.sentences, weight: 2) + remarks
    let who =
      partials.contains("who")
      ? ["{% render \"who\", sender: sender %}"]
      : Self.choice(
        "who", ["At {{ sender.company.short }} I {{ sender.work }}.", "I {{ sender.work }}."])
    let why = Self.choice("why", whys, weight: 2)
    let greeting = "{% vary %}Hi{% or %}Hello{% endvary %} {{ recipient.first_name }},"
    return (head + [greeting, ""] + how + who + why).joined(separator: "\n") + "\n"
  }

  /// The partials that all templates of the starter library render.
  private static let starterPartials: Set = ["greeting", "story", "now", "request", "signature"]

  private var whys: [String] {
    switch kind {
    case .invite: ["I'd love to {{ sender.goal }}.", "Shall we keep in touch?"]
    case .reply:
      ["What made you think of me, and what are you working on?", "What made you think of me?"]
    case .followUp:
      ["I'd love to {{ sender.goal }}: what are you working on?", "What are you working on?"]
    }
  }

  private static func choice(_ name: String, _ ways: [String], weight: Int = 1) -> [String] {
    let weight = weight == 1 || ways.count == 1 ? "" : ", weight: \(weight)"
    let body = ways.enumerated().flatMap { index, way in index == 0 ? [way] : ["{% or %}", way] }
    return ["{% choose \(name)\(weight) %}"] + body + ["{% endchoose %}"]
  }

  // MARK: The case

  /// The template's first case: two typical people, and the message it writes for them.
  ///
  /// - Parameters:
  ///   - library: the library to add it to.
  ///   - partials: the texts that it can `render`, by name.
  ///   - schema: the path of the schema for editors, relative to the file; nil for none.
  ///   - today: the day of the case.
  /// - Throws: the first fault of the template, or the reason why it writes nothing.
  package func caseText(
    in library: TemplateLibrary, partials: [String: SourceText], schema: String?,
    today: PartialDate
  ) throws(Diagnostic) -> String {
    let source = SourceText(
      name: "\(name).liquid", text: text(partials: Set(partials.keys), today: today))
    let trial = TemplateLibrary(
      [(name, source)], partials: partials, channels: library.channels)
    if let fault = trial.faulty.first?.diagnostics.first(where: { $0.severity == .error }) {
      throw fault
    }
    let people = [("sender", sender), ("recipient", recipient)].map { key, lines in
      "\(key):\n" + lines.map { "  \($0)\n" }.joined()
    }
    let profiles = try [sender, recipient].map { lines throws(Diagnostic) in
      let reading = Profile.read(Array(lines.joined(separator: "\n").utf8), name: "<case>")
      guard let profile = reading.profile else { throw reading.diagnostics[0] }
      return profile
    }
    let pair = try Pair(sender: profiles[0], recipient: profiles[1])
    guard let variant = trial[name], let channel = library.channels[ChannelTable.defaultName] else {
      throw .unwritable(name)
    }
    let options = WritingOptions(channel: channel, today: today)
    let invite = Writer(library: trial, options: options).write(variant, for: pair)
    let expected = CaseText.entries(of: CaseResult(of: invite))
      .map { $0.text(indentation: 4, lineEnd: "\n") }
    let head = schema.map { Schema.modeline($0) + "\n" } ?? ""
    return head + people.joined() + "today: \(today)\ncases:\n  - name: everything is known\n"
      + expected.map { "    \($0)\n" }.joined()
  }

  private var sender: [String] {
    [
      "name: Grace Hopper", "company: Eckert-Mauchly", "work: build compilers that read English",
      "goal: compare notes on teaching machines",
    ]
  }

  /// The tie that this kind of message requires, unless the template is about it.
  private var otherTies: [FactKey] {
    guard kind != .invite, kind != TieWording(tie).kind else { return [] }
    return FactKey.ties.filter { TieWording($0).kind == kind }
  }

  private var recipient: [String] {
    ["name: Ada Lovelace", "ties:"]
      + ([tie] + otherTies).flatMap { tie in
        ["  \(tie.name):"] + tie.keys.map { "    \($0.name): \($0.example.yamlScalar)" }
      }
  }
}

/// How long a name may be, in bytes: file systems take 255, and the endings need some.
private let longestName = 100

extension Diagnostic {
  fileprivate static func noFileName(_ name: String) -> Diagnostic {
    guard name.utf8.count <= longestName else {
      return Diagnostic(
        "usage-template-name", kind: .usage,
        "the name of a template cannot be \(name.utf8.count) bytes long",
        help: "write at most \(longestName) letters, digits and hyphens")
    }
    let letters = name.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    let near = String(letters).split(separator: "-").joined(separator: "-")
    return Diagnostic(
      "usage-template-name", kind: .usage, "`\(name)` is no name for a template",
      help: near.isEmpty
        ? "write letters, digits and hyphens: `met-at-event`"
        : "write letters, digits and hyphens: `\(near)`")
  }

  fileprivate static func unwritable(_ name: String) -> Diagnostic {
    Diagnostic("usage-template", kind: .usage, "nothing can be written with `\(name)`")
  }
}
