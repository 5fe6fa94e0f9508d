import ArgumentParser
import FoundationEssentials

/// When to colour the output.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto
  case always
  case never

  private var environment: [String: String] { ProcessInfo.processInfo.environment }

  /// Whether to colour a stream; `NO_COLOR` (no-color.org) affects `auto` only.
  func isWanted(on stream: StandardStream) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      stream.isTerminal && (environment["NO_COLOR"] ?? "").isEmpty
        && !["", "dumb"].contains(environment["TERM"] ?? "")
    }
  }
}
