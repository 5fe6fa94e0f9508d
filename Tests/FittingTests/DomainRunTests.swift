import TestSupport
import Testing

@testable import Fitting

struct DomainRunTests {
  @Test func `a domain is the same wherever the run was entered`() {
    var generator = SeededGenerator(seed: 11)
    let parts = ["a", "b.co", "_", "-", ".", "é", ".com", "x1", "xn--ab", ".рф", "/", "q.zz"]
    var found = 0
    for _ in 0..<5000 {
      let text = (0..<Int.random(in: 1...9, using: &generator))
        .map { _ in parts[Int.random(in: 0..<parts.count, using: &generator)] }.joined()
      let scalars = Array(text.unicodeScalars)
      var shared = DomainRun()
      for start in scalars.indices {
        shared.enter(start, of: scalars)
        let domain = shared.domain(at: start, of: scalars)
        #expect(domain == longest(at: start, in: scalars), "\(text) from \(start)")
        found += domain == nil ? 0 : 1
      }
    }
    #expect(found > 5000)
  }

  /// The longest domain from a position on, as a run that starts there has it.
  private func longest(at start: Int, in scalars: [Unicode.Scalar]) -> Range<Int>? {
    var run = DomainRun()
    run.enter(start, of: scalars)
    return run.domain(at: start, of: scalars)
  }
}
