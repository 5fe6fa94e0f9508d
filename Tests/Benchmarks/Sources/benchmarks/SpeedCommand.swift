import ArgumentParser
import Foundation

/// Measures the product against its peers, in one run.
struct SpeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speed",
    abstract: "Measure invite against its peers, and how it grows.",
    discussion: """
      Everything is measured in one run on one machine, in rounds in which all take turns, and \
      compared as ratios. Prints tables in Markdown; writes them with all rounds as JSON, and a plot \
      of the growth. What has to be built or installed (static builds of invite, the peers in \
      Swift, an environment with those from PyPI) goes into .build; a peer that cannot be had has a \
      row that says why. Run it on a machine that does nothing else.
      """
  )

  @Flag(help: "A short run, less exact, up to 100,000 recipients.")
  var quick = false

  @Option(help: "Where the JSON goes; .build/benchmarks/report.json unless given.")
  var json: String?

  @Option(help: "Where the plot goes; .build/benchmarks/growth.svg unless given.")
  var plot: String?

  @Flag(help: "Put the tables and the plot into the guide Speed.md.")
  var guide = false

  @Option(help: "Measure this static build of invite instead of making any.")
  var invite: String?

  @Option(parsing: .upToNextOption, help: "Only these: load, render, cold, fit, batch.")
  var only: [Part] = Part.allCases

  func validate() throws {
    if guide, Part.allCases.contains(where: { !only.contains($0) }) {
      throw ValidationError("The guide shows all parts: use --guide without --only.")
    }
  }

  func run() throws {
    // A peer that ends early is a row that says so, and no end of the run.
    signal(SIGPIPE, SIG_IGN)
    unsetenv("INVITE_TEMPLATES")
    let workshop = try Workshop()
    let report = try report(workshop)
    print(report.markdown)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "infinite", negativeInfinity: "-infinite", nan: "none")
    let jsonFile = json.map { URL(filePath: $0) } ?? workshop.build.appending(path: "report.json")
    try encoder.encode(report).write(to: jsonFile)
    let picture = Data(GrowthPlot(report).svg.utf8)
    try picture.write(
      to: plot.map { URL(filePath: $0) } ?? workshop.build.appending(path: "growth.svg"))
    guard guide else { return }
    let image = "![How the fit and batch grow](growth.svg)"
    try Guide("Speed.md", root: workshop.root)
      .replace("benchmarks", with: "\(report.markdown)\n\n\(image)")
    try picture.write(to: Guide.catalog(of: workshop.root).appending(path: "growth.svg"))
  }

  private func report(_ workshop: Workshop) throws -> Report {
    let machine = Machine.here
    let rounds = quick ? Rounds(count: 7, turn: 30e6) : Rounds(count: 21, turn: 100e6)
    var report = Report(
      date: today, machine: machine, isQuick: quick, rounds: rounds.count)
    tell("the environment with the peers from PyPI")
    let python = PythonEnvironment(
      in: workshop.build.appending(path: "python"),
      with: ["PyYAML", "Jinja2", "MiniJinja", "python-liquid", "mailmerge"])
    tell("the peers in Swift")
    let peers = Result { try workshop.peers() }
    let launcher = Launcher(program: try workshop.c("launch"))
    for part in Part.allCases where only.contains(part) {
      tell(part.rawValue)
      switch part {
      case .load:
        let load = LoadBenchmark(workshop: workshop, peers: peers, python: python)
        report.sections.append(try load.section(rounds))
      case .render:
        let render = RenderBenchmark(workshop: workshop, peers: peers, python: python)
        report.sections.append(try render.section(rounds))
      case .cold:
        let cold = ColdStartBenchmark(
          workshop: workshop, launcher: launcher, invite: { program($0, workshop) }, python: python)
        report.sections.append(cold.section(rounds: quick ? 15 : 51))
      case .fit: report.sweeps = try FitBenchmark().sweeps(rounds)
      case .batch:
        let sizes = [1_000, 10_000, 100_000] + (quick ? [] : [1_000_000])
        let program = program(invite == nil ? .runtime : .most, workshop)
        let batch = BatchBenchmark(
          workshop: workshop, launcher: launcher, invite: program, python: python, sizes: sizes)
        report.batch = batch.growth(rounds: quick ? 2 : 4)
      }
    }
    return report
  }

  /// The program, linked in one way; one that was given takes the place of the one with the most in
  /// it.
  private func program(_ linking: Linking, _ workshop: Workshop) -> Result<URL, any Error> {
    Result {
      guard let invite else {
        tell("invite, \(linking.name)")
        return try workshop.invite(linking)
      }
      guard linking == .most else { throw Absence(reason: "another build was given") }
      return URL(filePath: invite)
    }
  }

  private var today: String {
    Date.now.formatted(.iso8601.year().month().day())
  }

  /// Says on standard error what goes on.
  private func tell(_ what: String) {
    FileHandle.standardError.write(Data("… \(what)\n".utf8))
  }
}
