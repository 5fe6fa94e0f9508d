import Diagnostics
import Templating

/// The phrases of a template's own words: each word, and each two consecutive words, with one
/// stand-in for all facts, and without the words of partials.
///
/// Pairs of words are collected per alternative, so that neither the order of alternatives nor an
/// additional one makes much difference.
struct TemplatePhrases: Hashable, Sendable {
  /// The words and pairs of words.
  private(set) var all: Set<String> = []

  /// The phrases of a template.
  init(of template: Template) {
    add(template.outline, of: template)
  }

  /// The stand-in for a fact.
  private static let fact = "…"

  private mutating func add(_ outline: Outline, of template: Template) {
    var before: String?
    var word = ""
    var phrases = self
    func endWord() {
      guard !word.isEmpty else { return }
      phrases.add(word, after: before)
      before = word
      word = ""
    }
    for part in outline.parts {
      if part.ways.isEmpty, let place = part.place, place.source != template.source { continue }
      switch part {
      case .literal(let text, _):
        for character in text.lowercased() {
          if character.isLetter || character.isNumber {
            word.append(character)
          } else if !"'’".contains(character) {
            endWord()
          }
        }
      case .gap, .boundary: endWord()
      case .output:
        endWord()
        phrases.add(Self.fact, after: before)
        before = Self.fact
      case .choice, .branches:
        endWord()
        for way in part.ways { phrases.add(way, of: template) }
        before = nil
      }
    }
    endWord()
    self = phrases
  }

  private mutating func add(_ word: String, after before: String?) {
    let isFact = word == Self.fact
    if !isFact { all.insert(word) }
    if let before, !isFact || before != Self.fact { all.insert(before + " " + word) }
  }
}
