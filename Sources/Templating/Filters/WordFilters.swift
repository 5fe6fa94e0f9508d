/// Filters of our own, for messages that read as a person would write them in English.
let wordFilters: [Filter] = [
  Filter("with_article", "Puts `a` or `an` before it, by its sound.", isEnglish: true) {
    value, _ in
    let text = value.printed
    return .text(text.isEmpty ? "" : "\(Article(before: text).rawValue) \(text)")
  },
  Filter(
    "uncapitalize", "Makes the first letter small, unless it belongs to a name or an acronym.",
    isEnglish: true
  ) { value, _ in .text(value.printed.uncapitalized) },
  Filter("capitalize_first", "Makes the first letter a capital and touches nothing else.") {
    value, _ in
    let text = value.printed
    return .text(text.prefix(1).uppercased() + text.dropFirst())
  },
  Filter("possessive", "Makes a name say that something is theirs: `Ada's`.", isEnglish: true) {
    value, _ in .text(value.printed.possessive)
  },
  Filter(
    "and_list", "Joins a list as a sentence would: `a, b and c`.", usage: "and_list: oxford: true",
    options: ["oxford"], isEnglish: true
  ) { value, arguments in
    let hasComma = arguments.options["oxford"]?.isTruthy ?? false
    return .text(andList(value.elements.map(\.printed), oxford: hasComma))
  },
  Filter("short", "A company's name without its legal form.") { value, _ in
    .text(value.printed.withoutLegalForm)
  },
]
