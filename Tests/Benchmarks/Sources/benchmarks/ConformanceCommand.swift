import ArgumentParser
import Conformance
import Foundation

/// Counts how many cases of public suites of Liquid come out right, here and elsewhere.
struct ConformanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conformance",
    abstract: "Count the cases of public suites of Liquid that come out right, here and elsewhere.",
    discussion: """
      The suites are looked for in the folder that INVITE_SUITES names, or in `shared/suites` beside \
      the checkout. Ruby's Liquid is the one that is installed, or the checkouts that are named.
      """
  )

  @Option(help: "A checkout of Ruby's Liquid, to be run beside the installed one; may be repeated.")
  var liquid: [String] = []

  @Flag(help: "Put the table into the guide Liquid.md.")
  var guide = false

  func run() throws {
    let workshop = try Workshop()
    let suites = try ["golden-liquid", "liquid-more"].map {
      try LiquidSuite($0, in: folder(beside: workshop.root))
    }
    let peers = LiquidPeer.all(in: workshop, checkouts: liquid)
    var rows: [[String]] = []
    for suite in suites {
      let own = OwnEngine()
      rows.append(row(suite, "**invite**", suite.score(suite.cases.map(own.answer))))
      for peer in peers {
        do {
          let (name, answers) = try peer.answers(to: suite, in: workshop)
          rows.append(row(suite, name, suite.score(answers)))
        } catch let absence as Absence {
          rows.append([suite.name, peer.title, absence.reason, "", "", ""])
        }
      }
    }
    let text = """
      Counted on \(Date.now.formatted(.iso8601.year().month().day())).

      \(table(["suite", "engine", "cases", "right", "wrong", "left out on purpose"], rows))
      """
    print(text)
    if guide { try Guide("Liquid.md", root: workshop.root).replace("conformance", with: text) }
  }

  private func folder(beside root: URL) -> URL {
    let named = ProcessInfo.processInfo.environment["INVITE_SUITES"]
    return named.map { URL(filePath: $0) } ?? root.appending(path: "../shared/suites")
  }

  private func row(_ suite: LiquidSuite, _ engine: String, _ score: LiquidScore) -> [String] {
    [
      suite.name, engine, suite.cases.count.grouped, score.right.grouped, score.wrong.grouped,
      score.leftOut == 0 ? "–" : score.leftOut.grouped,
    ]
  }
}
