import ArgumentParser
import Channels
import Diagnostics
import People
import Text
import Writing

/// The requested options of messages.
struct MessageRequest: Equatable {
  /// A limit in place of the channel's, in its unit.
  var limit: Int?
  /// The kind of message; nil for the one that the recipient's ties ask for.
  var kind: String?
  /// The language, a tag of BCP 47.
  var language = "en"
  /// A number that picks among equally good alternatives.
  var seed: UInt64 = 0
  /// The day that counts as today; nil for the current day.
  var today: Day?

  /// Makes sure that such a message is possible.
  ///
  /// - Throws: the fault of the request.
  func validate() throws {
    if let limit, limit < 1 {
      throw ValidationError("A limit is a whole number from 1, not \(limit).")
    }
    _ = try InviteKind.named(kind)
    if !LanguageTag.isValid(language) {
      throw ValidationError("`\(language)` is not a language tag: write one such as en or pt-BR.")
    }
  }

  /// A channel by its name, with the requested limit.
  func channel(
    _ name: String, in library: TemplateLibrary, _ console: Console
  ) throws -> Channel {
    guard let channel = library.channels[name] else {
      console.report(.unknownChannel(name, help: library.channels.suggestion(for: name)))
      throw ExitStatus.usage
    }
    return limit.map { channel.limited(to: $0) } ?? channel
  }

  /// The requested kind of message; nil for the one that the recipient's ties ask for.
  var inviteKind: InviteKind? { kind.flatMap { InviteKind(rawValue: $0) } }

  /// The options of messages on a channel.
  func writingOptions(_ channel: Channel) -> WritingOptions {
    WritingOptions(
      channel: channel, kind: inviteKind, language: language,
      seed: seed, today: today?.date ?? .today)
  }
}

extension Diagnostic {
  fileprivate static func unknownChannel(_ name: String, help: String?) -> Diagnostic {
    Diagnostic("usage-channel", kind: .usage, "unknown channel `\(name)`", help: help)
  }
}
