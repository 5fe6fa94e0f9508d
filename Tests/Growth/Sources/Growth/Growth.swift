import CCallgrind
import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Counts what the program does on inputs of a size and of four times that size.
///
/// `check` says what has no case, `list` names the cases, `count` runs them, and `table` says from
/// what callgrind has written whether anything grows too fast.
@main
enum Growth {
  static func main() throws {
    var words = CommandLine.arguments.dropFirst()
    let command = words.popFirst()
    switch command {
    case "check": check()
    case "list": for (index, growth) in GrowthCase.all.enumerated() { print(index, growth.name) }
    case "count":
      // The first case, how many to go on each time, where the progress goes, how many sizes, and
      // words that names hold, or behind a `!` do not hold.
      let first = words.popFirst().flatMap { Int($0) } ?? 0
      let step = words.popFirst().flatMap { Int($0) } ?? 1
      let progress = words.popFirst() ?? "/dev/null"
      let sizes = words.popFirst().flatMap { Int($0) } ?? 2
      try Counting(progress: progress, sizes: sizes).count(
        from: first, by: step, words: Array(words))
    case "table": exit(GrowthTable(lines: standardInput()).print() ? 0 : 1)
    default:
      print("growth check | list | count FIRST STEP PROGRESS SIZES WORD... | table")
      exit(64)
    }
  }

  /// Ends with a failure where something that the program lists has no case.
  private static func check() {
    let covered = Set(GrowthCase.all.map(\.subject))
    let missing = Subject.registered.filter { !covered.contains($0) }
    for subject in missing { print("no case: \(subject)") }
    let known = Set(Subject.registered)
    let unknown = covered.filter { subject in
      if case .part = subject { false } else { !known.contains(subject) }
    }
    for subject in unknown { print("a case of what there is not: \(subject)") }
    print(
      "\(GrowthCase.all.count) cases of \(covered.count) subjects, \(known.count) of them registered"
    )
    if !missing.isEmpty || !unknown.isEmpty { exit(1) }
  }

  private static func standardInput() -> [String] {
    var lines: [String] = []
    while let line = readLine() { lines.append(line) }
    return lines
  }
}

/// A run of the cases.
struct Counting {
  private let progress: Int32
  private let sizes: Int
  /// After so much processor time a case is ended.
  private static let secondsAtMost: Int32 = 8

  /// - Parameters:
  ///   - progress: the file to write to what is being done, and what came of it.
  ///   - sizes: how many sizes each case is counted at, each four times the one before.
  init(progress: String, sizes: Int) {
    self.progress = open(progress, O_WRONLY | O_CREAT | O_APPEND, 0o644)
    self.sizes = sizes
    // What the commands print is not looked at.
    let nowhere = open("/dev/null", O_WRONLY)
    dup2(nowhere, STDOUT_FILENO)
    dup2(nowhere, STDERR_FILENO)
  }

  func count(from first: Int, by step: Int, words: [String]) throws {
    for index in stride(from: first, to: GrowthCase.all.count, by: step) {
      let growth = GrowthCase.all[index]
      guard words.allSatisfy({ isNamed(growth, by: $0) }) else { continue }
      tell("start \(index)")
      tell("\(outcome(of: growth, index)) \(index)")
    }
    tell("end")
  }

  /// Whether the name of a case holds a word; of a word behind a `!`, whether it does not.
  private func isNamed(_ growth: GrowthCase, by word: String) -> Bool {
    word.first == "!" ? !growth.name.contains(word.dropFirst()) : growth.name.contains(word)
  }

  /// Counts one case at every size.
  private func outcome(of growth: GrowthCase, _ index: Int) -> GrowthCase.Outcome {
    // What is made once and kept is made now.
    do { try growth.prepare(2)() } catch {}
    var size = growth.size
    var refused = 0
    for step in 0..<sizes {
      guard let work = try? growth.prepare(size) else { return .unprepared }
      callgrind_start(Self.secondsAtMost)
      do { try work() } catch { refused += 1 }
      callgrind_stop("\(index) \(step)")
      size *= 4
    }
    return refused == 0 ? .done : refused == sizes ? .refused : .mixed
  }

  private func tell(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    bytes.withUnsafeBytes { bytes in _ = write(progress, bytes.baseAddress, bytes.count) }
  }
}
