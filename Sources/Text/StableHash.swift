/// A hash that is the same on every machine and in every run, unlike Swift's own (FNV-1a, 64 bits).
package struct StableHash: Hashable, Sendable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

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
    for byte in text.utf8 { mix(byte) }
    mix(0xFF)
  }

  private mutating func mix(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
