import People
import Text
import Writing

/// The hashes of all runs of three words in a text, by which almost equal texts are found.
///
/// Of a longer text only the smallest are kept, which are as good as a random choice (Broder, "On
/// the resemblance and containment of documents", 1997).
struct MinHash: Hashable, Sendable {
  /// The recipient's company.
  let company: UInt64
  /// The hashes, each once, the smallest first.
  let hashes: [UInt32]

  private static let wordsInARow = 3
  private static let hashesAtMost = 64

  /// The hashes of a message; nil where there is none, or no company.
  init?(of invite: Invite, to profile: Profile?) {
    guard let text = invite.message?.text, let company = profile?.company?.name.text else {
      return nil
    }
    var hash = StableHash()
    hash.combine(company.lowercased())
    self.init(text, company: hash.value)
  }

  init(_ text: String, company: UInt64) {
    self.company = company
    var words: [UInt64] = []
    var word = FNV1a.start
    var isInWord = false
    for scalar in text.unicodeScalars {
      let isWordPart = scalar.isWordPart
      if isWordPart {
        FNV1a.combine(scalar.lowerASCII, into: &word)
      } else if isInWord {
        words.append(word)
        word = FNV1a.start
      }
      isInWord = isWordPart
    }
    if isInWord { words.append(word) }
    var hashes: [UInt32] = []
    for start in words.indices.dropLast(max(min(Self.wordsInARow, words.count) - 1, 0)) {
      var hash: UInt64 = 0
      for word in words[start...].prefix(Self.wordsInARow) {
        hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
      }
      hashes.append(UInt32(truncatingIfNeeded: hash >> 16))
    }
    hashes.sort()
    var kept: [UInt32] = []
    kept.reserveCapacity(min(hashes.count, Self.hashesAtMost))
    for hash in hashes where hash != kept.last {
      kept.append(hash)
      if kept.count == Self.hashesAtMost { break }
    }
    self.hashes = kept
  }

  /// The share of two texts that is in both, from 0 to 1.
  func likeness(to other: MinHash) -> Double {
    var (index, otherIndex) = (0, 0)
    var (both, all) = (0, 0)
    // The smallest hashes of both together are a sample of all.
    while all < Self.hashesAtMost, index < hashes.count || otherIndex < other.hashes.count {
      let mine = index < hashes.count ? hashes[index] : nil
      let theirs = otherIndex < other.hashes.count ? other.hashes[otherIndex] : nil
      if mine == theirs { both += 1 }
      if let mine, mine <= theirs ?? mine { index += 1 }
      if let theirs, theirs <= mine ?? theirs { otherIndex += 1 }
      all += 1
    }
    return all == 0 ? 0 : Double(both) / Double(all)
  }
}

extension Unicode.Scalar {
  /// Whether it belongs to a word; signs and white space do not.
  fileprivate var isWordPart: Bool {
    if value >= 0x80 { return properties.isAlphabetic || properties.numericType != nil }
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "'": return true
    default: return false
    }
  }

  /// Its number, a capital of ASCII as its small letter.
  fileprivate var lowerASCII: UInt32 {
    ("A"..."Z").contains(self) ? value | 0x20 : value
  }
}
