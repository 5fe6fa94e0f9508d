public import Diagnostics
import Text

/// Reads a map by the keys it may have, and finds every fault in it at once.
///
/// A faulty value is reported and then treated as missing, so that the next fault is found too.
/// Codes are `PREFIX-unknown-key`, `PREFIX-wrong-type`, `PREFIX-missing-key` and
/// `PREFIX-null-text`, with the caller's prefix.
public struct MappingReader: Sendable {
  /// The text that holds the map.
  public let source: SourceText
  /// The map itself.
  public let node: Node
  /// The keys with their values, in the order written.
  public let entries: [Node.Entry]
  /// The texts of the keys, each of which is looked up many times.
  private let names: [String]
  /// The subject of messages: `a profile`, `company`.
  public let subject: String
  private let codes: String

  /// Takes a map, and reports its unknown keys; nil, with a report, when the node is no map.
  ///
  /// - Parameters:
  ///   - node: the node that should be a map.
  ///   - source: the text that holds it.
  ///   - keys: the valid keys; nil when all are.
  ///   - subject: the subject of messages.
  ///   - codes: the prefix of the codes of its faults, such as `profile`.
  ///   - otherwise: the help for an unknown key that is similar to none of these.
  ///   - elsewhere: the help for an unknown key that other programs have; nil for another.
  ///   - faults: the list to report to.
  public init?(
    _ node: Node, in source: SourceText, keys: [String]?, of subject: String, codes: String,
    otherwise: String? = nil, elsewhere: (String) -> String? = { _ in nil },
    into faults: inout [Diagnostic]
  ) {
    guard case .mapping(let entries) = node.content else {
      faults.append(.expectedMap(node, in: source, of: subject, keys: keys, codes: codes))
      return nil
    }
    self.source = source
    self.node = node
    self.entries = entries
    names = entries.map(\.name)
    self.subject = subject
    self.codes = codes
    guard let keys else { return }
    for (entry, name) in zip(entries, names) where !keys.contains(name) {
      faults.append(
        .unknownKey(
          name, at: Place(source, entry.key.range), of: subject, known: keys, codes: codes,
          otherwise: otherwise, elsewhere: elsewhere(name)))
    }
  }

  /// The value of a key; nil when the key or its value is missing.
  public func value(_ key: String) -> Node? {
    guard let index = names.firstIndex(of: key) else { return nil }
    let value = entries[index].value
    return value.isMissing ? nil : value
  }

  /// The text of a key; nil when it is missing, or, with a report, when it is no text.
  public func text(_ key: String, into faults: inout [Diagnostic]) -> TextValue? {
    value(key).flatMap { text(of: $0, of: key, into: &faults) }
  }

  /// The text of a node; nil, with a report, when it is no text.
  public func text(
    of node: Node, of name: String, into faults: inout [Diagnostic]
  ) -> TextValue? {
    guard let scalar = node.scalar else {
      faults.append(wrongType(node, of: name, expected: "text"))
      return nil
    }
    let place = Place(source, node.range)
    if scalar.style == .plain, scalar.tag == nil, ["Null", "NULL"].contains(scalar.text) {
      faults.append(.nullText(scalar.text, at: place, codes: codes))
    }
    return TextValue(scalar.text.collapsingWhitespace, at: place)
  }

  /// The items of a list; nil when it is missing, or, with a report, when it is no list.
  public func list(_ key: String, into faults: inout [Diagnostic]) -> [Node]? {
    guard let node = value(key) else { return nil }
    guard case .sequence(let items) = node.content else {
      faults.append(wrongType(node, of: key, expected: "a list"))
      return nil
    }
    return items
  }

  /// The texts of a list of texts, without missing ones.
  public func texts(_ key: String, into faults: inout [Diagnostic]) -> [TextValue] {
    (list(key, into: &faults) ?? []).compactMap {
      $0.isMissing ? nil : text(of: $0, of: "an item of \(key)", into: &faults)
    }
  }

  /// A reader of the map of a key; nil when it is missing, or, with a report, when it is no map.
  public func map(
    _ key: String, keys: [String]?, into faults: inout [Diagnostic]
  ) -> MappingReader? {
    value(key).flatMap { map(of: $0, of: key, keys: keys, into: &faults) }
  }

  /// A reader of a node; nil, with a report, when it is no map.
  public func map(
    of node: Node, of name: String, keys: [String]?, into faults: inout [Diagnostic]
  ) -> MappingReader? {
    MappingReader(node, in: source, keys: keys, of: name, codes: codes, into: &faults)
  }

  /// Reports the required keys without a value; a blank text counts as none.
  public func require(_ keys: [String], into faults: inout [Diagnostic]) {
    for key in keys where !hasValue(key) && !isMisspelt(key) {
      let written = names.firstIndex(of: key).map { entries[$0].key.range }
      let range = written ?? node.range.lowerBound..<node.range.lowerBound
      faults.append(
        .missingKey(key, at: Place(source, range), of: subject, codes: codes))
    }
  }

  private func hasValue(_ key: String) -> Bool {
    guard let node = value(key) else { return false }
    return node.scalar.map { !$0.text.collapsingWhitespace.isEmpty } ?? true
  }

  /// Whether a misspelling of this key exists, which has been reported already.
  private func isMisspelt(_ key: String) -> Bool {
    names.contains { $0 != key && Phrasing.nearest(to: $0, among: [key]) != nil }
  }

  /// The report for a value of another type than its key needs.
  public func wrongType(_ node: Node, of name: String, expected: String) -> Diagnostic {
    .wrongType(
      expected: expected, found: node, of: name, at: Place(source, node.range), codes: codes)
  }
}

/// The text of a key's value, with its place.
public struct TextValue: Hashable, Sendable {
  /// The text: runs of white space are one space, and the ends are trimmed.
  public let text: String
  /// The place of the text.
  public let place: Place

  /// A text with its place.
  public init(_ text: String, at place: Place) {
    self.text = text
    self.place = place
  }
}
