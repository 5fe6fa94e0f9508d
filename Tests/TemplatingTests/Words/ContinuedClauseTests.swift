import Testing

struct ContinuedClauseTests {
  @Test(arguments: [
    ("he counted 26 teeth and lay down", ". He counted 26 teeth and lay down"),
    (
      "fewer wrong picks, but the younger ones miss it",
      ". Fewer wrong picks, but the younger ones miss it"
    ),
    ("iOS builds pass now", ". iOS builds pass now"), ("NASA called", ". NASA called"),
    ("26 came back", ". 26 came back"), ("“never” was the word", ". “Never” was the word"),
    ("so far nobody has asked", ". So far nobody has asked"),
    ("so many came that we ran out", ". So many came that we ran out"),
    ("yet another winter passed", ". Yet another winter passed"),
    ("but for your map we would be lost", ". But for your map we would be lost"),
    ("although it rained, we won", ". Although it rained, we won"),
    ("which of them is yours?", ". Which of them is yours?"),
    ("and-gates hold", ". And-gates hold"), ("Andrea laughed", ". Andrea laughed"),
    ("AND it worked", ". AND it worked"), ("é un sogno", ". É un sogno"),
  ])
  func `a clause begins the next sentence`(text: String, expected: String) throws {
    #expect(try filtered(text, "continued") == expected)
  }

  @Test(arguments: [
    ("and it worked", ", and it worked"), ("And I cried", ", and I cried"),
    ("But it broke", ", but it broke"), ("so it stays", ", so it stays"),
    ("yet it holds", ", yet it holds"), (", and it held", ", and it held"),
    ("which saved the year", ", which saved the year"),
    ("though it cost a week", ", though it cost a week"),
    ("because the floor shook", " because the floor shook"),
    ("so that nobody trips", " so that nobody trips"), ("", ""), (" ", ""), (",", ""),
  ])
  func `a conjunction goes on with the sentence`(text: String, expected: String) throws {
    #expect(try filtered(text, "continued") == expected)
  }
}
