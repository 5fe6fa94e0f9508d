import Diagnostics

/// Text broken into lines at its spaces.
enum TextWrap {
  /// The lines of a text, none wider than asked for unless a single word is.
  ///
  /// - Parameters:
  ///   - text: the text; runs of spaces count as one.
  ///   - width: how many columns of a terminal a line may take.
  ///   - indent: how many columns the lines after the first are set in.
  static func lines(_ text: String, width: Int, indent: Int = 0) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let word = word.visible
      if line.isEmpty {
        line = word
      } else if line.displayWidth + 1 + word.displayWidth <= width {
        line += " " + word
      } else {
        lines.append(line)
        line = String(repeating: " ", count: indent) + word
      }
    }
    return lines + [line]
  }
}
