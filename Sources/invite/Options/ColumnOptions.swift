import ArgumentParser
import Batch
import Diagnostics

/// The meanings of the columns of a table.
struct ColumnOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What a column of a table is, such as `Job Title=role`; may be repeated.",
      discussion: "Without a place, `Notes=`, the column is passed over without a word.",
      valueName: "title=place"))
  var column: [String] = []

  /// The meanings that the user gives to columns.
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
