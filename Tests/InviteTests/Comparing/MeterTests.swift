import Testing

@testable import invite

struct MeterTests {
  private func meter(_ count: Int, _ limit: Int, _ width: Int, _ signs: BoxCharacters = .unicode)
    -> String
  {
    Meter(count: count, limit: limit, signs: signs).text(width: width).painted(false)
  }

  @Test func `a meter is filled to an eighth of a cell`() {
    #expect(meter(100, 200, 20) == "▕█████     ▏ 100/200")
    #expect(meter(105, 200, 20) == "▕█████▎    ▏ 105/200")
    #expect(meter(200, 200, 20) == "▕██████████▏ 200/200")
  }

  @Test func `nothing is empty, and anything is more`() {
    #expect(meter(0, 200, 18) == "▕          ▏ 0/200")
    #expect(meter(1, 9_000, 19) == "▕▏         ▏ 1/9000")
  }

  @Test func `only what is full looks full`() {
    #expect(meter(9_999, 10_000, 23) == "▕█████████▉▏ 9999/10000")
    #expect(meter(9_999, 10_000, 23, .ascii) == "[######### ] 9999/10000")
  }

  @Test func `where there is no room only the numbers are told`() {
    #expect(meter(100, 200, 12) == "100/200")
  }

  @Test func `in ASCII a cell is filled or not`() {
    #expect(meter(105, 200, 20, .ascii) == "[#####     ] 105/200")
  }

  @Test func `only a locale that is named and not UTF-8 gets ASCII`() {
    #expect(BoxCharacters.forLocale(in: [:]).star == "★")
    #expect(BoxCharacters.forLocale(in: ["LANG": "de_AT.UTF-8"]).star == "★")
    #expect(BoxCharacters.forLocale(in: ["LANG": "C.utf8"]).star == "★")
    #expect(BoxCharacters.forLocale(in: ["LANG": "C"]).star == "*")
    #expect(BoxCharacters.forLocale(in: ["LC_ALL": "POSIX", "LANG": "de_AT.UTF-8"]).star == "*")
    #expect(BoxCharacters.forLocale(in: ["LC_ALL": "", "LANG": "de_AT.UTF-8"]).star == "★")
  }
}
