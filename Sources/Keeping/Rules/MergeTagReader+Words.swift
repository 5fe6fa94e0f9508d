import Diagnostics
import People
import Templating
import Wording

/// The Liquid to write instead.
extension MergeTagReader {
  /// Notes a finding, with its fix where this stretch can be mended.
  mutating func add(_ diagnostic: Diagnostic, _ fix: [Finding.Edit]) {
    found.append(Finding(diagnostic, fix: stretch.canMend ? fix : []))
  }

  /// Notes a placeholder, and the filters after its name.
  mutating func addPlaceholder(_ name: String, filters: String? = nil, _ range: Range<Int>) {
    let fact = fact(named: name)
    let instead = "{{ \(fact.text)\(filters.map { " | \($0)" } ?? "") }}"
    add(
      .mergeTag(
        text(range), instead: fact.isSure ? instead : nil, example: instead, place(range)),
      fact.isSure ? [edit(range, instead)] : [])
  }

  /// Notes a fallback.
  mutating func addFallback(_ name: String, _ others: [String], _ range: Range<Int>) {
    let fact = fact(named: name)
    var instead: String? = "{{ \(fact.text)"
    for other in others {
      if let value = value(of: other) {
        instead?.append(" | default: \(value)")
      } else {
        instead = nil
      }
    }
    instead?.append(" }}")
    let fix = fact.isSure ? instead.map { [edit(range, $0)] } : nil
    add(.foreignFallback(text(range), instead: instead, place(range)), fix ?? [])
  }

  /// Notes spintax; `openingAt` is the bar that ends a keyword such as `RANDOM`.
  mutating func addSpintax(_ group: BraceGroup, bars: [Int], openingAt opening: Int? = nil) {
    let start = opening.map { $0 + 1 } ?? group.inner.lowerBound
    var edits = [edit(group.range.lowerBound..<start, "{% vary %}")]
    edits += bars.map { edit($0..<$0 + 1, "{% or %}") }
    edits.append(edit(group.inner.upperBound..<group.range.upperBound, "{% endvary %}"))
    var from = start
    var options: [String] = []
    for bar in bars + [group.inner.upperBound] {
      options.append(text(from..<bar))
      from = bar + 1
    }
    // Only the last alternative can be empty; and a part of a `vary` cannot be a line of its own.
    let canMend = !options.dropLast().contains { $0.allSatisfy(\.isWhitespace) }
    let isShort = !group.hasInner && group.range.count <= 48 && canMend
    let instead = (isShort ? options : ["one", "another"]).joined(separator: "{% or %}")
    add(
      .spintax(
        text(group.range), instead: "{% vary %}\(instead){% endvary %}", place(group.range)),
      canMend ? edits : [])
  }

  /// The fact that a foreign name means, and whether that is certain.
  func fact(named name: String) -> (text: String, isSure: Bool) {
    if locals.contains(name) || stretch.isPartial && isIdentifier(name) { return (name, true) }
    if let path = MergeTagNames.path(for: name) { return (path, true) }
    return (MergeTagNames.ownPath(for: name), false)
  }

  /// The Liquid for a fallback: a fact, or a text in quotation marks; nil for a text that holds
  /// both kinds of them.
  private func value(of fallback: String) -> String? {
    var text = fallback
    if let first = text.first, first == "\"" || first == "'" || first == "“", text.count > 1,
      text.last == first || text.last == "”"
    {
      text = String(text.dropFirst().dropLast())
    } else if looksLikeField(text), let path = MergeTagNames.path(for: text) {
      return path
    }
    let other = stretch.quote == "\"" ? "'" : "\""
    if !text.contains(stretch.quote) { return stretch.quote + text + stretch.quote }
    return text.contains(other) || !stretch.quoteIsFree ? nil : other + text + other
  }

  /// Whether a text could be the name of a field: words of letters and digits.
  func isFieldName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic || first == "_",
      text.utf8.count <= 60
    else { return false }
    return text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || "_.- ".unicodeScalars.contains($0)
    } && !text.hasSuffix(" ")
  }

  /// Whether a name is hardly prose: `job_title`, `firstName`, `FNAME`, `contact.name`.
  func looksLikeField(_ text: String) -> Bool {
    guard isFieldName(text), !text.contains(" ") else { return false }
    if text.contains("_") { return true }
    let letters = text.filter(\.isLetter)
    if letters.count > 2, letters.allSatisfy(\.isUppercase) { return true }
    let hasInnerCapital = zip(text, text.dropFirst()).contains { $0.isLowercase && $1.isUppercase }
    return hasInnerCapital || text.dropLast().contains(".")
  }

  private func isIdentifier(_ name: String) -> Bool {
    isFieldName(name) && !name.contains(" ") && !name.contains(where: \.isUppercase)
  }
}

extension MergeTagStretch {
  /// Whether both quotation marks can be written there.
  fileprivate var quoteIsFree: Bool { quote == "\"" && canMend }
}
