import Fitting
import Testing

@Suite(.serialized) struct CountingTimeTests {
  @Test(arguments: ["é1", "a-", "a1.", "x.co.a_", "a_b.co.", "http://a.", "x.co/(", "x.co?!", "@a"])
  func `counting takes time linear in the text`(part: String) {
    for measure in [Measure(.xWeighted), Measure(.utf16, urlPrice: 23, mentions: .userPart)] {
      let (short, long) = (time(of: measure, part, 4_000), time(of: measure, part, 16_000))
      #expect(long < short * 10, "\(short), then \(long)")
    }
  }

  private func time(of measure: Measure, _ part: String, _ count: Int) -> Double {
    let text = "a.b " + String(repeating: part, count: count)
    return processorTime { #expect(measure.count(text) > 0) }
  }

  @Test(arguments: Unit.allCases)
  func `an address may cost as much as there are numbers for`(unit: Fitting.Unit) {
    let measure = Measure(unit, urlPrice: .max)
    let text = String(repeating: "see https://a.co ", count: 1_000)
    #expect(measure.count(text) > 1_000_000)
    var draft = Draft()
    for _ in 0..<100 { draft.append(fact: text, sources: []) }
    guard case .tooLong(let overrun) = Fitter([Limit(200, measure)]).fit(draft) else {
      Issue.record("it fits")
      return
    }
    #expect(overrun.over > 1_000_000)
  }
}
