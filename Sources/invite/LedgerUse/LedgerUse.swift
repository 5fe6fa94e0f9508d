import ArgumentParser
import Channels
import Diagnostics
import Files
import Ledger
import People
import Text
import Writing

/// The ledger beside a command that writes messages: what it knows of the people, and the message
/// that is added to it.
struct LedgerUse {
  private let location: LedgerLocation
  private let request: LedgerRequest
  private let channels: ChannelTable
  private let today: LedgerDay
  private let console: Console
  private var history: History?

  /// Reads the ledger, if there is one, and tells what is wrong with it.
  ///
  /// What is wrong with it is no finding about a message, and keeps nobody from writing.
  ///
  /// - Throws: the exit status, after a report that a ledger which the user named cannot be read.
  init(
    _ request: LedgerRequest, of library: TemplateLibrary, on today: PartialDate,
    _ console: Console
  ) throws {
    self.request = request
    self.console = console
    location = LedgerLocation(request.path, of: library)
    channels = library.channels
    self.today = LedgerDay(today)
    guard let file = location.file, file.isThere else { return }
    do {
      let content = try file.read()
      console.report(content.warnings)
      // An empty file is none that somebody asked for.
      guard content.header != nil else { return }
      history = content.history
      history?.prepareLookup()
    } catch {
      guard !location.isNamed else {
        console.report(error)
        throw error.exitStatus
      }
      var warning = error
      warning.severity = .warning
      console.report(warning)
    }
  }

  /// A warning about somebody who was written to before; nil where there is none, or where another
  /// message is meant.
  func warning(about recipient: Profile, as kind: InviteKind) -> Diagnostic? {
    guard !request.isAgain else { return nil }
    return history?.writtenBefore(
      to: LedgerPerson(recipient), as: kind, on: today, in: channels)
  }

  /// The day on which somebody accepted, where the ledger knows it.
  func acceptance(of recipient: Profile) -> PartialDate? {
    history?.index(of: LedgerPerson(recipient)).flatMap { history?.people[$0].accepted?.date }
  }

  /// The reading of a profile, with the warning about its owner where there is one.
  ///
  /// - Parameter kind: the kind of message; nil for the one that the ties ask for.
  func noting(_ reading: ProfileReading, kind: InviteKind?) -> ProfileReading {
    reading.noting(
      reading.profile.flatMap { warning(about: $0, as: kind ?? $0.kindOfMessage) })
  }

  /// Adds a message that the user takes to the ledger, if one is kept; else the user is asked once
  /// whether to keep one.
  ///
  /// - Throws: the exit status, after a report that it could not be written.
  func log(_ message: SentMessage, to recipient: Profile) throws {
    let entry = LedgerEntry(.sent(message), on: today, LedgerPerson(recipient))
    var keepsTexts = true
    if history == nil {
      guard let answer = asksForLedger() else { return }
      keepsTexts = answer
    }
    try console.reporting { () throws(Diagnostic) in
      let file = try location.writable()
      try file.append(
        keepsTexts: keepsTexts && !request.leavesTextsOut, leavesTextsOut: request.leavesTextsOut
      ) { _ in [entry] }
      console.say("logged in \(Environment.shown(file.path))")
    }
  }

  /// Whether a new ledger keeps texts; nil where the user wants no ledger.
  private func asksForLedger() -> Bool? {
    if location.isNamed { return true }
    guard let path = location.path, !LedgerLocation.isRefused, let dialogue = Dialogue.withUser,
      let answer = try? dialogue.choose(
        "Keep a ledger of what you send, in \(Environment.shown(path))? It stays on this machine.",
        among: [
          ("yes", "whom, when, by which template, and the text"),
          ("without", "the same without the texts"),
          ("no", "keep none, and do not ask again"),
        ], passing: ["y", "n"])
    else { return nil }
    if answer == "no" || answer == "n" {
      LedgerLocation.refuse()
      return nil
    }
    return answer != "without"
  }
}

extension Invite {
  /// The message as one that was sent.
  ///
  /// - Parameters:
  ///   - kind: the kind of message.
  ///   - variant: its template.
  ///   - text: the text, where it was changed since it was written.
  ///   - isAgain: whether it is meant beside another one of the same day.
  func sent(
    as kind: InviteKind, by variant: Variant?, text: String? = nil, isAgain: Bool
  ) -> SentMessage {
    SentMessage(
      channel: channel, kind: kind, variant: self.variant, tie: tie(by: variant), hasText: true,
      isAgain: isAgain, text: text ?? message?.text)
  }
}
