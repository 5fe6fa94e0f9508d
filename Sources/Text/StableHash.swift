/// FNV-1a, a hash of 64 bits that takes in one number after the other; its low bits are weak.
package enum FNV1a {
  /// The hash of nothing yet.
  package static var start: UInt64 { 0xCBF2_9CE4_8422_2325 }

  /// Takes a byte into a hash, or a number at once, where the hash of its bytes is not asked for.
  // Inlined: a call for each byte would take longer than its body.
  @inline(__always)
  package static func combine(_ number: UInt32, into hash: inout UInt64) {
    hash = (hash ^ UInt64(number)) &* 0x100_0000_01B3
  }
}

/// A hash that is the same on every machine and in every run, unlike Swift's own.
package struct StableHash: Hashable, Sendable {
  private var state = FNV1a.start

  /// The hash so far.
  ///
  /// The low bits of FNV-1a depend on little more than the parity of the input; the finishing steps
  /// of MurmurHash3 spread every bit over all of them, so that a remainder is as good as any.
  package var value: UInt64 {
    var hash = state
    hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ (hash >> 33)
  }

  /// A hash of a number.
  package init(_ seed: UInt64 = 0) {
    combine(seed)
  }

  /// Takes in the bytes of a number, the lowest first.
  package mutating func combine(_ number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      mix(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  /// Takes in the UTF-8 bytes of a text, and a byte that no text has, which separates it from the
  /// next.
  package mutating func combine(_ text: String) {
    // Where the bytes lie one after the other, as nearly everywhere, going through them takes a fifth.
    let isMixed: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
      for index in bytes.indices { unsafe mix(bytes[index]) }
    }
    if isMixed == nil { for byte in text.utf8 { mix(byte) } }
    mix(0xFF)
  }

  private mutating func mix(_ byte: UInt8) { FNV1a.combine(UInt32(byte), into: &state) }
}
