import Channels
import Diagnostics
package import People
import Templating
import Text
package import Writing

/// The first cases of a template that has none: one with every fact that it says, and one with only
/// those that it needs.
package struct CaseScaffold {
  private let variant: Variant
  private let library: TemplateLibrary
  private let today: PartialDate

  /// The cases of a template of a library, on a day.
  package init(of variant: Variant, in library: TemplateLibrary, today: PartialDate) {
    self.variant = variant
    self.library = library
    self.today = today
  }

  /// The text of the file.
  ///
  /// - Parameter schema: the path of the schema for editors, relative to the file; nil for none.
  package func text(schema: String?) -> String {
    // What somebody keeps under `more` is a matter of their own profiles.
    let said = variant.saidPaths.filter { !$0.contains(".more.") }
    let everything = occasion(saying: said.sorted() + needed)
    let little = occasion(saying: needed)
    let head = schema.map { Schema.modeline($0) + "\n" } ?? ""
    let cases = [("everything is known", everything), ("only what it needs", little)]
    let kept = everything == little ? Array(cases.prefix(1)) : cases
    return head + "today: \(today)\ncases:\n"
      + kept.map { lines(named: $0.0, $0.1) }.joined(separator: "\n")
  }

  /// Two people in the making.
  fileprivate struct Occasion: Equatable {
    var sender = ProfileScaffold()
    var recipient = ProfileScaffold()
  }

  /// The facts without which the template says nothing, by the way to meet each need that takes
  /// the fewest facts beside the names.
  private var needed: [String] {
    let required = variant.frontMatter.requires.map(\.path)
    let needs = FactNeeds(of: variant.body.outline, requiring: required).needs
    let ties: [String]
    switch variant.frontMatter.kind {
    case .invite: ties = []
    case .reply: ties = ["invited_me"]
    case .followUp: ties = ["accepted"]
    }
    return needs.flatMap { need in
      need.ways.map { way in way.filter { !Self.isOfName($0) } }.min { $0.count < $1.count } ?? []
    } + ties
  }

  /// The path of the first fact of a tie, where a path names the whole tie.
  private static func spelledOut(_ path: String) -> String {
    FactKey.tie(path)?.keys.first.map { "\(path).\($0.name)" } ?? path
  }

  /// Whether a path is a part of a name, which everybody has.
  private static func isOfName(_ path: String) -> Bool {
    ["name", "first_name", "full_name", "last_name"]
      .contains { path == "recipient.\($0)" || path == "sender.\($0)" }
  }

  /// Two people with the facts at some paths, each of typical length.
  private func occasion(saying paths: [String]) -> Occasion {
    let pair = SampleProfiles.pair(for: variant)
    let channel = Channel(name: ChannelTable.defaultName)
    let facts = Facts(of: pair, options: SampleProfiles.options(for: variant, on: channel))
    var occasion = Occasion()
    try? occasion.sender.set("name", "Laura Bennett")
    try? occasion.recipient.set("name", "Simon Hartley")
    var seen: Set<String> = []
    for path in paths.map(Self.spelledOut) where !Self.isOfName(path) {
      if seen.insert(path).inserted { occasion.add(path, of: facts) }
    }
    return occasion
  }

  private func lines(named name: String, _ occasion: Occasion) -> String {
    let people = [("sender", occasion.sender), ("recipient", occasion.recipient)]
    var lines = ["  - name: \(name)"]
    for (key, scaffold) in people {
      lines.append("    \(key):")
      lines += scaffold.text(schema: nil).split(separator: "\n").map { "      \($0)" }
    }
    if let invite = invite(for: occasion) {
      lines += CaseText.entries(of: CaseResult(of: invite))
        .map { "    " + $0.text(indentation: 4, lineEnd: "\n") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func invite(for occasion: Occasion) -> Invite? {
    let profiles = [occasion.sender, occasion.recipient].compactMap { scaffold in
      Profile.read(Array(scaffold.text(schema: nil).utf8), name: "<case>").profile
    }
    guard profiles.count == 2, let channel = library.channels[ChannelTable.defaultName],
      let pair = try? Pair(sender: profiles[0], recipient: profiles[1])
    else { return nil }
    let options = WritingOptions(channel: channel, today: today)
    return Writer(library: library, options: options).write(variant, for: pair)
  }
}

extension CaseScaffold.Occasion {
  /// Adds the fact at a path of a template to the person who has it.
  fileprivate mutating func add(_ path: String, of facts: Facts) {
    let keys = path.split(separator: ".").map(String.init)
    guard keys.count > 1, let text = facts.text(at: path) else { return }
    let rest = keys[1...].joined(separator: ".")
    switch keys[0] {
    case "sender": try? sender.set(rest, text)
    case "recipient": try? recipient.set(rest, text)
    case "shared":
      // What both have is found in the lists of both.
      guard let list = ProfileList(shared: keys[1])?.rawValue else { return }
      let item = facts.text(at: "shared.\(keys[1]).name") ?? text
      try? sender.set(list, item)
      try? recipient.set(list, item)
    default: try? recipient.set(path, text)
    }
  }
}
