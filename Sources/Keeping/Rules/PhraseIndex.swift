import Templating
import Text
import Writing

/// The phrases of all templates of a library, to distinguish those that only two share from those
/// that everybody uses.
struct PhraseIndex: Sendable {
  /// The phrases of each template by its name, as numbers in order.
  private var phrases: [String: [Int]] = [:]
  /// How many templates hold each phrase, by its number.
  private var counts: [Int] = []
  private var numbers: [Phrase: Int] = [:]

  private struct Phrase: Hashable {
    let language: String
    let text: String
  }

  /// An index of a library.
  ///
  /// - Parameter common: templates that show which phrases everybody uses, where the library is too
  ///   small for that; those with a name of the library's are left out.
  init(_ library: TemplateLibrary, common: TemplateLibrary) {
    for variant in library.variants { phrases[variant.name] = add(variant) }
    guard library.variants.count < enoughTemplates else { return }
    for variant in common.variants where library[variant.name] == nil { _ = add(variant) }
  }

  private mutating func add(_ variant: Variant) -> [Int] {
    let language = variant.frontMatter.mainLanguage
    return TemplatePhrases(of: variant.body).all.map { text in
      let number = number(of: Phrase(language: language, text: text))
      counts[number] += 1
      return number
    }.sorted()
  }

  private mutating func number(of phrase: Phrase) -> Int {
    if let number = numbers[phrase] { return number }
    numbers[phrase] = counts.count
    counts.append(0)
    return counts.count - 1
  }

  /// The share of the phrases of two templates that both have, from 0 to 1.
  ///
  /// Phrases that many others have too count for little, such as greetings and polite wishes.
  /// Templates of different kinds or languages share nothing.
  func likeness(of left: Variant, _ right: Variant) -> Double {
    guard left.frontMatter.kind == right.frontMatter.kind,
      left.frontMatter.mainLanguage == right.frontMatter.mainLanguage,
      let these = phrases[left.name], let those = phrases[right.name]
    else { return 0 }
    var shared = 0.0
    var single = 0.0
    var index = 0
    for phrase in these {
      while index < those.count, those[index] < phrase {
        single += 1 / Double(counts[those[index]])
        index += 1
      }
      if index < those.count, those[index] == phrase {
        shared += 1 / Double(counts[phrase] - 1)
        index += 1
      } else {
        single += 1 / Double(counts[phrase])
      }
    }
    for phrase in those[index...] { single += 1 / Double(counts[phrase]) }
    return shared > 0 ? 2 * shared / (2 * shared + single) : 0
  }
}

/// From this number of templates on, a library shows by itself which phrases everybody uses.
private let enoughTemplates = 10

extension FrontMatter {
  /// The language without its region: `en` of `en-GB`.
  fileprivate var mainLanguage: String { LanguageTag.language(of: language) }
}
