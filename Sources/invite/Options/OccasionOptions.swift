import ArgumentParser
import Diagnostics
import FoundationEssentials
import Keeping
import People

/// The options for the people that templates are measured with.
struct OccasionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Your profile, to measure with your facts.",
      discussion: "Without it and --recipient: facts of typical length.", valueName: "file"),
    completion: .profiles)
  var sender: String?

  @Option(
    help: ArgumentHelp("The profile of the one you want to know.", valueName: "file"),
    completion: .profiles)
  var recipient: String?

  @Option(help: .today)
  var today: Day?

  mutating func validate() throws {
    switch (sender, recipient) {
    case (nil, .some): throw ValidationError("`--recipient` needs `--sender` beside it.")
    case (.some, nil): throw ValidationError("`--sender` needs `--recipient` beside it.")
    case ("-", "-"):
      throw ValidationError("Only one profile can be read from standard input.")
    default: break
    }
  }

  /// The people that templates are measured with: the two that are named, or typical ones.
  ///
  /// - Throws: the exit status, after the faults have been reported.
  func occasion(_ console: Console) throws -> EvaluationSubject {
    guard let sender, let recipient else { return .typical }
    var warnings: [Diagnostic] = []
    let pair = try PairFiles(sender: sender, recipient: .file(recipient)).read(console, &warnings)
    console.report(warnings)
    return .pair(pair, today: today?.date ?? .today)
  }
}
