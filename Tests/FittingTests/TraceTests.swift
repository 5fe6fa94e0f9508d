import Testing

@testable import Fitting

struct TraceTests {
  @Test func `a traced text is the flowed text, and each range holds its piece`() {
    var held = 0
    var dropped = 0
    var raised = 0
    for seed in 0..<20_000 {
      var random = RandomDraft(seed: UInt64(seed) + 3_000_000)
      let layout: Layout = random.below(5) == 0 ? .subject : .message
      let draft = random.draft(depth: 0, items: 12)
      let pieces = draft.ownPieces
      let trace = TextLayout.trace(of: draft, layout: layout)
      #expect(trace.text == TextLayout.text(of: draft, layout: layout), "seed \(seed)")
      #expect(trace.ranges.count == pieces.count)
      let bytes = Array(trace.text.utf8)
      var end = 0
      for (piece, range) in zip(pieces, trace.ranges) {
        let text: String
        var mayLoseStop = false
        switch piece {
        case .fact(let fact, _, _):
          text = fact
          mayLoseStop = fact.hasPrefix(".")
        case .literal(let literal):
          text = literal
          mayLoseStop = literal.hasPrefix(".")
        case .gap, .boundary: text = ""
        }
        let written = range.map { Array(bytes[$0]) } ?? []
        if case .fact = piece, let first = text.utf8.first, written.first == first &- 0x20 {
          // An article that has a capital.
          #expect(written.dropFirst() == Array(text.utf8)[1...], "seed \(seed)")
          raised += 1
        } else if written == Array(text.utf8) {
          if mayLoseStop, text.utf8.count == 1 { held += 1 }
        } else {
          #expect(mayLoseStop && written == Array(text.utf8.dropFirst()), "seed \(seed)")
          dropped += 1
        }
        guard let range else { continue }
        #expect(!range.isEmpty && range.lowerBound >= end, "seed \(seed)")
        // What lies between is white space that flow has written.
        #expect(bytes[end..<range.lowerBound].allSatisfy { $0 == 0x20 || $0 == 0x0A })
        end = range.upperBound
      }
      #expect(end == bytes.count, "seed \(seed)")
    }
    #expect(held > 500 && dropped > 500 && raised > 500)
  }

  @Test func `the pieces of a way flow to its text`() {
    var tried = 0
    for seed in 0..<3000 {
      var random = RandomDraft(seed: UInt64(seed) + 4_000_000)
      let draft = random.draft(depth: 2, items: 8)
      guard case .fits(let fit) = Fitter([Limit(random.below(60), .utf16)]).fit(draft) else {
        continue
      }
      tried += 1
      let pieces = draft.pieces(taking: fit.choices.map(\.index))
      #expect(TextLayout.text(of: pieces.map(\.piece)) == fit.text, "seed \(seed)")
      #expect(Set(pieces.compactMap(\.choice)) == Set(fit.choices.indices), "seed \(seed)")
      // The spans are what laying the pieces out a second time comes to.
      let trace = TextLayout.trace(of: Draft(pieces: pieces.map(\.piece)))
      let expected = zip(pieces, trace.ranges).compactMap { piece, range in
        range.map { TracedSpan($0, piece.piece, in: piece.choice) }
      }
      let actual = fit.spans.map { span in
        TracedSpan(
          range: span.range, sources: span.isFact ? Array(fit.labels[span.labels]) : nil,
          choice: span.choice)
      }
      #expect(actual == expected, "seed \(seed)")
    }
    #expect(tried > 1000)
  }

  @Test func `a piece knows the innermost choice it lies in, and its label is carried through`() {
    func draft(_ text: String, _ more: ChoiceTree? = nil) -> Draft {
      Draft([.piece(.literal(text))] + (more.map { [.choice($0)] } ?? []))
    }
    let inner = ChoiceTree(ordinal: 7, alternatives: [nil, draft("inner")])
    let outer = ChoiceTree(ordinal: 5, alternatives: [draft("outer", inner), draft("other")])
    let last = ChoiceTree(
      kind: .vary, start: 1, ordinal: 9, alternatives: [draft("a"), draft("b")])
    var whole = draft("start", outer)
    whole.append(.space)
    whole.append(.choice(last))
    guard case .fits(let fit) = Fitter().fit(whole) else {
      Issue.record("does not fit")
      return
    }
    #expect(fit.choices.map(\.ordinal) == [5, 7, 9])
    let words = whole.pieces(taking: fit.choices.map(\.index)).compactMap { piece, choice in
      if case .literal(let word) = piece {
        "\(word) \(choice.map(String.init) ?? "-")"
      } else {
        nil
      }
    }
    #expect(words == ["start -", "outer 0", "inner 1", "b 2"])
    #expect(whole.pieces(taking: []).map(\.piece) == [.literal("start"), .gap(.space)])
  }
}

/// A stretch of a text, as a trace tells it.
private struct TracedSpan: Equatable {
  let range: Range<Int>
  /// The labels, of a fact.
  let sources: [Int]?
  let choice: Int?
}

extension TracedSpan {
  init(_ range: Range<Int>, _ piece: Piece, in choice: Int?) {
    self.range = range
    self.choice = choice
    if case .fact(_, let sources, _) = piece { self.sources = sources } else { sources = nil }
  }
}
