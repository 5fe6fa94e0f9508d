import English
import Text

/// Filters of our own, for English messages that read as if a person had written them.
let wordFilters: [Filter] = [
  Filter(
    "with_article", "Puts `a` or `an` before it, by its sound, unless an article is there.",
    isEnglish: true
  ) { value, _ in
    let text = value.printed
    return .text(text.isEmpty ? "" : text.withArticle)
  },
  Filter(
    "without_article", "Takes away the `a` or `an` that it begins with.", isEnglish: true
  ) { value, _ in .text(value.printed.withoutArticle) },
  Filter(
    "possessive", "Makes a name say that something is theirs: `Ada's`, `the Joneses'`.",
    isEnglish: true
  ) { value, _ in .text(value.printed.possessive) },
  Filter(
    "and_list", "Joins a list as a sentence would: `a, b and c`.", usage: "and_list: oxford: true",
    options: ["oxford"], isEnglish: true
  ) { (value, arguments) throws(FilterFault) in
    .text(andList(try value.names, oxford: arguments.isSet("oxford")))
  },
  Filter(
    "uncapitalize", "Makes the first letter small, unless it belongs to a name or an acronym.",
    isEnglish: true
  ) { value, _ in .text(value.printed.uncapitalized) },
  Filter("capitalize_first", "Makes the first letter a capital and touches nothing else.") {
    value, _ in .text(value.printed.capitalizedFirst)
  },
  Filter(
    "short",
    "A company's name without its legal form, and a title without its subtitle or as `CEO`."
  ) { value, _ in
    // What the profile says itself is better than any rule.
    if case .map(let map) = value, let short = map["short"]?.firstForm, !short.isMissing {
      return short
    }
    return .text(value.printed.shortened)
  },
  Filter(
    "first_sentence", "Keeps what stands before the end of the first sentence, its mark included.",
    isEnglish: true
  ) { value, _ in .text(value.printed.firstSentence) },
  Filter(
    "ago",
    "Says how far off a date is: `yesterday`, `in September`; with `of`, behind a noun: "
      + "`of last week`, `from September`.",
    usage: "ago: of: true", options: ["of"], isEnglish: true
  ) { (value, arguments) throws(FilterFault) in
    guard let date = DateReading(value.printed, now: arguments.now), date.hasYear else {
      throw FilterFault(
        "expected a date such as `2026-09-24`, `2026-09` or `2026`, found \(value.otherThanDate)")
    }
    let distance = RelativeDate(of: date, seenFrom: arguments.now)
    return .text(arguments.isSet("of") ? distance.wordsBehindNoun : distance.words)
  },
  Filter(
    "quoted", "Puts it between curly quotes, or straight ones, with single quotes inside.",
    usage: "quoted: straight: true", options: ["straight"], isEnglish: true
  ) { value, arguments in
    let text = value.printed
    return .text(text.isEmpty ? "" : text.quoted(straight: arguments.isSet("straight")))
  },
  Filter(
    "as_request", "Makes a question of a verb phrase, `May I …?`; a whole question stays as it is.",
    isEnglish: true
  ) { value, _ in .text(value.printed.asRequest) },
  Filter(
    "continued", "Goes on from one clause with another: `, and it held`, or `. He lay down`.",
    isEnglish: true
  ) { value, _ in .text(value.printed.continued) },
  Filter(
    "as_role",
    "A role as it is said after `I'm`: `a data engineer`, `CTO`; nothing where it is none.",
    isEnglish: true
  ) { value, _ in value.printed.asRole.map { .text($0) } ?? .null },
  Filter(
    "with_the", "Puts `the` before the name of an institution that is sure to take it.",
    isEnglish: true
  ) { value, _ in .text(value.printed.withThe) },
]

extension FilterArguments {
  /// Whether an option is given and true.
  fileprivate func isSet(_ option: String) -> Bool { options[option]?.isTruthy ?? false }
}

extension Value {
  /// The elements as text, where all of them can be printed.
  fileprivate var names: [String] {
    get throws(FilterFault) {
      if case .map = self { return [try name] }
      var names: [String] = []
      for element in elements { names.append(try element.name) }
      return names
    }
  }

  private var name: String {
    get throws(FilterFault) {
      switch self {
      case .map(let map) where map["name"] == nil: throw FilterFault("found a map without a `name`")
      case .list, .range: throw FilterFault("found a list in the list")
      default: return printed
      }
    }
  }

  /// The name of the value in a message that expected a date.
  fileprivate var otherThanDate: String {
    if case .text = self { "a text that is none" } else { description }
  }
}
