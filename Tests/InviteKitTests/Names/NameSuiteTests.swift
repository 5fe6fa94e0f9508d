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

  struct More: Decodable {
    let full: String?
    let given: String?
    let family: String?
    let greet: [String]
    let sure: Bool?
  }

  @Test func `names the world over are read right or asked for`() throws {
    let cases = try #require(try Suites.load("names-more.jsonl", as: More.self))
    var asked = 0
    var askedThoughSure = [String]()
    var wrong = [String]()
    for each in cases {
      let reading =
        each.full.map { FirstName.read(fullName: $0) }
        ?? FirstName.read(given: each.given ?? "", family: each.family)
      let text = each.full ?? "\(each.given ?? ""), \(each.family ?? "")"
      switch reading {
      case .known(let name) where each.greet.contains(name): break
      case .known(let name): wrong.append("\(text): `\(name)` for \(each.greet)")
      case .unsure where each.greet.isEmpty: break
      case .unsure(let reason):
        asked += 1
        if each.sure == true { askedThoughSure.append("\(text): \(reason.wording)") }
      }
    }
    print("more names: \(cases.count), \(asked) asked, \(askedThoughSure.count) though sure")
    #expect(wrong == [])
    #expect(askedThoughSure == [])
    #expect(asked * 4 < cases.count)
  }

  struct Titled: Decodable {
    let full: String
    let given: String
  }

  @Test func `nobody is greeted by a title`() throws {
    let cases = try #require(try Suites.load("names-titles.jsonl", as: Titled.self))
    var asked = 0
    var wrong = [String]()
    for each in cases {
      let words = each.full.split(separator: " ").map(String.init)
      let readings = [
        FirstName.read(fullName: each.full),
        // The two ways in which programs cut a name into fields.
        FirstName.read(given: words.dropLast().joined(separator: " "), family: words.last),
        FirstName.read(given: words[0], family: words.dropFirst().joined(separator: " ")),
      ]
      if readings[0].name == nil { asked += 1 }
      for name in readings.compactMap(\.name) where name != each.given {
        wrong.append("\(each.full): `\(name)`")
      }
    }
    print("titles: \(cases.count), \(asked) asked")
    #expect(wrong == [])
    #expect(asked * 4 < cases.count)
  }
}
