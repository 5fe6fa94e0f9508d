import Fitting
import Testing

@Suite struct FlowTests {
  /// Reads a picture: `[x]` is an output that printed x, `|` a boundary, `/` a line break, `¶` a
  /// paragraph break, all else literal.
  private func flow(
    _ picture: String, layout: Layout = .message, keepingEnds: Bool = false
  ) -> String {
    TextLayout.text(of: pieces(picture), layout: layout, keepingEnds: keepingEnds)
  }

  private func pieces(_ picture: String) -> [Piece] {
    var draft = Draft()
    var literal = ""
    var fact: String?
    func flush() {
      draft.append(literal: literal)
      literal = ""
    }
    for character in picture {
      switch character {
      case "⟨":
        flush()
        fact = ""
      case "⟩":
        draft.append(fact: fact ?? "", sources: [])
        fact = nil
      case _ where fact != nil: fact?.append(character)
      case "|":
        flush()
        draft.append(.piece(.boundary))
      case "/":
        flush()
        draft.append(.piece(.gap(.line)))
      case "¶":
        flush()
        draft.append(.piece(.gap(.paragraph)))
      default: literal.append(character)
      }
    }
    flush()
    return draft.ownPieces
  }

  @Test func `literal text in parts is the same as in one`() {
    let parts =
      RandomDraft(seed: 0).literals + ["...", "..", "……", "”’", "’", "Zoë", "a...)", "ab"]
    for first in parts {
      for second in parts {
        for third in parts {
          var draft = Draft()
          for part in [first, second, third] { draft.append(literal: part) }
          var whole = Draft()
          whole.append(literal: first + second + third)
          #expect(draft == whole, "\(first) \(second) \(third)")
        }
      }
    }
  }

  @Test(arguments: [
    ("⟨Acme⟩ , and", "Acme, and"), ("⟨Acme⟩ .", "Acme."), ("⟨Acme⟩ |.|", "Acme."),
    ("⟨Acme⟩ ?!", "Acme?!"), ("(⟨Acme⟩ ) is", "(Acme) is"), ("“⟨Acme⟩ ”", "“Acme”"),
    ("⟨Acme⟩ …", "Acme…"), ("⟨Acme⟩ ... and", "Acme... and"), ("a |, b", "a, b"),
    ("a | |, b", "a, b"), ("a |.| ⟨b⟩", "a. b"), ("⟨c⟩ .|)", "c.)"), ("⟨c⟩ .⟨)⟩", "c.)"),
    ("⟨c⟩ .⟨⟩¶b", "c.\n\nb"), ("⟨c⟩ ]", "c]"), ("⟨c⟩ };", "c};"), ("a ⟨⟩ , b", "a, b"),
  ])
  func `a space before closing punctuation goes after a boundary`(picture: String, text: String) {
    #expect(flow(picture) == text)
  }

  @Test(arguments: [
    ("a , b", "a , b"), ("⟨c⟩ .NET", "c .NET"), ("a ⟨.⟩ b", "a . b"), ("⟨c⟩ .⟨NET⟩", "c .NET"),
    ("⟨c⟩ .|NET", "c .NET"), ("⟨c⟩ .⟨⟩|NET", "c .NET"), ("⟨c⟩/, b", "c\n, b"), ("⟨c⟩¶.", "c\n\n."),
    ("⟨c⟩ :-)", "c :-)"), ("⟨c⟩\u{A0}, b", "c\u{A0}, b"),
    ("⟨c⟩ .\u{A0}b", "c .\u{A0}b"), ("⟨c⟩ b , c", "c b , c"), ("⟨c , b⟩", "c , b"),
    ("⟨c⟩ “b”", "c “b”"), ("⟨c⟩ ?b", "c ?b"), ("⟨c⟩ ’tis", "c ’tis"),
  ])
  func `a space before closing punctuation stays elsewhere`(picture: String, text: String) {
    #expect(flow(picture) == text)
  }

  @Test(arguments: [
    ("at ⟨Acme Inc.⟩.", "at Acme Inc."), ("⟨“Why sleep?”⟩.", "“Why sleep?”"),
    ("⟨Acme Inc.⟩ .", "Acme Inc."), ("⟨Wow!⟩. Yes", "Wow! Yes"), ("⟨etc…⟩.", "etc…"),
    ("(⟨Acme Inc.⟩).|.", "(Acme Inc.)."), ("⟨Inc.⟩⟨)⟩.", "Inc.)"), ("⟨Inc.⟩.)", "Inc.)"),
    ("a.|.", "a."), ("⟨Inc.⟩ .|.", "Inc."), ("⟨Inc.⟩..", "Inc.."), ("⟨Inc.⟩.NET", "Inc.NET"),
    ("⟨Inc.⟩ .¶⟨b⟩", "Inc.\n\nb"), ("⟨Inc.⟩.|.|.", "Inc."), ("⟨«Oui.»⟩.", "«Oui.»"),
    ("⟨Acme Inc.⟩⟨. It held⟩.", "Acme Inc. It held."), ("⟨“Sorry.”⟩⟨. It⟩", "“Sorry.” It"),
    ("⟨Inc.⟩ ).", "Inc.)."), ("⟨Inc.⟩| ) |.", "Inc.)"),
  ])
  func `a full stop goes where a sentence has ended`(picture: String, text: String) {
    #expect(flow(picture) == text)
  }

  @Test(arguments: [
    ("⟨Acme⟩.", "Acme."), ("⟨Acme Inc.⟩...", "Acme Inc...."), ("⟨Inc.⟩ .NET", "Inc. .NET"),
    ("⟨Inc.⟩, and", "Inc., and"), ("⟨Inc.⟩?", "Inc.?"), ("Inc.⟨.⟩", "Inc.."), ("a..", "a.."),
    ("⟨Inc.⟩¶.", "Inc.\n\n."), ("⟨Inc.⟩\u{A0}.", "Inc.\u{A0}."), ("⟨Inc. ⟩ )|.", "Inc.)"),
    ("⟨)⟩.", ")."), ("|.", "."), ("⟨“Hm”⟩.", "“Hm”."), ("⟨c.b⟩.", "c.b."),
    ("⟨Inc.⟩⟨.NET⟩", "Inc..NET"), ("⟨Inc.⟩ ⟨. It⟩", "Inc. . It"),
    ("⟨Inc.⟩ ⟨)⟩.", "Inc. )."),
  ])
  func `a full stop stays elsewhere`(picture: String, text: String) {
    #expect(flow(picture) == text)
  }

  @Test(arguments: [
    (" a ", "a"), ("a ¶ / b", "a\n\nb"), ("a/ b", "a\nb"), ("a ⟨⟩ b", "a b"), ("¶⟨⟩¶a¶", "a"),
    ("a¶⟨⟩¶b", "a\n\nb"), ("", ""), ("⟨⟩ |", ""), ("a \u{A0} b", "a \u{A0} b"),
    ("⟨ c  b ⟩c", "c b c"),
    ("x⟨\u{A0}a⟩", "x\u{A0}a"), ("a\t\tb", "a b"), ("| , a", ", a"), ("a\u{2003}\u{2028}b", "a b"),
  ])
  func `gaps that meet become the strongest and the ends are trimmed`(
    picture: String, text: String
  ) {
    #expect(flow(picture) == text)
  }

  @Test func `in a subject each break is a space`() {
    #expect(flow("a¶b/c d¶", layout: .subject) == "a b c d")
    #expect(flow("⟨c⟩¶, b", layout: .subject) == "c, b")
  }

  @Test func `a part of another text keeps a space at its ends`() {
    #expect(flow("¶a b/", keepingEnds: true) == " a b ")
    #expect(flow("a", keepingEnds: true) == "a")
    #expect(flow(" ", keepingEnds: true) == " ")
    #expect(flow("⟨a⟩ . ", keepingEnds: true) == "a. ")
    #expect(flow("⟨⟩", keepingEnds: true).isEmpty)
  }

  @Test func `literal text is split, merged and collapsed as it is appended`() {
    var draft = Draft()
    draft.append(literal: " a \n b")
    draft.append(literal: "c\t")
    draft.append(fact: " x  y\u{2003}", sources: [1])
    draft.append(fact: " ", sources: [2])
    let expected: [Piece] = [
      .gap(.space), .literal("a bc"), .gap(.space), .gap(.space), .fact("x y", sources: [1]),
      .gap(.space), .gap(.space), .fact("", sources: [2]),
    ]
    #expect(draft.items == expected.map(Draft.Item.piece))
  }
}
