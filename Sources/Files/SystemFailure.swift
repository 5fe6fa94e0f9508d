#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Why the system has refused something.
struct SystemFailure: Error {
  /// What the system says, in lower case.
  let reason: String
  /// Whether it was because a name is taken.
  let isAboutExistence: Bool

  /// The last refusal.
  init() {
    isAboutExistence = errno == EEXIST
    reason = unsafe String(cString: strerror(errno)).lowercased()
  }
}
