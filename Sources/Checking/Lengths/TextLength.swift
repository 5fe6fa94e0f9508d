package import Channels
public import Fitting

/// The length of a text by one limit of a channel.
public struct TextLength: Hashable, Sendable {
  /// The name of the channel.
  public let channel: String
  /// The length, in the unit.
  public let count: Int
  /// How long the text may be; nil where any length will do.
  public let limit: Int?
  /// The unit.
  public let unit: Unit
  /// How much is counted in what way.
  let measure: Measure
  /// How many bytes of the text are within the limit.
  let fittingBytes: Int

  /// By how many units the text is too long; 0 where it fits.
  public var over: Int { limit.map { max(0, count - $0) } ?? 0 }

  /// The lengths of a text by all limits of a channel; by UTF-16 units where it has none.
  package static func all(of text: String, on channel: Channel) -> [TextLength] {
    guard !channel.limits.isEmpty else {
      let measure = Measure(.utf16)
      return [
        TextLength(
          channel: channel.name, count: measure.count(text), limit: nil, unit: .utf16,
          measure: measure, fittingBytes: text.utf8.count)
      ]
    }
    return channel.fittingLimits.map { limit in
      let count = limit.measure.count(text)
      let allowance = limit.allowance(for: text)
      let fitting = count <= allowance ? text.utf8.count : fittingBytes(of: text, limit, allowance)
      return TextLength(
        channel: channel.name, count: count, limit: allowance, unit: limit.measure.unit,
        measure: limit.measure, fittingBytes: fitting)
    }
  }

  /// How much of the beginning of a text is within a limit, up to the end of a character.
  private static func fittingBytes(
    of text: String, _ limit: Fitting.Limit, _ allowance: Int
  ) -> Int {
    let ends = Array(text.indices)
    // The count grows with the text but for addresses, which a place for a caret may ignore.
    var (low, high) = (0, ends.count)
    while low < high {
      let middle = (low + high + 1) / 2
      let end = middle < ends.count ? ends[middle] : text.endIndex
      if limit.measure.count(String(text[..<end])) <= allowance {
        low = middle
      } else {
        high = middle - 1
      }
    }
    return text.utf8.distance(
      from: text.startIndex, to: low < ends.count ? ends[low] : text.endIndex)
  }
}
