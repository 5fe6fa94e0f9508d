import Diagnostics
import Testing

@testable import Keeping
@testable import Writing
@testable import Text
@testable import People

/// The templates of a library at a glance.
struct LibraryListingTests {
  private static func template(_ matter: String, _ body: String = "Hello.") -> String {
    "---\nsummary: One.\n\(matter)\n---\n\(body)\n"
  }

  @Test func `templates stand by kind, then strength, then name`() {
    let bench = Bench([
      "a": Self.template("kind: follow-up"), "b": Self.template("strength: 40"),
      "c": Self.template("strength: 60"), "d": Self.template("kind: reply"),
      "e": Self.template("strength: 60"),
    ])
    let names = LibraryListing(bench.library).summaries.map(\.variant.name)
    #expect(names == ["c", "e", "b", "d", "a"])
    #expect(
      LibraryListing(bench.library, of: .reply).summaries.map(\.variant.name) == ["d"])
  }

  @Test func `what all templates need is told once`() {
    let bench = Bench([
      "a": "{{ recipient.first_name }} {{ met.event }}", "b": "{{ recipient.first_name }}",
    ])
    let text = LibraryListing(bench.library).text
    #expect(text.contains("needs also\n"))
    #expect(text.contains("met.event\n"))
    #expect(text.contains("all need recipient.first_name\n"))
    #expect(text.components(of: "recipient.first_name") == 1)
  }

  @Test func `no line of the table is wider than 120 columns`() {
    let paths = (0..<12).map { "{{ sender.more.some_fact_\($0) }}" }.joined(separator: " ")
    let listing = LibraryListing(Bench(["a": paths, "b": "Hello."]).library)
    #expect(listing.text.split(separator: "\n").allSatisfy { $0.displayWidth <= 120 })
    #expect(listing.text.contains("sender.more.some_fact_11"))
  }

  @Test func `a template that cannot be used is told with its first fault`() {
    let listing = LibraryListing(
      Bench(["a": "{{ recipient.frist_name }} {{ nobody }}", "b": "Hello."]).library)
    #expect(listing.faulty.map(\.name) == ["a"])
    #expect(listing.text.contains("  a  a.liquid:4: no profile can have"))
    #expect(!listing.text.contains("nobody"))
  }
}

extension String {
  /// How often a word stands in the text.
  fileprivate func components(of word: String) -> Int {
    split(separator: word, omittingEmptySubsequences: false).count - 1
  }
}
