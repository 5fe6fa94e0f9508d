import Text

extension String {
  /// A clause with its link to the clause before: `, and it held`, `. He lay down`.
  ///
  /// A clause that begins with a conjunction continues the sentence, any other begins the next one.
  /// Two kinds would be fragments alone and continue it too: `which` without a question, and
  /// `because` or `though` without a main clause after a comma.
  package var continued: String {
    let clause = self[...].trimmingEnd().drop { $0.isWhitespace || ",;.".contains($0) }
    guard !clause.isEmpty else { return "" }
    switch Joint(of: clause) {
    case .sentence: return ". " + String(clause).capitalizedFirst
    case .comma: return ", " + clause.withSmallFirst
    case .space: return " " + clause.withSmallFirst
    }
  }
}

extension Substring {
  /// The text with a small first letter.
  fileprivate var withSmallFirst: String { prefix(1).lowercased() + dropFirst() }
}

/// The link between a clause and the one before it.
private enum Joint {
  case sentence
  case comma
  case space

  init(of clause: Substring) {
    let first = clause.prefix(while: \.isLetter)
    let rest = clause.dropFirst(first.count)
    // A conjunction in capitals is a name or a cry.
    guard first.dropFirst().allSatisfy(\.isLowercase), rest.first != "-", rest.first != "'",
      rest.first != "’"
    else {
      self = .sentence
      return
    }
    let second = rest.trimmingStart().prefix(while: \.isLetter).lowercased()
    switch first.lowercased() {
    case "and", "or", "nor", "whereas": self = .comma
    // `But for your map we would be there still.`
    case "but": self = second == "for" ? .sentence : .comma
    // `So far nobody has asked`, but `so it stays`.
    case "so":
      if second == "that" {
        self = .space
        return
      }
      self = ["far", "few", "little", "long", "many", "much"].contains(second) ? .sentence : .comma
    case "yet": self = ["again", "another", "more"].contains(second) ? .sentence : .comma
    case "which": self = clause.last == "?" ? .sentence : .comma
    case "though", "although": self = clause.contains(",") ? .sentence : .comma
    case "because", "until": self = clause.contains(",") ? .sentence : .space
    default: self = .sentence
    }
  }
}
