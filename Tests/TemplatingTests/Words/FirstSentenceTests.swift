import Testing

struct FirstSentenceTests {
  /// The first sentence ends where the bar stands.
  @Test(arguments: [
    "One clear date beats three.| Always.", "Why sleep?| It helps.", "Stop!| Then go on.",
    "Well…| That was it.", "Wait...| There is more.", "Really?!| Yes.", "One.|", "No mark at all|",
    "Dr. Lovelace wrote notes.| They are long.", "Mr. Babbage and Mrs. Somerville met.| It rained.",
    "Prof. Turing spoke.| We listened.", "Engines, e.g. looms, weave.| Poets do not.",
    "It was man vs. machine.| He won.", "J. K. Rowling writes.| We read.",
    "Ada B. Lovelace wrote.| They read it.", "A. Lovelace and C. Babbage met.| It rained.",
    "The U.S. Navy called.| She came.", "She moved to the U.S.| She stayed.",
    "Acme Inc. makes anvils.| They fall.", "He joined Acme Inc.| He left soon.",
    "Acme Inc. Chairman Road Runner spoke.| Nobody came.", "It costs 3.5 dollars.| That is cheap.",
    "We use .NET and Node.js.| It works.", "Version 2.0 is out.| Try it.",
    "See example.com for more.| Or ask.", "“Why sleep?” she asked.| He slept.",
    "“Stop!”| He left.", "She said “stop.”| He left.", "It works (I think).| Try it.",
    "(It works.)| Try it.", "Yahoo! is a firm.| It is old.", "1. Read the paper.| 2. Write.",
    "It was 2024.| Then came 2025.", "See No. 7 for this.| It helps.", "No.| We do not.",
    "On Sept. 24 we met.| It rained.", "We met at 5 p.m.| It rained.",
    "We met at 5 p.m. on Monday.| It rained.",
    "Looms, cards, etc.| The rest followed.", "She has a Ph.D. in logic.| It shows.",
    "Martin Luther King Jr. spoke.| We listened.", "St. Louis is far.| We went.",
    "これは本です。|次の文です。", "Let's go!!!| Now.", "iPads sell.| iOS grew.", "What?| \"Yes.\"",
    "'Go.'| He went.", "Do you know Plan B?| It failed.", "We chose plan B.| It failed.",
    "P.S. I liked it.| Much.", "A map should work in a tunnel|",
  ])
  func `the first sentence`(marked: String) throws {
    let text = marked.filter { $0 != "|" }
    #expect(try filtered(text, "first_sentence") == String(marked.prefix { $0 != "|" }))
  }

  @Test func `white space at the ends goes`() throws {
    #expect(try filtered("  One. Two. ", "first_sentence") == "One.")
    #expect(try filtered("  One ", "first_sentence") == "One")
  }
}
