import Foundation

/// The sanitizers that the tests and the program may be built with.
public enum Sanitizers {
  /// What their runtime is told, for a program that starts with an environment of its own: empty in
  /// an ordinary build.
  public static var options: [String: String] {
    ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }
  }
}
