import Text

/// Liquid's filters that change text.
let textFilters: [Filter] = [
  Filter("downcase", "Makes every letter small.") { value, arguments in
    .text(arguments.text(of: value).lowercased())
  },
  Filter("upcase", "Makes every letter a capital.") { value, arguments in
    .text(arguments.text(of: value).uppercased())
  },
  Filter("capitalize", "Makes the first letter a capital and all others small.") {
    value, arguments in
    let text = arguments.text(of: value)
    // Some letters of two parts have a form for titles: `ǆ` becomes `ǅ`.
    let first = text.unicodeScalars.prefix(1)
    return .text(
      (first.first?.properties.titlecaseMapping ?? "")
        + String(text.unicodeScalars.dropFirst()).lowercased())
  },
  Filter("strip", "Takes white space off both ends.") { value, arguments in
    .text(arguments.text(of: value).trimmingSpaces(atStart: true, atEnd: true))
  },
  Filter("lstrip", "Takes white space off the start.") { value, arguments in
    .text(arguments.text(of: value).trimmingSpaces(atStart: true, atEnd: false))
  },
  Filter("rstrip", "Takes white space off the end.") { value, arguments in
    .text(arguments.text(of: value).trimmingSpaces(atStart: false, atEnd: true))
  },
  Filter("squish", "Makes one space of each run of white space, and none at the ends.") {
    value, arguments in
    value == .null
      ? .null : .text(arguments.text(of: value).spacedWords.joined(separator: " "))
  },
  Filter("append", "Adds text at the end.", usage: "append: \"text\"", arity: 1...1) {
    value, arguments in
    .text(arguments.text(of: value) + (arguments.text(0) ?? ""))
  },
  Filter("prepend", "Adds text at the start.", usage: "prepend: \"text\"", arity: 1...1) {
    value, arguments in
    .text((arguments.text(0) ?? "") + arguments.text(of: value))
  },
  Filter(
    "replace", "Replaces a text wherever it stands.", usage: "replace: \"old\", \"new\"",
    arity: 1...2
  ) {
    value, arguments in
    let old = arguments.text(0) ?? ""
    let new = arguments.text(1) ?? ""
    return .text(arguments.text(of: value).replacing(old, with: new))
  },
  Filter("remove", "Removes a text wherever it stands.", usage: "remove: \"text\"", arity: 1...1) {
    value, arguments in
    .text(arguments.text(of: value).replacing(arguments.text(0) ?? "", with: ""))
  },
  Filter(
    "replace_first", "Replaces a text where it stands first.",
    usage: "replace_first: \"old\", \"new\"", arity: 1...2
  ) { value, arguments in
    .text(
      arguments.text(of: value).replacingFirst(
        arguments.text(0) ?? "", with: arguments.text(1) ?? ""))
  },
  Filter(
    "replace_last", "Replaces a text where it stands last.",
    usage: "replace_last: \"old\", \"new\"", arity: 2...2
  ) { value, arguments in
    .text(
      arguments.text(of: value).replacingLast(
        arguments.text(0) ?? "", with: arguments.text(1) ?? ""))
  },
  Filter(
    "remove_first", "Removes a text where it stands first.", usage: "remove_first: \"text\"",
    arity: 1...1
  ) { value, arguments in
    .text(arguments.text(of: value).replacingFirst(arguments.text(0) ?? "", with: ""))
  },
  Filter(
    "remove_last", "Removes a text where it stands last.", usage: "remove_last: \"text\"",
    arity: 1...1
  ) { value, arguments in
    .text(arguments.text(of: value).replacingLast(arguments.text(0) ?? "", with: ""))
  },
  Filter("strip_newlines", "Takes out the line ends.") { value, arguments in
    .text(arguments.text(of: value).filter { $0 != "\n" && $0 != "\r\n" })
  },
  Filter(
    "slice", "A part of a text or a list, from a place on, counted from 0 or from the end.",
    usage: "slice: 0, 5", arity: 1...2
  ) { (value, arguments) throws(FilterFault) in
    guard let start = try arguments.integer(0) else { return .null }
    let hasLength = arguments.positional.dropFirst().first?.isTruthy ?? false
    let length = hasLength ? try arguments.integer(1) ?? 1 : 1
    if case .list(let values) = value { return .list(Array(values.part(from: start, length))) }
    let characters = arguments.characters(of: arguments.text(of: value))
    return .text(String(characters.part(from: start, length)))
  },
  Filter(
    "truncate", "Shortens text to a number of characters, the ending included.",
    usage: "truncate: 20, \"…\"", arity: 0...2
  ) { (value, arguments) throws(FilterFault) in
    guard value != .null else { return .null }
    let characters = arguments.characters(of: arguments.text(of: value))
    let length = max(-1, try arguments.integer(0) ?? 50)
    let ending = arguments.characters(of: arguments.text(1) ?? "...")
    guard characters.count > length else { return .text(String(characters)) }
    return .text(String(characters.prefix(max(0, length - ending.count)) + ending))
  },
  Filter(
    "truncatewords", "Shortens text to a number of words.", usage: "truncatewords: 5, \"…\"",
    arity: 0...2
  ) { (value, arguments) throws(FilterFault) in
    guard value != .null else { return .null }
    let text = arguments.text(of: value)
    let count = max(1, try arguments.integer(0) ?? 15)
    let words = text.spacedWords
    // White space behind the last of them counts as more.
    let isCut = words.count > count || words.count == count && text.last?.isBreak == true
    guard isCut else { return .text(text) }
    return .text(words.prefix(count).joined(separator: " ") + (arguments.text(1) ?? "..."))
  },
]

extension Array {
  /// `length` elements from `start` on, which counts from the end when it is negative.
  fileprivate func part(from start: Int, _ length: Int) -> ArraySlice<Element> {
    let start = start < 0 ? count + start : start
    guard (0...count).contains(start), length > 0 else { return [] }
    return self[start..<Swift.min(count, start + Swift.min(length, count))]
  }
}

extension Character {
  /// Whether it parts words: white space, but for spaces that keep words together.
  fileprivate var isBreak: Bool { unicodeScalars.first?.isBreakingSpace ?? false }
}

extension String {
  /// The words between white space; no-break spaces are part of a word.
  var spacedWords: [Substring] { split { $0.isBreak } }

  /// The text without white space at its ends; no-break spaces stay.
  fileprivate func trimmingSpaces(atStart: Bool, atEnd: Bool) -> String {
    var text = self[...]
    if atStart { text = text.drop { $0.isBreak } }
    guard atEnd else { return String(text) }
    guard let last = text.lastIndex(where: { !$0.isBreak }) else { return "" }
    return String(text[...last])
  }

  /// The text with the first occurrence of another replaced; an empty text is found at the start.
  fileprivate func replacingFirst(_ old: String, with new: String) -> String {
    guard let found = firstRange(of: old) else { return self }
    return self[..<found.lowerBound] + new + self[found.upperBound...]
  }

  /// The text with the last occurrence of another replaced; an empty text is found at the end.
  fileprivate func replacingLast(_ old: String, with new: String) -> String {
    guard !old.isEmpty else { return self + new }
    var last: Range<Index>?
    var search = TextSearch(for: old, in: self)
    while let found = search.next(overlapping: true) { last = found }
    guard let last else { return self }
    return self[..<last.lowerBound] + new + self[last.upperBound...]
  }

  /// The text with every occurrence of another replaced, from the left and without overlap.
  ///
  /// A text beyond the limit is not built to its end: its length suffices to refuse it.
  fileprivate func replacing(_ old: String, with new: String) -> String {
    var result = ""
    if old.isEmpty {
      var rest = self[...]
      // As in Ruby, an empty text is found before each character and at the end.
      result = new
      while let character = rest.popFirst(), result.utf8.count <= Limits.output {
        result.append(character)
        result += new
      }
      return result
    }
    var start = startIndex
    var search = TextSearch(for: old, in: self)
    while let found = search.next(), result.utf8.count <= Limits.output {
      result += self[start..<found.lowerBound]
      result += new
      start = found.upperBound
    }
    return result + self[start...]
  }
}
