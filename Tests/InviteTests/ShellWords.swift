/// A command line parted as a shell parts it: words between spaces, quotes around what holds some.
struct ShellWords {
  /// The words.
  private(set) var words: [String] = []

  init(_ line: some StringProtocol) {
    var word: String?
    var quote: Character?
    for character in line {
      switch (character, quote) {
      case (let end, let open?) where end == open: quote = nil
      case (_, .some): word = (word ?? "") + String(character)
      case ("'", nil), ("\"", nil):
        quote = character
        word = word ?? ""
      case (" ", nil):
        if let word { words.append(word) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
  }
}
