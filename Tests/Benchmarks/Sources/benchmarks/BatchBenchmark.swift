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
    var rows = sizes.map {
      Row("**invite**, \($0.grouped) recipients", budget: $0 > Self.baseSize ? 1.1 : nil)
    }
    var loop = Row(
      "a loop of \(python.name("PyYAML"))'s loader in C and \(python.name("MiniJinja")), "
        + "\(Self.baseSize.grouped) recipients")
    let commands = sizes.map { size in Result { try command(for: size) } }
    let short = sizes.indices.filter { sizes[$0] < Self.longSize }
    let turns = short.map { commands[$0] } + [Result { try self.loop() }]
    // The long one comes between the others, so that it meets the machine as they do.
    let before = launcher.rounds(rounds / 2, of: turns, in: workshop.empty)
    for number in sizes.indices where sizes[number] >= Self.longSize {
      let usages = launcher.rounds(1, of: [commands[number]], in: workshop.empty)[0]
      rows[number].take(usages, pieces: sizes[number])
    }
    let after = launcher.rounds(rounds - rounds / 2, of: turns, in: workshop.empty)
    let results = zip(before, after).map { before, after in
      before.flatMap { first in after.map { first + $0 } }
    }
    for (number, result) in zip(short, results) { rows[number].take(result, pieces: sizes[number]) }
    if let result = results.last { loop.take(result, pieces: Self.baseSize) }
    if let base = sizes.firstIndex(of: Self.baseSize).map({ rows[$0] }) {
      for number in rows.indices { rows[number].compareMedians(with: base) }
      loop.compare(with: base)
    }
    return BatchGrowth(sizes: sizes, rows: rows, loop: loop)
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
