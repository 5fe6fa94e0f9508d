/// The tags that every YAML reader knows (YAML 1.2.2, section 10.3), which state a node's type.
public enum CoreTag: Hashable, Sendable, CaseIterable {
  /// Text, `!!str`, or `!` on a scalar.
  case text
  /// A whole number, `!!int`.
  case integer
  /// A number, `!!float`.
  case number
  /// A truth value, `!!bool`.
  case boolean
  /// Nothing, `!!null`.
  case null
  /// A map, `!!map`.
  case map
  /// A list, `!!seq`.
  case list

  /// The tag of that full name, or nil where it is unknown.
  init?(name: String) {
    switch name {
    case "!", "tag:yaml.org,2002:str": self = .text
    case "tag:yaml.org,2002:int": self = .integer
    case "tag:yaml.org,2002:float": self = .number
    case "tag:yaml.org,2002:bool": self = .boolean
    case "tag:yaml.org,2002:null": self = .null
    case "tag:yaml.org,2002:map": self = .map
    case "tag:yaml.org,2002:seq": self = .list
    default: return nil
    }
  }

  /// The type that the tag states, in the words of a message.
  var meaning: String {
    switch self {
    case .text: "text"
    case .integer: "a whole number"
    case .number: "a number"
    case .boolean: "`true` or `false`"
    case .null: "nothing"
    case .map: "a map"
    case .list: "a list"
    }
  }

  /// Whether the text of a scalar is of the tag's type (the core schema).
  func suits(_ text: String) -> Bool {
    switch self {
    case .text: true
    case .integer: Self.isInteger(text[...])
    case .number: Self.isNumber(text)
    case .boolean: ["true", "True", "TRUE", "false", "False", "FALSE"].contains(text)
    case .null: ["", "~", "null", "Null", "NULL"].contains(text)
    case .map, .list: false
    }
  }

  private static func isInteger(_ text: Substring) -> Bool {
    if text.hasPrefix("0o") { return isDigits(text.dropFirst(2)) { ("0"..."7").contains($0) } }
    if text.hasPrefix("0x") { return isDigits(text.dropFirst(2), \.isHexDigit) }
    return isDigits(unsigned(text)) { ("0"..."9").contains($0) }
  }

  private static func isNumber(_ text: String) -> Bool {
    if [".nan", ".NaN", ".NAN"].contains(text) { return true }
    let rest = unsigned(text[...])
    if [".inf", ".Inf", ".INF"].contains(rest) { return true }
    let parts = rest.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == "e" || $0 == "E"
    }
    if parts.count == 2, !isInteger(parts[1]) { return false }
    let halves = (parts.first ?? "").split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    return isDigits(halves.joined()[...]) { ("0"..."9").contains($0) }
  }

  private static func unsigned(_ text: Substring) -> Substring {
    text.hasPrefix("-") || text.hasPrefix("+") ? text.dropFirst() : text
  }

  private static func isDigits(_ text: Substring, _ isDigit: (Character) -> Bool) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isASCII && isDigit($0) }
  }
}
