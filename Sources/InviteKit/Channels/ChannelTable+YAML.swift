import Fitting

extension ChannelTable {
  /// The table as a YAML document, in the form that a library's `channels.yaml` has.
  public var yaml: String {
    channels.isEmpty ? "[]\n" : channels.map(\.yaml).joined(separator: "\n")
  }
}

extension Channel {
  /// The channel as an entry of a YAML list.
  fileprivate var yaml: String {
    var lines = ["name: \(scalar(name))"]
    lines.append("limits: [\(limits.map(\.yaml).joined(separator: ", "))]")
    if let urlPrice { lines.append("url: \(urlPrice)") }
    if mentions != .whole { lines.append("mentions: \(mentions.rawValue)") }
    switch subject {
    case .none: break
    case .unlimited: lines.append("subject: true")
    case .limited(let limit): lines.append("subject: \(limit.yaml)")
    }
    if !accepts.isEmpty {
      lines.append("accepts: [\(accepts.map(scalar).joined(separator: ", "))]")
    }
    if let source { lines.append("source: \(scalar(source))") }
    if let checked { lines.append("checked: \(scalar(checked))") }
    if let note { lines.append("note: \(scalar(note))") }
    return "- " + lines.joined(separator: "\n  ") + "\n"
  }
}

extension Channel.Limit {
  /// The limit as a YAML map on one line.
  fileprivate var yaml: String { "{amount: \(amount), unit: \(unit.rawValue)}" }
}

/// A text as a YAML scalar: plain where every reader takes it as it stands, else in double quotes.
private func scalar(_ text: String) -> String {
  let isPlain =
    text.utf8.first.map(isAlphanumeric) == true && text.utf8.last != UInt8(ascii: " ")
    && text.utf8.allSatisfy { isAlphanumeric($0) || " -_./()".utf8.contains($0) }
  if isPlain, !otherwiseRead.contains(text.lowercased()) { return text }
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": quoted += "\\\""
    case "\\": quoted += "\\\\"
    case "\n": quoted += "\\n"
    case "\t": quoted += "\\t"
    default:
      if isPrintable(scalar) {
        quoted.unicodeScalars.append(scalar)
      } else {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }
    }
  }
  return quoted + "\""
}

/// Plain scalars that some reader takes for something other than their text.
private let otherwiseRead: Set<String> = [
  "null", "true", "false", "yes", "no", "on", "off", "y", "n",
]

private func isAlphanumeric(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: false
  }
}

/// Whether a scalar may stand in a YAML document as itself and be seen there.
private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
    .privateUse:
    false
  default: true
  }
}
