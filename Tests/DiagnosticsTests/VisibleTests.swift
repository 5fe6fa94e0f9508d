import Diagnostics
import Testing
@testable import Text

/// How text of strangers is shown.
struct VisibleTests {
  @Test(arguments: [
    0x00, 0x07, 0x0A, 0x0D, 0x1B, 0x7F, 0x80, 0x85, 0x9B, 0x9F, 0xAD, 0x115F, 0x1160, 0x17B4,
    0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2066,
    0x2069, 0x206F, 0x2800, 0x3164, 0xE000, 0xF8FF, 0xFDD0, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFC,
    0xFFFE, 0x378, 0x1D159, 0x1D173, 0xE0001, 0xE0041, 0xE007F, 0xE0100, 0xE0FFF, 0xF0000, 0x10FFFF,
  ])
  func `what cannot be seen is written out`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let digits = String(value, radix: 16, uppercase: true)
    let code = "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
    #expect("a\(scalar)b".visible == "a\(code)b")
    #expect("a\(scalar)b".visibleLines == (value == 0x0A ? "a\nb" : "a\(code)b"))
    #expect(String(scalar).visible == code)
  }

  @Test(arguments: [
    "👩‍👩‍👧‍👧", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "❤️", "1️⃣", "می‌خواهم", "क्‍ष", "ශ්‍රී", "葛󠄀", "Zoë", "a\u{A0}b", "שלום", "ᠣ᠋", "\u{FFFD}",
    "a b", "",
  ])
  func `what scripts and emoji need is shown as it is`(text: String) {
    #expect(text.visible == text)
    #expect(text.visibleLines == text)
  }

  @Test func `what hides behind a character is written out`() {
    #expect("😀\u{FE0F}\u{FE01}".visible == "😀\u{FE0F}<U+FE01>")
    #expect("a\u{FE0F}".visible == "a<U+FE0F>")
    #expect("\u{1F3F4}\u{E0067}\u{E007F}\u{E0041}".visible.hasSuffix("<U+E0041>"))
    #expect("\tx".visible == " x")
  }

  @Test func `what is behind something written out has that before it no longer`() {
    let text = "A\u{FE0F}\u{200D}🔥"
    #expect(text.visible == "A<U+FE0F><U+200D>🔥")
    #expect(text.visible.visible == text.visible)
  }

  @Test func `the scalars that are never shown`() {
    for scalar in "\u{0}\u{1B}\u{7F}\u{9B}\u{AD}\u{200B}\u{200E}\u{202E}\u{2066}\u{2800}\u{FEFF}"
      .unicodeScalars
    {
      #expect(scalar.isNeverShown, "\(scalar.value)")
    }
    for scalar in "a é\u{200C}\u{200D}\u{FE0F}\u{E0067}😀東\u{FFFD}".unicodeScalars {
      #expect(!scalar.isNeverShown, "\(scalar.value)")
    }
  }
}
