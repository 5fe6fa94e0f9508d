/// A hash that takes in one byte or number after the other: FNV-1a, 64 bits.
package struct FNV1a: Hashable, Sendable {
  /// The hash so far; its low bits are weak.
  package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// A hash of nothing yet.
  package init() {}

  /// Takes in a byte.
  // Inlined: a call for each byte would take longer than its body.
  @inline(__always)
  package mutating func combine(_ byte: UInt8) { combine(UInt32(byte)) }

  /// Takes in a number at once, where the hash of its bytes is not asked for.
  @inline(__always)
  package mutating func combine(_ number: UInt32) {
    value = (value ^ UInt64(number)) &* 0x100_0000_01B3
  }
}

/// A hash that is the same on every machine and in every run, unlike Swift's own.
package struct StableHash: Hashable, Sendable {
  private var state = FNV1a()

  /// The hash so far.
  ///
  /// The low bits of FNV-1a depend on little more than the parity of the input; the finishing steps
  /// of MurmurHash3 spread every bit over all of them, so that a remainder is as good as any.
  package var value: UInt64 {
    var hash = state.value
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
      state.combine(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  /// Takes in the UTF-8 bytes of a text, and a byte that no text has, which separates it from the
  /// next.
  package mutating func combine(_ text: String) {
    for byte in text.utf8 { state.combine(byte) }
    state.combine(0xFF as UInt8)
  }
}
