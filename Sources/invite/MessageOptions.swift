import ArgumentParser
import Diagnostics
import FoundationEssentials
import InviteKit

/// The options that every command for writing messages has, whatever it writes them of.
struct MessageOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Another limit than the channel's: a whole number from 1, in its unit.", valueName: "n"))
  var limit: Int?

  @Option(
    help: ArgumentHelp(
      "invite, reply or follow-up.",
      discussion: "Without it: what the recipient's ties ask for.", valueName: "kind"))
  var kind: String?

  @Option(help: ArgumentHelp("The language of the message, as a tag such as en or de-AT."))
  var language = "en"

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Turns the equally good alternatives: a whole number from 0.", valueName: "n"))
  var seed: UInt64 = 0

  @Option(
    help: ArgumentHelp("The day that counts as today, such as 2026-11-21.", valueName: "date"))
  var today: Day?

  mutating func validate() throws {
    if let limit, limit < 1 {
      throw ValidationError("A limit is a whole number from 1, not \(limit).")
    }
    _ = try InviteKind.named(kind)
    if !LanguageTag.isValid(language) {
      throw ValidationError("`\(language)` is not a language tag: write one such as en or pt-BR.")
    }
  }

  /// A channel by its name, with the limit that is asked for.
  func channel(
    _ name: String, in library: TemplateLibrary, _ console: Console
  ) throws -> Channel {
    guard let channel = library.channels[name] else {
      console.report(.unknownChannel(name, help: library.channels.suggestion(for: name)))
      throw ExitStatus.usage
    }
    return limit.map { channel.limited(to: $0) } ?? channel
  }

  /// What messages are written for on a channel.
  func writingOptions(_ channel: Channel) -> WritingOptions {
    WritingOptions(
      channel: channel, kind: kind.flatMap { InviteKind(rawValue: $0) }, language: language,
      seed: seed, today: today?.date ?? .today)
  }
}

extension Diagnostic {
  fileprivate static func unknownChannel(_ name: String, help: String?) -> Diagnostic {
    Diagnostic("usage-channel", "unknown channel `\(name)`", help: help)
  }
}
