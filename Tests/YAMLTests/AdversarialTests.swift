import Diagnostics
import Foundation
import TestSupport
import Testing
import YAML

@testable import Text

/// Files made to break a reader: each must give its value, or be refused in the words it calls for.
@Suite(.enabled(if: Suites.areThere, Comment(rawValue: Suites.absence)))
struct AdversarialTests {
  struct Case: Decodable {
    let file: String
    let kind: String
    let must: String
    let yaml_b64: Data?
  }

  /// Cases whose value other readers give and that are refused here on purpose: merge keys are.
  private static let refused = ["key-07-merge-after.yaml": "yaml-merge-key"]

  /// Cases whose fault is one of the reader's: the document is fine, what is in it is not.
  private static let readerFaults = [
    "edit-13-no-space-colon.yaml": "yaml-no-space-after-colon",
    "edit-14-list-no-space.yaml": "test-wrong-type",
    "doc-04-scalar.yaml": "test-wrong-type",
    "doc-05-list.yaml": "test-wrong-type",
  ]

  /// The code that says what the case asks to be said.
  private static let codes = [
    "alias-01": "yaml-too-many-aliases", "alias-02": "yaml-too-many-aliases",
    "alias-07": "yaml-merge-key", "alias-08": "yaml-undefined-alias",
    "alias-09": "yaml-undefined-alias", "deep-03": "yaml-too-deep", "deep-06": "yaml-too-deep",
    "deep-07": "yaml-too-deep", "size-02": "yaml-long-key",
    "size-06": "yaml-several-documents", "size-07": "yaml-unknown-tag",
    "enc-08": "text-not-utf8", "enc-09": "text-not-utf8", "enc-13": "text-control-character",
    "enc-16": "text-control-character", "enc-20": "yaml-no-break-space",
    "enc-22": "text-invisible-character", "enc-24": "yaml-escape",
    "enc-25": "text-invisible-character", "key-02": "yaml-duplicate-key",
    "key-03": "yaml-duplicate-key", "key-05": "yaml-duplicate-key", "key-09": "yaml-merge-key",
    "key-10": "yaml-key-not-text", "tag-03": "yaml-unknown-tag", "tag-04": "yaml-unknown-tag",
    "tag-05": "yaml-wrong-tag", "dir-04": "yaml-several-documents",
    "edit-01": "yaml-colon-in-value", "edit-02": "yaml-template-in-value",
    "edit-07": "yaml-text-after-quote", "edit-08": "yaml-unclosed-quote",
    "edit-09": "yaml-reserved-character", "edit-10": "yaml-undefined-alias",
    "edit-11": "yaml-tab", "edit-21": "yaml-anchor-name", "doc-01": "yaml-empty",
    "doc-02": "yaml-empty", "doc-03": "yaml-empty", "doc-09": "yaml-empty",
  ]

  /// The bytes of a case that the suite describes instead of giving them.
  private func generated(_ file: String) -> String? {
    switch file {
    case "deep-03-flow-open-100k.yaml": return String(repeating: "[", count: 100_000)
    case "deep-07-block-map-600.yaml":
      return (0..<600).map { String(repeating: " ", count: $0) + "k:\n" }.joined()
    case "size-04-long-anchor.yaml":
      return "a: &" + String(repeating: "x", count: 100_000) + " 1\n"
    case "size-05-long-comment-line.yaml":
      return "# " + String(repeating: "x", count: 1_000_000) + "\nname: Ada\n"
    case "size-06-many-docs.yaml": return String(repeating: "--- 1\n", count: 20_000)
    default: return nil
    }
  }

  /// Valid JSON that libyaml refuses: what is read as JSON has no fault.
  private static let readAsJSON = ["enc-24-json-surrogate-escapes.yaml"]

  /// What is wrong with how a case is handled; nil when nothing is.
  private func complaint(_ test: Case, expected: JSONValue?) -> String? {
    guard let bytes = test.yaml_b64.map(Array.init) ?? generated(test.file).map({ Array($0.utf8) })
    else { return "no bytes, and no rule to make them" }
    let code = Self.codes.first { test.file.hasPrefix($0.key) }?.value
    do throws(Diagnostic) {
      let document = try YAMLDocument.read(bytes, name: test.file)
      if Self.refused[test.file] != nil { return "read without an error" }
      var faults = document.warnings
      if let code = Self.readerFaults[test.file] {
        let keys = ["name", "items"]
        let reader = MappingReader(
          document.root, in: document.source, keys: keys, of: "a test", codes: "test", into: &faults
        )
        _ = reader?.list("items", into: &faults)
        return faults.contains { $0.code.description == code } ? nil : "no \(code)"
      }
      if Self.readAsJSON.contains(test.file) { return nil }
      switch test.kind {
      case "error": return "read without an error"
      case "lint" where faults.isEmpty && expected == nil: return "read without a word"
      default:
        guard let expected else { return nil }
        return JSONValue(document.root) == expected ? nil : "read as \(JSONValue(document.root))"
      }
    } catch {
      if let code = Self.refused[test.file] {
        return error.code.description == code ? nil : "refused as \(error.code), not \(code)"
      }
      if test.kind == "value" { return "refused: \(error.code)" }
      if let code, error.code.description != code { return "refused as \(error.code), not \(code)" }
      return nil
    }
  }

  @Test func `each file is read right or refused in the right words`() throws {
    let name = "adversarial-yaml.jsonl"
    let cases = try #require(try Suites.load(name, as: Case.self))
    let values = try #require(try Suites.load(name, as: Expectation.self))
    var complaints = [String]()
    #expect(cases.count == values.count && !cases.isEmpty)
    for (test, value) in zip(cases, values) {
      if let complaint = complaint(test, expected: value.expect?.value) {
        complaints.append("\(test.file): \(complaint); must: \(test.must)")
      }
    }
    print("adversarial-yaml: \(cases.count - complaints.count) of \(cases.count)")
    #expect(complaints == [])
  }

  struct Expectation: Decodable {
    let expect: AnyJSON?
  }
}

/// Any JSON value, decoded.
struct AnyJSON: Decodable {
  let value: JSONValue

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      value = .null
    } else if let bool = try? container.decode(Bool.self) {
      value = .bool(bool)
    } else if let number = try? container.decode(Double.self) {
      value = .number(number)
    } else if let text = try? container.decode(String.self) {
      value = .text(text)
    } else if let list = try? container.decode([AnyJSON].self) {
      value = .list(list.map(\.value))
    } else {
      value = .map(try container.decode([String: AnyJSON].self).mapValues(\.value))
    }
  }
}
