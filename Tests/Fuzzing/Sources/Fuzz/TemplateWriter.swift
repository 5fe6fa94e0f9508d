/// A part of a template: text with outputs and tags, or a choice.
indirect enum TemplatePart {
  case text(String)
  case choice(TemplateChoice)
  /// A fact in three lengths, and what follows it in its output.
  case forms(filters: String)

  /// Writes the part as it stands in a template.
  ///
  /// - Parameters:
  ///   - text: where to write it.
  ///   - taken: what is taken of the choices; with it, each is written as an `if` of as many tags,
  ///     so that every line holds what it did.
  func write(to text: inout String, taking taken: inout ArraySlice<Int>?) {
    switch self {
    case .text(let part): text += part
    case .choice(let choice): choice.write(to: &text, taking: &taken)
    case .forms(let filters):
      let form = taken?.popFirst().map { "\($0)" } ?? ""
      text += "{{ g\(form)\(filters) }}"
    }
  }
}

/// A `choose` or an `optional`.
struct TemplateChoice {
  var isOptional: Bool
  var weight: Int
  /// What starts and ends its tags, with or without a hyphen for white space.
  var open: String
  var close: String
  /// What can be taken; the last of an `optional` is nothing.
  var alternatives: [[TemplatePart]]

  func write(to text: inout String, taking taken: inout ArraySlice<Int>?) {
    let written = isOptional ? Array(alternatives.dropLast()) : alternatives
    let index = taken?.popFirst()
    for (number, alternative) in written.enumerated() {
      let opening = isOptional ? "optional" : "choose"
      let tag =
        switch (index, number) {
        case (let index?, 0): "if \(index == 0)"
        case (let index?, _): "elsif \(index == number)"
        case (nil, 0): weight == 1 ? opening : "\(opening) weight: \(weight)"
        case (nil, _): "or"
        }
      text += "\(open) \(tag) \(close)"
      // What is not taken is written all the same, for what it is to the lines around it.
      var other: ArraySlice<Int>? = taken == nil ? nil : []
      for part in alternative {
        if index == nil || index == number {
          part.write(to: &text, taking: &taken)
        } else {
          part.write(to: &text, taking: &other)
        }
      }
    }
    let end = index != nil ? "endif" : isOptional ? "endoptional" : "endchoose"
    text += "\(open) \(end) \(close)"
  }
}

/// Makes a template of bytes.
struct TemplateWriter {
  var reader: ByteReader

  init(_ bytes: [UInt8]) {
    reader = ByteReader(bytes)
  }

  mutating func parts(depth: Int = 2, count: Int = 10) -> [TemplatePart] {
    var parts: [TemplatePart] = []
    for _ in 0..<reader.below(count + 1) where !reader.isAtEnd {
      let kind = reader.below(6)
      if kind == 1, depth > 0 {
        parts.append(.choice(choice(depth: depth - 1)))
      } else if kind == 2 {
        parts.append(.forms(filters: reader.one(of: formFilters)))
      } else {
        parts.append(.text(reader.one(of: texts)))
      }
    }
    return parts
  }

  private mutating func choice(depth: Int) -> TemplateChoice {
    let isOptional = reader.below(3) == 1
    var alternatives: [[TemplatePart]] = []
    for _ in 0..<(isOptional ? 1 : 2 + reader.below(2)) {
      // An alternative has to say something.
      alternatives.append([.text(reader.one(of: words))] + parts(depth: depth, count: 4))
    }
    if isOptional { alternatives.append([]) }
    return TemplateChoice(
      isOptional: isOptional, weight: 1 + reader.below(3),
      open: reader.one(of: ["{%", "{%", "{%-"]),
      close: reader.one(of: ["%}", "%}", "-%}"]), alternatives: alternatives)
  }
}

private let formFilters = [
  "", " | upcase", " | remove: 'Ada Lovelace'", " | append: b", " | append: '!' | capitalize_first",
]

private let words = [
  "Hi", "x", ".", "{{ a }}", "{{ gone }}", "\nOn a line\n", ", too", " so ", "(", "{{ b }}.",
]

private let texts = [
  "Hi", "Hello there", " ", "\n", "\n\n", ".", ", and", "!", " .", " (", ")", "…", "\\\n", "  \n ",
  "x", "{{ a }}", "{{ b }}", "{{ c }}", "{{ d }}", "{{ gone }}", "{{- a -}}", "{{ a | upcase }}",
  "{% if a %}{{ a }}{% endif %}", "{% if gone %}no{% else %}yes.{% endif %}", "{{ e | join }}",
  "{{ f }}", "{% comment %} c {% endcomment %}", "{% # c %}", "{% assign z = a %}", "{{ '' }}",
  "{% if gone %}x{% endif %}", ".NET", "{{ gone | default: 'you' }}", "{{ 'it' }}", "\t",
]
