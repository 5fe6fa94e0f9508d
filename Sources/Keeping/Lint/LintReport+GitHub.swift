import Diagnostics
import Text
import Wording

extension LintReport {
  /// A workflow command for each finding, which GitHub Actions shows at its line.
  ///
  /// The format is that of docs.github.com, "Workflow commands for GitHub Actions".
  package var gitHub: String {
    findings.map { $0.diagnostic.workflowCommand + "\n" }.joined()
  }
}

extension Diagnostic {
  fileprivate var workflowCommand: String {
    var properties: [(String, String)] = []
    if let place {
      let start = place.position
      let end = place.source.position(at: place.range.upperBound)
      properties = [
        ("file", place.source.name), ("line", String(start.line)), ("endLine", String(end.line)),
        ("col", String(start.column)),
      ]
      // GitHub accepts an end column only on the first line.
      if end.line == start.line { properties.append(("endColumn", String(end.column))) }
    }
    properties.append(("title", code.description))
    let list = properties.map { "\($0)=\($1.escaped(true))" }.joined(separator: ",")
    let text = help.map { "\(message)\nhelp: \($0)" } ?? message
    return "::\(severity.command) \(list)::\(text.escaped(false))"
  }
}

extension Severity {
  fileprivate var command: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }
}

extension String {
  /// The text with the signs escaped that would end it: the percent sign and line ends, and in a
  /// property the separators too.
  fileprivate func escaped(_ isProperty: Bool) -> String {
    var text = ""
    // The log of a workflow is shown on a page, which a bidirectional control would reverse.
    for scalar in visibleLines.unicodeScalars {
      switch scalar {
      case "%": text += "%25"
      case "\r": text += "%0D"
      case "\n": text += "%0A"
      case ":" where isProperty: text += "%3A"
      case "," where isProperty: text += "%2C"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
