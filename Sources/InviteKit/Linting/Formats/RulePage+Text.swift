import Diagnostics

extension RulePage {
  /// The page as `--explain` prints it: lines of at most 80 columns, without a line feed at the end.
  public var text: String {
    var paragraphs = ["\(code) (\(level))", Self.wrapped(summary), Self.wrapped(reason)]
    if !bad.isEmpty { paragraphs.append("Instead of\n\n\(Self.indented(bad))") }
    if !good.isEmpty { paragraphs.append("write\n\n\(Self.indented(good))") }
    paragraphs.append(silencing)
    return paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// How bad it is, in a word or a few.
  var level: String {
    severity?.rawValue ?? "off unless lint.yaml turns it on"
  }

  /// How to be told no more of it.
  private var silencing: String {
    guard canBeSilenced else { return "It cannot be silenced: it can only be mended." }
    let setting =
      severity == nil
      ? "To turn it on, in lint.yaml:\n\n    levels: {\(code): warning}"
      : "For the whole library, in lint.yaml:\n\n    levels: {\(code): off}"
    let remark = "    {% # lint-ignore \(code): reason %}"
    return "To silence it where it does not matter, on the line before or behind it:\n\n\(remark)"
      + "\n\n\(setting)"
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
  }

  private static func wrapped(_ text: String) -> String {
    TextWrap.lines(text, width: 80).joined(separator: "\n")
  }
}
