import Diagnostics

/// A finding in a line, where there is no room for the line of the file that it is about.
struct FindingLine {
  private let finding: Diagnostic

  init(_ finding: Diagnostic) {
    self.finding = finding
  }

  func lines(width: Int) -> [InkText] {
    let (sign, ink): (String, Ink) =
      switch finding.severity {
      case .error: ("x ", .error)
      case .warning: ("! ", .warning)
      case .info: ("i ", .quiet)
      }
    let place = finding.place.map { "\($0.source.name):\($0.position.line): " } ?? ""
    let text = InkText(place, .quiet) + InkText(finding.message)
      + InkText(" [\(finding.code)]", .quiet)
    return (InkText(sign, ink) + text).wrapped(to: width, indent: 2)
  }
}
