import Testing

struct ArticleTests {
  @Test(arguments: [
    "a compiler engineer", "an engineer", "an English teacher", "an honest broker", "an hour",
    "an heir", "an honorary fellow", "a historian", "a head of research", "a hotel manager",
    "a university lecturer", "a European", "a Euro trader", "a Ukrainian", "a unidirectional link",
    "a union organizer", "a unique case", "a useful idea", "a user researcher", "a utility player",
    "a Ugandan", "a Uruguayan", "a Utah resident", "a ubiquitous tool", "a ukulele player",
    "a unanimous vote", "a urologist", "a eulogy", "a one-off", "a one-time guest",
    "a once-shy poet",
    "a OneDrive user", "a Oneness", "an onerous task", "an O'Neill", "an O’Brien", "an oncologist",
    "an Uber", "an unidentified object", "an uninvited guest", "an unimportant detail",
    "an umbrella", "an urban planner", "an usher", "an Euler path", "an Ökonom", "an émigré",
    "an Østfold native", "an Ångström award", "a Yale fellow", "an Yvonne", "a Xerox engineer",
    "an Xbox designer", "an Oxford don", "a Wales fan",
  ])
  func `words are read as words`(expected: String) throws { try check(expected) }

  @Test(arguments: [
    "an MBA", "an SQL expert", "a UX designer", "a U.S. senator", "an iOS developer", "an NGO",
    "a NATO officer", "an F-16", "a U-turn", "an X-ray", "an e-commerce lead", "an R&D manager",
    "a VP", "an SVP", "an LLM", "an LLM-based tool", "a SaaS founder", "an AWS architect",
    "a UK firm",
    "an HR lead", "an MIT graduate", "a BSc", "an MSc", "an MPhil", "a PhD", "a Ph.D. student",
    "a CTO", "an SRE", "an API", "an FDA rule", "an NLP researcher", "an M&A lawyer",
    "an S3 bucket",
    "a C++ developer", "an R programmer", "an F# fan", "a T-shirt", "an A-level teacher",
    "an MLOps engineer", "an FPGA designer", "a NASA engineer", "a RISC chip", "a REST API",
    "a STEM teacher", "a SOC analyst", "an SAP consultant", "an mRNA chemist", "an xAI engineer",
    "an n-gram", "a UNESCO site", "a UNICEF ambassador", "an EU lawyer", "an Nvidia engineer",
    "an NVIDIA engineer", "an npm package", "an RxJS user", "an FAQ", "a Sr. engineer",
    "a Mr. Babbage",
    "a B2B marketer", "an HTML5 page", "a MANAGER", "a SENIOR engineer", "a macOS app",
    "a .NET developer",
    "an @handle",
  ])
  func `letters are read by their names`(expected: String) throws { try check(expected) }

  @Test(arguments: [
    "an 8-time champion", "an 80-person team", "an 8,000-seat hall", "an 11th try",
    "an 18-year study",
    "an 1800s mill", "an 1100-page book", "an 11,000-mile trip", "an 18,500-strong town",
    "an 1850 map",
    "a 100-year plan", "a 110-page book", "a 180 turn", "a 1,800-page book", "a 1,100-mile trip",
    "a 1-on-1", "a 3D artist", "a 5G engineer", "a 10x return", "a 9-to-5 job", "a 2026 fellow",
    "an 11:30 call", "an 11.5-mile run", "a 118-page book", "an $8 million fund", "a $10 fee",
    "an 18000-strong town", "a 110000-strong city", "an 88-key piano", "a 0.8 share", "a #1 hit",
  ])
  func `numbers are read aloud`(expected: String) throws { try check(expected) }

  @Test(arguments: [
    ("“honest” broker", "an “honest” broker"), ("\"useful\" fool", "a \"useful\" fool"),
    ("(almost) engineer", "an (almost) engineer"), ("‘Uber’ driver", "an ‘Uber’ driver"),
    ("'hourly' rate", "an 'hourly' rate"), ("[new] idea", "a [new] idea"),
  ])
  func `quotes and brackets have no sound`(text: String, expected: String) throws {
    #expect(try filtered(text, "with_article") == expected)
  }

  @Test(arguments: [
    "a senior engineer", "A senior engineer", "an engineer", "An engineer", "the head of research",
    "The voice of reason", "my old teacher", "their first engineer", "one of the founders",
  ])
  func `a text that has an article gets no second one`(text: String) throws {
    #expect(try filtered(text, "with_article") == text)
  }

  @Test(arguments: [
    ("A&R manager", "an A&R manager"), ("A/B tester", "an A/B tester"), ("A", "an A"),
    ("a cappella singer", "an a cappella singer"), ("theorist", "a theorist"),
    ("answer to it all", "an answer to it all"), ("one-time member", "a one-time member"),
  ])
  func `what only looks like an article is none`(text: String, expected: String) throws {
    #expect(try filtered(text, "with_article") == expected)
  }

  private func check(_ expected: String) throws {
    let text = expected.drop { $0 != " " }.dropFirst()
    #expect(try filtered(String(text), "with_article") == expected)
  }
}
