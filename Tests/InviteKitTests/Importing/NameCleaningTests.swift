import People
import Testing

@testable import Importing

struct NameCleaningTests {
  @Test(arguments: [
    ("Ono, PhD", "Ono", [", PhD"]), ("Hartwell MBA, CSM", "Hartwell", [", CSM", "MBA"]),
    ("🚀 Alex", "Alex", ["🚀"]), ("Alex🚀", "Alex", ["🚀"]),
    ("Dr. Amina Diallo", "Amina Diallo", ["Dr."]),
    ("Jane Doe | CEO", "Jane Doe", ["| CEO"]), ("Hale Jr.", "Hale Jr.", []),
    ("@ines", "ines", ["@"]), ("Hale, Robert", "Hale, Robert", []), ("PhD", "", ["PhD"]),
    ("Ma", "Ma", []), ("O'Neill-Smith", "O'Neill-Smith", []), ("José", "José", []),
    ("Jane (she/her) Doe", "Jane Doe", ["(she/her)"]), ("小林 誠", "小林 誠", []),
  ])
  func `what is no part of a name is taken off`(_ name: String, _ text: String, _ taken: [String]) {
    let cleaned = CleanedName(name)
    #expect(cleaned.text == text)
    #expect(cleaned.taken == taken)
  }

  @Test func `names of files are plain, and never the same`() {
    var names = ProfileFileNames()
    #expect(names.next(for: "Zoë Ørsted") == "zoe-orsted.yaml")
    #expect(names.next(for: "Zoe Orsted") == "zoe-orsted-2.yaml")
    #expect(names.next(for: "小林 誠") == "小林-誠.yaml")
    #expect(names.next(for: "../../etc/passwd") == "etc-passwd.yaml")
    #expect(names.next(for: "O'Neill") == "oneill.yaml")
    #expect(names.next(for: "…") == "profile.yaml")
    #expect(names.next(for: String(repeating: "字", count: 500)).utf8.count < 255)
  }
}
