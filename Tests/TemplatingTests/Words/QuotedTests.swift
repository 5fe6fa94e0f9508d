import Templating
import Testing

struct QuotedTests {
  @Test(arguments: [
    ("Notes on the Analytical Engine", "“Notes on the Analytical Engine”"),
    ("Why sleep?", "“Why sleep?”"),
    ("Stop!", "“Stop!”"), ("Who is offline…", "“Who is offline…”"), ("Acme Inc.", "“Acme Inc.”"),
    ("Ada's notes", "“Ada's notes”"), ("Ada’s notes", "“Ada’s notes”"),
    ("The engineers’ hour", "“The engineers’ hour”"),
    ("The “best” way", "“The ‘best’ way”"), ("The \"best\" way", "“The ‘best’ way”"),
    ("“Best” is a word", "“‘Best’ is a word”"), ("A word is “best”", "“A word is ‘best’”"),
    ("“A” and “B”", "“‘A’ and ‘B’”"), ("\"A\" and \"B\"", "“‘A’ and ‘B’”"),
    ("“Why?” and other questions", "“‘Why?’ and other questions”"),
    ("A 24\" monitor", "“A 24\" monitor”"),
    ("C++ and .NET", "“C++ and .NET”"), ("x", "“x”"), ("(An aside)", "“(An aside)”"),
    ("He said “she said ‘no’ twice”", "“He said ‘she said “no” twice’”"), ("「本」", "“「本」”"),
    ("It was “Ada’s” turn", "“It was ‘Ada’s’ turn”"), ("The „beste“ way", "“The ‘beste’ way”"),
    ("The 'best' way", "“The 'best' way”"), ("Notes: a “study”", "“Notes: a ‘study’”"),
    ("'90s music", "“'90s music”"), ("Rock ’n’ roll", "“Rock ’n’ roll”"), ("", ""),
  ])
  func `curly quotes, single ones inside`(text: String, expected: String) throws {
    #expect(try filtered(text, "quoted") == expected)
  }

  @Test(arguments: [
    ("“Why sleep?”", "“Why sleep?”"), ("\"Why sleep?\"", "“Why sleep?”"),
    ("‘Why sleep?’", "“Why sleep?”"),
    ("'Why sleep?'", "“Why sleep?”"), ("“The ‘best’ way”", "“The ‘best’ way”"),
    ("„Warum schlafen?“", "“Warum schlafen?”"), ("“Ada’s notes”", "“Ada’s notes”"),
  ])
  func `a title in quotes is not quoted twice`(text: String, expected: String) throws {
    #expect(try filtered(text, "quoted") == expected)
    #expect(try filtered(expected, "quoted") == expected)
  }

  @Test(arguments: [
    ("Why sleep?", "\"Why sleep?\""), ("The “best” way", "\"The 'best' way\""),
    ("The \"best\" way", "\"The 'best' way\""), ("“Why sleep?”", "\"Why sleep?\""),
    ("\"Why sleep?\"", "\"Why sleep?\""), ("“A” and “B”", "\"'A' and 'B'\""),
    ("Ada’s notes", "\"Ada’s notes\""),
  ])
  func `straight quotes`(text: String, expected: String) throws {
    #expect(try filtered(text, "quoted: straight: true") == expected)
    #expect(try filtered("A", "quoted: straight: false") == "“A”")
  }

  @Test func `a full stop after a quoted question goes`() throws {
    let template = "I liked {{ title | quoted }}. {{ name }} too."
    let facts = ["title": "Why sleep?", "name": "Ada"]
    let message = try Rendering.message(template, .init(facts))
    #expect(message == "I liked “Why sleep?” Ada too.")
  }
}

extension ValueMap {
  fileprivate init(_ facts: [String: String]) {
    self = [:]
    for (name, text) in facts { self[name] = .text(text) }
  }
}
