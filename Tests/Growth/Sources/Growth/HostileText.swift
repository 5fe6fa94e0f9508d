/// Texts that cost most where a search, a count or a look back starts over at each place.
enum HostileText: String, CaseIterable {
  case words
  case oneWord = "one word again and again"
  case oneLetter = "one letter"
  case marks = "letters with as many marks as can be"
  case accents = "letters with accents"
  case legalForms = "legal forms"
  case fullStops = "full stops"
  case quotes
  case spaces
  case digits
  case flags
  case family = "one emoji of many"
  case braces
  case links
  case handles
  case shouting
  case sentences
  case greetings
  case lines

  /// Those that are unlike one another, for what is tried on many things: what looks at signs, words,
  /// sentences and lines finds each of them here.
  static let telling: [HostileText] = [
    .words, .oneLetter, .marks, .fullStops, .quotes, .braces, .sentences, .lines,
  ]

  /// The text in about so many bytes; in a quarter of them where each sign takes much to tell apart.
  func text(_ bytes: Int) -> String {
    switch self {
    case .words: filled(words, bytes)
    case .oneWord: filled("a ", bytes)
    case .oneLetter: filled("a", bytes)
    case .marks: filled("e" + String(repeating: "\u{301}\u{323}", count: 15), bytes / 4)
    case .accents: filled("e\u{301}\u{323}o\u{308}", bytes / 4)
    case .legalForms: "Acme" + filled(" Inc. Ltd. GmbH", bytes)
    case .fullStops: filled(".", bytes)
    case .quotes: filled("\"“'’", bytes)
    case .spaces: "a" + filled(" ", bytes) + "a"
    case .digits: filled("1234567890", bytes)
    case .flags: filled("🇫🇷", bytes / 4)
    case .family: "👩" + filled("\u{200D}👩", bytes / 4)
    case .braces: filled("{ [{first} <", bytes)
    case .links: filled("https://a.co/b www.c.d.e ", bytes)
    case .handles: filled("@ada@host.org @b.c ", bytes)
    case .shouting: filled("FREE NOW!!! ", bytes)
    case .sentences: filled("I met. We saw it? Mr. A. B. did! ", bytes)
    case .greetings: filled("Hi Ada,\n\nDear Dr. Who, ", bytes)
    case .lines: filled("ab\n\n", bytes)
    }
  }

  private var words: String {
    "we met at the summit in Lisbon and talked about engines that nobody has built yet, "
  }
}

/// A text again and again, in about so many bytes.
func filled(_ unit: String, _ bytes: Int) -> String {
  String(repeating: unit, count: max(1, bytes / unit.utf8.count))
}

/// What a number makes, so many times.
func repeated(_ count: Int, separator: String = "", _ text: (Int) -> String) -> String {
  (0..<count).map(text).joined(separator: separator)
}

/// A text within so many brackets of any kind.
func nested(_ depth: Int, _ open: String, _ inner: String, _ close: String) -> String {
  String(repeating: open, count: depth) + inner + String(repeating: close, count: depth)
}
