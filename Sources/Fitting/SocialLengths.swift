import Text

/// The length of a post as X counts it (twitter-text, configuration v3).
///
/// The text is normalised to NFC first; a link costs its price, an emoji 2, a scalar 1 or 2.
func weightedLength(of text: String, urlPrice: Int) -> Int {
  let scalars = Array(text.nfc.unicodeScalars)
  var length = 0
  var position = 0
  for address in WebAddress.ranges(in: scalars, bare: true) + [scalars.count..<scalars.count] {
    while position < address.lowerBound {
      let emoji = EmojiSequence.length(at: position, of: scalars)
      length += emoji > 0 ? 2 : weight(of: scalars[position])
      position += max(emoji, 1)
    }
    if !address.isEmpty { length += urlPrice }
    position = address.upperBound
  }
  return length
}

/// The length of a post as Threads counts it: emoji by their bytes of UTF-8, the rest by scalars
/// (developers.facebook.com/documentation/threads/posts, 2026-04-14).
func threadsLength(of text: String) -> Int {
  let scalars = Array(text.unicodeScalars)
  var length = 0
  var position = 0
  while position < scalars.count {
    let emoji = EmojiSequence.length(at: position, of: scalars)
    if emoji > 0 {
      length += scalars[position..<(position + emoji)].reduce(0) { $0 + UTF8.width($1) }
    } else {
      length += 1
    }
    position += max(emoji, 1)
  }
  return length
}

/// The ranges that weigh 1, by `config/v3.json` of twitter-text.
private func weight(of scalar: Unicode.Scalar) -> Int {
  switch scalar.value {
  case 0...0x10FF, 0x2000...0x200D, 0x2010...0x201F, 0x2032...0x2037: 1
  default: 2
  }
}
