import Comparing
import Fitting
import People
import Text
import Writing

/// A message as a file to edit: the text, and below a line what there is to know, as comments.
struct EditedMessage {
  /// The text to start from.
  let text: String
  /// The remarks below the line, without their signs.
  let remarks: [String]
  /// What was found in the text the last time.
  var findings: [String] = []

  /// The whole file.
  var file: String {
    text + "\n\n" + comments.joined(separator: "\n") + "\n"
  }

  /// The lines below the text.
  private var comments: [String] {
    let told = findings.isEmpty ? [] : ["Found in it:"] + findings.map { "  \($0)" } + [""]
    return [Self.line] + (told + remarks).map { $0.isEmpty ? "#" : "# \($0)" }
  }

  /// The line that ends the text.
  private static let line = "# ------------------------ >8 ------------------------"

  /// The text in a file that has been edited, without white space at its ends.
  ///
  /// Where the line is gone, the comments are known by their words.
  func text(in file: String) -> String {
    let lines = file.replacing("\r\n", with: "\n").split(
      separator: "\n", omittingEmptySubsequences: false)
    let own: [Substring]
    if let end = lines.firstIndex(where: { $0.hasPrefix("# ---") && $0.contains(">8") }) {
      own = Array(lines[..<end])
    } else {
      let comments = Set(self.comments)
      own = lines.filter { !comments.contains(String($0)) }
    }
    let kept = own.map { $0.trimmingEnd() }
    let start = kept.firstIndex { !$0.isEmpty } ?? 0
    let end = kept.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? start
    return kept[start..<end].joined(separator: "\n")
  }
}

extension EditedMessage {
  /// A message to somebody, with the facts that it could say and the other ways to say it.
  ///
  /// - Parameters:
  ///   - chosen: the message.
  ///   - others: the other messages to this person.
  ///   - recipient: the one who is written to.
  ///   - size: how long it may be, in words.
  init(
    _ chosen: ComparedInvite, others: [ComparedInvite], recipient: Profile, size: String
  ) {
    text = chosen.invite.message?.text ?? ""
    var remarks = [
      "Change the text above this line; what stands below is not sent.",
      "Save and leave to take it; without any text, nothing is kept.", "", size,
    ]
    let facts = recipient.facts.filter { !Self.isUnsaid($0.path) }
    if !facts.isEmpty {
      remarks += ["", "In the profile of \(recipient.name.full.text.visible):"]
      let rows = facts.map { ["  \($0.pathInTemplates)", $0.fact.text.visible] }
      remarks += Columns.text(rows, widest: 24).split(separator: "\n").map(String.init)
    }
    let ways = zip(chosen.invite.message?.choices ?? [], chosen.options).flatMap { taken, options in
      Self.ways(of: taken.name, options)
    }
    if !ways.isEmpty { remarks += ["", "Other ways of saying it:"] + ways }
    for other in others {
      guard let text = other.invite.message?.text, let name = other.invite.variant else { continue }
      remarks += ["", "By the template \(name):"]
      remarks += text.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }
    }
    self.remarks = remarks
  }

  /// The alternatives of a choice that are not in the message, but for mere words.
  private static func ways(of name: String?, _ options: [ComparedInvite.Alternative]) -> [String] {
    let texts = options.filter { !$0.isTaken }.compactMap { $0.text }.map { $0.visible }
      .filter { $0.split(separator: " ").count > 2 }
    return texts.enumerated().map { index, text in
      "  \(index == 0 ? name.map { "\($0): " } ?? "" : "  or: ")\(text)"
    }
  }

  private static func isUnsaid(_ path: String) -> Bool {
    ["name", "pronouns", "languages", "linkedin", "links"].contains { path.hasPrefix($0) }
  }
}
