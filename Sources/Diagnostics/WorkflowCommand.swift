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
