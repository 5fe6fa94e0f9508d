import Text

/// Writes diagnostics for people: the fault, its place, the line with carets, and what to do.
///
/// ```text
/// me.yaml:1:1: error: unknown key `nmae` [profile-unknown-key]
///   1 | nmae: Ada
///     | ^^^^
///   help: did you mean `name`?
/// ```
public struct DiagnosticPrinter: Sendable {
  /// Whether to colour the text with terminal escape sequences.
  public var isColored: Bool

  /// A printer, without colour unless asked.
  public init(isColored: Bool = false) {
    self.isColored = isColored
  }

  /// The whole text of a diagnostic, with a line feed at its end.
  public func text(for diagnostic: Diagnostic) -> String {
    let marked = diagnostic.place.map { excerpt($0, diagnostic.severity.style) }
    return text(for: diagnostic, lines: marked ?? [])
  }

  /// The whole text of a diagnostic, with `details` in place of the line with carets.
  public func text(for diagnostic: Diagnostic, showing details: [String]) -> String {
    text(for: diagnostic, lines: details.map { $0.isEmpty ? "" : "  \($0)" })
  }

  private func text(for diagnostic: Diagnostic, lines details: [String]) -> String {
    var lines = [headline(diagnostic)] + details
    for note in diagnostic.notes {
      lines.append("  \(location(note.place)): \(paint("note", .bold)): \(note.message.visible)")
      lines += excerpt(note.place, .bold)
    }
    if let help = diagnostic.help { lines.append("  \(paint("help", .green)): \(help.visible)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func headline(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.place.map { location($0) + ": " } ?? ""
    let severity = paint(diagnostic.severity.rawValue, diagnostic.severity.style)
    return "\(place)\(severity): \(diagnostic.message.visible) [\(diagnostic.code)]"
  }

  private func location(_ place: Place) -> String {
    let position = place.position
    return "\(place.source.name.visible):\(position.line):\(position.column)"
  }

  /// The first line of a place, and carets under the part of the place that is on it.
  private func excerpt(_ place: Place, _ style: Style) -> [String] {
    let line = place.source.line(containing: place.range.lowerBound)
    let start = max(0, min(place.range.lowerBound - line.start, line.text.utf8.count))
    let end = max(start, min(place.range.upperBound - line.start, line.text.utf8.count))
    let excerpt = Excerpt(line: line.text, marking: start..<end)
    let number = String(line.number)
    let gutter = String(repeating: " ", count: number.count)
    return [
      paint("  \(number) |", .dim) + (excerpt.text.isEmpty ? "" : " \(excerpt.text)"),
      paint("  \(gutter) |", .dim) + " " + String(repeating: " ", count: excerpt.indent)
        + paint(String(repeating: "^", count: excerpt.carets), style),
    ]
  }

  private func paint(_ text: String, _ style: Style) -> String {
    isColored ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}

/// The colours of the parts, as SGR parameters.
private enum Style: String {
  case bold = "1"
  case dim = "2"
  case red = "1;31"
  case green = "1;32"
  case yellow = "1;33"
  case blue = "1;34"
}

extension Severity {
  fileprivate var style: Style {
    switch self {
    case .error: .red
    case .warning: .yellow
    case .info: .blue
    }
  }
}
