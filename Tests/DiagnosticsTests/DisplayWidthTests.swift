import Diagnostics
import Testing
@testable import Text

struct DisplayWidthTests {
  @Test(arguments: [
    ("é", 1), ("e\u{301}\u{302}", 1), ("期", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("👩‍👩‍👧‍👦", 2), ("🇩🇪", 2), ("❤️", 2), ("☺︎", 1), ("1️⃣", 2),
  ])
  func `a character with its marks takes the columns of one`(_ text: String, width: Int) {
    #expect(text.count == 1)
    #expect(text.displayWidth == width)
  }

  @Test(arguments: [("ทำ", 2), ("น้ำ", 2), ("कि", 2), ("மொ", 2), ("ｶﾞ", 2), ("ﾊﾟ", 2)])
  func `a mark that stands beside its letter takes a column of its own`(
    _ text: String, width: Int
  ) {
    #expect(text.displayWidth == width)
  }

  @Test func `letters that are joined to one character take a column each`() {
    #expect("क्ष".displayWidth == 2)
  }
}
