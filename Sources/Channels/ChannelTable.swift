import Text
import Diagnostics

/// The channels that are known, in the order they are listed.
///
/// ```swift
/// let table = ChannelTable.builtIn
/// table["bluesky"]?.limits  // 300 graphemes and 3,000 bytes
/// ```
public struct ChannelTable: Hashable, Sendable {
  /// The channels; no two have one name.
  public private(set) var channels: [Channel]
  /// Where each channel stands, by its name.
  private var indices: [String: Int] = [:]

  /// A table of channels; of two with one name the later counts.
  public init(_ channels: some Sequence<Channel> = []) {
    self.channels = []
    for channel in channels { add(channel) }
  }

  /// The channel that is used when nobody asks for one: LinkedIn's note of a free account.
  public static let defaultName = "linkedin"

  /// The channel of what is written to somebody who has taken or sent an invite.
  public static let messageName = "linkedin-message"

  /// The names of the channels, as they are listed.
  public var names: [String] { channels.map(\.name) }

  /// The channel of that name.
  public subscript(name: String) -> Channel? {
    indices[name].map { channels[$0] }
  }

  /// Adds a channel, or puts it in the place of the one that has its name.
  public mutating func add(_ channel: Channel) {
    if let index = indices[channel.name] {
      channels[index] = channel
    } else {
      indices[channel.name] = channels.count
      channels.append(channel)
    }
  }

  /// What to say to somebody who asked for a channel that is not in the table.
  public func suggestion(for name: String) -> String? {
    Phrasing.suggestion(for: name, among: names, noun: "channels")
  }
}
