import ArgumentParser
import Methods

/// Compares ways of getting a text under a limit.
struct MethodsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "methods",
    abstract: "Compare ways of getting a text under a limit.",
    discussion: """
      Nothing is timed: the texts are compared, which are the same on every machine. The cases are \
      drawn at random, from the same start every time, and all ways to fill each draft are tried, so \
      that the solver is no judge of itself.
      """
  )

  @Option(help: "How many cases.")
  var cases = 300

  @Flag(help: "Put the table into the guide HowItIsChosen.md.")
  var guide = false

  func validate() throws {
    guard cases > 0, cases.isMultiple(of: 2) else {
      throw ValidationError("Half of the cases are of shipped templates: use an even number.")
    }
  }

  func run() throws {
    let root = try Workshop().root
    let table = try MethodsBenchmark(root: root).table(cases: cases)
    print(table.markdown)
    if guide { try Guide("HowItIsChosen.md", root: root).replace("methods", with: table.markdown) }
  }
}

extension MethodTable {
  /// The table, as Markdown, with what it was made of.
  fileprivate var markdown: String {
    let left = leftOut == 0 ? "none" : leftOut.grouped
    let agreement =
      verified == cases
      ? "In all cases, `invite` takes the text that trying all ways finds"
      : "In \(cases - verified) cases, `invite` does not take the text that trying all ways finds"
    let head = [
      "of \(cases.grouped) texts", "over the limit", "with a hole", "a fact lost",
      "not the cheapest",
      "**fit, whole, cheapest**", "room left",
    ]
    let lines = rows.map { row in
      [
        row.name, row.over.grouped, row.holes.grouped, row.losses.grouped,
        row.dearer?.grouped ?? "–", row.best.grouped, row.room?.short ?? "–",
      ]
    }
    return """
      \(cases.grouped) cases, which have \(ways.grouped) ways to fill their templates; \(left) left \
      out for having too many to try. \(agreement); in \(proved.grouped), it says itself that this is \
      proved.

      \(table(head, lines))
      """
  }
}
