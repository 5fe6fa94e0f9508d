package import Channels
public import Diagnostics
import Fitting
public import People
import Templating
import Text
import Wording

/// Writes messages: binds the templates of a library to the facts of two people and fits them to a
/// channel.
///
/// ```swift
/// let writer = Writer(library: .starter, options: options)
/// let invite = writer.best(for: Pair(sender: me, recipient: ada))
/// print(invite.message?.text ?? "")
/// ```
public struct Writer: Sendable {
  /// The templates to choose from.
  public let library: TemplateLibrary
  /// The options of the messages.
  public let options: WritingOptions
  private let check: WordingCheck
  /// The needs of each template, where they have been worked out.
  private var needs: CertainNeeds?
  /// The variants for each kind of message, where they have been worked out.
  private var suited: [InviteKind: [Variant]]?

  /// A writer with a library.
  ///
  /// - Parameters:
  ///   - library: the templates.
  ///   - options: the options of the messages.
  public init(library: TemplateLibrary, options: WritingOptions) {
    self.library = library
    self.options = options
    check = WordingCheck(library.settings)
  }

  /// The same writer with the needs of each template worked out: that takes a moment, and speeds up
  /// each of many messages.
  package var forMany: Writer {
    var writer = self
    writer.needs = CertainNeeds(of: library, hasSubject: options.channel.hasSubject)
    writer.suited = Dictionary(
      uniqueKeysWithValues: InviteKind.allCases.map { ($0, candidates(of: $0)) })
    return writer
  }

  /// The best message for two people: of the variants that fit, the strongest, then the one with
  /// the least cost, then the first by name.
  ///
  /// When none fits, it is the closest: the one with the least overrun if some are only too long,
  /// otherwise the strongest of those that lack the fewest facts.
  ///
  /// - Parameters:
  ///   - pair: the two people.
  ///   - tellsLeftOut: whether to look for the parts there was no room for, which takes longer than
  ///     writing the message.
  public func best(for pair: Pair, tellsLeftOut: Bool = false) -> Invite {
    let facts = Facts(of: pair, options: options)
    var failures: [Failure] = []
    var lacking: [(atLeast: Int, order: Int, variant: Variant)] = []
    var best: (written: WrittenVariant, variant: Variant, cost: Int)?
    for (order, variant) in candidates(for: pair).enumerated() {
      // Variants come strongest first, so no later one can win.
      if let best, variant.frontMatter.strength < best.variant.frontMatter.strength { break }
      if let atLeast = needs?.lacking(variant, in: facts), atLeast > 0 {
        lacking.append((atLeast, order, variant))
        continue
      }
      let written = written(variant, facts: facts, pair: pair)
      guard let message = written.invite.message else {
        failures.append(Failure(order: order, invite: written.invite, variant: variant))
        continue
      }
      if message.cost < best?.cost ?? .max { best = (written, variant, message.cost) }
    }
    guard let best else {
      if !failures.contains(where: { $0.invite.status == .tooLong }) {
        // Those that lack least come first: once one cannot be closer, no later one can.
        for (atLeast, order, variant) in lacking.sorted(by: { ($0.0, $0.1) < ($1.0, $1.1) }) {
          if let least = failures.min(by: Failure.isCloser),
            least.isCloser(thanLacking: atLeast, order)
          {
            break
          }
          let invite = written(variant, facts: facts, pair: pair).invite
          failures.append(Failure(order: order, invite: invite, variant: variant))
        }
      }
      return failures.min(by: Failure.isCloser)?.invite ?? nothing(for: pair)
    }
    var invite = checked(best.written, as: best.variant, of: facts, tellsLeftOut)
    invite.findings += failures.flatMap { failure in
      failure.invite.findings.filter { $0.severity == .error && $0.code != .tooLong }
        .map { $0.leavingOut(failure.variant.name) }
    }
    return invite
  }

  /// The variants that suit the channel, the language and the kind of message, the strongest first,
  /// then by name.
  public func candidates(for pair: Pair) -> [Variant] {
    let kind = options.kind ?? pair.kind
    return suited?[kind] ?? candidates(of: kind)
  }

  private func candidates(of kind: InviteKind) -> [Variant] {
    let suited = library.variants.filter {
      $0.frontMatter.kind == kind && $0.suits(options.channel)
    }.sorted { ($1.frontMatter.strength, $0.name) < ($0.frontMatter.strength, $1.name) }
    let exact = suited.filter {
      LanguageTag.isSame($0.frontMatter.language, options.language)
    }
    guard exact.isEmpty else { return exact }
    return suited.filter { LanguageTag.isNear($0.frontMatter.language, options.language) }
  }

  /// The purposes of a variant that this occasion does not serve: another kind of message, another
  /// channel or another language.
  public func otherPurposes(of variant: Variant, for pair: Pair) -> [String] {
    let matter = variant.frontMatter
    var purposes: [String] = []
    if matter.kind != options.kind ?? pair.kind {
      purposes.append("messages of kind `\(matter.kind.rawValue)`")
    }
    if !variant.suits(options.channel) {
      purposes.append("\(Phrasing.list(matter.channels ?? [], "and"))")
    }
    if !LanguageTag.isNear(matter.language, options.language) {
      purposes.append("the language `\(matter.language)`")
    }
    return purposes
  }

  /// Every candidate written, the strongest first, then by name.
  public func all(for pair: Pair) -> [Invite] {
    let facts = Facts(of: pair, options: options)
    return candidates(for: pair).map { write($0, facts: facts, pair: pair) }
  }

  /// Some variants written for two people, whether or not they are meant for them, without a check
  /// of the wording.
  package func writeUnchecked(_ variants: [Variant], for pair: Pair) -> [Invite] {
    let facts = Facts(of: pair, options: options)
    return variants.map { written($0, facts: facts, pair: pair).invite }
  }

  /// One variant written for two people.
  ///
  /// - Parameters:
  ///   - variant: the variant.
  ///   - pair: the two people.
  ///   - tellsLeftOut: whether to look for the parts there was no room for.
  public func write(_ variant: Variant, for pair: Pair, tellsLeftOut: Bool = false) -> Invite {
    let facts = Facts(of: pair, options: options)
    return checked(
      written(variant, facts: facts, pair: pair), as: variant, of: facts, tellsLeftOut)
  }

  /// The written invite, with the findings about its wording.
  private func checked(
    _ written: WrittenVariant, as variant: Variant, of facts: Facts, _ tellsLeftOut: Bool
  ) -> Invite {
    var invite = written.checked(by: check, as: variant.frontMatter, of: facts)
    if tellsLeftOut, var message = invite.message {
      message.leftOut = written.leftOut(within: options.channel.fittingLimits)
      invite.outcome = .fits(message)
    }
    return invite
  }

  private func write(_ variant: Variant, facts: Facts, pair: Pair) -> Invite {
    written(variant, facts: facts, pair: pair)
      .checked(by: check, as: variant.frontMatter, of: facts)
  }

  /// One variant written for two people, with the drafts it was fitted from.
  package func writeKeepingDrafts(
    _ variant: Variant, facts: Facts, pair: Pair, tellsLeftOut: Bool = false
  ) -> WrittenVariant {
    var written = written(variant, facts: facts, pair: pair)
    written.invite = checked(written, as: variant, of: facts, tellsLeftOut)
    return written
  }

  private func written(_ variant: Variant, facts: Facts, pair: Pair) -> WrittenVariant {
    var written = WrittenVariant(blank(variant.name, for: pair), on: options.channel)
    do {
      let hasSubject = options.channel.hasSubject
      let subject =
        try hasSubject
        ? variant.subject?.bind(to: facts.values, binding(variant, pair, for: .subject)) : nil
      let body = try variant.body.bind(to: facts.values, binding(variant, pair, for: .message))
      let missing = missing(in: [subject, body])
      let requirements = Requirements(of: variant, for: facts)
      if missing != nil || !requirements.areMet {
        // Granted, because a required fact has to be added anyway and may be all that the text
        // lacks.
        let rest =
          missing == nil || requirements.missing.isEmpty
          ? missing : try self.missing(in: variant, for: pair, facts.granting(requirements.missing))
        written.invite.outcome = .unavailable(missing: requirements.missing(with: rest ?? []))
        written.invite.findings += requirements.objections(by: facts)
      } else {
        written.fit(subject, body)
      }
    } catch {
      written.invite.findings.append(error)
    }
    return written
  }

  /// The facts that a variant lacks if `facts` are given; nil where it lacks none.
  private func missing(
    in variant: Variant, for pair: Pair, _ facts: Facts
  ) throws(Diagnostic) -> [String]? {
    let subject =
      try options.channel.hasSubject
      ? variant.subject?.bind(to: facts.values, binding(variant, pair, for: .subject)) : nil
    return missing(in: [
      subject, try variant.body.bind(to: facts.values, binding(variant, pair, for: .message)),
    ])
  }

  /// The facts that any part of a message lacks, each once; nil where it lacks none.
  private func missing(in bindings: [Binding?]) -> [String]? {
    var missing: [String]?
    for case .unavailable(let facts)? in bindings {
      missing = (missing ?? []) + facts.filter { missing?.contains($0) != true }
    }
    return missing
  }

  /// The options to bind a part of a variant: its rotations start from its name, both people and
  /// the seed.
  private func binding(_ variant: Variant, _ pair: Pair, for part: WrittenVariant.Part)
    -> BindingOptions
  {
    var hash = StableHash(options.seed)
    hash.combine(variant.name)
    hash.combine(part.rawValue)
    hash.combine(pair.sender.name.full.text)
    hash.combine(pair.recipient.name.full.text)
    return BindingOptions(now: options.today.moment, seed: hash.value)
  }

  /// The result of a variant that gave no message.
  private struct Failure {
    /// Its index among the candidates.
    let order: Int
    let invite: Invite
    let variant: Variant

    /// Whether `left` is closer to a message than `right`; of equally close ones, the first is.
    static func isCloser(_ left: Failure, _ right: Failure) -> Bool {
      left.invite.distance == right.invite.distance
        ? left.order < right.order : left.invite.distance < right.invite.distance
    }

    /// Whether it is closer than a variant that lacks at least `count` facts.
    func isCloser(thanLacking count: Int, _ order: Int) -> Bool {
      guard let missing = invite.missing else { return true }
      return !missing.isEmpty && (missing.count, self.order) < (count, order)
    }
  }

  /// The result when the library has no variant to try.
  private func nothing(for pair: Pair) -> Invite {
    var invite = blank(nil, for: pair)
    invite.findings = [noCandidates(for: pair)]
    return invite
  }

  /// The diagnostic of a library without a template for this occasion, with the alternatives it
  /// has.
  package func noCandidates(for pair: Pair) -> Diagnostic {
    .noCandidates(library, options, kind: options.kind ?? pair.kind, pair: pair)
  }

  /// The result for a variant before it is tried.
  package func blank(_ variant: String?, for pair: Pair) -> Invite {
    Invite(
      variant: variant, recipient: pair.recipient.source.name, channel: options.channel.name,
      limit: options.channel.limits.first?.amount,
      unit: options.channel.limits.first?.unit ?? .utf16, outcome: .unavailable(missing: []))
  }
}

extension Diagnostic {
  /// The fault of a template that was skipped for it, as a warning.
  fileprivate func leavingOut(_ variant: String) -> Diagnostic {
    var warning = self
    warning.code = "library-faulty-template"
    warning.severity = .warning
    warning.message = "template `\(variant)` is left out: \(message)"
    return warning
  }
}

extension Writer {
  /// The requested message: the best one, or one variant whatever it is meant for.
  ///
  /// - Parameters:
  ///   - pair: the two people.
  ///   - variant: the variant the user asked for by name; nil for the best.
  ///   - warnings: the findings in the profiles and the library; they become its first findings.
  ///   - tellsLeftOut: whether to look for the parts there was no room for.
  public func invite(
    for pair: Pair, as variant: Variant?, after warnings: [Diagnostic], tellsLeftOut: Bool = false
  ) -> Invite {
    var invite =
      variant.map { write($0, for: pair, tellsLeftOut: tellsLeftOut) }
      ?? best(for: pair, tellsLeftOut: tellsLeftOut)
    if let variant {
      invite.findings += otherPurposes(of: variant, for: pair)
        .map { .purposeMismatch(variant, $0, isWritten: true) }
    }
    invite.findings = warnings + library.warnings(about: invite.variant) + invite.findings
    // Why a name is asked for is told beside the path, without a warning of its own.
    if invite.missing?.contains("recipient.first_name") == true,
      var doubt = pair.recipient.nameDoubt
    {
      doubt.severity = .info
      invite.findings.append(doubt)
    }
    return invite
  }
}

extension Invite {
  /// The result for somebody whose profile cannot be used.
  ///
  /// - Parameters:
  ///   - recipient: the path of the profile.
  ///   - channel: the channel it would have been written for.
  ///   - findings: the faults of the profile.
  package init(toNobody recipient: String, on channel: Channel?, findings: [Diagnostic]) {
    self.init(
      variant: nil, recipient: recipient, channel: channel?.name ?? "",
      limit: channel?.limits.first?.amount, unit: channel?.limits.first?.unit ?? .utf16,
      outcome: .invalid, findings: findings)
  }
}
