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
    for part in outline.parts {
      if part.ways.isEmpty, let place = part.place, place.source != template.source { continue }
      switch part {
      case .literal(let text, _):
        for character in text.lowercased() {
          if character.isLetter || character.isNumber {
            word.append(character)
          } else if !"'’".contains(character) {
            end(&word, after: &before)
          }
        }
      case .gap, .boundary: end(&word, after: &before)
      case .output:
        end(&word, after: &before)
        add(Self.fact, after: before)
        before = Self.fact
      case .choice, .branches:
        end(&word, after: &before)
        for way in part.ways { add(way, of: template) }
        before = nil
      }
    }
    end(&word, after: &before)
  }

  /// Adds a word that is complete, and makes it the one before the next.
  private mutating func end(_ word: inout String, after before: inout String?) {
    guard !word.isEmpty else { return }
    add(word, after: before)
    before = word
    word = ""
  }

  private mutating func add(_ word: String, after before: String?) {
    let isFact = word == Self.fact
    if !isFact { all.insert(word) }
    if let before, !isFact || before != Self.fact { all.insert(before + " " + word) }
  }
}
