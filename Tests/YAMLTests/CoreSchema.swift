import YAML

/// A value as JSON knows it: what the suites expect.
enum JSONValue: Hashable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case map([String: JSONValue])

  /// A node with plain scalars read by the core schema (YAML 1.2.2, section 10.3).
  init(_ node: Node) {
    switch node.content {
    case .mapping(let entries):
      self = .map(
        Dictionary(entries.map { ($0.name, JSONValue($0.value)) }, uniquingKeysWith: { $1 }))
    case .sequence(let items): self = .list(items.map(JSONValue.init))
    case .scalar(let scalar):
      guard scalar.style == .plain || (scalar.tag != nil && scalar.tag != .text) else {
        self = .text(scalar.text)
        return
      }
      self = scalar.tag == .text ? .text(scalar.text) : JSONValue(core: scalar.text)
    }
  }

  private init(core text: String) {
    switch text {
    case "", "~", "null", "Null", "NULL": self = .null
    case "true", "True", "TRUE": self = .bool(true)
    case "false", "False", "FALSE": self = .bool(false)
    case ".inf", "+.inf": self = .text("Infinity")
    case ".NaN", ".nan": self = .text("NaN")
    default:
      if text.hasPrefix("0o"), let number = Int(text.dropFirst(2), radix: 8) {
        self = .number(Double(number))
      } else if text.hasPrefix("0x"), let number = Int(text.dropFirst(2), radix: 16) {
        self = .number(Double(number))
      } else if text.wholeMatch(of: /[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/) != nil,
        let number = Double(text.hasSuffix(".") ? text + "0" : text)
      {
        self = .number(number)
      } else {
        self = .text(text)
      }
    }
  }
}
