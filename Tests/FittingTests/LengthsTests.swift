import Testing

@testable import Fitting

struct LengthsTests {
  @Test(arguments: [Unit.utf16, .scalars, .bytes, .gsm7])
  func `the shortest and the longest way are those brute force finds`(unit: Unit) throws {
    var tried = 0
    for seed in 0..<2000 {
      var random = RandomDraft(seed: UInt64(seed) &* 11 &+ 5_000_000)
      let layout: Layout = random.below(5) == 0 ? .subject : .message
      let draft = random.draft()
      // What the limit allows does not matter.
      let limit = Limit(random.below(30), unit)
      guard let brute = BruteForce(draft, limit: limit, layout: layout) else { continue }
      let lengths = Fitter([limit], layout: layout).lengths(of: draft)
      #expect(lengths?.shortest == brute.ways.map(\.count).min(), "seed \(seed)")
      #expect(lengths?.longest == brute.ways.map(\.count).max(), "seed \(seed)")
      if let lengths {
        #expect(lengths.isProved && lengths.unit == unit)
        tried += lengths.longest > lengths.shortest ? 1 : 0
      }
    }
    #expect(tried > 300)
  }

  @Test func `lengths that do not add up are those of real ways`() {
    let long = Draft([.piece(.literal("👩")), .piece(.fact("\u{200D}💻", sources: []))])
    let draft = Draft([.choice(ChoiceTree(alternatives: [long, Draft([.piece(.literal("ab"))])]))])
    let lengths = Fitter([Limit(300, .graphemes)]).lengths(of: draft)
    #expect(lengths == Lengths(shortest: 1, longest: 2, unit: .graphemes, isProved: false))
    #expect(Fitter().lengths(of: draft)?.unit == .utf16)
    #expect(Fitter().lengths(of: Draft([.choice(ChoiceTree(alternatives: [nil]))])) == nil)
  }
}
