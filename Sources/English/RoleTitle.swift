import Text

/// The line at the head of a profile, without additions to the role.
struct RoleTitle {
  /// The role alone.
  let text: String
  /// Whether it is in capitals throughout.
  let isShouted: Bool
  /// Whether brackets mark it as over, or it is a sentence.
  let isOver: Bool

  init(_ text: String) {
    var rest = text[...].drop { !($0.isLetter || $0.isNumber || ".(#".contains($0)) }
    var role = ""
    var aside = ""
    var isOver = rest.first == "#" || rest.first == "("
    var depth = 0
    scan: while let sign = rest.popFirst() {
      switch sign {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      case _ where depth > 0: aside.append(sign)
      case "|", "•", "·", "@", "—", "–", ":", ";", "→", "»", "~", "‖", "｜", "⎮", "★", "*", "_":
        break scan
      case "-" where role.last?.isWhitespace == true: break scan
      case "#" where role.last?.isLetter != true: break scan
      case "!", "?", "…", "<", ">", "{", "}", "=", "\"", "“", "”":
        isOver = true
        break scan
      default:
        let isWord =
          sign.isLetter || sign.isNumber || sign.isWhitespace || "&+/,.'’-#".contains(sign)
        if !isWord { break scan }
        role.append(sign)
      }
    }
    let trimmed = String(role.trimmingEnd())
    let isAbbreviated = trimmed.split(separator: " ").last.map {
      RoleWords.expansion(of: $0.lowercased()) != nil
    }
    let hasStop = trimmed.last == "." && isAbbreviated != true
    self.text = hasStop ? String(trimmed.dropLast()) : trimmed
    let words = aside.lowercased().split { !($0.isLetter || $0 == "-") }
    if words.contains(where: { pastWords.contains(String($0)) }) { isOver = true }
    // `Engineer. Father. Runner.` and addresses
    if self.text.contains(". ") && !self.text.contains(where: \.isNumber) {
      isOver = isOver || !self.text.hasAbbreviationsOnly
    }
    if ["://", "www.", ".com"].contains(where: text.lowercased().contains) { isOver = true }
    self.isOver = isOver
    isShouted = !self.text.contains(where: \.isLowercase)
  }
}

extension String {
  /// Whether every stop in it ends an abbreviation.
  fileprivate var hasAbbreviationsOnly: Bool {
    split(separator: " ").allSatisfy {
      $0.last != "." || RoleWords.expansion(of: $0.lowercased()) != nil
    }
  }
}

/// Words in brackets after a role that is no longer held, or not yet.
private let pastWords: Set<String> = [
  "ex", "former", "formerly", "leave", "retired", "ret", "sabbatical", "incoming", "past",
  "aspiring", "looking", "seeking", "unemployed",
]
