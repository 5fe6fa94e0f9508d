public import Foundation

/// SHA-256 (FIPS 180-4), for tests that hold a recorded hash against what it is of.
public enum SHA256 {
  /// The hash of some bytes: 32 of them.
  public static func hash(of message: some Sequence<UInt8>) -> Data {
    var bytes = Array(message)
    let bits = UInt64(bytes.count) * 8
    bytes.append(0x80)
    while bytes.count % 64 != 56 { bytes.append(0) }
    bytes += (0..<8).reversed().map { UInt8(truncatingIfNeeded: bits >> ($0 * 8)) }
    var state = roots(of: 8) { $0.squareRoot() }
    for start in stride(from: 0, to: bytes.count, by: 64) {
      mix(bytes[start..<start + 64], into: &state)
    }
    return Data(state.flatMap { word in [24, 16, 8, 0].map { UInt8(word >> $0 & 0xFF) } })
  }

  private static let constants = roots(of: 64) { Foundation.cbrt($0) }

  /// The first 32 bits of the fractions of roots of the first primes.
  private static func roots(of count: Int, root: (Double) -> Double) -> [UInt32] {
    var primes: [Int] = []
    var candidate = 2
    while primes.count < count {
      if !primes.contains(where: { candidate.isMultiple(of: $0) }) { primes.append(candidate) }
      candidate += 1
    }
    return primes.map { prime in
      let value = root(Double(prime))
      return UInt32((value - value.rounded(.down)) * 4_294_967_296)
    }
  }

  private static func mix(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
    let block = Array(block)
    var words = (0..<16).map { number in
      block[number * 4..<number * 4 + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    func turned(_ word: UInt32, _ by: UInt32) -> UInt32 { word >> by | word << (32 - by) }
    for number in 16..<64 {
      let (early, late) = (words[number - 15], words[number - 2])
      let first = turned(early, 7) ^ turned(early, 18) ^ early >> 3
      let second = turned(late, 17) ^ turned(late, 19) ^ late >> 10
      words.append(words[number - 16] &+ first &+ words[number - 7] &+ second)
    }
    var work = state
    for number in 0..<64 {
      let (a, e) = (work[0], work[4])
      let ends = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
      let chosen = (e & work[5]) ^ (~e & work[6])
      let first = work[7] &+ ends &+ chosen &+ constants[number] &+ words[number]
      let begins = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
      let most = (a & work[1]) ^ (a & work[2]) ^ (work[1] & work[2])
      work = [first &+ begins &+ most] + work[0..<3] + [work[3] &+ first] + work[4..<7]
    }
    for number in 0..<8 { state[number] &+= work[number] }
  }
}
