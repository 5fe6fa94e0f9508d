/// Makes decisions of bytes, so that a change of the input is a small change of what is made of it.
struct ByteReader {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether all bytes are read.
  var isAtEnd: Bool { index >= bytes.count }

  /// The next byte; 0 past the end.
  mutating func byte() -> Int {
    guard index < bytes.count else { return 0 }
    defer { index += 1 }
    return Int(bytes[index])
  }

  /// A number below a bound of at most 256.
  mutating func below(_ bound: Int) -> Int { byte() % bound }

  /// One of several values.
  mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }
}
