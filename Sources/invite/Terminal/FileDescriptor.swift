#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An open file, pipe or terminal: the only place in the program that passes a buffer to the
/// system.
///
/// The system's functions are called with their module's name, because methods here have the same
/// names.
struct FileDescriptor {
  /// The number that the system knows it by.
  let number: Int32

  init(_ number: Int32) {
    self.number = number
  }

  /// Writes as many of some bytes as possible at once.
  ///
  /// - Returns: how many; negative on failure, for the reason in `errno`.
  func write(_ bytes: ArraySlice<UInt8>) -> Int {
    unsafe bytes.withUnsafeBytes { bytes in
      #if canImport(Darwin)
        unsafe Darwin.write(number, bytes.baseAddress, bytes.count)
      #elseif canImport(Musl)
        unsafe Musl.write(number, bytes.baseAddress, bytes.count)
      #else
        unsafe Glibc.write(number, bytes.baseAddress, bytes.count)
      #endif
    }
  }

  /// Reads the available bytes, as far as there is room for them.
  ///
  /// - Returns: how many bytes; 0 at the end, and negative on failure, for the reason in `errno`.
  func read(into buffer: inout [UInt8]) -> Int {
    unsafe buffer.withUnsafeMutableBytes { bytes in
      #if canImport(Darwin)
        unsafe Darwin.read(number, bytes.baseAddress, bytes.count)
      #elseif canImport(Musl)
        unsafe Musl.read(number, bytes.baseAddress, bytes.count)
      #else
        unsafe Glibc.read(number, bytes.baseAddress, bytes.count)
      #endif
    }
  }

  /// Closes it.
  func close() {
    #if canImport(Darwin)
      _ = Darwin.close(number)
    #elseif canImport(Musl)
      _ = Musl.close(number)
    #else
      _ = Glibc.close(number)
    #endif
  }
}
