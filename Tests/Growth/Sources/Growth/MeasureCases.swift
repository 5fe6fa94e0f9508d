import Fitting

/// Each unit on each hostile text, and on some with what costs by itself.
let unitCases = Unit.allCases.flatMap { unit in
  HostileText.allCases.map { hostile in
    GrowthCase(.unit(unit.rawValue), hostile.rawValue) { size in
      let text = hostile.text(size)
      let measure = Measure(unit)
      return { use(measure.count(text)) }
    }
  }
    + [HostileText.words, .marks, .fullStops, .links, .handles].map { hostile in
      GrowthCase(.unit(unit.rawValue), "\(hostile.rawValue), with a price of links") { size in
        let text = hostile.text(size)
        let measure = Measure(unit, urlPrice: 23, mentions: .userPart)
        return { use(measure.count(text)) }
      }
    }
}

/// What is nearly an address, again and again, where addresses have a price.
let addressCases = ["é1", "a-", "a1.", "x.co.a_", "a_b.co.", "http://a.", "x.co/(", "x.co?!", "@a"]
  .flatMap { part in
    [Measure(.xWeighted), Measure(.utf16, urlPrice: 23, mentions: .userPart)].map { measure in
      GrowthCase(.unit(measure.unit.rawValue), "many of \(part)", size: 2048) { size in
        let text = String(repeating: part, count: size)
        return { use(measure.count(text)) }
      }
    }
  }

/// Drafts of many choices in each unit, and the flow of many pieces.
let fittingCases =
  Unit.allCases.flatMap { unit in
    drafts.flatMap { input, size, draft in
      [
        GrowthCase(
          .part("fitting \(unit.rawValue)"), input, size: size,
          growthAtMost: growthOfChoices[input] ?? GrowthCase.usualGrowth
        ) { size in
          let draft = draft(size)
          let fitter = Fitter([Limit(60, unit)])
          return { use(fitter.fit(draft)) }
        },
        GrowthCase(.part("lengths \(unit.rawValue)"), input, size: size) { size in
          let draft = draft(size)
          let fitter = Fitter([Limit(60, unit)])
          return { use(fitter.lengths(of: draft)) }
        },
      ]
    }
  }
  + pieces.flatMap { input, size, pieces in
    [
      GrowthCase(.part("flow"), input, size: size) { size in
        let draft = Draft(pieces: pieces(size))
        return { use(TextLayout.text(of: draft)) }
      },
      GrowthCase(.part("trace"), input, size: size) { size in
        let draft = Draft(pieces: pieces(size))
        return { use(TextLayout.trace(of: draft)) }
      },
    ]
  }

/// What the next better way would take is looked for at each choice among all costs, of which there
/// are more with each, up to the 250 choices and the nesting of 64 that there may be.
private let growthOfChoices = ["choices": 10.0, "nested first": 10, "nested last": 10]

private let drafts: [(String, Int, Making<Draft>)] = [
  ("choices", 60, { size in Draft((0..<size).map { _ in Draft.Item.choice(threeWays) }) }),
  ("alternatives", 60, { Draft([.choice(choice(shorterAndShorter($0)))]) }),
  ("nested first", 8, { nestedDraft($0, isFirst: true) }),
  ("nested last", 8, { nestedDraft($0, isFirst: false) }),
  ("one long fact", 2048, { fact(filled("a b. ", $0)) }),
  ("marks in a fact", 2048, { fact(HostileText.marks.text($0)) }),
  ("flags in a fact", 2048, { fact(HostileText.flags.text($0)) }),
  ("links in a fact", 2048, { fact(HostileText.links.text($0)) }),
  ("many pieces", 200, { Draft(pieces: manyPieces($0)) }),
]

private let threeWays = choice(["ccc", "b", ""].map { fact($0) })

private func fact(_ text: String) -> Draft { Draft([.piece(.fact(text, sources: [1]))]) }

private func shorterAndShorter(_ count: Int) -> [Draft?] {
  (0..<count).map { index in Draft([.piece(.literal(filled("a", 80 - index % 80)))]) }
}

private func choice(_ alternatives: [Draft?]) -> ChoiceTree {
  ChoiceTree(alternatives: alternatives)
}

private func nestedDraft(_ depth: Int, isFirst: Bool) -> Draft {
  guard depth > 0 else { return Draft([.piece(.literal("end"))]) }
  let inner = Draft([
    .piece(.literal("a")), .choice(choice([nestedDraft(depth - 1, isFirst: isFirst), fact("c")])),
  ])
  let other = Draft([.piece(.literal("b"))])
  return Draft([.choice(choice(isFirst ? [inner, other] : [other, inner]))])
}

private let pieces: [(String, Int, Making<[Piece]>)] = listedPieces + hostilePieces

private let listedPieces: [(String, Int, Making<[Piece]>)] = [
  ("many pieces", 200, { manyPieces($0) }),
  ("closing marks", 200, { again([.literal(".)"), .gap(.space)], $0) }),
  ("gaps and boundaries", 200, { again([.boundary, .gap(.line)], $0) }),
  ("empty facts", 200, { again([.fact("", sources: [1])], $0) }),
  ("full stops", 200, { again([.literal("."), .boundary], $0) }),
]

private let hostilePieces = HostileText.allCases.map { hostile -> (String, Int, Making<[Piece]>) in
  (hostile.rawValue, 2048, { [.fact(hostile.text($0), sources: [1]), .literal(hostile.text($0))] })
}

private func again(_ pieces: [Piece], _ count: Int) -> [Piece] {
  (0..<count).map { pieces[$0 % pieces.count] }
}

private func manyPieces(_ count: Int) -> [Piece] {
  (0..<count).map { index in
    switch index % 4 {
    case 0: .fact("Ada Inc.", sources: [index])
    case 1: .literal(". So")
    case 2: .gap(.space)
    default: .boundary
    }
  }
}
