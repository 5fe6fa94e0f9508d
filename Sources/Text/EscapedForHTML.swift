extension String {
  /// The text in a form for HTML, between tags and in a quoted attribute: characters that could act
  /// on a terminal or hide are made visible, and workflow commands in a log are disarmed.
  package var escapedForHTML: String {
    var escaped = ""
    for scalar in visibleLines.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case ":" where escaped.last == ":": escaped += "&#58;"
      case "#" where escaped.last == "#": escaped += "&#35;"
      case _ where scalar.isNeverShown && scalar != "\n" && scalar != "\t":
        escaped += "&lt;" + scalar.writtenOut.dropFirst().dropLast() + "&gt;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private var visibleLines: String {
    split(separator: "\n", omittingEmptySubsequences: false).map(\.visible).joined(separator: "\n")
  }
}
