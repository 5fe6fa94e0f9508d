import Text
import Diagnostics
import Fitting

extension ChannelTable {
  /// The table for people: aligned columns, and under them the remarks there are.
  public var text: String {
    let rows =
      [["channel", "limit", "url", "subject", "traits", "checked", "source"]]
      + channels.map(\.cells)
    let remarks = channels.compactMap { channel in channel.note.map { [channel.name, $0] } }
    guard !remarks.isEmpty else { return Columns.text(rows) }
    return Columns.text(rows) + "\n" + Columns.text(remarks)
  }
}

extension Channel {
  /// What the channel's row says, in the order of the columns.
  fileprivate var cells: [String] {
    let limit = limits.map(\.text).joined(separator: ", ")
    let subjectText =
      switch subject {
      case .none: "–"
      case .unlimited: "any"
      case .limited(let limit): limit.text
      }
    let traits = Channel.Trait.allCases.filter(traits.contains).map(\.rawValue)
    return [
      name, limit.isEmpty ? "any" : limit, urlPrice.map(String.init) ?? "–", subjectText,
      traits.isEmpty ? "–" : traits.joined(separator: ", "),
      checked ?? "–", source ?? "–",
    ]
  }
}

extension Channel.Limit {
  fileprivate var text: String { "\(amount) \(unit.rawValue)" }
}
