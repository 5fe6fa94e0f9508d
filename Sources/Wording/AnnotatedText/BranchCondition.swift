import Diagnostics
import People
package import Templating

/// The facts that the tag before a branch states: `{% if talk %}`, and the `else` after it.
///
/// They are read from the words of the tag, and so are only a good guess: of facts joined by `or`
/// all are taken to exist.
package struct BranchCondition: Hashable, Sendable {
  /// The facts that exist, or of which at least one does.
  package var present: [String] = []
  /// The facts that are missing.
  var absent: [String] = []

  /// Whether the tag states nothing.
  package var isEmpty: Bool { present.isEmpty && absent.isEmpty }

  /// The conditions of branches in a row.
  package static func all(of branches: [Outline]) -> [BranchCondition] {
    var before: [String] = []
    return branches.map { branch in
      let tag = Tag(String(branch.place.source[branch.place.range]))
      var condition = BranchCondition()
      switch tag.name {
      case "if" where tag.asksForNothing, "elsif" where tag.asksForNothing:
        condition.absent = before + tag.facts
      case "if", "elsif":
        condition = BranchCondition(present: tag.facts, absent: before)
        before += tag.facts
      case "unless": condition.absent = tag.facts
      case "else": condition.absent = before
      default: break
      }
      return condition
    }
  }

  /// The words of a tag.
  private struct Tag {
    var name = ""
    /// The paths in it, outside of quotation marks.
    var facts: [String] = []
    /// Whether it demands that a fact is missing: `{% if met == blank %}`.
    private(set) var asksForNothing = false
    private var last = ""

    init(_ text: String) {
      var quote: Character?
      var word = ""
      for character in text + " " {
        if let open = quote {
          if character == open { quote = nil }
        } else if character.isLetter || character.isNumber || "_.".contains(character) {
          word.append(character)
        } else {
          if character == "\"" || character == "'" { quote = character }
          take(word)
          word = ""
        }
      }
      asksForNothing = text.contains("==") && ["nil", "blank", "empty"].contains(last)
    }

    private mutating func take(_ word: String) {
      guard !word.isEmpty else { return }
      last = word
      if name.isEmpty {
        name = word
      } else if Vocabulary.invite.names[String(word.prefix { $0 != "." })] != nil {
        facts.append(word)
      }
    }
  }
}
