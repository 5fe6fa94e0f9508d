import Conformance
import Foundation

/// Another engine of Liquid, run by a small script: the first line that it prints is its name, and
/// each other one its answer to a case.
struct LiquidPeer {
  /// Its name as long as it has not said its version.
  let title: String
  private let command: [String]

  /// The engines that there are, or may be.
  static func all(in workshop: Workshop, checkouts: [String]) -> [LiquidPeer] {
    let python = PythonEnvironment(
      in: workshop.build.appending(path: "python"), with: ["python-liquid"])
    let ruby = ["ruby", workshop.program("liquid_cases.rb").path]
    return [
      LiquidPeer(
        title: "python-liquid",
        command: [python.program.path, workshop.program("liquid_cases.py").path]),
      LiquidPeer(title: "Ruby's Liquid", command: ruby + ["-"]),
    ] + checkouts.map { LiquidPeer(title: "Ruby's Liquid, \($0)", command: ruby + [$0]) }
  }

  /// Its name with its version, and its answers to the cases of a suite.
  ///
  /// - Throws: an `Absence` where it is not there.
  func answers(
    to suite: LiquidSuite, in workshop: Workshop
  ) throws -> (name: String, answers: [LiquidAnswer]) {
    let file = workshop.build.appending(path: "\(suite.name).jsonl")
    try Data(suite.cases.map(\.line).joined(separator: [UInt8(ascii: "\n")])).write(to: file)
    let printed = try Shell(folder: workshop.build).output(of: command + [file.path])
    let lines = printed.split(separator: "\n", omittingEmptySubsequences: false)
    guard let name = lines.first, lines.count == suite.cases.count + 1 else {
      throw Absence(reason: "an unexpected answer")
    }
    let answers = try lines.dropFirst().map { line -> LiquidAnswer in
      let text = try JSONDecoder().decode(String?.self, from: Data(line.utf8))
      return text.map { .text($0) } ?? .refused
    }
    return (String(name), answers)
  }
}
