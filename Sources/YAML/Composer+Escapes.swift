import Text
import Diagnostics

// What the escapes in double quotes make, which nobody sees in the text.
extension Composer {
  /// What escapes stand for is looked at as if it stood there itself.
  mutating func checkEscapes(_ event: Event) throws(Diagnostic) {
    guard events.first(UInt8(ascii: "\\"), in: event.range) != nil else { return }
    let text = events.text
    if let hidden = HiddenCharacter.first(in: text.utf8) {
      throw .hidden(hidden, at: place(escape(of: hidden, in: event.range)), isEscaped: true)
    }
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return }
    let found = SourceText(name: source.name, text: text).suspicions()
    for var suspicion in found {
      suspicion.place = place(event.range)
      warn(suspicion)
    }
  }

  /// Where the escape stands that a hidden character comes from.
  private func escape(of hidden: HiddenCharacter, in range: Range<Int>) -> Range<Int> {
    var offset = range.lowerBound
    while offset + 1 < range.upperBound {
      guard events.byte(at: offset) == UInt8(ascii: "\\") else {
        offset += 1
        continue
      }
      let letter = events.byte(at: offset + 1)
      let digits = [UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8][letter] ?? 0
      let end = min(offset + 2 + digits, range.upperBound)
      let code = String(decoding: (offset + 2..<end).map { events.byte(at: $0) }, as: UTF8.self)
      let isIt =
        digits == 0
        ? "0abevfNLP".utf8.contains(letter) : UInt32(code, radix: 16) == hidden.scalar.value
      if isIt { return offset..<end }
      offset = end
    }
    return range
  }
}
