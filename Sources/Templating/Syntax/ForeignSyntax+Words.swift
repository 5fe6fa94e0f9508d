import Diagnostics
import Text

/// What depends on the tag, and words of other languages.
extension ForeignSyntax {
  /// What stands in the way in one tag only.
  var ofTag: Slip? {
    switch tag {
    case nil: ofOutput
    case let tag? where tag.hasPrefix("end") && left.isEmpty:
      Slip(help: "write `{% \(tag) %}` alone")
    case "if", "unless", "elsif": ofCondition
    case "for": ofLoop
    case "assign": ofAssignment
    case "capture" where left.isEmpty: Slip(help: "write `{% capture name %}…{% endcapture %}`")
    case "capture" where rest.hasPrefix("="):
      slip("a `capture` takes no `=`", "write `{% capture name %}…{% endcapture %}`, or `assign`")
    case "when" where rest.hasPrefix("and "):
      slip("`when` has no `and`", "a comma or `or` stands between values")
    case "render"
    where rest.drop { $0.isLetter || $0.isNumber || $0 == "_" }.first.map { "=(".contains($0) }
      == true:
      slip("a `render` is given names with colons", "write `{% render \"partial\", name: value %}`")
    default: nil
    }
  }

  private var ofOutput: Slip? {
    if left.isEmpty, rest.hasPrefix("="), let fact = operand(rest.dropFirst()) {
      return Slip(help: "write `{{ \(fact) }}`")
    }
    if left.hasSuffix("''") || left.hasSuffix("\"\"") {
      return Slip(help: "write one quotation mark on each side of a text")
    }
    if left.contains("|") {
      let name = String(left.suffix { $0.isLetter || $0.isNumber || $0 == "_" })
      if rest.hasPrefix("="), !rest.hasPrefix("==") {
        let isOption = left.split(separator: "|").last?.contains(":") ?? false
        return Slip(
          help: isOption
            ? "write `\(name): …`" : "write a colon behind the filter: `| \(name): …`")
      }
      if rest.hasPrefix(".") || rest.hasPrefix(","), Filter.named(name) != nil {
        return Slip(help: "write `|` before each filter")
      }
    }
    if rest.hasPrefix("\"") || rest.hasPrefix("'"), !left.isEmpty, !left.contains("|"),
      left.last == "\"" || left.last == "'"
    {
      return Slip(help: "join texts with `| append: …`")
    }
    let words = left.split(separator: " ").map(String.init)
    if rest.hasPrefix("=") {
      let value = operand(rest.dropFirst()) ?? "…"
      guard words.count == 1 else { return nil }
      return slip("an output sets nothing", "write `{% assign \(left) = \(value) %}`")
    }
    if rest.hasPrefix(",") || rest.hasPrefix(":"), let text = operand(rest.dropFirst()),
      text.first == "\"" || text.first == "'", !left.contains("|")
    {
      return Slip(help: "for a fallback write `| default: \(text)`")
    }
    if rest.hasPrefix(",") {
      return slip("an output prints one value", "write each in its own `{{ … }}`")
    }
    guard words.count == 1, rest.first?.isLetter == true || rest.first == "\"" || rest.first == "'"
    else { return nil }
    if ForeignNames.assigning.contains(words[0]), rest.contains("=") {
      let whole = rest.count <= ForeignNames.shown ? rest : "name = …"
      return slip("`\(words[0])` is a tag of other languages", "write `{% assign \(whole) %}`")
    }
    if words[0] == "not" {
      return helps("not", "write `{% unless … %}`", width: 3, back: before.utf8.count)
    }
    guard TagNames.statements.contains(words[0]) || TagNames.parts.contains(words[0]) else {
      return nil
    }
    let whole = words[0] + " " + rest
    return slip(
      "`\(words[0])` is a tag",
      "write `{% \(whole.count <= ForeignNames.shown ? whole : words[0] + " …") %}`")
  }

  private var ofCondition: Slip? {
    if rest.isEmpty, left.isEmpty {
      return Slip(help: "write the condition: `{% \(tag ?? "if") fact %}`")
    }
    if left.hasSuffix(" if") {
      return slip("one `if` stands before all conditions", "take the second one out")
    }
    if rest.hasPrefix("|"), !rest.hasPrefix("||") {
      return slip("a condition takes no filter", "work it out with `assign` first")
    }
    if rest.hasPrefix("="), let last = left.last, "<>=".contains(last) {
      return Slip(help: "write `\(last)=` without a space inside")
    }
    let isCompared = ["==", "!=", "<", ">"].contains { rest.hasPrefix($0) }
    if isCompared, !left.isEmpty, !left.hasSuffix(" and"), !left.hasSuffix(" or") {
      return slip("a condition compares two values", "join two comparisons with `and`")
    }
    if rest.hasPrefix(",") { return slip("a comma joins no conditions", "write `and` or `or`") }
    return nil
  }

  private var ofLoop: Slip? {
    let words = left.split(separator: " ").map(String.init)
    if rest.hasPrefix("of ") { return helps("of", "write `in`") }
    if rest.hasPrefix("as ") {
      let name = operand(rest.dropFirst(2)) ?? "item"
      return helps("as", "write `{% for \(name) in \(left) %}`")
    }
    if rest.hasPrefix("|") {
      return slip("a loop takes no filter", "work the list out with `assign` first")
    }
    if rest.hasPrefix(","), words.count == 1 {
      return slip("a loop sets one name", "leave the other out; the number is `forloop.index`")
    }
    if rest.hasPrefix("("), words.isEmpty {
      return slip("a `for` takes no brackets", "write `{% for item in list %}`")
    }
    if words.count < 2, !rest.hasPrefix("("), !rest.hasPrefix("="), !rest.hasPrefix("o"),
      !rest.hasPrefix("as ")
    {
      return Slip(help: "write `{% for item in list %}`")
    }
    if rest.hasPrefix("to ") { return helps("to", "write `(1..3)`") }
    if rest.hasPrefix("..") { return slip("a range stands in brackets", "write `(1..3)`") }
    if rest.hasPrefix("=") { return helps("=", "write `{% for item in (1..3) %}`") }
    if rest.hasPrefix("if ") {
      return slip("a loop takes no condition", "put an `{% if … %}` into the loop")
    }
    for option in ["limit", "offset"]
    where rest.hasPrefix(option + " ") || rest.hasPrefix(option + "=") {
      return slip("`\(option)` lacks its colon", "write `\(option): …`")
    }
    return nil
  }

  private var ofAssignment: Slip? {
    let words = left.split(separator: " ").map(String.init)
    let joins = rest.hasPrefix("and ") || rest.hasPrefix("or ") || left.hasSuffix("= not")
    if joins, left.contains("=") {
      return slip(
        "`assign` takes no condition", "write `{% if … %}`, with an `assign` in each part")
    }
    if rest.hasPrefix(","), left.contains("="), !left.contains("|") {
      return slip("an `assign` sets one name", "write an `assign` for each")
    }
    guard words.count == 1, !left.contains("=") else { return nil }
    if rest.hasPrefix(".") {
      return slip("a name that is set has no dot", "write `{% assign name = … %}` with one word")
    }
    if let first = left.first, first.isNumber || first == "\"" || first == "'" {
      return Slip(help: "write `{% assign name = \(left) %}`")
    }
    return Slip(help: "write `{% assign \(left) = … %}`")
  }

  /// A word that other languages have.
  var word: Slip? {
    let word = String(rest.prefix { $0.isLetter || $0 == "_" })
    guard !word.isEmpty, !left.isEmpty else { return nil }
    let lowered = word.lowercased()
    if word != lowered, ["and", "or", "contains", "in", "not"].contains(lowered) {
      return helps(word, "write `\(lowered)` in small letters")
    }
    guard isCondition else {
      guard left.last != "|", let filter = Filter.named(word), tag == nil || tag == "assign" else {
        return nil
      }
      return slip("a filter stands behind `|`", "write `| \(filter.usage)`")
    }
    let rest = rest.dropFirst(word.count).trimmed
    switch lowered {
    case "is", "are", "was": return helps(word, comparison(afterIs: rest))
    case "not":
      let isContained = rest.hasPrefix("contains") || rest.hasPrefix("in ")
      return helps(
        word, isContained ? "write `{% unless … contains … %}`" : "write `!=`")
    case "in": return helps(word, "write the list first: `list contains value`")
    case "then", "do": return helps(word, "leave it out: the tag ends with `%}`")
    case "if", "unless": return helps(word, "leave it out: one `if` stands before all conditions")
    default: break
    }
    guard let help = Self.words[lowered] else {
      return Slip(help: "compare with `==`; join conditions with `and` or `or`")
    }
    return helps(word, help)
  }

  private func comparison(afterIs rest: String) -> String {
    let isNegated = rest.hasPrefix("not")
    let rest = (isNegated ? String(rest.dropFirst(3)) : rest).trimmed.lowercased()
    let word = rest.prefix { $0.isLetter }
    switch word {
    case "empty", "blank", "null", "nil", "none", "undefined", "missing":
      return isNegated ? "write `!= blank`" : "write `== blank`"
    case "defined", "present", "set", "available", "known":
      return isNegated
        ? "write `== blank`" : "leave it out: a fact alone holds when it is there"
    case "greater", "more", "bigger", "larger": return "write `>`"
    case "less", "smaller", "fewer": return "write `<`"
    default: return isNegated ? "write `!=`" : "write `==`"
    }
  }

  static let words: [String: String] = {
    let rows = [
      "write `==`": "equals equal eq same matches_exactly",
      "write `!=`": "isnt ne neq differs unequal",
      "write `>`": "gt greater", "write `<`": "lt less",
      "write `>=`": "gte ge", "write `<=`": "lte le",
      "write `contains`": "contains includes include has have holds like matches match contain",
      "write `contains`, which finds a text anywhere":
        "startswith starts_with endswith ends_with starts ends",
      "leave it out: a fact alone holds when it is there":
        "exists exist present defined isset isdefined isnotempty notempty",
      "write `== blank`": "empty blank isempty isblank isnull",
      "write `or`, and nest what must not hold both": "xor",
      "write `>=` and `<=`, joined by `and`": "between",
    ]
    var words: [String: String] = [:]
    for (help, names) in rows {
      for name in names.split(separator: " ") { words[String(name)] = help }
    }
    return words
  }()

  private func slip(_ message: String, _ help: String) -> Slip {
    Slip(code: "template-unexpected", message: message, help: help)
  }
}
