import Diagnostics
import TestSupport
import Testing
@testable import Text

/// What is allowed in a text and may still deceive who reads it.
struct SuspicionTests {
  private func expect(
    _ code: String, _ marked: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = MarkedText(marked)
    let found = text.source(named: "a").suspicions()
    #expect(found.map { "\($0.code)" } == [code], sourceLocation: sourceLocation)
    #expect(found.first?.place?.range == text.ranges.first, sourceLocation: sourceLocation)
    #expect(found.first?.severity == .warning, sourceLocation: sourceLocation)
    #expect(found.first?.help != nil, sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    "A⟦а⟧da", "pаypal", "Αda", "Ηello", "Ѕwift", "Яndex", "Օpen", "Ꭺda", "Мicrosoft", "microsоft",
    "x\u{301}а", "ΟΟа",
  ])
  func `a word that mixes alphabets`(word: String) {
    let plain = word.filter { $0 != "⟦" && $0 != "⟧" }
    expect("text-mixed-scripts", "Dear ⟦\(plain)⟧, hello")
    expect("text-mixed-scripts", "⟦\(plain)⟧")
  }

  @Test(arguments: [
    "｛｛ name }}", "{｛ name }}", "｛{ name }}", "{％ if", "｛% if", "﹛﹛ name", "❴❴ name", "if ％}",
    "if %｝", "name ｝}", "name }｝", "name ﹜﹜", "٪} x", "{٪ x",
  ])
  func `signs that look like those of a tag`(text: String) {
    let found = SourceText(name: "a", text: text).suspicions()
    #expect(found.map(\.code) == ["text-look-alike"])
  }

  @Test func `look-alikes are shown where they stand`() {
    expect("text-look-alike", "Hi ⟦｛{⟧ name }}")
    expect("text-look-alike", "Hi {{ name ⟦}｝⟧")
    expect("text-look-alike", "a ⟦{％⟧ if")
  }

  @Test func `characters that nobody sees, where nothing needs them`() {
    expect("text-stray-character", "pass⟦\u{200D}⟧word")
    expect("text-stray-character", "pass⟦\u{200C}⟧word")
    expect("text-stray-character", "⟦\u{200D}⟧word")
    expect("text-stray-character", "one ⟦\u{200D}⟧two")
    expect("text-stray-character", "東⟦\u{200D}⟧京")
    expect("text-stray-character", "Ada⟦\u{FE0F}⟧")
    expect("text-stray-character", "é⟦\u{FE0F}⟧")
    expect("text-stray-character", "Ada ⟦\u{FE0E}⟧x")
    expect("text-stray-character", "Ada⟦\u{E0100}⟧")
    expect("text-stray-character", "😀⟦\u{E0100}⟧")
    expect("text-stray-character", "a⟦\u{180B}⟧")
    expect("text-stray-character", "a⟦\u{34F}⟧b")
    expect("text-stray-character", "⟦\u{200E}⟧+1 555")
    expect("text-stray-character", "Ada⟦\u{200F}⟧")
    expect("text-stray-character", "Ada⟦\u{61C}⟧")
  }

  @Test func `characters that look different to everybody`() {
    expect("text-private-use", "an ⟦\u{F8FF}⟧ phone")
    expect("text-private-use", "a ⟦\u{F0000}⟧ b")
    expect("text-unassigned", "a ⟦\u{378}⟧ b")
    expect("text-unassigned", "a ⟦\u{50000}⟧ b")
    expect("text-replacement-character", "Jos⟦\u{FFFD}⟧ Silva")
  }

  @Test(arguments: [
    // Emoji: joined, with a look, with a colour of skin, of regions, in keycaps.
    "👩‍👩‍👧‍👧", "❤️", "❤️‍🔥", "🏳️‍🌈", "👩🏽‍🚀", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "1️⃣", "#️⃣", "☺︎", "🇮🇳", "🐻‍❄️", "™️", "a ❤️‍🩹 b", "〽️",
    // Arabic, Hebrew, Persian with non-joiners, Urdu, Kurdish.
    "محمد علي", "דוד לוי", "می‌خواهم", "نمی‌دانم", "علی‌رضا", "محمد\u{200F}!", "דוד\u{200F} (Ada)",
    "Ada (\u{200E}محمد)", "\u{061C}محمد", "שָׁלוֹם", "نامه‌ها، کتاب‌ها",
    // India and its neighbours, with joiners of both kinds.
    "क्‍ष", "न्‍", "শ্রী", "র‍্যাব", "ശ്രീ", "ക്‍", "ශ්‍රී ලංකා", "ක්‍රි", "தமிழ்", "မြန်မာ", "ខ្មែរ", "བོད་ཡིག",
    "ᠰᠣᠯᠣᠩᠭᠣ᠋", "葛󠄀城", "〆切", "﨑", "0︀",
    // Alphabets side by side, and letters that are signs of science.
    "Ада Лавлейс (Ada Lovelace)", "IT-шник", "ΔT", "TNFα", "β-carotene", "μm", "kΩ", "πr²",
    "Αθήνα και Athens", "Երևան", "Ελλάδα", "Zoë Šimůnek", "Nguyễn Thị Hương", "O’Brien", "İstanbul",
    "한국어", "東京 タワー", "𝕏", "a\u{A0}b\u{202F}c", "e\u{301}", "№ 5", "“quoted” – and…",
    // Braces that are text.
    "｛注｝", "100％", "｛ ｛", "% }", "｝。", "{x｝",
  ])
  func `what scripts and emoji need is not remarked upon`(text: String) {
    #expect(SourceText(name: "a", text: text).suspicions() == [])
  }

  @Test func `only a part is looked at where that is asked for`() {
    let source = SourceText(name: "a", text: "pаy\npаl\n")
    #expect(source.suspicions(in: 5..<10).map { $0.place?.position.line } == [2])
  }

  @Test func `a word begins where its first letter is, in the part that is looked at`() {
    expect("text-mixed-scripts", "plain words, then 2⟦payp\u{430}l⟧-x and more")
    expect("text-mixed-scripts", "é plain ⟦Ad\u{430}⟧")
    let source = SourceText(name: "a", text: "xxpay\u{430}")
    #expect(source.suspicions(in: 2..<7).map { $0.place?.range } == [2..<7])
    #expect(source.suspicions(in: 5..<7) == [])
  }

  @Test func `what the block of a character tells is what Unicode says`() {
    let letters = Unicode.Scalar.all.filter(\.isCommonLetter)
    #expect(letters.count > 30_000)
    #expect(letters.filter { !$0.properties.isAlphabetic } == [])
    let signs = Unicode.Scalar.all.filter(\.isCommonSign)
    #expect(signs.contains("’"))
    #expect(signs.filter(\.properties.isAlphabetic) == [])
    // Apart, so that no word has letters of several alphabets.
    var text = String.UnicodeScalarView()
    for scalar in letters + signs { text += [scalar, " "] }
    #expect(SourceText(name: "a", text: String(text)).suspicions() == [])
  }

  @Test func `a text with very many is told of a few times`() {
    let text = String(repeating: "\u{F8FF}", count: 100_000)
    #expect(SourceText(name: "a", text: text).suspicions().count == 20)
  }

  @Test func `a long word is cut`() {
    let text = "а" + String(repeating: "a", count: 100_000)
    let message = SourceText(name: "a", text: text).suspicions().first?.message ?? ""
    #expect(message.count < 120)
  }

  /// Whether a text passes with neither an error nor a warning.
  private func passes(_ text: String) -> Bool {
    guard let decoder = try? SourceDecoder(Array(text.utf8), name: "a") else { return false }
    return decoder.suspicions.isEmpty
  }

  @Test func `nothing that Unicode calls a format control or ignorable passes unseen`() {
    var passed: [Unicode.Scalar] = []
    for scalar in (UInt32(0x80)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init) {
      let properties = scalar.properties
      switch properties.generalCategory {
      case .format, .control, .lineSeparator, .paragraphSeparator: break
      default: guard properties.isDefaultIgnorableCodePoint else { continue }
      }
      if passes("ab\(scalar)cd") { passed.append(scalar) }
    }
    // Signs of Arabic, Syriac and Kaithi that stand around a number, and are seen.
    let seen: [UInt32] = [
      0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD,
    ]
    #expect(passed.map(\.value) == seen)
  }

  @Test func `what only turns or blots out a hieroglyph needs one`() {
    expect("text-stray-character", "ab⟦\u{13440}⟧")
    expect("text-stray-character", "ab⟦\u{13447}⟧")
    expect("text-stray-character", "ab⟦\u{1BC9D}⟧")
    #expect(passes("\u{13000}\u{13440} \u{13001}\u{13447} \u{1BC02}\u{1BC9D}"))
    #expect(!passes("\u{13000}\u{13430}\u{13001}"))
  }

  @Test func `a letter carries thirty marks and no more`() {
    let marks = String(repeating: "\u{301}\u{323}", count: 15)
    #expect(passes("e\(marks) e\(marks)"))
    let fault = #expect(throws: Diagnostic.self) {
      try SourceDecoder(Array("e\(marks)\u{302}".utf8), name: "a")
    }
    #expect(fault?.code == "text-piled-marks")
    #expect(fault?.place?.range == 61..<63)
    #expect(passes("שָׁלוֹם וּבְרָכָה e\u{301}\u{327} ผู้ใหญ่"))
  }
}

extension Unicode.Scalar {
  fileprivate static var all: [Unicode.Scalar] {
    (0...0x10FFFF).compactMap { Unicode.Scalar($0 as UInt32) }
  }
}
