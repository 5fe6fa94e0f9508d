import ArgumentParser
import Diagnostics
import Text

/// Questions and answers at a terminal; questions go to standard error, so that a result can be
/// redirected.
struct Dialogue {
  /// Shows a text, without a line feed after it.
  let show: (String) -> Void
  /// Waits for the next line.
  let nextLine: () -> Keyboard.Typed

  /// A dialogue with the user, if there is one at a terminal.
  static var withUser: Dialogue? {
    guard StandardStream.inputIsTerminal, StandardStream.error.isTerminal else { return nil }
    let keyboard = Keyboard()
    return Dialogue(
      show: { try? StandardStream.error.write($0) }, nextLine: { keyboard.line() })
  }

  /// The end of a dialogue that the user breaks off.
  struct Ended: Error {
    /// The signal that ended it (Ctrl-C); nil for the end of the input (Control-D).
    let signal: Int32?

    /// The exit status for it.
    var exitStatus: ExitCode { signal.map { ExitCode(128 + $0) } ?? ExitStatus.fault }
  }

  /// Prints a remark between the questions.
  func say(_ text: String) { show(text + "\n") }

  /// Asks for a line; an empty answer is nil.
  func ask(_ question: String, example: String? = nil) throws(Ended) -> String? {
    show(question + (example.map { " (such as: \($0))" } ?? "") + "\n> ")
    switch nextLine() {
    case .line(let line):
      let answer = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return answer.isEmpty ? nil : answer
    case .end:
      show("\n")
      throw Ended(signal: nil)
    case .signal(let signal):
      show("\n")
      throw Ended(signal: signal)
    }
  }

  /// Asks for one of several options, by number or by name; an empty answer is nil.
  ///
  /// - Parameters:
  ///   - question: the question.
  ///   - options: the options to choose from.
  ///   - commands: answers that are accepted as well, without being shown.
  func choose(
    _ question: String, among options: [(name: String, summary: String)],
    passing commands: [String] = []
  ) throws(Ended) -> String? {
    let width = options.map(\.name.count).max() ?? 0
    let list = options.enumerated().map { index, option in
      let number = index + 1 < 10 ? " \(index + 1)" : "\(index + 1)"
      let gap = String(repeating: " ", count: width - option.name.count + 2)
      return "  \(number)  \(option.name)\(gap)\(option.summary)"
    }
    while true {
      guard let answer = try ask(([question] + list).joined(separator: "\n")) else { return nil }
      if let number = Int(answer), number > 0, options.indices.contains(number - 1) {
        return options[number - 1].name
      }
      if commands.contains(answer) || options.contains(where: { $0.name == answer }) {
        return answer
      }
      let near = Phrasing.nearest(to: answer, among: options.map(\.name))
      say(near.map { "did you mean `\($0)`?" } ?? "answer with a number from 1 to \(options.count)")
    }
  }
}
