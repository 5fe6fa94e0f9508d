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
    let folder = workshop.profiles.path
    var contest = Contest()
    let floor = "libyaml's bare event loop, in C"
    contest.add(floor) {
      InProcess {
        texts.reduce(0) { $0 &+ event_loop_count($1.bytes, $1.bytes.count) }
      }
    }
    contest.add("**invite**: nodes that know their place", budget: 1.5) {
      InProcess {
        try texts.reduce(0) {
          try $0 &+ YAMLDocument.read($1.bytes, name: $1.name).root.range.upperBound
        }
      }
    }
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
}
