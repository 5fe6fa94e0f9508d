import Testing

@testable import invite

struct BatchProgressTests {
  private let start = ContinuousClock.now

  private func progress(size: Int?, isShown: Bool = true) -> BatchProgress {
    BatchProgress(size: size, line: StatusLine(isShown: isShown, start: start))
  }

  @Test func `a bar, the rate and the time left are told where the size is known`() {
    var progress = progress(size: 1_000)
    #expect(
      progress.text(records: 500, bytes: 250, at: start + .seconds(10))
        == "\r[######..................]  25 %  500 done, 50 a second, 0:30 left\u{1B}[K")
    #expect(
      progress.text(records: 9, bytes: 1, at: start + .seconds(11))
        == "\r[........................]   0 %  9 done, 1 a second, 3:03:09 left\u{1B}[K")
    #expect(
      progress.text(records: 900, bytes: 2_000, at: start + .seconds(12))
        == "\r[########################] 100 %  900 done, 75 a second, 0:00 left\u{1B}[K")
  }

  @Test func `the rate alone is told where it is not`() {
    var progress = progress(size: nil)
    #expect(
      progress.text(records: 500, bytes: 250, at: start + .seconds(10))
        == "\r500 done, 50 a second\u{1B}[K")
    #expect(progress.text(records: 501, bytes: 250, at: start + .milliseconds(10_050)) == nil)
  }

  @Test func `nothing is told in the first second, nor where nobody looks`() {
    var early = progress(size: 1_000)
    #expect(early.text(records: 1, bytes: 1, at: start + .milliseconds(900)) == nil)
    var hidden = progress(size: 1_000, isShown: false)
    #expect(hidden.text(records: 1, bytes: 1, at: start + .seconds(9)) == nil)
  }
}
