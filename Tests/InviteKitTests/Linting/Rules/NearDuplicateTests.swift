import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Keeping
@testable import People
@testable import Writing
@testable import Wording

struct NearDuplicateTests {
  /// The templates that come with the project.
  private static func library() throws -> TemplateLibrary {
    try TemplateLibrary.load(folder: Checkout.root.appending(path: "templates").path)
  }

  /// Two templates that say everything themselves, rather than in partials.
  private static func plain() -> TemplateLibrary {
    let bodies = [
      "a-table": """
      Hi {{ recipient.first_name }},

      {% choose how %}
      What you told the table about {{ met.topic }} at {{ met.event }} made our evening longer.
      {% or %}
      It was a pleasure to share a table with you at {{ met.event }}.
      {% endchoose %}
      I {{ sender.work }} in the old mill by the river.
      {% choose why %}
      How did the harvest of letters go after all?
      {% or %}
      When will you be back in town?
      {% endchoose %}
      """,
      "a-talk": """
      Dear {{ recipient.first_name }},

      {% choose how %}
      Your talk {{ talk.title }} sent three of us home with a new question.
      {% or %}
      Thank you for an hour in {{ talk.event }} that nobody slept through.
      {% endchoose %}
      My own trade is smaller, since I {{ sender.work }} for schools.
      {% choose why %}
      Which book would you give to somebody who starts tomorrow?
      {% or %}
      May I send you the question?
      {% endchoose %}
      """,
    ]
    return TemplateLibrary(
      bodies.sorted { $0.key < $1.key }.map { name, body in
        (name, SourceText(name: "\(name).liquid", text: "---\nsummary: a\n---\n\(body)\n"))
      })
  }

  /// What the rule finds in a library to which a copy of a template is added.
  private func found(copying variant: Variant, as text: String, in library: TemplateLibrary) throws
    -> [Diagnostic]
  {
    let files = library.variants.map { ($0.name, $0.source) }
    let copy = SourceText(name: "zz-copy.liquid", text: text)
    let grown = TemplateLibrary(
      files + [("zz-copy", copy)], partials: library.partials, channels: library.channels)
    #expect(grown.faulty == [])
    let today = try #require(PartialDate("2026-11-21"))
    let context = LintContext(library: grown, today: today)
    return NearDuplicate().findings(in: try #require(grown["zz-copy"]), of: context)
      .map(\.diagnostic)
  }

  @Test func `no two templates of the library are near-duplicates`() throws {
    let library = try Self.library()
    #expect(library.variants.count >= 10)
    let today = try #require(PartialDate("2026-11-21"))
    let context = LintContext(library: library, today: today)
    for variant in library.variants {
      #expect(NearDuplicate().findings(in: variant, of: context) == [])
    }
  }

  @Test func `no two of them are, where there are no others`() throws {
    let library = try Self.library()
    let today = try #require(PartialDate("2026-11-21"))
    for left in library.variants {
      for right in library.variants where left.name < right.name {
        let two = TemplateLibrary(
          [left, right].map { ($0.name, $0.source) }, partials: library.partials,
          channels: library.channels)
        let context = LintContext(library: two, today: today)
        #expect(NearDuplicate().findings(in: right, of: context) == [])
      }
    }
  }

  @Test func `a copy with a word changed in each sentence is found`() throws {
    let library = Self.plain()
    for variant in library.variants {
      let text = try variant.changed { words in
        // A word in the middle of each line, where there is one.
        guard words.count > 2 else { return words }
        var words = words
        words[words.count / 2] = "zebra\(words.count)"
        return words
      }
      let found = try found(copying: variant, as: text, in: library)
      #expect(found.count == 1, "\(variant.name)")
      #expect(found.first?.message.contains("`\(variant.name)`") == true, "\(variant.name)")
    }
  }

  @Test func `a copy in which alternatives are in another order, or one is gone, is found`() throws
  {
    let library = Self.plain()
    for variant in library.variants {
      let lines = variant.source.text.split(separator: "\n", omittingEmptySubsequences: false)
      guard let second = lines.firstIndex(of: "{% or %}"), second + 1 < lines.count else {
        continue
      }
      var reordered = lines
      reordered.swapAt(second - 1, second + 1)
      var shortened = lines
      shortened.removeSubrange(second...second + 1)
      for copy in [reordered, shortened] {
        let found = try found(copying: variant, as: copy.joined(separator: "\n"), in: library)
        #expect(found.count == 1, "\(variant.name)")
      }
    }
  }

  @Test func `it is told of the later name, with a note at the other`() throws {
    let text = "Hi {{ recipient.first_name }}, what made you think of writing to me?"
    let marks = RuleMarks.template(
      "⟦\(text)⟧\nBye.", others: ["a-first": text, "z-other": "Well."])
    marks.expect(NearDuplicate())
    let found = try #require(marks.findings(of: NearDuplicate()).first).diagnostic
    let note = try #require(found.notes.first)
    #expect(note.place.source.name == "a-first")
    #expect(note.place.source[note.place.range] == text)
  }

  @Test func `templates of another kind or language are not compared`() {
    let text = "What made you think of writing to me, of all the people in the world?"
    RuleMarks.template(
      text,
      others: [
        "a-reply": "---\nsummary: a\nkind: reply\n---\n\(text)",
        "a-german": "---\nsummary: a\nlanguage: de\n---\n\(text)",
      ]
    ).expect(NearDuplicate())
    RuleMarks.template(
      "⟦\(text)⟧", others: ["a-british": "---\nsummary: a\nlanguage: en-GB\n---\n\(text)"]
    ).expect(NearDuplicate())
  }

  @Test func `what partials say does not count`() {
    RuleMarks.template(
      "I wonder. {% render \"p\" %}", others: ["a": "Thank you! {% render \"p\" %}"],
      partials: ["p": "What made you think of writing to me, of all the people in the world?"]
    ).expect(NearDuplicate())
  }
}

extension Variant {
  /// The text of the template, with the words of its body changed line by line; tags stay.
  fileprivate func changed(_ change: ([String]) -> [String]) throws -> String {
    let body = try TemplateParts(source).body
    let head = String(source[0..<body.lowerBound])
    let lines = source[body].split(separator: "\n", omittingEmptySubsequences: false)
    return head
      + lines.map { line -> String in
        var parts: [(text: String, isWord: Bool)] = []
        var depth = 0
        for character in line {
          if character == "{" { depth += 1 }
          let isWord = depth == 0 && (character.isLetter || character == "'")
          if let last = parts.last, last.isWord == isWord {
            parts[parts.count - 1].text.append(character)
          } else {
            parts.append((String(character), isWord))
          }
          if character == "}" { depth -= 1 }
        }
        var words = change(parts.filter(\.isWord).map(\.text)).makeIterator()
        return parts.map { $0.isWord ? words.next() ?? "" : $0.text }.joined()
      }.joined(separator: "\n")
  }
}
