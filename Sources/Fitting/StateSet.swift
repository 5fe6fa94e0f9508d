/// A small set of numbered states.
struct StateSet: Sequence {
  private var bits = SIMD4<UInt64>()

  /// Puts a state in.
  mutating func insert(_ state: Int) {
    bits[state / 64] |= 1 << UInt64(state % 64)
  }

  func makeIterator() -> Iterator { Iterator(bits: bits) }

  /// Goes through the states by their numbers.
  struct Iterator: IteratorProtocol {
    fileprivate var bits: SIMD4<UInt64>
    private var word = 0

    fileprivate init(bits: SIMD4<UInt64>) {
      self.bits = bits
    }

    mutating func next() -> Int? {
      while word < 4 {
        let left = bits[word]
        if left != 0 {
          bits[word] = left & (left - 1)
          return word * 64 + left.trailingZeroBitCount
        }
        word += 1
      }
      return nil
    }
  }
}
