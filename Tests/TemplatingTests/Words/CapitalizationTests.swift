import Testing

struct CapitalizationTests {
  @Test(arguments: [
    ("Compiler engineer", "compiler engineer"), ("Head of Research", "head of Research"),
    ("A senior engineer", "a senior engineer"), ("A Java developer", "a Java developer"),
    ("An engineer", "an engineer"), ("Co-founder", "co-founder"),
    ("Vice president", "vice president"),
    ("Émigré", "émigré"), ("Product designer", "product designer"), ("Founder", "founder"),
    ("Ex-Google engineer", "ex-Google engineer"), ("Master's student", "master's student"),
    ("Go-to-market lead", "go-to-market lead"), ("E-commerce manager", "e-commerce manager"),
    ("Sales & marketing", "sales & marketing"), ("Editor/writer", "editor/writer"),
    ("Meta-analysis expert", "meta-analysis expert"), ("(Senior) engineer", "(senior) engineer"),
    ("“Chief” dreamer", "“chief” dreamer"), ("New hire", "new hire"), ("West wing", "west wing"),
    ("Six-time founder", "six-time founder"), ("Power user", "power user"),
    ("Don't panic", "don't panic"),
    ("Full-stack developer", "full-stack developer"), ("Ärztin", "ärztin"),
    ("Data scientist", "data scientist"),
    ("Fintech lawyer", "fintech lawyer"), ("Professor of Physics", "professor of Physics"),
    ("Self-taught", "self-taught"), ("World traveller", "world traveller"),
    ("Building boats", "building boats"),
    ("Target operator", "target operator"), ("Polymath", "polymath"),
    ("Field engineer", "field engineer"),
  ])
  func `ordinary words lose their capital`(text: String, expected: String) throws {
    #expect(try filtered(text, "uncapitalize") == expected)
  }

  @Test(arguments: [
    "VP of Sales", "iOS developer", "SQL expert", "McKinsey partner", "Java developer",
    "C++ engineer",
    "AI researcher", "R programmer", "B2B marketer", "DevOps engineer", "UX designer",
    "English teacher",
    "Monday person", ".NET developer", "LinkedIn trainer", "O'Brien", "3D artist", "PhD student",
    "CTO", "Java-loving engineer", "X-ray technician", "T-shaped engineer", "A/B tester",
    "A-level teacher", "I build compilers", "R&D lead", "C# developer", "Ph.D. student",
    "U.S. lawyer",
    "MLOps engineer", "Python developer", "Swift engineer", "Go developer", "Rust engineer",
    "Kubernetes admin", "Salesforce consultant", "Google engineer", "Ukrainian translator",
    "German-speaking lawyer", "European lead", "New York editor", "New Zealand guide",
    "Six Sigma coach",
    "San Francisco native", "South African lawyer", "Fulbright scholar", "Bayesian statistician",
    "Nobel laureate", "Power BI analyst", "Ruby on Rails developer", "Java/Kotlin developer",
    "GitHub fan", "Lloyd's underwriter", "Dr. Watson", "Oxford don", "London-based editor",
    "Web3 engineer", "Node.js engineer", "Vue.js developer", "I'm new", "I’d like that",
    "Mac admin", "SENIOR ENGINEER", "compiler engineer", "“English” teacher",
    "McDonald's manager",
    "SaaS founder", "L'Oréal chemist", "Y Combinator alum", "YouTube host", "",
  ])
  func `names and acronyms keep it`(text: String) throws {
    #expect(try filtered(text, "uncapitalize") == text)
  }

  @Test(arguments: [
    ("ada", "Ada"), ("compiler engineer", "Compiler engineer"), ("Ada", "Ada"), ("aDA", "aDA"),
    ("émigré", "Émigré"), ("ökonom", "Ökonom"), ("iOS developer", "iOS developer"),
    ("eBay seller", "eBay seller"), ("macOS", "macOS"), ("e-commerce lead", "E-commerce lead"),
    ("a senior engineer", "A senior engineer"), ("an SQL expert", "An SQL expert"),
    ("“hello”", "“Hello”"), ("\"hello\"", "\"Hello\""), ("(almost) there", "(Almost) there"),
    ("¿qué tal?", "¿Qué tal?"), ("'tis the season", "'Tis the season"),
    ("3d printing", "3d printing"),
    (".net", ".net"), ("100 years", "100 years"), ("ßeta", "Sseta"), ("ﬁnd", "Find"),
    ("ǆep", "ǅep"),
    ("ñandú", "Ñandú"), ("i build compilers", "I build compilers"), ("mRNA", "mRNA"), ("", ""),
    ("日本", "日本"), ("o’brien", "O’brien"), ("de Beauvoir", "De Beauvoir"), ("x", "X"),
    ("e\u{301}tude", "E\u{301}tude"), ("« bonjour »", "« bonjour »"), ("[sic]", "[Sic]"),
    ("head OF research", "Head OF research"), ("…and more", "…and more"),
  ])
  func `capitalize_first touches nothing but the first letter`(text: String, expected: String)
    throws
  {
    #expect(try filtered(text, "capitalize_first") == expected)
  }
}
