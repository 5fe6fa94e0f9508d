import Diagnostics
import Foundation
import TestSupport
import Testing
import YAML

@testable import Text

/// The public yaml-test-suite, as far as one document of plain data goes.
@Suite(.enabled(if: Suites.areThere, Comment(rawValue: Suites.absence)))
struct YAMLTestSuiteTests {
  struct Case: Decodable {
    let id: String
    let in_yaml_b64: Data
    let error: Bool
    let in_json: String?
  }

  private enum Outcome: Hashable {
    case right
    case refused(String)
    case noJSON
    case wrong
  }

  private func outcome(_ test: Case) throws -> Outcome {
    let document: YAMLDocument
    do throws(Diagnostic) {
      document = try YAMLDocument.read(Array(test.in_yaml_b64), name: test.id)
    } catch {
      return test.error ? .right : .refused(error.code.description)
    }
    if test.error { return .wrong }
    guard let json = test.in_json else { return .noJSON }
    // Several documents have several values; none of them can be read as one.
    guard let expected = try? JSONDecoder().decode(AnyJSON.self, from: Data(json.utf8)) else {
      return .wrong
    }
    return JSONValue(document.root) == expected.value ? .right : .wrong
  }

  @Test func `no case is read wrongly without an error`() throws {
    let cases = try #require(try Suites.load("yaml-test-suite.jsonl", as: Case.self))
    var right = 0
    var refused = [String: [String]]()
    var silent = [String]()
    var wrong = [String]()
    for test in cases {
      switch try outcome(test) {
      case .right: right += 1
      case .refused(let code): refused[code, default: []].append(test.id)
      case .noJSON: silent.append(test.id)
      case .wrong: wrong.append(test.id)
      }
    }
    let count = refused.values.reduce(0) { $0 + $1.count }
    print(
      "yaml-test-suite: \(right) right, \(count) refused, \(silent.count) without JSON,",
      "\(wrong.count) wrong of \(cases.count)")
    for (code, ids) in refused.sorted(by: { $0.key < $1.key }) {
      print("  refused, \(code): \(ids.joined(separator: " "))")
    }
    #expect(wrong == [])
    #expect(right * 10 >= cases.count * 6)
  }
}
