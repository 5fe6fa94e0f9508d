import Foundation
import TestSupport
import Testing

/// The house is built as its map says: rooms that know each other in one direction, and folders in them
/// that do.
struct HouseTests {
  private static let sources = Checkout.root.appending(path: "Sources")

  private static func text(of path: String) throws -> String {
    try String(contentsOf: Checkout.root.appending(path: path), encoding: .utf8)
  }

  /// The lines of a manifest that say which room may know which, without their places.
  private static func rooms(in manifest: String) throws -> String {
    let text = try text(of: manifest)
    let start = try #require(text.firstRange(of: "let rooms: "))
    let end = try #require(text[start.upperBound...].firstRange(of: "\n]\n"))
    return text[start.lowerBound..<end.upperBound].split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: "\n")
  }

  /// The rooms that each room may know, by the manifest.
  private static func mayKnow() throws -> [String: Set<String>] {
    let rows = try rooms(in: "Package.swift")
      .matches(of: #/"(?<room>\w+)": \[(?<known>[^\]]*)\]/#)
    return Dictionary(
      uniqueKeysWithValues: rows.map { row in
        let known = row.output.known.matches(of: #/\w+/#).map { String($0.output) }
        return (String(row.output.room), Set(known))
      })
  }

  /// The compiler sees every module that is built, whether or not the manifest lists it.
  @Test func `a room imports the rooms that the manifest lists for it, and no others`() throws {
    let mayKnow = try Self.mayKnow()
    #expect(mayKnow.count > 10)
    for (room, known) in mayKnow {
      let files = try SourceMap.texts(of: Self.sources.appending(path: room))
      let imported = files.flatMap { file in
        file.text.matches(of: #/(?m)^(?:public |package )?import (?<module>\w+)$/#)
          .map { String($0.output.module) }
      }
      let rooms = Set(imported).filter { mayKnow[$0] != nil || ["CLibYAML", "CZlib"].contains($0) }
      #expect(rooms == known, "\(room)")
    }
  }

  @Test func `no two rooms know each other in a circle`() throws {
    let known = try Self.mayKnow().mapValues {
      Dictionary(uniqueKeysWithValues: $0.map { ($0, "") })
    }
    #expect(SourceMap.circle(in: known) == nil)
  }

  @Test func `no two folders of a room know each other in a circle`() throws {
    let known = try SourceMap(of: Self.sources).knownFolders
    #expect(known.count > 20)
    let circle = SourceMap.circle(in: known)
    let reasons = zip(circle ?? [], circle?.dropFirst() ?? []).map { from, to in
      "\(from) knows \(to) by \(known[from]?[to] ?? "")"
    }
    #expect(circle == nil, Comment(rawValue: reasons.joined(separator: "\n")))
  }

  @Test func `a circle is found, however long`() {
    #expect(SourceMap.circle(in: ["a": ["b": ""], "b": ["c": ""]]) == nil)
    #expect(SourceMap.circle(in: ["a": ["b": ""], "b": ["a": ""]]) == ["a", "b", "a"])
    let long = ["a": ["b": ""], "b": ["c": "", "d": ""], "c": [:], "d": ["b": ""]]
    #expect(SourceMap.circle(in: long) == ["b", "d", "b"])
  }

  @Test func `comments and texts name no types`() {
    let code = SourceMap.code(
      of: #"let a = "Draft \(Piece(b)) Choice" // Limit"# + "\n" + #"let c = Unit.utf8"#)
    #expect(code.contains("Piece") && code.contains("Unit"))
    #expect(!code.contains("Draft") && !code.contains("Choice") && !code.contains("Limit"))
  }

  @Test func `the packages of the fuzzers and of growth have the same rooms`() throws {
    let rooms = try Self.rooms(in: "Package.swift")
    #expect(try Self.rooms(in: "Tests/Fuzzing/Package.swift") == rooms)
    #expect(try Self.rooms(in: "Tests/Growth/Package.swift") == rooms)
  }

  @Test func `the map tells of every room, and of every file on the way of a message`() throws {
    let map = try Self.text(of: "Sources/README.md")
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
    for folder in folders where !folder.contains(".") {
      #expect(map.contains("| `\(folder)` |"), "\(folder) is not in the map")
    }
    let links = map.matches(of: /\]\((?<path>[^)#:]+)\)/).map { String($0.output.path) }
    for path in links {
      let file = Self.sources.appending(path: path)
      #expect(FileManager.default.fileExists(atPath: file.path), "\(path) is not there")
    }
    #expect(links.count { $0.hasSuffix(".swift") } <= 20)
  }
}
