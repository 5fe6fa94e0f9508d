#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An open file, pipe or terminal: the one place in the program where a buffer is handed to the
/// system.
///
/// The system's functions are named with their module, as methods here have the same names.
struct FileDescriptor {
  /// What the system knows it by.
  let number: Int32

  init(_ number: Int32) {
    self.number = number
  }

  /// Writes as many of some bytes as go in at once.
  ///
  /// - Returns: how many; below 0 where none did, for the reason in `errno`.
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

  /// Reads what there is, as far as there is room for it.
  ///
  /// - Returns: how many bytes; 0 at the end, and below 0 on failure, for the reason in `errno`.
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

  /// Gives it back.
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
