import Text

extension String {
  /// The text with the commands disarmed that a continuous integration would find in its log.
  ///
  /// GitHub and its like obey a line that starts with `::`, after white space or not, and `##[`
  /// anywhere; others have a word between the two signs. A visible backslash separates the signs:
  /// nothing else is changed.
  public var withoutWorkflowCommands: String {
    guard contains("::") || contains("##") else { return self }
    return split(separator: "\n", omittingEmptySubsequences: false)
      .map { Self.withoutWorkflowCommand($0) }.joined(separator: "\n")
  }

  private static func withoutWorkflowCommand(_ line: Substring) -> String {
    let start = line.firstIndex { !$0.isWhitespace } ?? line.endIndex
    var text = line[..<start]
    if line[start...].hasPrefix("::") { text += "\\" }
    var isBehindSign = false
    for (index, sign) in zip(line[start...].indices, line[start...]) {
      if isBehindSign, sign == "#",
        line[index...].dropFirst().drop(while: { $0.isASCII && $0.isLetter }).first == "["
      {
        text += "\\"
      }
      text.append(sign)
      isBehindSign = sign == "#"
    }
    return String(text)
  }
}

extension Diagnostic {
  /// The diagnostic as a command to GitHub Actions, which shows it at its line.
  ///
  /// The format is that of docs.github.com, "Workflow commands for GitHub Actions".
  package var workflowCommand: String {
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
