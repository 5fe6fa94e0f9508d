public import Channels
public import Diagnostics
import Fitting
public import People
public import Writing

/// Puts variants side by side: writes every possible message to some people.
///
/// Profiles come in parsed, and the facts of two people are collected once for all variants and
/// channels.
public struct Comparer: Sendable {
  private let channels: [Channel]
  private let scope: Scope
  private let options: WritingOptions
  private let writers: [Writer]
  private let variants: [Variant]
  private let needs: [String: AlternativeNeeds]

  /// The invites to compare.
  public struct Scope: Hashable, Sendable {
    /// The names of the requested variants; nil for all that suit the occasion.
    public var variants: [String]?
    /// Whether variants of another kind, channel or language are listed too.
    public var includesAll: Bool
    /// How many fitting invites to keep for each person and channel; nil for all, and for those
    /// that do not fit as well.
    public var best: Int?
    /// Whether each person is written to only on their default channel.
    public var isOnDefaultChannel: Bool
    /// Whether to look for the parts each message had no room for, which takes longer than writing
    /// it.
    public var tellsLeftOut: Bool
    /// Whether to keep the drafts, from which a page fits messages again.
    public var keepsDrafts: Bool
    /// Whether to look for what would improve each recommended message most.
    public var tellsImprovement: Bool

    /// The invites to compare: by default those of all variants that suit the occasion.
    public init(
      variants: [String]? = nil, includesAll: Bool = false, best: Int? = nil,
      isOnDefaultChannel: Bool = false, tellsLeftOut: Bool = false,
      keepsDrafts: Bool = false, tellsImprovement: Bool = false
    ) {
      self.variants = variants
      self.includesAll = includesAll
      self.best = best
      self.isOnDefaultChannel = isOnDefaultChannel
      self.tellsLeftOut = tellsLeftOut
      self.keepsDrafts = keepsDrafts
      self.tellsImprovement = tellsImprovement
    }
  }

  /// Prepares comparisons.
  ///
  /// - Parameters:
  ///   - library: the templates.
  ///   - channels: the channels to write for, the first of which decides the recommendation; if
  ///     empty, that of the options.
  ///   - options: the options of the messages; their channel counts only where no others are given.
  ///   - scope: the invites to compare.
  public init(
    library: TemplateLibrary, channels: [Channel], options: WritingOptions,
    scope: Scope = Scope()
  ) {
    self.channels = channels.isEmpty ? [options.channel] : channels
    self.scope = scope
    self.options = options
    writers = self.channels.map { channel in
      var options = options
      options.channel = channel
      return Writer(library: library, options: options)
    }
    variants = library.variants
      .filter { scope.variants?.contains($0.name) ?? true }
      .sorted { ($1.frontMatter.strength, $0.name) < ($0.frontMatter.strength, $1.name) }
    needs = Dictionary(uniqueKeysWithValues: variants.map { ($0.name, AlternativeNeeds(of: $0)) })
  }

  /// Compares the invites to some people.
  ///
  /// - Parameters:
  ///   - sender: the one who writes.
  ///   - recipients: the reading of each other profile, and its path.
  ///   - findings: the findings in the sender's profile and the library.
  public func compare(
    _ sender: Profile, to recipients: [(path: String, reading: ProfileReading)],
    findings: [Diagnostic] = []
  ) -> Comparison {
    comparison(
      of: sender, with: recipients.map { compare(sender, to: $0.reading, path: $0.path) },
      findings: findings)
  }

  /// A comparison of people who have been compared one by one.
  public func comparison(
    of sender: Profile, with recipients: [ComparedRecipient], findings: [Diagnostic] = []
  ) -> Comparison {
    Comparison(
      sender: Comparison.Sender(name: sender.name.full.text, path: sender.source.name),
      channels: channels, recipients: recipients, findings: findings)
  }

  /// Compares the invites to one person.
  ///
  /// - Parameters:
  ///   - sender: the one who writes.
  ///   - reading: the reading of the other profile.
  ///   - path: the path of that profile.
  public func compare(
    _ sender: Profile, to reading: ProfileReading, path: String
  ) -> ComparedRecipient {
    guard let recipient = reading.profile else { return invalid(path, reading.diagnostics) }
    do {
      let pair = try Pair(sender: sender, recipient: recipient)
      return compare(pair, path: path, findings: reading.diagnostics + pair.warnings)
    } catch {
      return invalid(path, reading.diagnostics + [error])
    }
  }

  private func compare(
    _ pair: Pair, path: String, findings: [Diagnostic]
  ) -> ComparedRecipient {
    let facts = Facts(of: pair, options: options)
    var candidates: [ComparedInvite] = []
    let writers = self.writers(for: pair)
    let occasions = writers.map { writer in
      (writer, facts.on(writer.options.channel), Set(writer.candidates(for: pair).map(\.name)))
    }
    for variant in variants {
      for (writer, facts, suited) in occasions {
        let isSuited = suited.contains(variant.name)
        guard isSuited || scope.includesAll || scope.variants != nil else { continue }
        candidates.append(
          isSuited || scope.variants != nil
            ? compare(variant, writer, facts, pair, isSuited: isSuited)
            : unsuited(variant, writer, pair))
      }
    }
    let recommendation = Recommendation(
      among: candidates, on: writers.map(\.options.channel.name), keeping: scope.best)
    var findings = findings
    if candidates.isEmpty, let writer = writers.first {
      findings.append(writer.noCandidates(for: pair))
    }
    var compared = ComparedRecipient(
      path: path, name: pair.recipient.name.full.text, invites: recommendation.kept,
      recommended: recommendation.index, reason: recommendation.reason, findings: findings)
    if scope.tellsImprovement, let writer = writers.first {
      compared.improvement = improvement(of: compared, writer, pair)
    }
    return compared
  }

  /// The one thing that would improve the recommended message most, or open the closest one.
  private func improvement(
    of compared: ComparedRecipient, _ writer: Writer, _ pair: Pair
  ) -> String? {
    guard let invite = compared.closest?.invite,
      let variant = variants.first(where: { $0.name == invite.variant })
    else { return nil }
    if let missing = invite.missing?.first {
      return "needs \(missing): \(ProfileSuggestion.whereabouts(of: missing, in: pair))"
    }
    guard invite.status == .fits else { return nil }
    // Each choice is solved again for it: only for the one message that is recommended.
    let written = writer.write(variant, for: pair, tellsLeftOut: true)
    return Afterword(written, writer: writer, pair: pair).lines().first
  }

  /// The writers for somebody: one for each channel, or one for the default channel.
  private func writers(for pair: Pair) -> [Writer] {
    guard scope.isOnDefaultChannel else { return writers }
    let name = pair.defaultChannel(for: options.kind)
    let own = writers.filter { $0.options.channel.name == name }
    return own.isEmpty ? writers : own
  }

  /// A variant written for two people, and taken apart.
  private func compare(
    _ variant: Variant, _ writer: Writer, _ facts: Facts, _ pair: Pair, isSuited: Bool
  ) -> ComparedInvite {
    let written = writer.writeKeepingDrafts(
      variant, facts: facts, pair: pair, tellsLeftOut: scope.tellsLeftOut)
    var invite = written.invite
    if !isSuited {
      invite.findings += purposes(of: variant, writer, pair)
        .map { .purposeMismatch(variant, $0, isWritten: true) }
    }
    guard let message = written.message
    else { return compared(invite, variant, isSuited: isSuited) }
    let trace = MessageTrace(message)
    let needs = needs[variant.name]
    func missing(_ ordinal: Int, _ index: Int) -> [String] {
      needs?.missing(for: ordinal, index, in: facts) ?? []
    }
    var compared = compared(
      invite, variant, isSuited: isSuited, parts: trace.parts,
      options: trace.options(missing: missing))
    if scope.keepsDrafts { compared.draft = trace.draft(missing: missing) }
    return compared
  }

  /// A variant that is meant for another occasion, and why it is not written.
  private func unsuited(_ variant: Variant, _ writer: Writer, _ pair: Pair) -> ComparedInvite {
    var invite = writer.blank(variant.name, for: pair)
    invite.findings = purposes(of: variant, writer, pair)
      .map { .purposeMismatch(variant, $0, isWritten: false) }
    return compared(invite, variant, isSuited: false)
  }

  /// The purposes that a variant is meant for instead.
  private func purposes(of variant: Variant, _ writer: Writer, _ pair: Pair) -> [String] {
    let purposes = writer.otherPurposes(of: variant, for: pair)
    // A variant in a related language yields to those in the exact one.
    return purposes.isEmpty ? ["the language `\(variant.frontMatter.language)`"] : purposes
  }

  private func compared(
    _ invite: Invite, _ variant: Variant, isSuited: Bool, parts: [ComparedInvite.Part] = [],
    options: [[ComparedInvite.Alternative]] = []
  ) -> ComparedInvite {
    let matter = variant.frontMatter
    return ComparedInvite(
      invite, summary: matter.summary, strength: matter.strength, kind: matter.kind,
      isSuited: isSuited, parts: parts, options: options)
  }

  /// A person whose profile cannot be used.
  private func invalid(_ path: String, _ faults: [Diagnostic]) -> ComparedRecipient {
    let invite = Invite(toNobody: path, on: channels.first, findings: faults)
    return ComparedRecipient(
      path: path, name: nil, invites: [ComparedInvite(invite)], recommended: nil,
      reason: "The profile is at fault.", findings: faults)
  }
}
