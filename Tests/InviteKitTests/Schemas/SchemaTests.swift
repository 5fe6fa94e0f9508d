import Foundation
import TestSupport
import Testing

@testable import Channels
@testable import Keeping
@testable import People

/// The schemas that editors read, held against the readers and against a validator.
struct SchemaTests {
  @Test(arguments: Schema.allCases) func `the schema in the checkout is this one`(
    _ schema: Schema
  ) throws {
    let file = Checkout.root.appending(path: ".invite/\(schema.fileName)")
    let isSame = (try? String(contentsOf: file, encoding: .utf8)) == schema.text
    if !isSame, ProcessInfo.processInfo.environment["INVITE_RECORD"] != nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try schema.text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(isSame, "stale: run the tests with INVITE_RECORD=1")
  }

  @Test(arguments: Schema.allCases) func `everything that can be written is described`(
    _ schema: Schema
  ) throws {
    let json = try JSONSerialization.jsonObject(with: Data(schema.text.utf8))
    let top = try #require(json as? [String: Any])
    #expect(top["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect((top["title"] as? String)?.isEmpty == false)
    expectDescriptions(in: top, of: schema.rawValue)
  }

  private func expectDescriptions(in schema: [String: Any], of name: String) {
    for case let (key, part as [String: Any]) in schema["properties"] as? [String: Any] ?? [:] {
      let description = part["description"] as? String
      #expect(description?.hasSuffix(".") == true, "\(name).\(key)")
      expectDescriptions(in: part, of: "\(name).\(key)")
    }
    if let items = schema["items"] as? [String: Any] { expectDescriptions(in: items, of: name) }
  }

  // MARK: With a validator

  @Test(.enabled(if: Validator.isThere, Comment(rawValue: Validator.absence)))
  func `every schema is one`() async throws {
    for schema in Schema.allCases { _ = try await Validator.verdicts(schema, []) }
  }

  @Test(.enabled(if: Validator.isThere, Comment(rawValue: Validator.absence)))
  func `the project's own files are as the schemas say`() async throws {
    let files = try Checkout.files(in: "profiles", ending: ".yaml")
    #expect(files.count >= 5)
    for (name, text) in zip(files.map(\.name), try await Validator.verdicts(.profile, files)) {
      #expect(text == "", "\(name)")
    }
    let templates = try Checkout.files(in: "templates", ending: ".liquid").map { file in
      (name: file.name, text: file.text.components(separatedBy: "---\n")[1])
    }
    for (name, text) in zip(
      templates.map(\.name), try await Validator.verdicts(.frontMatter, templates))
    {
      #expect(text == "", "\(name)")
    }
    let cases = try Checkout.files(in: "templates", ending: ".cases.yaml")
    for (name, text) in zip(cases.map(\.name), try await Validator.verdicts(.cases, cases)) {
      #expect(text == "", "\(name)")
    }
    let channels = [(name: "channels", text: ChannelTable.builtIn.yaml)]
    #expect(try await Validator.verdicts(.channels, channels) == [""])
  }

  @Test(.enabled(if: Validator.isThere, Comment(rawValue: Validator.absence)))
  func `what is good to a profile's reader is good to its schema`() async throws {
    let good = SchemaExamples.goodProfiles.map { (name: $0, text: $0) }
    for (text, verdict) in zip(good, try await Validator.verdicts(.profile, good)) {
      let reading = Profile.read(Array(text.text.utf8), name: "a.yaml")
      #expect(reading.profile != nil, "\(text.text)")
      #expect(verdict == "", "\(text.text)")
    }
  }

  @Test(.enabled(if: Validator.isThere, Comment(rawValue: Validator.absence)))
  func `what is wrong to a profile's reader is wrong to its schema`() async throws {
    let bad = SchemaExamples.badProfiles.map { (name: $0, text: $0) }
    for (text, verdict) in zip(bad, try await Validator.verdicts(.profile, bad)) {
      let reading = Profile.read(Array(text.text.utf8), name: "a.yaml")
      #expect(reading.profile == nil, "\(text.text)")
      #expect(verdict != "", "\(text.text)")
    }
  }

  @Test(
    .enabled(if: Validator.isThere, Comment(rawValue: Validator.absence)),
    arguments: [Schema.frontMatter, .cases, .channels, .lint, .library])
  func `what is good and what is wrong is told apart`(_ schema: Schema) async throws {
    let good = (SchemaExamples.good[schema] ?? []).map { (name: $0, text: $0) }
    for (text, verdict) in zip(good, try await Validator.verdicts(schema, good)) {
      #expect(verdict == "", "\(text.text)")
    }
    let bad = (SchemaExamples.bad[schema] ?? []).map { (name: $0, text: $0) }
    for (text, verdict) in zip(bad, try await Validator.verdicts(schema, bad)) {
      #expect(verdict != "", "\(text.text)")
    }
  }
}
