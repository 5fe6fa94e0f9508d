import People
import Testing

@testable import Importing

struct NameCleaningTests {
  @Test(arguments: [
    ("Ono, PhD", "Ono", [", PhD"]), ("Hartwell MBA, CSM", "Hartwell", [", CSM", "MBA"]),
    ("🚀 Alex", "Alex", ["🚀"]), ("Alex🚀", "Alex", ["🚀"]),
    ("Dr. Amina Diallo", "Amina Diallo", ["Dr."]), ("Jane Doe | CEO", "Jane Doe", ["| CEO"]),
    ("Hale Jr.", "Hale Jr.", []), ("@ines", "ines", ["@"]), ("Hale, Robert", "Hale, Robert", []),
    ("PhD", "", ["PhD"]), ("Ma", "Ma", []), ("O'Neill-Smith", "O'Neill-Smith", []),
    ("José", "José", []), ("Jane (she/her) Doe", "Jane Doe", ["(she/her)"]), ("小林 誠", "小林 誠", []),
    ("Marcel·lí Antúnez", "Marcel·lí Antúnez", []), ("Ph.D. Elena", "Elena", ["Ph.D."]),
    ("Novák CSc.", "Novák", ["CSc."]), ("Dr.", "", ["Dr."]), ("Chan - MBA", "Chan", ["- MBA"]),
    ("Roe, AWS Certified", "Roe", [", AWS Certified"]), ("Roe ☁️AWS", "Roe", ["☁️AWS"]),
    ("Messi - Hiring!", "Messi", ["- Hiring!"]), ("(No last name)", "", ["(No last name)"]),
    ("Zhang +1", "Zhang", ["+1"]), ("Mustermann (geb. Müller)", "Mustermann", ["(geb. Müller)"]),
    ("Ada Lovelace / Engines", "Ada Lovelace", ["/ Engines"]), ("1. Ada", "Ada", ["1."]),
    ("Robert (Bob)", "Robert", ["(Bob)"]), ("Zoë 🚀 Dahl", "Zoë Dahl", ["🚀"]),
  ])
  func `what is no part of a name is taken off`(_ name: String, _ text: String, _ taken: [String]) {
    let cleaned = CleanedName(name)
    #expect(cleaned.text == text)
    #expect(cleaned.taken == taken)
  }

  @Test(arguments: [
    ("MD", CleanedName.Kind.given, "MD"), ("MD", .family, ""), ("Md. Abdul", .given, "Md. Abdul"),
    ("Graf", .family, "Graf"), ("Captain", .family, "Captain"), ("Captain", .given, "Captain"),
    ("Freiherr von Thun", .family, "Freiherr von Thun"), ("Dr. Weber", .family, "Weber"),
    ("Dr.", .family, ""), ("Sister Sledge", .full, "Sister Sledge"),
    ("Col Needham", .full, "Col Needham"),
    ("Paul Junior", .full, "Paul Junior"), ("LE VAN BA", .full, "LE VAN BA"),
    ("Kai DO", .full, "Kai DO"),
    ("Chief Dr. Obi Nwosu", .full, "Obi Nwosu"), ("Fatou & Ibrahima", .given, "Fatou & Ibrahima"),
    ("Bob @ Acme", .full, "Bob"), ("Maria \"Mia\"", .given, "Maria"),
    ("Bob Hill 10k+", .full, "Bob Hill"),
    ("Bob Hill #opentowork", .full, "Bob Hill"), ("Bob Hill, open to work", .full, "Bob Hill"),
  ])
  func `a title or a degree that may be the name stays`(
    _ name: String, _ kind: CleanedName.Kind, _ text: String
  ) {
    #expect(CleanedName(name, kind: kind).text == text)
  }

  @Test func `names of files are plain, and never the same`() {
    var names = ProfileFileNames()
    #expect(names.next(for: "Zoë Ørsted") == "zoe-orsted.yaml")
    #expect(names.next(for: "Zoe Orsted") == "zoe-orsted-2.yaml")
    #expect(names.next(for: "小林 誠") == "小林-誠.yaml")
    #expect(names.next(for: "../../etc/passwd") == "etc-passwd.yaml")
    #expect(names.next(for: "O'Neill") == "oneill.yaml")
    #expect(names.next(for: "…") == "profile.yaml")
    #expect(names.next(for: "Ada Lee") == "ada-lee.yaml")
    #expect(names.next(for: "Ada Lee") == "ada-lee-2.yaml")
    #expect(names.next(for: "Ada Lee 2") == "ada-lee-2-2.yaml")
    // A letter that is one character with the sign after it.
    #expect(!names.next(for: "Ada L\u{0D4E}/ee").contains("/"))
    #expect(names.next(for: "김민준") == "김민준.yaml")
    #expect(names.next(for: String(repeating: "字", count: 500)).utf8.count < 255)
  }
}
