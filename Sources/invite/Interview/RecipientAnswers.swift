import Diagnostics
import Keeping
import People
import Text

/// The user's answers about a recipient, so that a message can be written.
struct RecipientAnswers {
  /// The two people, with the answers.
  let pair: Pair
  /// The answers, as a part of the recipient's profile.
  let scaffold: ProfileScaffold

  /// Offers the questions, and asks them.
  ///
  /// - Parameters:
  ///   - pair: the two people by their files.
  ///   - preview: shows the message while it grows.
  ///   - today: the day that counts as today.
  ///   - isOffered: whether the questions are offered first, to somebody who may not expect any.
  ///   - console: the console for the result.
  /// - Returns: nil where nobody is there to answer, or no answer is usable.
  /// - Throws: the exit status where a signal ends the program.
  init?(
    to pair: Pair, _ preview: MessageSoFar, today: PartialDate, isOffered: Bool,
    _ console: Console
  ) throws {
    guard let dialogue = Dialogue.withUser else { return nil }
    var interview = ProfileInterview(dialogue, today: today, preview: preview)
    let before = interview.scaffold
    do {
      if isOffered {
        let name = pair.recipient.name.full.text.visible
        let answer = try dialogue.ask(
          "No template suits \(name) yet. Answer a few questions, so that a message can be written? "
            + "[y/N]")
        guard ["y", "yes"].contains(answer?.lowercased()) else { return nil }
      }
      try interview.hold()
    } catch {
      if error.signal != nil {
        if interview.scaffold != before { console.say(Self.reminder(interview.scaffold, pair)) }
        throw error.exitStatus
      }
    }
    scaffold = interview.scaffold
    guard scaffold != before else { return nil }
    guard let answered = preview.pair(with: scaffold) else {
      console.report(scaffold.findings(today: today).filter { $0.severity == .error })
      console.say(Self.reminder(scaffold, pair))
      return nil
    }
    self.pair = answered
  }

  /// The entry for the recipient's file, so that the questions are not asked again.
  var reminder: String { Self.reminder(scaffold, pair) }

  /// The whole profile, for a recipient who has no file yet.
  static func wholeReminder(_ scaffold: ProfileScaffold) -> String {
    let text = scaffold.text(schema: nil).split(separator: "\n").map { "  " + $0.visible }
    return "to keep the profile, put it into a file of its own:\n" + text.joined(separator: "\n")
  }

  private static func reminder(_ scaffold: ProfileScaffold, _ pair: Pair) -> String {
    var scaffold = scaffold
    scaffold.remove("name")
    let text = scaffold.text(schema: nil).split(separator: "\n").map { "  " + $0.visible }
    return "to keep what you have answered, put it into \(pair.recipient.source.name.visible):\n"
      + text.joined(separator: "\n")
  }
}
