import TestSupport
import Testing

@testable import Wording

struct HoleTests {
  @Test func `what was left to fill in is found`() {
    RuleMarks.message("Hi ⟦[Name]⟧, ⟦<company>⟧ and ⟦%FNAME%⟧ and ⟦*|LNAME|*⟧.").expect(
      Hole(),
      says: [
        "`[Name]` was left to fill in", "`<company>` was left to fill in",
        "`%FNAME%` was left to fill in", "`*|LNAME|*` was left to fill in",
      ])
    RuleMarks.message("Hi ⟦FNAME⟧, the date is ⟦TBD⟧.").expect(Hole())
    let braces = "Hi {{ first_name }}, hello."
    let found = Hole().findings(in: AnnotatedText(braces, spans: []))
    #expect(found.map(\.message) == ["`{{ first_name }}` was left to fill in"])
  }

  @Test func `a fact that is a program's word for nothing is found`() {
    RuleMarks.message("I'm ⟦{sender.role: None}⟧ at {sender.company: Null Labs}.").expect(
      Hole(), says: ["`sender.role` is `None`, which says nothing"])
  }

  @Test func `numbers, emphasis, prices and words are left alone`() {
    RuleMarks.message("None of us knew [1], *truly*, that 5% of 10% is little; undefined or null.")
      .expect(Hole())
    RuleMarks.message("Your {talk.title: [Re]building} stayed with me.").expect(Hole())
  }

  @Test func `addresses between angle brackets are left alone`() {
    RuleMarks.message("It is at <https://example.org/notes>, or ask <ada@example.org>.")
      .expect(Hole())
  }

  @Test(arguments: [
    "##firstname##", "#FirstName#", "$name", "$first_name", "_____",
    "___",
    "%(name)s", "%(anything)d", "%s", "%1$s", "(First Name)", "(Name)", "(your company)",
    "(insert company here)", "NAME", "COMPANY", "FIRST NAME", "COMPANY NAME", "First Name",
    "Job Title", "Company Name", ":first_name", ":name", "~firstname~", "^FNAME^", "@first_name@",
    "@first_name", "__first_name__", "first_name", "COMPANY_NAME", "|FNAME|", "XXXX", "xxx",
    "$favourite_book", "FirstName", "firstname", "firstName", "%name", "%company_name",
    "#FirstName", "FIRST-NAME", "(Company)", ".......", "XYZ",
  ])
  func `a placeholder or a blank of any form is found`(written: String) {
    RuleMarks.message("Hi Ada, I saw ⟦\(written)⟧ at the fair.").expect(
      Hole(), says: ["`\(written)` was left to fill in"])
    RuleMarks.template("Hi Ada, I saw ⟦\(written)⟧ at the fair.").expect(Hole())
  }

  @Test func `text that only fills a page is found`() {
    RuleMarks.message("I saw ⟦lorem⟧ ipsum dolor.").expect(Hole())
  }

  @Test(arguments: [
    ("&nbsp;", " "), ("&amp;", "&"), ("&#39;", "'"), ("&#x27;", "'"), ("&rsquo;", "’"),
    ("&hellip;", "…"), ("&quot;", "\""), ("&lt;", "<"),
  ])
  func `a character as HTML writes it is found and mended`(written: String, character: String) {
    RuleMarks.message("It is Ada⟦\(written)⟧s idea.").expect(
      Hole(), says: ["`\(written)` is HTML, which is printed as it stands"])
    RuleMarks.template("It is Ada⟦\(written)⟧s idea.").expect(
      Hole(), mendsTo: "It is Ada\(character)s idea.")
  }

  @Test func `elements of HTML are no blanks`() {
    RuleMarks.message("I saw ⟦<br>⟧ and ⟦<b>⟧this⟦</b>⟧ <3.").expect(
      Hole(),
      says: ["<br>", "<b>", "</b>"].map { "`\($0)` is HTML, which is printed as it stands" })
  }

  @Test func `a character as HTML writes it is found in a fact`() {
    let passage = AnnotatedText(
      "I'm at A&amp;B.",
      spans: [.init(0..<7, .literal(nil)), .init(7..<14, .fact(paths: ["sender.company"], nil))])
    #expect(
      Hole().findings(in: passage).map(\.help)
        == ["write `&` in the profile, in `sender.company`"])
  }

  @Test func `a letter as HTML writes it is found`() {
    RuleMarks.message("I saw⟦&nbsp⟧ it, and&nbspx.").expect(Hole())
    RuleMarks.message("Hi Ren⟦&eacute;⟧, is it Z⟦&uuml;⟧rich?").expect(Hole())
  }

  @Test(arguments: ["{0}", "{1}", "{}", "{12}"])
  func `a number in braces is found`(written: String) {
    let found = Hole().findings(in: AnnotatedText("I saw \(written). Hello.", spans: []))
    #expect(found.map(\.message) == ["`\(written)` was left to fill in"])
  }

  @Test(arguments: [
    ["Hi ", "Ada", "}, hello."], ["I met you at ", "Ferry Forum", " }. Hello."],
    ["I'd love to { ", "compare notes", "."], ["Hi {", "Ada", ", hello."], ["Hi {name, hello."],
    ["Hi name}, hello."], ["Hi {", "Ada", "}, hello."], ["Hi { ", "Ada", " }, hello."],
  ])
  func `a brace too many is found`(parts: [String]) {
    #expect(Hole().findings(in: passage(parts)).map(\.message) == ["a brace too many"])
  }

  @Test(arguments: [
    ["Hi ", "Ada", " :} Hello"], ["Hi ", "A}da", ", hello."], ["Hi {well, ", "Ada", " I said}."],
    ["A brace { alone, and another }, a ", "C", " {"],
  ])
  func `a face, a fact and prose in braces have none too many`(parts: [String]) {
    let found = Hole().findings(in: passage(parts))
    #expect(!found.contains { $0.message == "a brace too many" })
  }

  /// A message, in which every second part is a fact.
  private func passage(_ parts: [String]) -> AnnotatedText {
    var text = ""
    var spans: [AnnotatedText.Span] = []
    for (number, part) in parts.enumerated() {
      let start = text.utf8.count
      text += part
      spans.append(
        AnnotatedText.Span(
          start..<text.utf8.count,
          number % 2 == 0 ? .literal(nil) : .fact(paths: ["recipient.role"], nil)))
    }
    return AnnotatedText(text, spans: spans)
  }

  @Test(arguments: [
    "It costs $5 or $5k, not $AAPL, $1,200.50 or US$20.", "We write C#, F# and Q#, see issue #12.",
    "I was there (in March) and here (my role), see (Name, 2019) and (the name).",
    "Follow #pydata or #AI #ML #DataScience, or #a and #b.", "Let's meet at 10:30 (2:1), or 9:00.",
    "We name it snake_case, and __init__ and my_file.py.", "It is R&D at AT&T; B&B; M&S &c.",
    "It fell by 5% or 5 % to 3%, and 50%s.", "Thanks! :) :-) :D :P ;} :} =} xx",
    "Love, Nora xxx", "Write to firstname.lastname@example.org or /jobtitle/.", "Well..... no.",
    "It fell 5 %, %5, 100%ish and #5, #named.", "The &notin set, a&b, &nbspx.",
    "Look here: name the day: Tuesday.", "About ~50 people, ~ 3 km, a ~b~ c.",
    "Ask @company, @ada or ada@example.org, first_name@example.org, or /first_name/.",
    "It is named a|b, x^2 and 2^10, #1 and No. 5.",
    "The title: Your Name. A last name, a first name.",
    "The Job was done. Title of it? Company names.", "WE SHOUT THE NAME OF OUR COMPANY HERE.",
    "Well… wait..... what",
    "The XXL shirt, XX, and XIX.",
    "Ax + by = c; a_1; x_i; [1]; (1).", "He said (name withheld) that C++ & Java; fine.",
    "Our company & yours; me &you; &co; Q&A; P&L.", "Lorem is a name; see Lorem Inc.",
  ])
  func `honest text is left alone`(text: String) {
    let found = Hole().findings(in: AnnotatedText(text, spans: []))
    #expect(found.map { passageText(text, $0.range) } == [])
  }

  private func passageText(_ text: String, _ range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }

  @Test func `what a profile says is left alone`() {
    RuleMarks.message("Your {talk.title: NAME & $name, first_name} stayed with me.").expect(
      Hole())
  }

  @Test func `anything can be read, in time that grows with its length`() {
    let pieces = [
      "#a", "# a", "$a", "_a", "__", "(a ", "~", ":a ", "{", "}", "{ ", "&a", "&", ".", "%", "x ",
    ]
    for piece in pieces {
      let text = String(repeating: piece, count: 20_000)
      _ = Hole().findings(in: AnnotatedText(text, spans: []))
    }
    var generator = SeededGenerator(seed: 5)
    let signs =
      pieces + [
        "é", "\n", " ", "name", "first_name", "xxx", "NAME", "&nbsp;", "&#0;", "&#x110000;",
      ]
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<Int.random(in: 0..<16, using: &generator) {
        text += signs[Int.random(in: 0..<signs.count, using: &generator)]
      }
      for finding in Hole().findings(in: AnnotatedText(text, spans: [])) {
        #expect(finding.range.upperBound <= text.utf8.count)
      }
    }
  }
}
