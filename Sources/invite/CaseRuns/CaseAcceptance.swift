import Diagnostics
import Keeping
import People

/// Writes what comes of failing cases into their files: all of it, or what a user accepts.
struct CaseAcceptance {
  /// The cases.
  let suite: CaseSuite
  /// The day for those that need one.
  let today: PartialDate
  /// Whether texts are coloured.
  let isColored: Bool
  let console: Console

  /// Records the results of some runs.
  ///
  /// - Parameters:
  ///   - runs: the runs.
  ///   - dialogue: asks about each; nil where all are accepted.
  /// - Returns: the faults that prevented it.
  /// - Throws: the exit status, where a file cannot be written or the user breaks off.
  func record(_ runs: [CaseRun], asking dialogue: Dialogue?) throws -> [Diagnostic] {
    let accepted = try dialogue.map { try chosen(from: runs, $0) } ?? runs
    let (records, faults) = suite.records(of: accepted, today: today)
    for record in records {
      do {
        try record.write()
      } catch {
        console.report(error)
        throw error.exitStatus
      }
      for entry in record.entries {
        console.say(dialogue == nil ? entry.text(isColored: isColored) : entry.title)
      }
    }
    return faults
  }

  /// The runs that the user accepts, each shown with its difference.
  private func chosen(from runs: [CaseRun], _ dialogue: Dialogue) throws -> [CaseRun] {
    var accepted: [CaseRun] = []
    let candidates = runs.filter { $0.outcome != .passes && $0.outcome != .cannotRun }
    for (index, run) in candidates.enumerated() {
      dialogue.show(run.text(isColored: isColored))
      let question = "\(index + 1) of \(candidates.count): record it? yes, no, all or quit"
      var answer: Substring?
      while answer == nil {
        let word = try dialogue.ask(question)?.lowercased() ?? ""
        answer = word.prefix(1)
        if !["y", "n", "a", "q"].contains(answer ?? "") {
          dialogue.say("answer with y, n, a or q")
          answer = nil
        }
      }
      switch answer {
      case "y": accepted.append(run)
      case "a": return accepted + candidates[index...]
      case "q": return accepted
      default: break
      }
    }
    return accepted
  }
}
