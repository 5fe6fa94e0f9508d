/// How serious a finding is.
public enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
  /// Worth knowing; nothing has to change.
  case info
  /// Probably unintended; the work goes on.
  case warning
  /// A fault that stops the work until it is mended.
  case error

  /// Orders severities from the mildest to the worst.
  public static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
