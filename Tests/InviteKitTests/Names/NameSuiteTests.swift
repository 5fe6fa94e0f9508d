import TestSupport
import Testing

@testable import Keeping
@testable import People

/// The readings of a suite of names that people really have: right or asked for, never wrong.
@Suite(.enabled(if: Suites.areThere, Comment(rawValue: Suites.absence)))
struct NameSuiteTests {
  struct Case: Decodable {
    let id: String
    let full: String
    let first: String
    let last: String
    let greet: [String]
    let sure: Bool
  }

  @Test func `full names are read right or asked for`() throws {
    try check("full names") { FirstName.read(fullName: $0.full) }
  }

  @Test func `given names as exported are read right or asked for`() throws {
    try check("given names") { FirstName.read(given: $0.first, family: $0.last) }
  }

  @Test func `given names without the family name are read right or asked for`() throws {
    // Whether `WANG` is the family name only shows beside the other field.
    try check("given names alone", except: ["n39"]) { FirstName.read(given: $0.first) }
  }

  private func check(
    _ what: String, except excused: Set<String> = [], _ read: (Case) -> FirstName.Reading
  ) throws {
    let cases = try #require(try Suites.load("names.jsonl", as: Case.self))
    var right = 0
    var asked = [String]()
    var wrong = [String]()
    for each in cases where !excused.contains(each.id) {
      switch read(each) {
      case .known(let name) where each.greet.contains(name): right += 1
      case .known(let name): wrong.append("\(each.id) `\(name)` for \(each.greet)")
      case .unsure(let reason):
        asked.append("\(each.id)\(each.sure ? "*" : "") \(each.full): \(reason.wording)")
      }
    }
    print("names, \(what): \(right) right, \(asked.count) asked, \(wrong.count) wrong")
    #expect(wrong == [])
    // Asking for everything is no reading.
    #expect(right * 2 > cases.count)
  }
}
