import Diagnostics
import Fitting
import Templating

/// Each filter on hostile texts and long lists.
///
/// The value is the fact `x`; `w` is the first letter of it, `needle` half as long and nearly in it,
/// and `long` a list.
let filterCases = calls.sorted { $0.key < $1.key }.flatMap { name, arguments in
  arguments.enumerated().flatMap { number, call in
    (number == 0 && !reckons.contains(name) ? inputs : fewInputs).map { input, size, value in
      GrowthCase(.filter(name), "\(call.isEmpty ? "" : call + " of ")\(input)", size: size) {
        size in
        try binding("{{ x | \(name)\(call.isEmpty ? "" : ": " + call) }}", facts(value, size))
      }
    }
  }
}

/// The filters that take everything for a number.
private let reckons: Set<String> = [
  "abs", "at_least", "at_most", "ceil", "divided_by", "floor", "minus", "modulo", "plus", "round",
  "times",
]

/// How each filter is called.
private let calls: [String: [String]] = [
  "abs": [""],
  "ago": [""],
  "and_list": [""],
  "append": ["x"],
  "as_request": [""],
  "as_role": [""],
  "at_least": ["x"],
  "at_most": ["x"],
  "capitalize": [""],
  "capitalize_first": [""],
  "ceil": [""],
  "compact": ["", "\"k\""],
  "concat": ["long"],
  "continued": [""],
  "date": ["\"%B %Y\"", "x"],
  "default": ["x"],
  "divided_by": ["7", "x"],
  "downcase": [""],
  "find": ["\"k\", needle"],
  "find_index": ["\"k\", needle"],
  "first": [""],
  "first_sentence": [""],
  "floor": [""],
  "has": ["\"k\", needle"],
  "join": ["w"],
  "last": [""],
  "lstrip": [""],
  "map": ["\"k\""],
  "minus": ["x"],
  "modulo": ["7", "x"],
  "plus": ["x"],
  "possessive": [""],
  "prepend": ["x"],
  "quoted": [""],
  "reject": ["\"k\", needle"],
  "remove": ["w", "needle"],
  "remove_first": ["w", "needle"],
  "remove_last": ["w", "needle"],
  "replace": ["w, \"b\"", "needle, w", "\"\", w"],
  "replace_first": ["w, \"b\"", "needle, w"],
  "replace_last": ["w, \"b\"", "needle, w"],
  "reverse": [""],
  "round": ["", "x"],
  "rstrip": [""],
  "short": [""],
  "size": [""],
  "slice": ["-3, 2", "1, 100000"],
  "sort": ["", "\"k\""],
  "sort_natural": ["", "\"k\""],
  "squish": [""],
  "split": ["w", "needle", "\"\"", "\" \""],
  "strip": [""],
  "strip_newlines": [""],
  "sum": ["", "\"k\""],
  "times": ["x"],
  "truncate": ["5, x", "100000"],
  "truncatewords": ["5, x", "100000"],
  "uncapitalize": [""],
  "uniq": ["", "\"k\""],
  "upcase": [""],
  "where": ["\"k\", needle"],
  "with_article": [""],
  "with_the": [""],
  "without_article": [""],
]

private typealias Row = (name: String, size: Int, value: Making<Value>)

private let inputs = texts + lists

/// For what has been called with all of them in another way, and for what hardly looks at them.
private let fewInputs = inputs.filter {
  ["one letter", HostileText.marks.rawValue, "words", "digits", "texts"].contains($0.name)
}

private let texts = [
  HostileText.words, .oneLetter, .marks, .legalForms, .fullStops, .quotes, .spaces, .digits,
  .flags, .sentences,
].map { hostile -> Row in
  // Each letter has some fifty bytes of marks.
  (hostile.rawValue, hostile == .marks ? 4096 : 1024, { .text(hostile.text($0)) })
}

private let lists: [Row] = [
  ("dates", 1024, { .text("2026-09-24" + filled(" ", $0)) }),
  ("texts", 100, { list($0) { .text("entry \($0 * 7919 % 1000)") } }),
  ("equal texts", 100, { list($0) { _ in .text("entry") } }),
  ("numbers", 100, { list($0) { .integer($0 * 7919 % 1000) } }),
  ("maps", 100, { list($0) { .map(["name": .text("n\($0)"), "k": .text("v\($0 % 100)")]) } }),
  ("lists", 100, { list($0) { .list([.integer($0), .integer($0)]) } }),
  ("a large map", 60, { .map(map($0)) }),
]

private func list(_ count: Int, _ element: (Int) -> Value) -> Value {
  .list((0..<count).map(element))
}

private func map(_ count: Int) -> ValueMap {
  var map: ValueMap = ["name": .text("x"), "k": .text("v")]
  for index in 0..<count { map.append("key\(index)", .text("v")) }
  return map
}

private func facts(_ value: Making<Value>, _ size: Int) -> ValueMap {
  let x = value(size)
  var facts: ValueMap = [
    "x": x, "w": .text("a"), "needle": .text("a"),
    "long": .list((0..<size / 8).map { .integer($0) }),
  ]
  if case .text(let text) = x {
    let scalars = text.unicodeScalars
    facts["w"] = scalars.first.map { .text(String($0)) }
    facts["needle"] = .text(
      String(String.UnicodeScalarView(scalars.prefix(scalars.count / 2))) + "b")
  }
  return facts
}

/// The binding of a template in plain Liquid.
func binding(_ source: String, _ facts: ValueMap) throws -> GrowthCase.Work {
  let source = SourceText(name: "a.liquid", text: source)
  let (template, diagnostics) = Template.parse(source)
  guard let template else { throw diagnostics.first ?? Diagnostic("growth", "no template") }
  let options = BindingOptions(missing: .empty, layout: .verbatim, now: now)
  return { use(try template.bind(to: facts, options)) }
}

let now = DateTime(year: 2026, month: 11, day: 21)
