import Writing

/// Whom the notes of a budget go to.
///
/// A note is worth most where it says what only its sender can say. Those who are worth one are put
/// in order, and the first get them: of all ways to give so many notes away, none is better by that
/// order, because each person counts by themselves.
package struct Plan: Sendable {
  /// By what people were put in order.
  package let order: PlanOrder
  /// How many notes there are; nil where nothing limits them.
  package let notes: Int?
  /// Those who get one, the best first.
  package private(set) var chosen: [PlanCandidate] = []
  /// Those for whom one fact has to be found first, with what it would win.
  package private(set) var findFirst: [Finding] = []
  /// Those who are better invited without a note, or later.
  package private(set) var withoutNote: [Unchosen] = []
  /// Those who were written to before, or need no invitation.
  package private(set) var written: [PlanCandidate] = []

  /// Somebody for whom a fact has to be found first.
  package struct Finding: Sendable {
    /// Who it is.
    package let candidate: PlanCandidate
    /// The path of the fact.
    package let path: String
    /// The question that it answers.
    package let question: String
    /// The number they would have among those who get a note; nil where nobody can say.
    package let number: Int?
  }

  /// Somebody who gets no note.
  package struct Unchosen: Sendable {
    /// Who it is.
    package let candidate: PlanCandidate
    /// The reason.
    package let reason: Reason
  }

  /// Why somebody gets no note.
  package enum Reason: Hashable, Sendable {
    /// They are worth one, and were the `number`th in order.
    case spent(number: Int)
    /// The reason to write is too old, and nothing else is said.
    case stale
    /// Nothing is said that could not be said to everybody.
    case hollow
    /// No message can be written.
    case unwritable
  }

  /// Makes a plan.
  ///
  /// - Parameters:
  ///   - candidates: the people, of whom the first counts where nothing else decides.
  ///   - notes: how many notes there are; nil where nothing limits them.
  ///   - order: by what they are put in order.
  ///   - includesWritten: whether those whose invitation is open, or was taken back, may get another
  ///     one.
  package init(
    _ candidates: [PlanCandidate], notes: Int?, order: PlanOrder, includesWritten: Bool = false
  ) {
    self.order = order
    self.notes = notes
    var open: [PlanCandidate] = []
    for candidate in candidates {
      switch candidate.stage {
      case _ where candidate.isConnected: written.append(candidate)
      case .unwritten: open.append(candidate)
      // Whoever accepted or wrote needs no invitation any more.
      case .pending where includesWritten, .unknown where includesWritten,
        .withdrawn where includesWritten:
        open.append(candidate)
      default: written.append(candidate)
      }
    }
    // A stable order: of those who are equal the one who was named first.
    let ranked = open.filter(\.isWorthNote).enumerated().sorted { left, right in
      if left.element.worth.isBetter(than: right.element.worth, by: order) { return true }
      if right.element.worth.isBetter(than: left.element.worth, by: order) { return false }
      return left.offset < right.offset
    }.map(\.element)
    chosen = Array(ranked.prefix(notes ?? ranked.count))
    for (index, candidate) in ranked.enumerated().dropFirst(chosen.count) {
      add(candidate, .spent(number: index + 1))
    }
    for candidate in open where !candidate.isWorthNote {
      let reason: Reason =
        candidate.invite.status != .fits
        ? .unwritable : candidate.worth.freshness == .stale ? .stale : .hollow
      add(candidate, reason)
    }
    findFirst.sort { ($0.number ?? .max) < ($1.number ?? .max) }
  }

  /// Adds somebody who gets no note: to those for whom one fact would win one, if there is such a
  /// fact.
  private mutating func add(_ candidate: PlanCandidate, _ reason: Reason) {
    let wins = candidate.questions.map { question in
      let number = question.worth.map { worth in
        chosen.prefix { !worth.isBetter(than: $0.worth, by: order) }.count + 1
      }
      return Finding(
        candidate: candidate, path: question.path, question: question.text, number: number)
    }
    let best = wins.min { ($0.number ?? .max) < ($1.number ?? .max) }
    if let best, notes != 0, best.number ?? 0 <= notes ?? .max {
      findFirst.append(best)
    } else {
      withoutNote.append(Unchosen(candidate: candidate, reason: reason))
    }
  }
}
