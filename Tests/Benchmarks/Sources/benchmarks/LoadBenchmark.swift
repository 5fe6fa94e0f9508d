import CEventLoop
import Foundation
import InviteKit
import YAML

/// How long it takes to load a profile: on average over the profiles of the checkout, whose bytes
/// are in memory.
struct LoadBenchmark {
  let workshop: Workshop
  let peers: Result<URL, any Error>
  let python: PythonEnvironment

  func section(_ rounds: Rounds) throws -> Section {
    let files = try FileManager.default.contentsOfDirectory(atPath: workshop.profiles.path)
      .filter { $0.hasSuffix(".yaml") }.sorted()
    let texts = try files.map {
      (name: $0, bytes: [UInt8](try Data(contentsOf: workshop.profiles.appending(path: $0))))
    }
    let accented = texts.map { (name: $0.name, bytes: Self.accented($0.bytes)) }
    let folder = workshop.profiles.path
    var contest = Contest()
    let floor = "libyaml's bare event loop, in C"
    contest.add(floor) {
      InProcess {
        texts.reduce(0) { $0 &+ event_loop_count($1.bytes, $1.bytes.count) }
      }
    }
    contest.add("the same loop, names with accents") {
      InProcess {
        accented.reduce(0) { $0 &+ event_loop_count($1.bytes, $1.bytes.count) }
      }
    }
    let nodes = "**invite**: nodes that know their place"
    contest.add(nodes, budget: 1.5) { Self.nodes(of: texts) }
    contest.add("\(nodes), names with accents") { Self.nodes(of: accented) }
    contest.add("**invite**: a profile, checked") {
      InProcess {
        texts.reduce(0) {
          let reading = Profile.read($1.bytes, name: $1.name)
          return $0 &+ reading.diagnostics.count &+ (reading.profile?.ties.count ?? 0)
        }
      }
    }
    let yams = Resolved.name("Yams", in: workshop)
    contest.add("\(yams): nodes that know their place") {
      try Peer(peers.get(), ["yams-nodes", folder])
    }
    contest.add("\(yams): values") { try Peer(peers.get(), ["yams-values", folder]) }
    contest.add("\(python.name("PyYAML")), its loader in C: values") {
      try python.require("PyYAML")
      return try Peer(python.program, [workshop.program("peer.py").path, "pyyaml", folder])
    }
    return contest.section("load a profile", base: floor, rounds, pieces: texts.count)
  }
  private static func nodes(of texts: [(name: String, bytes: [UInt8])]) -> InProcess {
    InProcess {
      try texts.reduce(0) {
        try $0 &+ YAMLDocument.read($1.bytes, name: $1.name).root.range.upperBound
      }
    }
  }

  /// A profile with an accent in each part of the person's name: the profiles of the checkout are
  /// all ASCII, and a single letter beyond it makes a text slower to read.
  private static func accented(_ profile: [UInt8]) -> [UInt8] {
    let accents: [Character: Character] = ["a": "á", "e": "é", "i": "í", "o": "ö", "u": "ü"]
    var isInName = false
    let lines = String(decoding: profile, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let changed = lines.map { line in
      guard line.hasPrefix("name:") else { return String(line) }
      return String(
        line.map { letter in
          isInName = letter.isUppercase || (isInName && letter.isLetter)
          guard isInName, let accent = accents[letter] else { return letter }
          isInName = false
          return accent
        })
    }
    return Array(changed.joined(separator: "\n").utf8)
  }
}
