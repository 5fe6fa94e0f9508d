import Diagnostics
import Fitting
import Templating

/// How the time of the fit grows with the number of choices, of alternatives, and with the limit.
///
/// Whatever the sizes, the text is half as long again as the limit where the first of every choice is
/// taken, and half as long where the last is: there is always something to solve.
struct FitBenchmark {
  /// What the drafts of one size come from: one alone could happen to be easy, or hard.
  private static let seeds: ClosedRange<UInt64> = 1...8

  func sweeps(_ rounds: Rounds) throws -> [Sweep] {
    [
      try sweep(
        "choices (4 alternatives each, limit 300)", [1, 2, 4, 8, 16, 24, 32, 48, 64], rounds,
        budget: SizeBudget(size: 24, time: 1_000_000)
      ) { Size(choices: $0) },
      try sweep("alternatives each (24 choices, limit 300)", [2, 4, 8, 16, 32], rounds) {
        Size(alternatives: $0)
      },
      try sweep(
        "limit (24 choices, 4 alternatives each)", [150, 300, 600, 1200, 2400], rounds
      ) { Size(limit: $0) },
    ]
  }

  private struct Size {
    var choices = 24
    var alternatives = 4
    var limit = 300
  }

  private func sweep(
    _ title: String, _ sizes: [Int], _ rounds: Rounds, budget: SizeBudget? = nil,
    _ size: (Int) -> Size
  ) throws -> Sweep {
    let subjects = sizes.map { number in
      Result<any Subject, any Error> { try subject(size(number)) }
    }
    let times = try rounds.measure(subjects).map { try $0.get().divided(by: Self.seeds.count) }
    return Sweep(title: title, sizes: sizes, times: times, budget: budget)
  }

  private func subject(_ size: Size) throws -> InProcess {
    let fitter = Fitter([Limit(size.limit, .utf16)])
    let drafts = try Self.seeds.map { try draft(size, seed: $0) }
    for draft in drafts {
      guard case .fits(let fit) = fitter.fit(draft), fit.cost > 0, fit.isProved else {
        throw Absence(reason: "there is nothing to solve")
      }
    }
    return InProcess {
      drafts.reduce(0) { sum, draft in
        guard case .fits(let fit) = fitter.fit(draft) else { return sum }
        return sum &+ fit.count
      }
    }
  }

  private func draft(_ size: Size, seed: UInt64) throws -> Draft {
    var random = SeededGenerator(seed: seed)
    let share = Double(size.limit) / Double(size.choices) - 1
    let choices = (0..<size.choices).map { _ in
      let alternatives = (0..<size.alternatives).map { number in
        let part = 1.5 - Double(number) / Double(size.alternatives - 1)
        return words(max(1, Int(share * part) + Int.random(in: 0...1, using: &random)))
      }
      let weight = Int.random(in: 1...3, using: &random)
      let text = alternatives.joined(separator: "{% or %}")
      return "{% choose weight: \(weight) %}\(text){% endchoose %} "
    }
    let source = SourceText(name: "choices", text: choices.joined())
    let options = BindingOptions(now: DateTime(year: 2026, month: 11, day: 21))
    guard case .draft(let draft, _)? = try Template.parse(source).template?.bind(to: [:], options)
    else { throw Absence(reason: "the template has a fault") }
    return draft
  }

  /// Words of five letters, so long in all.
  private func words(_ length: Int) -> String {
    String((0..<length).map { $0 % 6 == 5 && $0 < length - 1 ? " " : "a" })
  }
}
