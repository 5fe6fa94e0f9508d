import Foundation
import TestSupport
import Testing

@testable import People

/// The project's own profiles.
enum Corpus {
  /// Each of them with each other.
  static func pairs() throws -> [Pair] {
    let folder = Checkout.root.appending(path: "profiles")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let profiles = try names.filter { $0.hasSuffix(".yaml") }.map { name in
      let bytes = try Array(Data(contentsOf: folder.appending(path: name)))
      let reading = Profile.read(bytes, name: "profiles/\(name)")
      #expect(reading.diagnostics == [])
      return try #require(reading.profile)
    }
    #expect(profiles.count >= 5)
    return try profiles.flatMap { sender in
      try profiles.filter { $0 != sender }.map { try Pair(sender: sender, recipient: $0) }
    }
  }
}
