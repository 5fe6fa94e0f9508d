import Foundation

/// How long a whole process takes that writes one message, from its start to its end.
struct ColdStartBenchmark {
  let workshop: Workshop
  let launcher: Launcher
  /// The program, linked in one way or another.
  let invite: (Linking) -> Result<URL, any Error>
  let python: PythonEnvironment

  func section(rounds: Int) -> Section {
    let base = "a program in C that lets libyaml parse both profiles"
    let pair = [workshop.sender.path, workshop.recipient.path]
    var rows: [Row] = []
    var commands: [Result<[String], any Error>] = []
    func add(_ name: String, budget: Double? = nil, _ command: () throws -> [String]) {
      rows.append(Row(name, budget: budget))
      commands.append(Result { try command() })
    }
    add(base) { [try workshop.c("floor").path] + pair }
    for linking in [Linking.whole, .runtime] {
      add("Swift's hello-world, \(linking.name)") { [try workshop.hello(linking).path] }
    }
    for linking in [Linking.whole, .runtime] {
      let program = invite(linking)
      add("**invite**, \(linking.name), built-in templates", budget: linking == .most ? 6 : nil) {
        [try program.get().path, "generate"] + pair
      }
      add("**invite**, \(linking.name), a folder of templates") {
        let templates = workshop.root.appending(path: "templates").path
        return [try program.get().path, "generate", "--templates", templates] + pair
      }
    }
    for engine in ["MiniJinja", "Jinja2"] {
      add("\(python.name("PyYAML")) and \(python.name(engine))") {
        try python.require("PyYAML", engine)
        let program = workshop.program("cold_\(engine.lowercased()).py").path
        return [python.program.path, program, workshop.words("words.liquid").path] + pair
      }
    }
    add("\(python.name("mailmerge")), from a CSV file") {
      try python.require("mailmerge")
      return [python.script("mailmerge").path] + (try MailMerge(in: workshop.build).arguments)
    }
    // The first time, what is read comes from the disk.
    _ = launcher.rounds(1, of: commands, in: workshop.empty)
    let results = launcher.rounds(rounds, of: commands, in: workshop.empty)
    for (number, result) in results.enumerated() { rows[number].take(result) }
    return Section("one message from a cold start, the whole process", base: base, rows: rows)
  }
}
