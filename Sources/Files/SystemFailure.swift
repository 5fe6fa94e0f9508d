#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The reason why the system has refused a call.
struct SystemFailure: Error {
  /// The system's words, in lower case.
  let reason: String
  /// Whether the reason is a name that is taken.
  let isAboutExistence: Bool

  /// The last refusal.
  init() {
    isAboutExistence = errno == EEXIST
    reason = unsafe String(cString: strerror(errno)).lowercased()
  }
}
