import Diagnostics
import Fitting
import People
import Templating
import Writing

/// Counts the alternatives of a library's templates that messages take.
struct CoverageMeter {
  /// How many messages were written.
  private(set) var messages = 0
  private let texts: [Text]
  /// For each variant, the keys for counting its choices and those of its subject.
  private var plans: [String: Plan] = [:]
  private var taken: Set<Key> = []
  private var facts: Set<String> = []
  private var known: Set<String> = []
  /// The facts that templates print, and those they read, each once.
  private var printed: [String] = []
  private var reads: Set<String> = []

  /// The highest seed that is tried for a `vary`.
  private static let seeds: UInt64 = 7

  /// Two people, the variants to write for them, and the options.
  struct Trial {
    let pair: Pair
    var variants: [Variant]
    var options: WritingOptions
  }

  /// The key for counting an alternative: the place of its choice's tag, and its index.
  ///
  /// A choice in a partial has the same key whichever template renders it.
  private struct Key: Hashable {
    let source: String
    let offset: Int
    let index: Int

    init(_ choice: OutlinedChoice, _ index: Int) {
      source = choice.place.source.name
      offset = choice.place.range.lowerBound
      self.index = index
    }
  }

  /// The keys for counting the choices of a variant, by their ordinals.
  private struct Plan {
    var body: [Int: OutlinedChoice] = [:]
    var subject: [Int: OutlinedChoice] = [:]

    /// The alternatives that depend on the seed alone.
    var varying: [Key] {
      (Array(body.values) + Array(subject.values)).filter { $0.kind == .vary }
        .flatMap { choice in choice.alternatives.indices.map { Key(choice, $0) } }
    }
  }

  /// A template or a partial with its choices.
  private struct Text {
    let name: String
    var choices: [OutlinedChoice] = []
  }

  init(_ library: TemplateLibrary) {
    var texts: [String: Text] = [:]
    var names: [String] = []
    var told: Set<Key> = []
    var knownPaths: Set<String> = []
    for variant in library.variants {
      names.append(variant.body.source.name)
      texts[variant.body.source.name] = Text(name: variant.name)
    }
    for variant in library.variants {
      var plan = Plan()
      for (template, isSubject) in [(variant.subject, true), (variant.body, false)] {
        guard let outline = template?.outline else { continue }
        reads.formUnion(outline.reads)
        for path in outline.outputs.flatMap(\.paths) where knownPaths.insert(path).inserted {
          printed.append(path)
        }
        for choice in outline.choices {
          if isSubject {
            plan.subject[choice.ordinal] = choice
          } else {
            plan.body[choice.ordinal] = choice
          }
          guard told.insert(Key(choice, 0)).inserted else { continue }
          // A subject over several lines of the front matter has a source of its own.
          let source =
            isSubject ? variant.body.source.name : choice.place.source.name
          if texts[source] == nil {
            names.append(source)
            texts[source] = Text(name: Self.name(ofPartial: source))
          }
          texts[source]?.choices.append(choice)
        }
      }
      plans[variant.name] = plan
    }
    let count = library.variants.count
    self.texts = (names.prefix(count) + names.dropFirst(count).sorted()).compactMap { texts[$0] }
  }

  private static func name(ofPartial source: String) -> String {
    let file = source.split(separator: "/").last ?? ""
    return "partials/" + (file.hasSuffix(".liquid") ? file.dropLast(".liquid".count) : file)
  }

  // MARK: Writing

  /// Writes all messages, and more of those with alternatives that only other seeds take.
  mutating func write(_ occasions: [Trial], of library: TemplateLibrary) {
    for occasion in occasions {
      known.formUnion(
        Facts(of: occasion.pair, options: occasion.options).places.keys)
      write(occasion, of: library)
    }
    for seed in 1...Self.seeds {
      let turning = Set(library.variants.map(\.name).filter(hasUntakenTurns))
      guard !turning.isEmpty else { return }
      for var occasion in occasions {
        occasion.variants.removeAll { !turning.contains($0.name) }
        occasion.options.seed &+= seed
        if !occasion.variants.isEmpty { write(occasion, of: library) }
      }
    }
  }

  private func hasUntakenTurns(_ variant: String) -> Bool {
    plans[variant]?.varying.contains { !taken.contains($0) } ?? false
  }

  private mutating func write(_ occasion: Trial, of library: TemplateLibrary) {
    let writer = Writer(library: library, options: occasion.options)
    for invite in writer.writeUnchecked(occasion.variants, for: occasion.pair) {
      guard let message = invite.message, let plan = invite.variant.flatMap({ plans[$0] }) else {
        continue
      }
      messages += 1
      note(message.choices, plan.body)
      note(message.subject?.choices ?? [], plan.subject)
      facts.formUnion(message.allFacts)
    }
  }

  private mutating func note(_ choices: [Fit.Taken], _ plan: [Int: OutlinedChoice]) {
    for choice in choices {
      // The choice among the forms of a fact does not belong to the template.
      guard let outlined = choice.ordinal.flatMap({ plan[$0] }) else { continue }
      taken.insert(Key(outlined, choice.index))
    }
  }

  // MARK: What came of it

  /// The templates and partials with the alternatives taken of each.
  var templates: [Coverage.Template] {
    texts.map { text in
      Coverage.Template(
        name: text.name,
        alternatives: text.choices.flatMap { choice in
          choice.alternatives.enumerated().map { index, alternative in
            Coverage.Alternative(
              choice: choice.name, kind: choice.kind, index: index,
              of: choice.alternatives.count, place: alternative.place,
              words: alternative.firstWords,
              missing: alternative.needs.filter { !known.contains($0) },
              isTaken: taken.contains(Key(choice, index)))
          }
        })
    }
  }

  /// The facts that templates print, but that no message holds.
  var unusedFacts: [String] { printed.filter { !facts.contains($0) }.sorted() }

  /// The keys of profiles that no template reads, the most frequent first.
  func unreadFacts(of profiles: [Profile]) -> [Coverage.UnreadFact] {
    let keys = ReadKeys(reads)
    var counts: [String: Int] = [:]
    for profile in profiles {
      for key in Set(profile.facts.map { ReadKeys.key(of: $0.path) }) where !keys.contains(key) {
        counts[key, default: 0] += 1
      }
    }
    return counts.map { Coverage.UnreadFact(key: $0.key, profiles: $0.value) }
      .sorted { ($1.profiles, $0.key) < ($0.profiles, $1.key) }
  }
}
