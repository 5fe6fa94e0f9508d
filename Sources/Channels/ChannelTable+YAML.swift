import Text
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
    var lines = ["name: \(name.yamlScalar)"]
    lines.append("limits: [\(limits.map(\.yaml).joined(separator: ", "))]")
    if let urlPrice { lines.append("url: \(urlPrice)") }
    if mentions != .whole { lines.append("mentions: \(mentions.rawValue)") }
    switch subject {
    case .none: break
    case .unlimited: lines.append("subject: true")
    case .limited(let limit): lines.append("subject: \(limit.yaml)")
    }
    if !accepts.isEmpty {
      lines.append("accepts: [\(accepts.map(\.yamlScalar).joined(separator: ", "))]")
    }
    let traits = Channel.Trait.allCases.filter(traits.contains).map(\.rawValue)
    if !traits.isEmpty { lines.append("traits: [\(traits.joined(separator: ", "))]") }
    if let source { lines.append("source: \(source.yamlScalar)") }
    if let checked { lines.append("checked: \(checked.yamlScalar)") }
    if let note { lines.append("note: \(note.yamlScalar)") }
    return "- " + lines.joined(separator: "\n  ") + "\n"
  }
}

extension Channel.Limit {
  /// The limit as a YAML map on one line.
  fileprivate var yaml: String { "{amount: \(amount), unit: \(unit.rawValue)}" }
}
