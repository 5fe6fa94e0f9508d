import Diagnostics
import Templating
import Testing

@testable import Channels
@testable import Keeping
@testable import People
@testable import Writing

/// The facts that templates are measured with.
struct TypicalFactsTests {
  /// A template of one text, which may not be at fault.
  private func variant(_ body: String) throws -> Variant {
    let source = SourceText(name: "t.liquid", text: "---\nsummary: One.\n---\n\(body)\n")
    let (variant, diagnostics) = Variant.read(source, name: "t", channels: .builtIn)
    #expect(diagnostics == [])
    return try #require(variant)
  }

  /// What the one text comes to with typical facts.
  private func written(_ body: String) throws -> String? {
    let variant = try variant(body)
    let options = SampleProfiles.options(for: variant, on: Channel(name: "none"))
    let invite = Writer(library: .starter, options: options)
      .write(variant, for: SampleProfiles.pair(for: variant))
    // What the rules think of the wording is not the matter here.
    #expect(invite.findings.allSatisfy { $0.code.description.hasPrefix("lint-") })
    return invite.message?.text
  }

  @Test func `nothing is at fault in the two profiles`() {
    for text in [SampleProfiles.senderText, SampleProfiles.recipientText] {
      #expect(Profile.read(Array(text.utf8), name: "typical.yaml").diagnostics == [])
    }
    #expect(SampleProfiles.pair.warnings == [])
  }

  @Test func `every path there can be has a value`() throws {
    let options = SampleProfiles.options(for: try variant("Hi."), on: Channel(name: "none"))
    let facts = Facts(of: SampleProfiles.pair, options: options)
    for path in Self.paths(of: Vocabulary.invite.names).sorted() {
      #expect(facts.text(at: path)?.isEmpty == false, "\(path)")
    }
  }

  /// The paths of everything whose keys are fixed; what users name themselves is tested below.
  private static func paths(of shapes: [String: FactType], below root: String = "") -> [String] {
    shapes.flatMap { key, shape -> [String] in
      switch shape {
      case .map(let keys): return paths(of: keys, below: "\(root)\(key).")
      case .anything where ["links", "more"].contains(key): return []
      case .text, .list, .anything: return [root + key]
      }
    }
  }

  @Test func `every tie has each of its keys`() {
    let ties = SampleProfiles.pair.recipient.ties
    #expect(ties.map(\.kind) == FactKey.ties)
    for tie in ties { #expect(tie.facts.map(\.name) == tie.kind.keys.map(\.name)) }
  }

  @Test(
    arguments: [
      ("recipient.first_name", 5), ("recipient.full_name", 13), ("recipient.role", 15),
      ("sender.company", 20), ("sender.company.short", 15), ("shared.school", 16),
      ("shared.event", 18), ("shared.group", 25), ("shared.interest", 7), ("met.topic", 20),
      ("article.title", 27), ("article.takeaway", 31), ("mutual.said", 30), ("project.use", 33),
      ("sender.work", 34), ("sender.goal", 42), ("sender.links.home", 27),
      ("recipient.more.hobby", 11),
    ])
  func `a fact is of typical length`(_ path: String, _ length: Int) throws {
    #expect(try written("{{ \(path) }}")?.utf16.count == length)
  }

  @Test(
    arguments: [
      "{{ recipient.more.pets.dog }}", "{{ recipient.more.hobby }} {{ recipient.more.hobby.why }}",
      "{{ recipient.more.hobbies.first }}", "{{ recipient.more.hobbies | and_list }}",
      "{% for pet in recipient.more.pets %}{{ pet.name }} {{ pet.kind }} {% endfor %}",
      "{{ shared.school.year }}",
      "{% for school in recipient.schools %}{{ school.year }} {% endfor %}",
      "{% assign pet = sender.more.pet %}{{ pet.name }} {{ pet.age }}",
      "{% choose %}{{ sender.more.a }}{% or %}{{ sender.more.b }}{% endchoose %}",
    ])
  func `a fact of one's own that a template reads has a word`(_ body: String) throws {
    #expect(try written(body)?.isEmpty == false)
  }

  @Test func `a partial's own facts have words too`() throws {
    let source = SourceText(
      name: "t.liquid", text: "---\nsummary: One.\n---\n{% render \"pet\", who: sender %}\n")
    let partial = SourceText(name: "pet.liquid", text: "My {{ who.more.pet.kind }}.")
    let variant = try #require(
      Variant.read(source, name: "t", channels: .builtIn, partials: ["pet": partial]).variant)
    let options = SampleProfiles.options(for: variant, on: Channel(name: "none"))
    let invite = Writer(library: .starter, options: options)
      .write(variant, for: SampleProfiles.pair(for: variant))
    #expect(invite.missing == nil)
    // What the rules think of the wording is not the matter here.
    #expect(invite.findings.allSatisfy { $0.code.description.hasPrefix("lint-") })
    #expect(invite.message?.text == "My photography.")
  }

  @Test func `every kind of starter template can be written`() {
    for variant in TemplateLibrary.starter.variants {
      let options = SampleProfiles.options(for: variant, on: Channel(name: "none"))
      let writer = Writer(library: .starter, options: options)
      let pair = SampleProfiles.pair(for: variant)
      #expect(writer.otherPurposes(of: variant, for: pair) == [])
      #expect(writer.write(variant, for: pair).status == .fits, "\(variant.name)")
    }
  }
}
