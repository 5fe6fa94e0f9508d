import ArgumentParser

/// Compares the product with what else there is.
@main
struct BenchmarksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmarks",
    abstract:
      "Compare invite with what else there is, by its speed, its texts and its language.",
    subcommands: [SpeedCommand.self, MethodsCommand.self, ConformanceCommand.self],
    defaultSubcommand: SpeedCommand.self
  )
}
