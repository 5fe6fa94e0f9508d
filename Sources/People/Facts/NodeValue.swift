package import Templating
import YAML

extension Node {
  /// The node as data for a template of the user's own: plain scalars get their type by the core
  /// schema of YAML 1.2 (section 10.3), and JSON is YAML.
  package var value: Value {
    switch content {
    case .sequence(let items): return .list(items.map(\.value))
    case .mapping(let entries):
      var map: ValueMap = [:]
      for entry in entries { map[entry.name] = entry.value.value }
      return .map(map)
    case .scalar(let scalar):
      guard scalar.style == .plain, scalar.tag != .text else { return .text(scalar.text) }
      return isMissing ? .null : Value(plain: scalar.text)
    }
  }
}

extension Value {
  /// The value of a plain scalar.
  fileprivate init(plain text: String) {
    switch text {
    case "true", "True", "TRUE": self = .bool(true)
    case "false", "False", "FALSE": self = .bool(false)
    case "Null", "NULL": self = .null
    default:
      let first = text.utf8.first ?? 0
      let mayBeNumber = (0x30...0x39).contains(first) || "+-.".utf8.contains(first)
      if mayBeNumber, let number = Int(text) {
        self = .integer(number)
      } else if mayBeNumber, let number = Double(text), number.isFinite {
        self = .float(number)
      } else {
        self = .text(text)
      }
    }
  }
}
