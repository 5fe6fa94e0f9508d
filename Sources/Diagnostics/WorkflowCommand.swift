extension String {
  /// The text without what a continuous integration that reads the log would take for a command.
  ///
  /// GitHub and its like do what a line says that starts with `::`, white space before it or not, and
  /// what is anywhere behind `##[`; others have a word between the two signs. A backslash parts
  /// them, which can be seen: nothing else is changed.
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
