import Foundation
import TestSupport
import Testing

@testable import Checking
@testable import Channels
@testable import Diagnostics
@testable import People

/// Texts that were composed for two profiles, half of them with one planted invention.
///
/// Each folder was composed by somebody who had not seen the checker, nor the other folders.
@Suite struct ClaimSetTests {
  private struct Item: Decodable {
    struct Planted: Decodable {
      var kind: String
      var text: String
    }

    var id: String
    var pair: String
    var text: String
    var planted: Planted?
  }

  @Test(arguments: ["a", "b", "c", "d"])
  func `planted inventions are found, and honest texts have no error`(folder: String) throws {
    let url = Self.folder.appending(path: folder)
    let lines = try String(contentsOf: url.appending(path: "texts.jsonl"), encoding: .utf8)
      .split(separator: "\n")
    var found = 0
    var planted = 0
    for line in lines {
      let item = try JSONDecoder().decode(Item.self, from: Data(line.utf8))
      let report = try Self.report(on: item.text, from: url, pair: item.pair)
      let errors = report.findings.filter { $0.severity == .error }
      guard let invention = item.planted else {
        #expect(errors.isEmpty, "\(item.id): \(errors.map(\.message))")
        continue
      }
      planted += 1
      let range = try #require(item.text.firstRange(of: invention.text)?.utf8Range(in: item.text))
      let isFound = errors.contains { $0.place?.range.overlaps(range) ?? false }
      found += isFound ? 1 : 0
      // `52 minutes to eight`, where the file has nine: a small number claims nothing by itself.
      #expect(isFound != (item.id == "c01-2"), "\(item.id): `\(invention.text)`")
      for error in errors where !(error.place?.range.overlaps(range) ?? false) {
        Issue.record("\(item.id): \(error.message)")
      }
    }
    #expect(lines.count > 95 && planted * 2 >= lines.count - 2)
    #expect(found * 100 >= planted * 95)
  }

  @Test(.enabled(if: Suites.areThere, Comment(rawValue: Suites.absence)))
  func `notes written by hand say what their profiles say`() throws {
    let text = try #require(Suites.text(beside: "dossiers.md"))
    let sections = text.components(separatedBy: "\n## ").dropFirst()
    #expect(sections.count == 20)
    for section in sections {
      let number = String(section.prefix(2))
      let note = try #require(section.components(separatedBy: " units):\n\n").dropFirst().first)
        .components(separatedBy: "\n\nFacts that carried")[0]
      let report = try Self.report(
        on: note, from: Self.folder.appending(path: "references"), pair: number)
      let errors = report.findings.filter { $0.severity == .error }
      #expect(errors.isEmpty, "\(number): \(errors.map(\.message))")
      #expect(report.said?.isEmpty == false, "\(number)")
    }
  }

  private static let folder = Checkout.root.appending(path: "Tests/InviteKitTests/Checking/Claims")

  private static func report(
    on text: String, from folder: URL, pair: String
  ) throws -> TextReport {
    let check = TextCheck(
      channel: Channel(name: "none"), sender: try profile("\(pair)-me.yaml", in: folder),
      recipient: try profile("\(pair)-them.yaml", in: folder),
      today: PartialDate(onCalendar: 2026, 11, 29))
    return try check.report(on: SourceText(name: "text", text: text))
  }

  private static func profile(_ name: String, in folder: URL) throws -> Profile {
    let bytes = try Data(contentsOf: folder.appending(path: name))
    return try #require(Profile.read(Array(bytes), name: name).profile)
  }
}

extension Range<String.Index> {
  /// The same in UTF-8 bytes.
  fileprivate func utf8Range(in text: String) -> Range<Int> {
    let start = text.utf8.distance(from: text.startIndex, to: lowerBound)
    return start..<start + text[self].utf8.count
  }
}
