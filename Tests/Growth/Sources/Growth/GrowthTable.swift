/// What was counted, and what of it grows too fast.
struct GrowthTable {
  /// More instructions than this many times those of a quarter of the input are too many: what is
  /// linear needs four times as many, and what is quadratic sixteen times.
  private static let growthAtMost = 6.0
  /// No case may need more instructions than this at any size.
  private static let instructionsAtMost = 300_000_000

  private var counts: [Int: [Int]] = [:]
  private var started: [Int] = []
  private var ended: Set<Int> = []
  private var refused: Set<Int> = []

  /// - Parameter lines: the progress of the runs, and for each count a line `count CASE STEP NUMBER`.
  init(lines: [String]) {
    for line in lines {
      let words = line.split(separator: " ")
      guard words.count > 1, let index = Int(words[1]) else { continue }
      switch words[0] {
      case "start": started.append(index)
      case "done": ended.insert(index)
      case "refused":
        ended.insert(index)
        refused.insert(index)
      case "count":
        if words.count == 4, let step = Int(words[2]), let number = Int(words[3]) {
          var known = counts[index] ?? []
          while known.count <= step { known.append(0) }
          known[step] = number
          counts[index] = known
        }
      default: break
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
      let mark = refused.contains(index) ? "  refused" : ""
      Swift.print(
        numbers.map { padded("\($0)", 12) }.joined()
          + growth.map { padded(rounded($0), 8) }.joined()
          + "  \(name)\(mark)")
      if !ended.contains(index) {
        failures.append("\(name): was ended, for its time, its memory or a trap")
      } else if let most = growth.max(), most > Self.growthAtMost {
        failures.append("\(name): \(rounded(most)) times the instructions")
      } else if let most = numbers.max(), most > Self.instructionsAtMost {
        failures.append("\(name): \(most) instructions")
      }
    }
    for subject in vacuous { failures.append("\(subject): every input is refused") }
    Swift.print("\n\(started.count) cases, \(failures.count) failures")
    for failure in failures { Swift.print("FAILS \(failure)") }
    return failures.isEmpty && !started.isEmpty
  }

  /// What was tried with nothing that the program takes, so that nothing is known about it.
  private var vacuous: [Subject] {
    let tried = Set(started.map { GrowthCase.all[$0].subject })
    let taken = Set(started.filter { !refused.contains($0) }.map { GrowthCase.all[$0].subject })
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
