public import Diagnostics
public import People
public import Writing

/// Writes to many people for one sender; everything that is the same for all is prepared once.
///
/// ```swift
/// var cutter = RecordCutter(name: "people.jsonl")
/// var output = BatchOutput()
/// let block = try cutter.append(bytes[...])
/// let lines = batch.lines(for: block, of: "people.jsonl", from: 1)
/// let text = output.take(lines)  // one JSON object a line
/// ```
///
/// Blocks can be written at the same time; `BatchOutput` takes their lines in order.
public struct Batch: Sendable {
  /// The one who writes.
  public let sender: Profile
  /// The writer of the messages.
  public let writer: Writer
  /// The writer of answers and follow-ups, where those go to another channel.
  private let replyWriter: Writer?
  private let senderFacts: SenderFacts
  private let variant: Variant?
  private let senderWarnings: [Diagnostic]
  private let libraryWarnings: [Diagnostic]
  private let overlay: Profile?
  private let looksForSameness: Bool
  private let remark: (@Sendable (Profile, InviteKind) -> Diagnostic?)?
  private let format: BatchFormat

  /// Prepares messages to many people.
  ///
  /// - Parameters:
  ///   - sender: the one who writes.
  ///   - writer: the writer of the messages.
  ///   - replyWriter: the writer of answers and follow-ups, where those go elsewhere than invites.
  ///   - variant: the variant the user asked for by name; nil for the best one for each person.
  ///   - senderWarnings: the findings in the sender's profile.
  ///   - libraryWarnings: the findings in the library.
  ///   - overlay: facts about every recipient, in place of those of their records.
  ///   - looksForSameness: whether people are compared with those before them, and texts with
  ///     those to others at the same company.
  ///   - format: the format of the lines.
  ///   - remark: a remark about somebody who would be sent a message of some kind; nil for none.
  public init(
    sender: Profile, writer: Writer, replyWriter: Writer? = nil, variant: Variant? = nil,
    senderWarnings: [Diagnostic] = [],
    libraryWarnings: [Diagnostic] = [], overlay: Profile? = nil, looksForSameness: Bool = true,
    format: BatchFormat = .json,
    remark: (@Sendable (Profile, InviteKind) -> Diagnostic?)? = nil
  ) {
    self.sender = sender
    senderFacts = SenderFacts(of: sender)
    self.writer = writer.forMany
    self.replyWriter = replyWriter
    self.variant = variant
    self.senderWarnings = senderWarnings
    self.libraryWarnings = libraryWarnings
    self.overlay = overlay
    self.looksForSameness = looksForSameness
    self.format = format
    self.remark = remark
  }

  /// The message to somebody, or why there is none: the same that `generate` writes.
  public func invite(to reading: ProfileReading, named recipient: String) -> Invite {
    guard let profile = reading.profile else {
      return nobody(recipient, reading.diagnostics)
    }
    do throws(Diagnostic) {
      let pair = try Pair(sender: sender, recipient: profile, senderFacts: senderFacts)
      let kind = writer.options.kind ?? pair.kind
      var warnings = senderWarnings + reading.diagnostics + pair.warnings + libraryWarnings
      if let remark = remark?(profile, kind) { warnings.append(remark) }
      let writer = kind == .invite ? writer : replyWriter ?? writer
      var invite = writer.invite(for: pair, as: variant, after: warnings)
      invite.recipient = recipient
      return invite
    } catch {
      return nobody(recipient, reading.diagnostics + [error])
    }
  }

  private func nobody(_ recipient: String, _ faults: [Diagnostic]) -> Invite {
    Invite(toNobody: recipient, on: writer.options.channel, findings: faults)
  }

  /// Writes the messages to the people of some records, a line for each.
  ///
  /// - Parameters:
  ///   - block: the records.
  ///   - path: the name of their stream in diagnostics.
  ///   - number: the number of the first one, counted from 1 over all streams.
  ///   - goesOn: asked before each record; when it returns false, the lines end there.
  public func lines(
    for block: RecordBlock, of path: String, from number: Int, while goesOn: () -> Bool = { true }
  ) -> BatchLines {
    var lines = BatchLines(format: format)
    for (index, record) in block.records.enumerated() {
      guard goesOn() else { break }
      let reading = block.profile(of: record).overlaid(by: overlay)
      let invite = invite(to: reading, named: "\(path):\(record.line)")
      let addressee = Addressee(reading.profile ?? reading.faulty)
      lines.append(
        invite, to: addressee, record: number + index,
        identity: looksForSameness ? addressee.identity : .unknown,
        minHash: looksForSameness ? MinHash(of: invite, to: reading.profile) : nil)
    }
    return lines
  }
}
