import Writing
import Fitting
import Templating

/// A written message taken apart: which of its pieces comes from where, and what else could have
/// been said.
struct MessageTrace {
  private let drafted: Written.Drafted
  private let pieces: [(piece: Piece, choice: Int?)]
  private let choices: [(choice: Choice, parent: Int?)]
  /// For each choice, the pieces that were said at it, those of the choices in it too.
  private let said: [Range<Int>]

  init(_ drafted: Written.Drafted) {
    self.drafted = drafted
    pieces = drafted.draft.pieces(taking: drafted.taken)
    choices = drafted.draft.choices(taking: drafted.taken)
    var said = choices.map { _ in 0..<0 }
    for (index, piece) in pieces.enumerated() {
      var next = piece.choice
      while let choice = next {
        said[choice] = (said[choice].isEmpty ? index : said[choice].lowerBound)..<index + 1
        next = choices[choice].parent
      }
    }
    self.said = said
  }

  /// The text in pieces, white space and all.
  var parts: [ComparedInvite.Part] {
    let trace = Flow.trace(of: pieces.map(\.piece), layout: drafted.part.layout)
    let utf8 = Array(trace.text.utf8)
    var parts: [ComparedInvite.Part] = []
    func add(_ range: Range<Int>, _ origin: ComparedInvite.Origin, _ choice: Int?) {
      guard !range.isEmpty else { return }
      let text = String(decoding: utf8[range], as: UTF8.self)
      guard origin == .literal, let last = parts.last, last.origin == .literal,
        last.choice == choice
      else {
        parts.append(ComparedInvite.Part(text, origin, in: choice))
        return
      }
      parts[parts.count - 1].text += text
    }
    var end = 0
    var last: Int?
    for (traced, range) in zip(pieces, trace.ranges) {
      guard let range, range.lowerBound >= end else { continue }
      add(end..<range.lowerBound, .literal, end == 0 ? nil : around(last, traced.choice))
      add(range, origin(of: traced.piece), traced.choice)
      (end, last) = (range.upperBound, traced.choice)
    }
    add(end..<utf8.count, .literal, last)
    return parts
  }

  private func origin(of piece: Piece) -> ComparedInvite.Origin {
    guard case .fact(_, let sources, _) = piece else { return .literal }
    return .fact(
      sources.compactMap { drafted.paths.indices.contains($0) ? drafted.paths[$0] : nil })
  }

  /// The innermost choice that two lie in.
  private func around(_ left: Int?, _ right: Int?) -> Int? {
    let outer = Set(sequence(first: left) { $0.map { choices[$0].parent } })
    return sequence(first: right) { $0.map { choices[$0].parent } }.first { outer.contains($0) }
      ?? nil
  }

  /// For each choice, what it could have said.
  ///
  /// - Parameter missing: the facts that an alternative lacks, by the ordinal of its choice and its
  ///   number; forms of a fact lack none.
  func options(missing: (Int, Int) -> [String]) -> [[ComparedInvite.Alternative]] {
    choices.enumerated().map { number, reached in
      let choice = reached.choice
      return choice.alternatives.enumerated().map { index, draft in
        let isTaken = drafted.taken[number].index == index
        return ComparedInvite.Alternative(
          text: isTaken ? takenText(of: number) : draft.flatMap(text),
          missing: draft == nil ? choice.ordinal.map { missing($0, index) } ?? [] : [],
          cost: choice.cost(of: index), isTaken: isTaken)
      }
    }
  }

  /// What was said at a choice, by itself.
  private func takenText(of number: Int) -> String {
    Flow.text(
      of: pieces[said[number]].map(\.piece), layout: drafted.part.layout, isPart: true)
  }

  /// A draft said the way it prefers.
  private func text(of draft: Draft) -> String? {
    let layout = drafted.part.layout
    guard case .fits(let fit) = Fitter(layout: layout).fit(draft) else { return nil }
    return Flow.text(
      of: draft.pieces(taking: fit.choices).map(\.piece), layout: layout, isPart: true)
  }
}
