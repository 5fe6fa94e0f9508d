package import Templating
import YAML

extension Node {
  /// The node as data for a template of the user's own.
  ///
  /// Values stay as they are written, as in a profile: a plain scalar is a number, `true` or `false`
  /// only where that prints as the same text, so that `0700123456`, `1.10` and an id of thirty digits
  /// stay text.
  ///
  /// - Parameter isJSON: whether the data is JSON, which says itself what is a number.
  package func value(isJSON: Bool) -> Value {
    switch content {
    case .sequence(let items): return .list(items.map { $0.value(isJSON: isJSON) })
    case .mapping(let entries):
      var map: ValueMap = [:]
      // A document has no key twice.
      for entry in entries { map.append(entry.name, entry.value.value(isJSON: isJSON)) }
      return .map(map)
    case .scalar(let scalar):
      guard scalar.style == .plain, scalar.tag != .text else { return .text(scalar.text) }
      return isMissing ? .null : Value(plain: scalar.text, isJSON: isJSON)
    }
  }
}

extension Value {
  /// The value of a plain scalar.
  fileprivate init(plain text: String, isJSON: Bool) {
    let first = text.utf8.first ?? 0
    let mayBeNumber = (0x30...0x39).contains(first) || first == UInt8(ascii: "-")
    if text == "true" || text == "false" {
      self = .bool(text == "true")
    } else if mayBeNumber, let number = Int(text), isJSON || String(number) == text {
      self = .integer(number)
    } else if mayBeNumber, let number = Double(text), number.isFinite,
      isJSON && !text.isInteger || "\(number)" == text
    {
      self = .float(number)
    } else {
      self = .text(text)
    }
  }
}

extension String {
  /// Whether it is digits alone, with or without a sign: an id that is too long for a number.
  fileprivate var isInteger: Bool {
    (hasPrefix("-") ? dropFirst() : self[...]).utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
