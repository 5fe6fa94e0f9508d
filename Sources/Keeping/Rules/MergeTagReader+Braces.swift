import Diagnostics
import People
import Templating
import Text
import Wording

/// The content of braces.
extension MergeTagReader {
  /// Reads a group; returns whether its content has been understood with it.
  mutating func isUnderstood(_ group: BraceGroup) -> Bool {
    group.isDouble ? readOutput(group) : readSingle(group)
  }

  // MARK: Single braces

  private mutating func readSingle(_ group: BraceGroup) -> Bool {
    guard group.bars.isEmpty else {
      let parts = parts(of: group)
      let range = withHalves(group)
      if isField(parts[0]), isFilter(parts[1], isSure: range == group.range) {
        let filters = text(group.bars[0] + 1..<group.inner.upperBound).withoutControl
        addPlaceholder(parts[0], filters: filters, range)
      } else if let name = parts[0].split(separator: "=", maxSplits: 1).first, name != parts[0],
        isFieldName(String(name))
      {
        addFallback(String(name), [parts[parts.count - 1]], range)
      } else if parts.count == 2, looksLikeField(parts[0]),
        MergeTagNames.path(for: parts[0]) != nil
      {
        addFallback(parts[0], [parts[1]], range)
      } else {
        addSpintax(group, bars: group.bars)
        return false
      }
      return true
    }
    guard !group.hasInner else {
      readAroundOutput(group)
      return false
    }
    if readSpacedTag(group) { return true }
    let content = text(group.inner).withoutControl
    let name = content.drop { "$@!=".contains($0) }.withoutControl
    guard isFieldName(name) else { return false }
    // `{$name}` and `{!Contact.FirstName}`.
    if name != content, looksLikeField(name) || MergeTagNames.path(for: name) != nil {
      addPlaceholder(name, withHalves(group))
      return true
    }
    let before = group.range.lowerBound
    let isSigned = before > stretch.range.lowerBound && signs.contains(bytes[before - 1])
    guard isSigned || looksLikeField(name) || MergeTagNames.path(for: name) != nil else {
      return false
    }
    addPlaceholder(name, isSigned ? before - 1..<group.range.upperBound : withHalves(group))
    return true
  }

  /// `{# a comment #}` and `{ % if x % }`.
  private mutating func readSpacedTag(_ group: BraceGroup) -> Bool {
    let content = text(group.inner).trimmed
    guard let sign = content.first, content.last == sign, content.count > 2,
      sign == "%" || sign == "#"
    else { return false }
    let inner = content.dropFirst().dropLast().trimmed
    let instead = sign == "#" ? "{% # \(inner) %}" : "{% \(inner) %}"
    guard !inner.isEmpty, !inner.contains(sign), !inner.contains("\n") else { return false }
    // `{#FirstName#}` is a placeholder.
    if sign == "#", isFieldName(inner), !inner.contains(" ") {
      addPlaceholder(inner, group.range)
      return true
    }
    add(
      .foreignBlock(text(group.range), instead: instead, place(group.range)),
      [edit(group.range, instead)])
    return true
  }

  /// `{ {{ name }} }`: braces around nothing but an output.
  private mutating func readAroundOutput(_ group: BraceGroup) {
    let space = UInt8(ascii: " ")
    guard let first = group.inner.first(where: { bytes[$0] != space }),
      let last = group.inner.last(where: { bytes[$0] != space }), last > first + 3,
      // The two braces of an output are one start and one end.
      starts.contains(first), ends.contains(last + 1), text(first..<first + 2) == "{{",
      !text(first + 2..<last - 1).contains("{")
    else { return }
    add(
      .braceTooMany(place(group.range)),
      [edit(group.range.lowerBound..<first, ""), edit(last + 1..<group.range.upperBound, "")])
  }

  private func isField(_ name: String) -> Bool {
    looksLikeField(name) || isFieldName(name) && MergeTagNames.path(for: name) != nil
  }

  /// Whether a word after a bar in single braces is a filter.
  ///
  /// - Parameter isSure: whether it has to be the exact name of one, because nothing else shows
  ///   that the braces were meant as a pair.
  private func isFilter(_ part: String, isSure: Bool) -> Bool {
    guard isSure else { return isMeantAsFilter(part) }
    let name = part.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    let rest = part.dropFirst(name.count).drop { $0 == " " }
    return (rest.isEmpty || rest.first == ":")
      && (Filter.all.contains { $0.name == name } || Filter.isOfOtherLanguage(String(name)))
  }

  /// The range of a group in single braces with one brace more on a side: `{{ name }`.
  private func withHalves(_ group: BraceGroup) -> Range<Int> {
    let brace = (opening: UInt8(ascii: "{"), closing: UInt8(ascii: "}"))
    let (start, end) = (group.range.lowerBound, group.range.upperBound)
    let hasMoreBefore =
      start > stretch.range.lowerBound && bytes[start - 1] == brace.opening
      && !starts.contains(start - 1)
    let hasMoreAfter =
      end < stretch.range.upperBound && bytes[end] == brace.closing && !ends.contains(end + 1)
    return (hasMoreBefore ? start - 1 : start)..<(hasMoreAfter ? end + 1 : end)
  }

  // MARK: Double braces

  private mutating func readOutput(_ group: BraceGroup) -> Bool {
    let content = text(group.inner).withoutControl
    if readHandlebars(content, group) || readBraze(content, group) { return true }
    if content.hasPrefix("{"), content.hasSuffix("}") {
      let name = content.dropFirst().dropLast().withoutControl
      if isFieldName(name) { addPlaceholder(name, group.range) }
      return true
    }
    // WhatsApp: `{{1}}`.
    if !content.isEmpty, content.utf8.count < 3, content.utf8.allSatisfy({ $0 &- 0x30 < 10 }) {
      let example = "{{ recipient.more.name }}"
      add(.mergeTag(text(group.range), instead: nil, example: example, place(group.range)), [])
      return true
    }
    if isLiquid(group) { return true }
    let parts = parts(of: group)
    let head = parts[0].lowercased()
    if parts.count > 1, spinners.contains(head) {
      addSpintax(group, bars: Array(group.bars.dropFirst()), openingAt: group.bars.first)
      return false
    }
    if parts.count == 3, head == "fallback" {
      let name = parts[1].filter { $0 != "{" && $0 != "}" }.withoutControl
      addFallback(name, [parts[2]], group.range)
      return true
    }
    if group.hasInner {
      if parts.count > 1 { addSpintax(group, bars: group.bars) }
      return false
    }
    for sign in ["||", "??", "?:", " or "] where !content.hasPrefix("\"") {
      let sides = content.split(separator: sign, omittingEmptySubsequences: false)
        .map(\.withoutControl)
      guard sides.count > 1, isFieldName(sides[0]), sides.allSatisfy({ !$0.isEmpty }) else {
        continue
      }
      addFallback(sides[0], Array(sides.dropFirst()), group.range)
      return true
    }
    if parts.count > 1 {
      readBars(parts, group)
    } else {
      readPlain(content, group)
    }
    return true
  }

  /// Reads bars that no filter follows.
  private mutating func readBars(_ parts: [String], _ group: BraceGroup) {
    guard parts.allSatisfy({ !$0.isEmpty }) else { return }
    let rest = parts.dropFirst()
    if isFieldName(parts[0]), rest.count == 1, isQuoted(rest[1]) {
      return addFallback(parts[0], [rest[1]], group.range)
    }
    guard !rest.contains(where: isMeantAsFilter) else { return }
    let isKnown = isFieldName(parts[0]) && MergeTagNames.path(for: parts[0]) != nil
    if rest.count == 1, isKnown || looksLikeField(parts[0]) {
      // A single word may be a filter that is not known here.
      if isWord(rest[1]), !fallbackWords.contains(rest[1].lowercased()) {
        found.append(Finding(.fallbackOrFilter(rest[1], place(group.range))))
      } else {
        addFallback(parts[0], [rest[1]], group.range)
      }
    } else if parts.count > 2 || parts.contains(where: { $0.contains(" ") })
      || parts[0].first?.isUppercase == true
    {
      let colon =
        spinners.contains { parts[0].lowercased().hasPrefix($0 + ":") }
        ? bytes[group.inner].firstIndex(of: UInt8(ascii: ":")) : nil
      addSpintax(group, bars: group.bars, openingAt: colon)
    } else {
      found.append(Finding(.fallbackOrSpintax(text(group.range), place(group.range))))
    }
  }

  /// `{{x: y}}`, `{{x, y}}` and `{{First Name}}`.
  private mutating func readPlain(_ content: String, _ group: BraceGroup) {
    if let cut = content.firstIndex(where: { ":,\"'".contains($0) }),
      content[cut] == ":" || content[cut] == ","
    {
      let name = content[..<cut].withoutControl
      var fallback = content[content.index(after: cut)...].withoutControl
      // Marketo: `{{lead.First Name:default=there}}`.
      if fallback.hasPrefix("default=") { fallback.removeFirst("default=".count) }
      let isKnown = MergeTagNames.path(for: name) != nil
      guard isFieldName(name), !fallback.isEmpty, isKnown || !name.contains(" ") else { return }
      return addFallback(name, [fallback], group.range)
    }
    let name = content.drop { "$@=".contains($0) }.withoutControl
    guard isFieldName(name), MergeTagNames.path(for: name) != nil else { return }
    addPlaceholder(name, group.range)
  }

  private mutating func readHandlebars(_ content: String, _ group: BraceGroup) -> Bool {
    let words = content.split(separator: " ", maxSplits: 1)
    guard let first = words.first, !group.hasInner else { return false }
    let rest = words.count > 1 ? words[1].withoutControl : ""
    let instead: String
    var isSure = true
    switch first {
    case "#if", "#unless":
      guard isFieldName(rest) else { return false }
      let fact = fact(named: rest)
      instead = "{% \(first.dropFirst()) \(fact.text) %}"
      isSure = fact.isSure
    case "/if", "/unless": instead = "{% end\(first.dropFirst()) %}"
    case "else" where rest.isEmpty: instead = "{% else %}"
    default: return false
    }
    add(
      .foreignBlock(text(group.range), instead: instead, place(group.range)),
      isSure ? [edit(group.range, instead)] : [])
    return true
  }

  /// `{{${first_name} | default: 'there'}}` and `{{custom_attribute.${book}}}`.
  private mutating func readBraze(_ content: String, _ group: BraceGroup) -> Bool {
    guard group.hasInner, let sign = content.firstRange(of: "${"),
      let end = content[sign.upperBound...].firstIndex(of: "}")
    else { return false }
    let root = content[..<sign.lowerBound]
    let name = content[sign.upperBound..<end].withoutControl
    let rest = content[content.index(after: end)...].withoutControl
    guard root.isEmpty || root.last == "." && isFieldName(String(root.dropLast())),
      isFieldName(name), rest.isEmpty || rest.first == "|"
    else { return false }
    let filters = rest.dropFirst().withoutControl
    addPlaceholder(name, filters: filters.isEmpty ? nil : filters, group.range)
    return true
  }

  // MARK: What is read

  /// The texts between the bars of a group.
  private func parts(of group: BraceGroup) -> [String] {
    var start = group.inner.lowerBound
    return (group.bars + [group.inner.upperBound]).map { bar in
      defer { start = bar + 1 }
      return text(start..<bar).withoutControl
    }
  }

  /// Whether an output can be parsed, so that it holds nothing foreign.
  private func isLiquid(_ group: BraceGroup) -> Bool {
    Template.parse(SourceText(name: "", text: text(group.range))).template != nil
  }

  /// Whether a word after a bar is a filter, even if it is misspelt.
  private func isMeantAsFilter(_ part: String) -> Bool {
    let name = part.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    guard !name.isEmpty else { return false }
    if Filter.isOfOtherLanguage(String(name)) { return true }
    let names = Filter.all.map(\.name) + UnsupportedFeature.all.map(\.name)
    if name.utf8.count < part.utf8.count {
      let rest = part.dropFirst(name.count).drop { $0 == " " }
      if rest.first == ":" { return true }
      // `default "there"` lacks its colon, and `with article` its underscore.
      if rest.first == "\"" || rest.first == "'" { return names.contains(String(name)) }
      return names.contains(String(part.map { $0 == " " || $0 == "-" ? "_" : $0 }))
    }
    if names.contains(String(name)) { return true }
    guard name.first?.isLowercase == true, !fallbackWords.contains(String(name)) else {
      return false
    }
    return Phrasing.nearest(to: String(name), among: names) != nil
  }

  /// Whether a text is one word without a sign.
  private func isWord(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isLetter || $0 == "_" }
  }

  private func isQuoted(_ text: String) -> Bool {
    guard let first = text.first, text.count > 1, text.last == first else { return false }
    return first == "\"" || first == "'"
  }
}

/// The keywords before the alternatives of spintax in tools that have one.
private let spinners: Set<String> = ["random", "spin", "spintax", "rand"]

/// Signs before a brace that make a placeholder of it.
private let signs: Set<UInt8> = [UInt8(ascii: "$"), UInt8(ascii: "#")]

/// Usual words for people of unknown name; some resemble the name of a filter.
private let fallbackWords: Set<String> = [
  "there", "friend", "you", "mate", "all", "folks", "team", "everyone", "everybody", "colleague",
  "neighbor", "neighbour", "customer", "member", "guest", "sir", "madam", "reader", "buddy", "pal",
]

extension StringProtocol {
  /// The text without white space at its ends, and without the hyphens of whitespace control.
  fileprivate var withoutControl: String {
    let text = trimmed
    if text.hasPrefix("- ") { return text.dropFirst(2).withoutControl }
    if text.hasSuffix(" -") { return text.dropLast(2).withoutControl }
    return text
  }
}
