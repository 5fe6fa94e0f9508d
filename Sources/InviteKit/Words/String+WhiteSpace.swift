extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// The text with each run of white space as one space, and none at its ends.
  var collapsed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
