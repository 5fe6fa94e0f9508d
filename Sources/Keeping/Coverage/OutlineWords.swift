import Diagnostics
import Templating

extension Outline {
  /// The first few words of it, with outputs in their source form; nil where it is empty.
  var firstWords: String? {
    var words = ""
    let isWhole = write(to: &words)
    let text = words.split(separator: " ").joined(separator: " ")
    guard !text.isEmpty else { return nil }
    guard text.count > Self.length else { return isWhole ? text : text + " …" }
    let start = text.prefix(Self.length)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    let isHalfOutput = text.hasPrefix("{{") && !start.contains("}}")
    return isHalfOutput ? text : start[..<end] + " …"
  }

  /// How many characters are enough to recognise an alternative.
  private static let length = 56

  /// - Returns: whether all of it was written.
  private func write(to words: inout String) -> Bool {
    for part in parts {
      guard words.count <= Self.length else { return false }
      switch part {
      case .literal(let text, _): words += text
      case .gap: words += " "
      case .boundary: break
      case .output(let output):
        let text = "{{ \(output.place.source[output.place.range]) }}"
        // Half an output identifies nothing.
        guard words.isEmpty || words.count + text.count <= Self.length else { return false }
        words += text
      case .choice(let choice):
        if let first = choice.alternatives.first, !first.write(to: &words) { return false }
      case .branches(let branches, _):
        let spoken = branches.first { !$0.parts.isEmpty }
        if let spoken, !spoken.write(to: &words) { return false }
      }
    }
    return true
  }
}
