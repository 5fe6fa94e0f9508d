import ArgumentParser
import Batch
import Diagnostics

/// What the columns of a table are.
struct ColumnOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What a column of a table is, such as `Job Title=role`; may be repeated.",
      discussion: "Without a place, `Notes=`, the column is passed over without a word.",
      valueName: "title=place"))
  var column: [String] = []

  /// What is said of columns.
  ///
  /// - Throws: the exit status, after all that says nothing has been reported.
  func choices(_ console: Console) throws -> [ColumnChoice] {
    var choices: [ColumnChoice] = []
    var faults: [Diagnostic] = []
    for text in column {
      do throws(Diagnostic) {
        choices.append(try ColumnChoice(text))
      } catch {
        faults.append(error)
      }
    }
    guard faults.isEmpty else {
      console.report(faults)
      throw ExitStatus.usage
    }
    return choices
  }
}
