#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Writes bytes to an open file so that they survive a power cut.
enum FileWriting {
  /// Writes all bytes, however many calls that takes, and syncs the file.
  ///
  /// - Parameters:
  ///   - bytes: the bytes.
  ///   - number: the number of the open file.
  static func write(_ bytes: [UInt8], to number: Int32) throws(SystemFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = unsafe rest.withUnsafeBytes { bytes in
        #if canImport(Darwin)
          unsafe Darwin.write(number, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
          unsafe Musl.write(number, bytes.baseAddress, bytes.count)
        #else
          unsafe Glibc.write(number, bytes.baseAddress, bytes.count)
        #endif
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw SystemFailure() }
      rest = rest.dropFirst(written)
    }
    guard fsync(number) == 0 else { throw SystemFailure() }
  }
}
