/// What was counted, and what of it grows too fast.
struct GrowthTable {
  /// No case may need more instructions than this at any size.
  private static let instructionsAtMost = 300_000_000

  private var counts: [Int: [Int]] = [:]
  private var started: [Int] = []
  private var outcomes: [Int: GrowthCase.Outcome] = [:]

  /// - Parameter lines: the progress of the runs, and for each count a line `count CASE STEP NUMBER`.
  init(lines: [String]) {
    for line in lines {
      let words = line.split(separator: " ")
      guard words.count > 1, let index = Int(words[1]) else { continue }
      switch words[0] {
      case "start": started.append(index)
      case "count":
        if words.count == 4, let step = Int(words[2]), let number = Int(words[3]) {
          var known = counts[index] ?? []
          while known.count <= step { known.append(0) }
          known[step] = number
          counts[index] = known
        }
      default: outcomes[index] = GrowthCase.Outcome(rawValue: String(words[0]))
      }
    }
  }

  /// Prints each case, and then what fails; false where anything does.
  func print() -> Bool {
    var failures: [String] = []
    for index in started.sorted() {
      let name = GrowthCase.all[index].name
      let numbers = counts[index] ?? []
      let growth = zip(numbers, numbers.dropFirst()).map { $0 > 0 ? Double($1) / Double($0) : 0 }
      let mark = outcomes[index] == .refused ? "  refused" : ""
      Swift.print(
        numbers.map { padded("\($0)", 12) }.joined()
          + growth.map { padded(rounded($0), 8) }.joined()
          + "  \(name)\(mark)")
      if let failure = failure(of: index, numbers, growth.max() ?? 0) {
        failures.append("\(name): \(failure)")
      }
    }
    for subject in vacuous { failures.append("\(subject): every input is refused") }
    Swift.print("\n\(started.count) cases, \(failures.count) failures")
    for failure in failures { Swift.print("FAILS \(failure)") }
    return failures.isEmpty && !started.isEmpty
  }

  /// What is wrong with a case, if anything.
  private func failure(
    of index: Int, _ numbers: [Int], _ growth: Double
  ) -> String? {
    switch outcomes[index] {
    case nil: return "was ended, for its time, its memory or a trap"
    case .mixed: return "refused at one size and not at another"
    case .unprepared: return "an input cannot be made"
    case .done, .refused: break
    }
    if growth > GrowthCase.all[index].growthAtMost {
      return "\(rounded(growth)) times the instructions"
    }
    let most = numbers.max() ?? 0
    return most > Self.instructionsAtMost ? "\(most) instructions" : nil
  }

  /// What was tried with nothing that the program takes, so that nothing is known about it.
  private var vacuous: [Subject] {
    let tried = Set(started.map { GrowthCase.all[$0].subject })
    let taken = Set(started.filter { outcomes[$0] == .done }.map { GrowthCase.all[$0].subject })
    return tried.subtracting(taken).sorted { $0.description < $1.description }
  }

  private func rounded(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
