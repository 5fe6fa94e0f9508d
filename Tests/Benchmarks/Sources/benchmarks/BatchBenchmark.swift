import Foundation

/// How long `batch` takes for one of many recipients, and how much memory it takes for all.
struct BatchBenchmark {
  let workshop: Workshop
  let launcher: Launcher
  let invite: Result<URL, any Error>
  let python: PythonEnvironment
  /// The numbers of recipients.
  let sizes: [Int]

  /// The number of recipients that all others are compared with.
  private static let baseSize = 10_000
  /// From so many recipients on, one round says enough.
  private static let longSize = 1_000_000

  func growth(rounds: Int) -> BatchGrowth {
    var rows = sizes.map { Row("**invite**, \($0.grouped) recipients", budget: 1.1) }
    var loop = Row(
      "a loop of \(python.name("PyYAML"))'s loader in C and \(python.name("MiniJinja")), "
        + "\(Self.baseSize.grouped) recipients")
    var absence: String?
    do {
      let commands = try sizes.map { try command(for: $0) }
      let short = sizes.indices.filter { sizes[$0] < Self.longSize }
      let loopCommand = Result { try self.loop() }
      let ours = short.map { commands[$0] }
      let all = launcher.rounds(
        rounds, of: ours + [(try? loopCommand.get()) ?? ["true"]], in: workshop.empty)
      for (number, result) in zip(short, all) { rows[number].take(result, pieces: sizes[number]) }
      let measuredLoop = loopCommand.flatMap { _ in all.last ?? .success([]) }
      loop.take(measuredLoop, pieces: Self.baseSize)
      for number in sizes.indices where sizes[number] >= Self.longSize {
        let usage = Result { [try launcher.run(commands[number], in: workshop.empty)] }
        rows[number].take(usage, pieces: sizes[number])
      }
    } catch {
      absence = (error as? Absence)?.reason ?? "\(error)"
    }
    if let base = sizes.firstIndex(of: Self.baseSize).map({ rows[$0] }) {
      for number in rows.indices { rows[number].compareMedians(with: base) }
      loop.compare(with: base)
    }
    return BatchGrowth(
      baseSize: Self.baseSize, sizes: sizes, rows: rows, loop: loop, absence: absence)
  }

  private func command(for size: Int) throws -> [String] {
    let program = try invite.get().path
    let help = try Shell(folder: workshop.empty).output(of: [program, "batch", "--help"])
    guard help.contains("USAGE: invite batch") else {
      throw Absence(reason: "this version has no `batch`")
    }
    return [program, "batch", workshop.sender.path, try recipients(size).path]
  }

  private func loop() throws -> [String] {
    try python.require("PyYAML", "MiniJinja")
    return [
      python.program.path, workshop.program("batch_loop.py").path,
      workshop.words("words.liquid").path, workshop.sender.path,
      try recipients(Self.baseSize).path,
    ]
  }

  private func recipients(_ count: Int) throws -> URL {
    let file = workshop.build.appending(path: "recipients-\(count).jsonl")
    try RecipientList(count: count).write(to: file)
    return file
  }
}
