import Testing

struct RequestTests {
  @Test(arguments: [
    ("send you the numbers", "May I send you the numbers?"),
    ("bring you the draft on Thursday.", "May I bring you the draft on Thursday?"),
    ("Send you the numbers!", "May I send you the numbers?"),
    ("send you the numbers??", "May I send you the numbers?"),
    ("to send you the numbers", "May I send you the numbers?"),
    ("send you my draft", "May I send you my draft?"),
    ("bring my students", "May I bring my students?"),
    ("bring the red pen", "May I bring the red pen?"),
    ("do the same at our mill", "May I do the same at our mill?"),
    ("have a look at your notes", "May I have a look at your notes?"),
    ("be your guest for a day", "May I be your guest for a day?"),
    ("come at 5 p.m.", "May I come at 5 p.m.?"), ("name Acme Inc.", "May I name Acme Inc.?"),
    ("send you “Why Sleep?”", "May I send you “Why Sleep?”"),
    ("Google your name", "May I Google your name?"),
    ("show you the map (all of it)", "May I show you the map (all of it)?"),
    ("ask you: why lids?", "May I ask you: why lids?"),
    ("send you the numbers. It takes a minute", "May I send you the numbers? It takes a minute."),
  ])
  func `a verb phrase is put into a question`(text: String, expected: String) throws {
    #expect(try filtered(text, "as_request") == expected)
  }

  @Test(arguments: [
    ("What did you put up in its place?", "What did you put up in its place?"),
    ("what did you put up in its place", "What did you put up in its place?"),
    ("In which month did you sow?", "In which month did you sow?"),
    (
      "It is your wheat. Where did the seed come from?",
      "It is your wheat. Where did the seed come from?"
    ),
    ("May I come by on Thursday", "May I come by on Thursday?"),
    ("could you look at it", "Could you look at it?"), ("Can I call you?", "Can I call you?"),
    ("have you tried rye", "Have you tried rye?"), ("do you sow in May", "Do you sow in May?"),
    ("isn't it odd", "Isn't it odd?"), ("coffee on Thursday?", "Coffee on Thursday?"),
    ("Which one?!", "Which one?"), ("what did you do??", "What did you do?"),
    ("thoughts?", "Thoughts?"),
  ])
  func `a whole question is left alone, but for its capital and its mark`(
    text: String, expected: String
  ) throws {
    #expect(try filtered(text, "as_request") == expected)
  }

  @Test(arguments: [
    ("how you keep the lids on", "May I ask how you keep the lids on?"),
    ("how to keep the lids on", "May I ask how to keep the lids on?"),
    ("whether it holds", "May I ask whether it holds?"),
    ("tell me how you do it", "Could you tell me how you do it?"),
    ("join us on Thursday", "Could you join us on Thursday?"),
    ("read my draft", "Could you read my draft?"),
    ("you could send me the list", "Could you send me the list?"),
    ("we meet on Thursday", "Could we meet on Thursday?"),
    ("a call on Thursday", "May I have a call on Thursday?"),
    ("15 minutes of your time", "May I have 15 minutes of your time?"),
    ("your recipe for rye", "May I have your recipe for rye?"),
    ("visiting you in May", "How about visiting you in May?"),
  ])
  func `what is no verb phrase of the sender's is asked for in words that suit it`(
    text: String, expected: String
  ) throws {
    #expect(try filtered(text, "as_request") == expected)
  }

  @Test(arguments: [
    ("I'd love to see it", "I'd love to see it."),
    ("would love to see it", "I would love to see it."),
    ("please send me the numbers", "Please send me the numbers."),
    ("if you have a minute, call me", "If you have a minute, call me."),
  ])
  func `a sentence stays one`(text: String, expected: String) throws {
    #expect(try filtered(text, "as_request") == expected)
  }

  @Test(arguments: ["", "   ", "?", "..."])
  func `nothing asks for nothing`(text: String) throws {
    #expect(try filtered(text, "as_request") == "")
  }
}
