import Testing

@testable import invite

struct CardGridTests {
  private func columns(_ width: Int, _ cards: Int, isSideBySide: Bool = true) -> [Int] {
    let columns = CardGrid(width: width, isSideBySide: isSideBySide).columns(for: cards)
    return [columns.count, columns.width]
  }

  @Test func `columns are 38 to 64 wide, and as many as fit`() {
    #expect(columns(80, 9) == [2, 38])
    #expect(columns(120, 9) == [3, 38])
    #expect(columns(161, 8) == [4, 38])
    #expect(columns(200, 8) == [4, 47])
    #expect(columns(400, 3) == [3, 64])
  }

  @Test func `rows are as even as can be`() {
    #expect(columns(200, 5) == [3, 64])
    #expect(columns(120, 4) == [2, 58])
    #expect(columns(200, 4) == [4, 47])
  }

  @Test func `in a narrow terminal or none one card stands below the other`() {
    #expect(columns(79, 2) == [1, 64])
    #expect(columns(40, 2) == [1, 40])
    #expect(columns(200, 2, isSideBySide: false) == [1, 64])
    #expect(columns(200, 1) == [1, 64])
  }

  @Test func `cards of unequal length keep their columns, with no space at the ends of lines`() {
    let grid = CardGrid(width: 80, isSideBySide: true)
    let lines = grid.lines([
      { _ in [InkText("a"), InkText("期待")] }, { _ in [InkText("b"), [], InkText("c")] },
    ]).map { $0.painted(false) }
    let gap = String(repeating: " ", count: 40)
    #expect(lines == ["a" + gap + "b", "期待", gap + " c"])
  }

  @Test func `a width is no wider than any terminal`() {
    #expect(CardGrid(width: .max).width == 1000)
  }
}
