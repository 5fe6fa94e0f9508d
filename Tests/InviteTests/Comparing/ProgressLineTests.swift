import Testing

@testable import invite

struct ProgressLineTests {
  private let start = ContinuousClock.now

  @Test func `work of less than a second goes without a word`() {
    var line = ProgressLine(total: 500, line: StatusLine(isShown: true, start: start))
    #expect(line.text(done: 499, at: start + .milliseconds(999)) == nil)
    #expect(line.ending == nil)
  }

  @Test func `after a second it is told how far it is, ten times a second at most`() {
    var line = ProgressLine(total: 500, line: StatusLine(isShown: true, start: start))
    #expect(line.text(done: 120, at: start + .seconds(1)) == "\r120/500 compared\u{1B}[K")
    #expect(line.text(done: 121, at: start + .milliseconds(1_050)) == nil)
    #expect(line.text(done: 130, at: start + .milliseconds(1_100)) == "\r130/500 compared\u{1B}[K")
  }

  @Test func `nothing is left of it at the end`() {
    var line = ProgressLine(total: 500, line: StatusLine(isShown: true, start: start))
    _ = line.text(done: 120, at: start + .seconds(1))
    #expect(line.ending == "\r\u{1B}[K")
  }

  @Test func `where nobody looks nothing is told`() {
    var line = ProgressLine(total: 500, line: StatusLine(isShown: false, start: start))
    #expect(line.text(done: 120, at: start + .seconds(9)) == nil)
    #expect(line.ending == nil)
  }
}
