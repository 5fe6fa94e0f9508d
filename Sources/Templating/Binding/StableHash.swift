/// A hash that is the same on every machine and in every run, unlike Swift's own (FNV-1a, 64 bits).
public struct StableHash: Hashable, Sendable {
  /// The hash so far.
  public private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// A hash of a number.
  public init(_ seed: UInt64 = 0) {
    combine(seed)
  }

  /// Takes in the bytes of a number, the lowest first.
  public mutating func combine(_ number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      mix(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  /// Takes in the UTF-8 bytes of a text and a byte that no text has, so that texts stay apart.
  public mutating func combine(_ text: String) {
    for byte in text.utf8 { mix(byte) }
    mix(0xFF)
  }

  private mutating func mix(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
