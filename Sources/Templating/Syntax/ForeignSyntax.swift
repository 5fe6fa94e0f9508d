import Diagnostics
import Text

/// A place where an expression of Liquid cannot go on, read as another language.
///
/// It is looked at only when a template has a fault, so that good templates pay nothing for it.
struct ForeignSyntax {
  /// The name of the tag; nil in an output.
  let tag: String?
  /// The content of the output or the tag before the fault and from it on.
  let before: String
  let rest: String
  /// Returns the path of the fact that another tool's name means.
  let meaning: @Sendable (String) -> String?

  /// What is wrong and what to write.
  struct Slip {
    var code: Diagnostic.Code = "template-foreign-syntax"
    /// The message; nil for the fault's own.
    var message: String?
    let help: String
    /// How many bytes before the fault it starts, and how many it has; nil for the fault's own.
    var back = 0
    var width: Int?
  }

  /// A part of an expression that is not complete at the fault.
  enum Part {
    case value, filter, endOfRange, endOfIndex
  }

  /// The slip at the fault, if it is one that is known.
  ///
  /// - Parameter part: the part of an expression that is not complete there.
  func slip(in part: Part? = nil) -> Slip? {
    switch part {
    case .endOfRange: return brackets
    case .endOfIndex where rest.isEmpty: return Slip(help: "close it with `]`")
    case .endOfIndex where rest.hasPrefix(":"):
      return Slip(help: "write `| slice: 0, 3` for a part of it")
    case .filter: return noFilter
    case .value where rest.isEmpty && !left.isEmpty:
      return Slip(help: "write a value behind `\(left.split(separator: " ").last ?? "")`")
    default: break
    }
    // The first that fits is told: what stands for itself before what depends on the tag.
    let readings = [
      \ForeignSyntax.quotation, \.placeholder, \.comparison, \.handlebars, \.choice, \.arithmetic,
      \.list, \.call, \.ofTag, \.word, \.sign,
    ]
    for reading in readings {
      if let slip = self[keyPath: reading] { return slip }
    }
    return nil
  }

  /// Whether the tag holds a condition.
  var isCondition: Bool { tag == "if" || tag == "unless" || tag == "elsif" }

  /// The content before the fault without white space at its ends.
  var left: String { before.trimmed }

  /// The slip of a sign or a word that Liquid does not have.
  func helps(_ sign: String, _ help: String, width: Int? = nil, back: Int = 0) -> Slip {
    Slip(message: "`\(sign)` is not Liquid", help: help, back: back, width: width)
  }
}

/// What stands for itself in any tag.
extension ForeignSyntax {
  /// `(a == b) and c`.
  fileprivate var brackets: Slip? {
    let help =
      switch rest.first {
      case "|": "work it out with `assign` first"
      case ")": "write it without brackets"
      default:
        isCondition
          ? "put one `if` inside the other; `and` and `or` group from the right"
          : "write it without brackets"
      }
    return Slip(message: "brackets hold nothing but a range, such as `(1..3)`", help: help)
  }

  /// `| "x"` and `| }}`.
  private var noFilter: Slip? {
    if rest.hasPrefix(">") { return Slip(help: "write `|` alone") }
    if rest.isEmpty { return Slip(help: "name a filter, or take the `|` out") }
    guard rest.first == "\"" || rest.first == "'", let text = operand(rest[...]) else { return nil }
    return Slip(help: "for a fallback write `| default: \(text)`")
  }

  /// `'it''s'`, `'it\'s'`, `'it's'` and `` `x` ``.
  fileprivate var quotation: Slip? {
    guard let first = rest.first else { return nil }
    if first == "`" {
      return Slip(
        message: "a backtick is no quotation mark",
        help: "use straight quotation marks, `\"` or `'`, around a text")
    }
    guard first == "\"" || first == "'" || first == "\\" else { return nil }
    let quote: Character = first != "\\" ? first : rest.dropFirst().first == "'" ? "'" : "\""
    let other = quote == "'" ? "\"" : "'"
    let help = "put a text that holds `\(quote)` between `\(other)` and `\(other)`"
    if first == "\\" || before.contains("\\\(quote)") {
      return Slip(message: "`\\` changes nothing in a text", help: help)
    }
    if before.last == quote {
      return Slip(message: "a quotation mark is not doubled inside a text", help: help)
    }
    // A text that ended where a word goes on.
    guard before.filter({ $0 == quote }).count >= 2, let end = before.lastIndex(of: quote),
      before[before.index(after: end)...].first?.isLetter == true
    else { return nil }
    return Slip(message: "this text ends at the `\(quote)` inside it", help: help)
  }

  /// `${first_name}`, `$first_name`, `@name` and `.FirstName`.
  fileprivate var placeholder: Slip? {
    guard let sign = rest.first, "$@#%^:.~*".contains(sign) else { return nil }
    let isBraced = rest.hasPrefix("${")
    let isStarred = rest.hasPrefix("*|")
    let name = rest.dropFirst(isBraced || isStarred ? 2 : 1).prefix {
      $0.isLetter || $0.isNumber || "_.".contains($0)
    }
    guard name.first?.isLetter == true else { return nil }
    // Braze: `custom_attribute.${favourite_book}`.
    let root = before.suffix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
    let operand = before.dropLast(root.count).trimmed
    let starts =
      root.isEmpty && (operand.isEmpty || operand.last.map { "|:,(=<>".contains($0) } ?? true)
    let isBlock = sign == "#" || sign == "^"
    // `| date: %Y` lacks its quotation marks.
    if sign == "%", !left.isEmpty { return nil }
    guard isBraced || starts || "$@".contains(sign), !isBlock || tag != nil else { return nil }
    let path = meaning(String(name))
    if path == nil, !isBraced { return helps(String(sign), "write `\(name)` without it") }
    let instead = path ?? "recipient.first_name"
    let written = tag == nil && operand.isEmpty ? "{{ \(instead) }}" : instead
    let back = isBraced ? root.utf8.count : 0
    let text =
      (isBraced ? String(root) : "")
      + (isBraced ? "${\(name)}" : isStarred ? "*|\(name)|*" : "\(sign)\(name)")
    return Slip(
      message: "`\(text)` is a placeholder of another tool",
      help: path == nil
        ? "write the fact it stands for, such as `\(written)`" : "write `\(written)`",
      back: back, width: text.utf8.count)
  }

  /// `===`, `=>`, `!x`.
  fileprivate var comparison: Slip? {
    if rest.hasPrefix("~"), before.hasSuffix("=") {
      return helps("=~", "write `contains`", width: 2, back: 1)
    }
    if rest.hasPrefix("~=") { return helps("~=", "write `!=`", width: 2) }
    for (written, sign) in [("==", "=="), ("!=", "!="), (">=", ">="), ("<=", "<=")]
    where rest.hasPrefix("=") && before.hasSuffix(written) {
      return helps(written + "=", "write `\(sign)`", width: 3, back: 2)
    }
    if rest.hasPrefix("=>"), tag == nil, left.contains("|") {
      return helps("=>", "write a comma between the arguments", width: 2)
    }
    for (written, sign) in [("=>", ">="), ("=<", "<="), ("=!", "!="), ("!<", ">="), ("!>", "<=")]
    where rest.hasPrefix(written) {
      return helps(written, "write `\(sign)`", width: 2)
    }
    if rest.hasPrefix(">"), before.hasSuffix("-") {
      return helps("->", "write a dot", width: 2, back: 1)
    }
    if rest.hasPrefix("<"), before.hasSuffix(">") {
      return helps("><", "write `!=`", width: 2, back: 1)
    }
    if rest.hasPrefix("!"), tag != nil || !left.isEmpty || rest.dropFirst().first?.isLetter == true,
      !rest.hasPrefix("!--")
    {
      return helps(
        "!", "write `{% unless … %}` instead of `{% if !… %}`, or `!=` between two values")
    }
    if rest.hasPrefix("&"), !rest.hasPrefix("&&"), tag != nil { return helps("&", "write `and`") }
    let isCompared = ["==", "!=", "<>", "<", ">"].contains { rest.hasPrefix($0) }
    if isCompared, left.isEmpty, tag == "when" {
      return Slip(message: "`when` compares by itself", help: "write the value alone")
    }
    guard isCompared, !left.isEmpty, let tag else {
      guard isCompared, !left.isEmpty else { return nil }
      return Slip(
        message: "an output does not compare",
        help: "write `{% if … %}…{% endif %}` around what depends on it")
    }
    switch tag {
    case "assign" where left.contains("="), "echo":
      return Slip(
        message: "`\(tag)` does not compare",
        help:
          "compare in `{% if … %}`, with \(tag == "echo" ? "a text" : "an `assign`") in each part")
    case "when", "case":
      return Slip(message: "`\(tag)` compares by itself", help: "compare in `{% if … %}`")
    default: return nil
    }
  }

  /// `{{#if x}}`, `{{/if}}`, `{{> x}}` and `{{! x }}`.
  fileprivate var handlebars: Slip? {
    guard tag == nil, left.isEmpty, let sign = rest.first, "#/^>!&".contains(sign) else {
      return nil
    }
    let words = rest.dropFirst().split { $0 == " " || $0 == "\n" }
    let name = words.first.map(String.init) ?? ""
    let fact = words.dropFirst().first.map(String.init) ?? name
    let instead =
      switch (sign, name) {
      case ("#", "if"), ("#", "unless"): "{% \(name) \(fact) %}"
      case ("#", "each"): "{% for item in \(fact) %}"
      case ("/", "each"): "{% endfor %}"
      case ("/", "unless"): "{% endunless %}"
      case ("/", _): "{% endif %}"
      case ("#", _): "{% if \(name) %}"
      case ("^", _): "{% unless \(name) %}"
      case (">", _): "{% render \"\(name)\" %}"
      case ("!", _): "{% comment %}…{% endcomment %}"
      default: "{{ \(name) }}"
      }
    return helps("{{\(sign)", "write `\(instead)`")
  }

  /// `a ? "b" : "c"`, `a ?? "b"`, `a ?: "b"`, and `"b" if a else "c"`.
  fileprivate var choice: Slip? {
    if rest.hasPrefix("&&"), tag == nil, !left.isEmpty {
      let fact = left.count <= ForeignNames.shown ? left : "…"
      return helps("&&", "write `{% if \(fact) %}…{% endif %}`", width: 2)
    }
    if rest.hasPrefix("||"), isCondition { return helps("||", "write `or`", width: 2) }
    if rest.hasPrefix("??") || rest.hasPrefix("?:") || rest.hasPrefix("? :") {
      let sign = rest.hasPrefix("??") ? "??" : "?:"
      let fallback = operand(rest.drop { "?: ".contains($0) }) ?? "…"
      return helps(sign, "for a fallback write `| default: \(fallback)`", width: 2)
    }
    let isInline = tag != "for" && (rest.hasPrefix("if ") || rest.hasPrefix("unless "))
    if isInline, !left.isEmpty, tag != "render" {
      let word = String(rest.prefix { $0 != " " })
      return Slip(
        message: "`\(word)` is a tag of its own",
        help: "write `{% \(word) … %}…{% else %}…{% end\(word) %}`")
    }
    // Ruby's `name?` is a name, so that the fault is behind it.
    let isName = left.hasSuffix("?") && rest.contains(":")
    guard rest.hasPrefix("?") || isName else { return nil }
    let fact = isName ? String(left.dropLast()) : left
    let isShort = tag == nil && !fact.isEmpty && fact.count <= ForeignNames.shown
    return Slip(
      message: "`?` chooses nothing in Liquid",
      help: "write `{% if \(isShort ? fact : "…") %}…{% else %}…{% endif %}`")
  }

  /// `n + 1`, `n -1`, `n += 1`, `a ~ b`.
  fileprivate var arithmetic: Slip? {
    // `"a" . b` of PHP.
    let isPoint = rest.hasPrefix(".") && (left.last == "\"" || left.last == "'")
    guard let sign = rest.first, "+-*/%~".contains(sign) || isPoint, let last = left.last,
      !":,|(=".contains(last)
    else { return nil }
    let following = rest.dropFirst()
    if tag == "assign", following.first == "=" || following.first == sign {
      let name = left.split(separator: " ").last.map(String.init) ?? "n"
      let filter = Self.operations[sign] ?? "plus"
      let amount = following.first == "=" ? operand(following.dropFirst()) ?? "1" : "1"
      return helps(
        String(rest.prefix(2)), "write `{% assign \(name) = \(name) | \(filter): \(amount) %}`",
        width: 2)
    }
    let right = operand(following)
    let isText =
      sign == "~" || left.last == "\"" || left.last == "'" || right?.first == "\""
      || right?.first == "'"
    // `50%`.
    if sign == "%", right == nil { return helps("%", "write the number alone") }
    guard let filter = isText ? "append" : Self.operations[sign] else { return nil }
    return Slip(
      message: sign == "-" || right != nil && !isText
        ? "`\(sign)` does not calculate" : "`\(sign)` is not Liquid",
      help: "write the filter `| \(filter): \(right ?? "…")`"
        + (isCondition ? " in an `assign` before it" : ""))
  }

  private static let operations: [Character: String] = [
    "+": "plus", "-": "minus", "*": "times", "/": "divided_by", "%": "modulo",
  ]

  /// `["a", "b"]` and `{a: 1}`.
  fileprivate var list: Slip? {
    if rest.hasPrefix("{") || rest.hasPrefix("}") {
      if tag == nil, left.isEmpty {
        return Slip(message: "a brace too many", help: "write `{{ … }}` with two braces")
      }
      if tag == nil { return Slip(message: "a brace too many", help: "take it out") }
      return helps(
        String(rest.prefix(1)),
        tag == "assign"
          ? "leave it out: facts come from the profiles" : "leave it out: the tag ends with `%}`")
    }
    guard rest.hasPrefix(",") || rest.hasPrefix("]"), let open = before.lastIndex(of: "["),
      before[..<open].trimmed.last.map({ "=:,(".contains($0) }) ?? true
        || before[..<open].trimmed.hasSuffix(" in")
    else { return nil }
    return Slip(
      message: "a list cannot be written in Liquid",
      help: "write `\"a, b\" | split: \", \"`, in an `assign` of its own")
  }

  /// `append("x")` and `foo.upcase()`.
  fileprivate var call: Slip? {
    guard rest.hasPrefix("("), let last = before.last, last.isLetter || last.isNumber || last == "_"
    else { return nil }
    let name = String(before.suffix { $0.isLetter || $0.isNumber || $0 == "_" })
    let holder = before.dropLast(name.count)
    let inner = rest.dropFirst().prefix { $0 != ")" && $0 != "(" }.trimmed
    guard tag != "for" || name != "range" else {
      return helps("range(", "write `(1..3)`")
    }
    if isCondition, let help = Self.words[name.lowercased()] {
      return Slip(message: "Liquid has no functions", help: help)
    }
    let field = inner.split(separator: ",").first?.trimmed.filter { $0 != "'" && $0 != "\"" }
    if ForeignNames.filter(for: name) == nil, let path = field.flatMap(meaning) {
      return Slip(
        message: "Liquid has no functions",
        help: "write `\(tag == nil ? "{{ \(path) }}" : path)`")
    }
    guard let filter = ForeignNames.filter(for: name) else {
      return Slip(
        message: "Liquid has no functions",
        help: "a filter changes a value: `{{ recipient.company | upcase }}`")
    }
    let isShort = inner.count <= ForeignNames.shown
    let arguments = inner.isEmpty ? "" : ": \(isShort ? inner : "…")"
    if holder.last == "." || holder.trimmed.last == "|" {
      return Slip(
        message: holder.last == "."
          ? "Liquid has no methods" : "a filter takes a colon, not brackets",
        help: "write `| \(filter)\(arguments)`")
    }
    let parts = inner.split(separator: ",", maxSplits: 1).map(\.trimmed)
    let value = isShort ? parts.first ?? "…" : "…"
    let others = isShort && parts.count > 1 ? ": \(parts[1])" : ""
    return Slip(message: "Liquid has no functions", help: "write `\(value) | \(filter)\(others)`")
  }

  /// Signs that mean nothing anywhere.
  fileprivate var sign: Slip? {
    if rest.hasPrefix(";") { return helps(";", "leave it out") }
    if rest.trimmed == ":" { return helps(":", "leave it out: the tag ends with `%}`") }
    if rest.hasPrefix(")") {
      return Slip(help: "take it out, or open the bracket before it")
    }
    if before.hasSuffix("."), let digits = operand(rest[...]), Int(digits) != nil {
      return Slip(help: "write `[\(digits)]` instead of `.\(digits)`")
    }
    if rest.hasPrefix("..") { return Slip(help: "put brackets around a range: `(1..3)`") }
    if rest.hasPrefix("::") { return helps("::", "write a dot", width: 2) }
    return nil
  }

  /// The fact, text or number that a text starts with.
  func operand(_ text: Substring) -> String? {
    let text = text.drop { $0 == " " }
    guard let first = text.first else { return nil }
    if first == "\"" || first == "'" {
      guard let end = text.dropFirst().firstIndex(of: first) else { return nil }
      let operand = String(text[...end])
      return operand.count <= ForeignNames.shown ? operand : nil
    }
    let word = text.prefix { $0.isLetter || $0.isNumber || "_.".contains($0) }
    return word.isEmpty || word.count > ForeignNames.shown ? nil : String(word)
  }
}

extension StringProtocol {
  /// The longest end of the text whose characters all fit.
  func suffix(while fits: (Character) -> Bool) -> SubSequence {
    var start = endIndex
    while start > startIndex, fits(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}
