import Foundation

/// Recipients nobody has met, one JSON object a line; the same ones every time.
struct RecipientList {
  let count: Int

  private static let givenNames = [
    "Ada", "Amara", "Daniel", "Elena", "Grace", "Hugo", "Ines", "Jonas", "Kofi", "Lena", "Mei",
    "Nadia", "Omar", "Priya", "Rafael", "Sofia", "Tomas", "Uma", "Viktor", "Wanda",
  ]
  private static let familyNames = [
    "Adeyemi", "Berg", "Castro", "Dubois", "Eriksen", "Fischer", "Garcia", "Horvat", "Ivanova",
    "Jensen", "Kowalski", "Lindqvist", "Moreau", "Novak", "Okafor", "Popescu", "Raman", "Silva",
    "Tanaka", "Weber",
  ]
  private static let roles = [
    "Compiler engineer", "Data scientist", "Head of Research", "Product designer",
    "Site reliability engineer", "Translator",
  ]
  private static let events = ["Strange Loop 2026", "FOSDEM 2026", "Compiler Social Berlin"]
  private static let topics = [
    "symbolic computation", "maps without a network", "error messages", "teaching machines",
    "small languages",
  ]

  /// Writes the list into a file, unless it is there already.
  func write(to file: URL) throws {
    guard !FileManager.default.fileExists(atPath: file.path) else { return }
    // What is interrupted shall not be taken for a whole list the next time.
    let unfinished = file.appendingPathExtension("part")
    try Data().write(to: unfinished)
    let handle = try FileHandle(forWritingTo: unfinished)
    var random = SeededGenerator(seed: 1)
    var text = ""
    for number in 1...count {
      text += line(number, &random)
      if text.utf8.count > 1 << 20 || number == count {
        try handle.write(contentsOf: Data(text.utf8))
        text = ""
      }
    }
    try handle.close()
    try FileManager.default.moveItem(at: unfinished, to: file)
  }

  private func line(_ number: Int, _ random: inout SeededGenerator) -> String {
    func any(_ words: [String]) -> String { words[Int.random(in: words.indices, using: &random)] }
    let name = any(Self.givenNames) + " " + any(Self.familyNames)
    return """
      {"name": "\(name)", "role": "\(any(Self.roles))", "company": "Works \(number % 5000)", \
      "ties": {"met": {"event": "\(any(Self.events))", "topic": "\(any(Self.topics))"}}}

      """
  }
}
