import Fitting
import Testing

@Suite struct FitterTests {
  private func draft(_ literal: String) -> Draft {
    var draft = Draft()
    draft.append(literal: literal)
    return draft
  }

  private func choice(
    _ alternatives: String?..., kind: Choice.Kind = .choose, weight: Int = 1, start: Int = 0
  ) -> Draft.Item {
    .choice(
      ChoiceTree(
        kind: kind, weight: weight, start: start, alternatives: alternatives.map { $0.map(draft) }))
  }

  private func fit(_ items: [Draft.Item], _ limits: Limit...) throws -> Fit {
    guard case .fits(let fit) = Fitter(limits).fit(Draft(items)) else {
      throw Unfit()
    }
    return fit
  }

  private struct Unfit: Error {}

  @Test func `the first of every choice is taken where it fits`() throws {
    let fit = try fit([choice("long one", "short")], Limit(8, .utf16))
    #expect(fit.text == "long one")
    #expect(fit.cost == 0 && fit.next == nil && fit.isProved)
  }

  @Test func `a step down says what the better way would take`() throws {
    let fit = try fit([choice("long one", "short")], Limit(6, .utf16))
    #expect(fit.text == "short")
    #expect(fit.cost == 1 && fit.next == Fit.Next(cost: 0, more: 2))
    #expect(
      fit.choices == [Fit.Taken(name: nil, kind: .choose, index: 1, of: 2, cost: 1)])
  }

  @Test func `a whole invite takes the longest of the ways that cost least`() throws {
    let items: [Draft.Item] = [
      .piece(.literal("Hi")), .piece(.gap(.space)), .piece(.fact("Ada", sources: [0])),
      .piece(.literal(",")), .piece(.gap(.paragraph)),
      choice(
        "Your point about symbolic computation at Strange Loop 2026 stayed with me.",
        "It was good to meet you at Strange Loop 2026."),
      .piece(.gap(.space)),
      choice(
        "I build compilers that read English at Eckert-Mauchly.",
        "I'm a compiler engineer at Eckert-Mauchly."),
      .piece(.gap(.space)),
      choice(
        "I'd love to compare notes on teaching machines, and to stay in touch.",
        "Shall we stay in touch?"),
    ]
    let fit = try fit(items, Limit(200, .utf16))
    #expect(fit.count == 196 && fit.cost == 1 && fit.next == Fit.Next(cost: 0, more: 8))
    #expect(fit.choices.map(\.index) == [0, 1, 0])
  }

  @Test func `a heavy choice is kept before a light one`() throws {
    let items = [
      choice("important", "x", weight: 5), .piece(.gap(.space)), choice("trifling", "y"),
    ]
    #expect(try fit(items, Limit(12, .utf16)).text == "important y")
  }

  @Test func `of ways that cost the same the longest is taken, then the earlier`() throws {
    let items = [choice("aaaa", "bb"), choice("cccccc", "dd")]
    #expect(try fit(items, Limit(8, .utf16)).text == "bbcccccc")
    let even = [choice("aaaa", "bb"), choice("cccc", "dd")]
    #expect(try fit(even, Limit(6, .utf16)).text == "aaaadd")
  }

  @Test func `an unavailable alternative costs as much as if it were there`() throws {
    let fit = try fit([choice(nil, "second")], Limit(10, .utf16))
    #expect(fit.cost == 1 && fit.choices.first?.index == 1 && fit.next == nil)
  }

  @Test func `a vary starts where its rotation starts`() throws {
    let vary = choice("Hi", "Hello", "Hey", kind: .vary, start: 1)
    #expect(try fit([vary], Limit(9, .utf16)).text == "Hello")
    let short = try fit([vary], Limit(3, .utf16))
    #expect(short.text == "Hey" && short.cost == 0 && short.next == nil)
    #expect(try fit([vary], Limit(2, .utf16)).text == "Hi")
  }

  @Test func `a left-out part leaves no hole`() throws {
    let items: [Draft.Item] = [
      .piece(.literal("a")), .piece(.gap(.space)), choice("senior", "", kind: .optional),
      .piece(.gap(.space)), .piece(.literal(".NET developer")),
    ]
    #expect(try fit(items, Limit(16, .utf16)).text == "a .NET developer")
    #expect(try fit(items, Limit(99, .utf16)).text == "a senior .NET developer")
  }

  @Test func `choices in a part not taken are not listed`() throws {
    let inner = Draft([choice("inside with more", "inside"), .piece(.fact("!", sources: [7]))])
    let outer = ChoiceTree(name: "outer", alternatives: [inner, draft("out")])
    let taken = try fit([.choice(outer)], Limit(7, .utf16))
    #expect(taken.text == "inside!" && taken.choices.count == 2 && taken.sources == [7])
    let other = try fit([.choice(outer)], Limit(3, .utf16))
    #expect(other.choices.map(\.name) == ["outer"] && other.sources.isEmpty)
    #expect(other.next == nil || other.next == Fit.Next(cost: 0, more: 14))
  }

  @Test func `sources are listed once, in the order of the text`() throws {
    let items: [Draft.Item] = [
      .piece(.fact("b", sources: [2, 1])), .piece(.fact("", sources: [9])),
      .piece(.fact("a", sources: [1, 3])),
    ]
    #expect(try fit(items, Limit(5, .utf16)).sources == [2, 1, 3])
  }

  @Test func `what is too long says by how much, and the longest facts`() {
    let items: [Draft.Item] = [
      choice("Dear", "Hi"), .piece(.gap(.space)), .piece(.fact("Ada", sources: [1])),
      .piece(.gap(.space)), .piece(.fact("of Lovelace", sources: [2])),
    ]
    guard case .tooLong(let overrun) = Fitter([Limit(10, .utf16)]).fit(Draft(items)) else {
      Issue.record("it fits")
      return
    }
    #expect(overrun.over == 8 && overrun.limit == 10 && overrun.isProved)
    #expect(overrun.text == "Hi Ada of Lovelace")
    #expect(overrun.facts.map(\.text) == ["of Lovelace", "Ada"])
  }

  @Test func `a choice with nothing left makes the draft unavailable`() {
    let items = [choice(nil, nil)]
    #expect(Fitter([Limit(10, .utf16)]).fit(Draft(items)) == .unavailable)
    #expect(Fitter().fit(Draft(items)) == .unavailable)
    #expect(Fitter().fit(Draft([.choice(ChoiceTree(alternatives: []))])) == .unavailable)
  }

  @Test func `a short message that needs other letters has less room`() throws {
    let plain = String(repeating: "a", count: 100)
    let items = [choice("it’s \(plain)", "it's \(plain)")]
    let fit = try fit(items, Limit(160, .gsm7))
    #expect(fit.text == "it's \(plain)" && fit.count == 105 && fit.limit == 160 && fit.isProved)
    #expect(fit.next == Fit.Next(cost: 0, more: 35))
  }

  @Test func `what cannot be said does not weaken the proof of what is`() throws {
    // `Yes.` and `no` would meet, which X may take for an address.
    func items(_ last: Draft.Item) -> [Draft.Item] {
      let address = Draft([.piece(.literal("Yes.")), choice("no", "never"), last])
      let plain = Draft([choice("a long one", "short")])
      return [.choice(ChoiceTree(alternatives: [address, plain]))]
    }
    let limit = Limit(8, .xWeighted)
    let plain = try fit(items(choice(nil, nil)), limit)
    #expect(plain.text == "short" && plain.cost == 2 && plain.isProved)
    let address = try fit(items(choice(nil, "x")), limit)
    #expect(address.text == "Yes.nox" && address.cost == 1 && !address.isProved)
  }

  @Test func `what a step costs does not depend on the letters of a short message`() throws {
    // GSM-7 cannot write the apostrophe, and so never comes to the choice behind it.
    let long = String(repeating: "long ", count: 40)
    let fine = Draft([
      .piece(.literal("it’s")), .piece(.gap(.space)), choice(long, long, "fine"),
    ])
    let items: [Draft.Item] = [
      .choice(ChoiceTree(weight: 4, alternatives: [fine, draft("plain")]))
    ]
    let fit = try fit(items, Limit(160, .gsm7))
    #expect(fit.text == "it’s fine" && fit.cost == 2 && fit.isProved)
  }

  @Test func `a rotation weighs the same whatever letters a short message needs`() throws {
    let long = String(repeating: "long ", count: 40)
    let varied = Draft([
      .piece(.literal("it’s")), .piece(.gap(.space)), choice("a", "b", "c", kind: .vary),
    ])
    let items: [Draft.Item] = [
      .choice(ChoiceTree(alternatives: [draft(long), varied, draft("plain")]))
    ]
    let fit = try fit(items, Limit(160, .gsm7))
    #expect(fit.text == "it’s a" && fit.cost == 1 && fit.isProved)
  }

  @Test func `of two limits the one with less room left is told`() throws {
    let limits = [Limit(300, .graphemes), Limit(40, .bytes)]
    let fit = try fit([choice("日本語日本語日本語日本語日本語", "Ελληνικά")], limits[0], limits[1])
    #expect(fit.text == "Ελληνικά")
    #expect(fit.count == 16 && fit.limit == 40 && fit.unit == .bytes)
    #expect(fit.next == Fit.Next(cost: 0, more: 5))
  }

  @Test func `a limit of ten thousand is solved within reason`() throws {
    var items = [Draft.Item]()
    for _ in 0..<24 {
      items.append(
        choice(String(repeating: "long ", count: 100), String(repeating: "ok ", count: 90), "no"))
      items.append(.piece(.gap(.paragraph)))
    }
    let fit = try fit(items, Limit(10_000, .utf16))
    #expect(fit.cost == 9 && fit.isProved && fit.count <= 10_000)
  }
}
