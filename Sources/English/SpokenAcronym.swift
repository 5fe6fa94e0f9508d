/// An acronym, which English pronounces as a word if it has the form of one: `LATAM`, not `HVAC`.
struct SpokenAcronym {
  private let letters: [UInt8]

  /// An acronym in any case.
  init(_ acronym: String) {
    letters = acronym.lowercased().utf8.map { $0 }
  }

  /// Whether it has four letters or more that can be pronounced as a word.
  ///
  /// It is asked only of acronyms whose first letter has a name that begins with a vowel and a
  /// sound that does not; shorter ones are mostly spelled out (`MBA`, `SLA`, `ROI`).
  var isPronounceable: Bool {
    guard letters.count >= 4, let first = letters.first, "fhlmnrsx".utf8.contains(first) else {
      return false
    }
    let runs = runs
    guard runs.contains(where: \.isVowels) else { return false }
    for (index, run) in runs.enumerated() {
      let text = String(decoding: run.letters, as: UTF8.self)
      let isLast = index == runs.count - 1
      let isSayable =
        switch (run.isVowels, index == 0, isLast) {
        case (true, _, _): run.letters.count < 3 && !["aa", "ii", "uu"].contains(text)
        case (_, true, _): run.letters.count == 1 || onsets.contains(text)
        case (_, _, true): run.letters.count == 1 || codas.contains(text)
        default: run.letters.count < 3 || onsets.contains(String(text.suffix(2)))
        }
      guard isSayable else { return false }
    }
    return true
  }

  /// Whether a word may begin with its consonants.
  var hasSayableStart: Bool {
    guard let run = runs.first, !run.isVowels else { return true }
    return run.letters.count == 1 || onsets.contains(String(decoding: run.letters, as: UTF8.self))
  }

  /// The letters in runs of vowels and of consonants.
  private var runs: [(isVowels: Bool, letters: [UInt8])] {
    var runs: [(isVowels: Bool, letters: [UInt8])] = []
    for letter in letters {
      let isVowel = "aeiouy".utf8.contains(letter)
      if runs.last?.isVowels == isVowel {
        runs[runs.count - 1].letters.append(letter)
      } else {
        runs.append((isVowel, [letter]))
      }
    }
    return runs
  }
}

/// Consonants that a word may begin with.
private let onsets: Set<String> = [
  "bl", "br", "ch", "cl", "cr", "dr", "fl", "fr", "gl", "gr", "ph", "pl", "pr", "qu", "rh", "sc",
  "sch",
  "scr", "sh", "shr", "sk", "sl", "sm", "sn", "sp", "spl", "spr", "sq", "squ", "st", "str", "sw",
  "th", "thr", "tr", "tw", "wh",
]

/// Consonants that a word may end with.
private let codas: Set<String> = [
  "ch", "ck", "cks", "cs", "ct", "ff", "ft", "gs", "ks", "ld", "lf", "lk", "ll", "lm", "lp", "ls",
  "lt", "mp", "mps", "ms", "nc", "nd", "ng", "nk", "nks", "ns", "nt", "ph", "pp", "ps", "pt", "rb",
  "rc", "rd", "rf", "rg", "rk", "rl", "rm", "rn", "rp", "rs", "rst", "rt", "sh", "sk", "sm", "sp",
  "ss", "st", "tch", "th", "ts", "tt", "tz",
]
