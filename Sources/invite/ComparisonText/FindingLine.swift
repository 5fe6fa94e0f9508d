import Diagnostics

/// A finding in a line, without the line of the file that it points at.
struct FindingLine {
  private let finding: Diagnostic

  init(_ finding: Diagnostic) {
    self.finding = finding
  }

  /// The finding, broken into lines where needed, with the help below it.
  func lines(width: Int, tellsHelp: Bool = false) -> [InkText] {
    let (sign, ink): (String, Ink) =
      switch finding.severity {
      case .error: ("x ", .error)
      case .warning: ("! ", .warning)
      case .info: ("i ", .quiet)
      }
    let place = finding.place.map { "\($0.source.name):\($0.position.line): " } ?? ""
    let text =
      InkText(place, .quiet) + InkText(finding.message)
      + InkText(" [\(finding.code)]", .quiet)
    let help = tellsHelp ? finding.help.map { InkText("help: ", .good) + InkText($0) } : nil
    return (InkText(sign, ink) + text).wrapped(to: width, indent: 2)
      + (help?.wrapped(to: max(1, width - 2)).map { InkText("  ") + $0 } ?? [])
  }
}
