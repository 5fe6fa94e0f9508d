import Diagnostics

/// What there is to read about the faults that loading a library finds: one table for each room.
enum LoadPages {
  /// Every page, in the order of the rooms.
  static let all = texts + yaml + templates + frontMatters + files + channels + settings
}

extension RulePage {
  /// The page of what loading finds: an error unless told otherwise.
  static func loading(
    _ code: Diagnostic.Code, _ severity: Severity = .error, _ summary: String, _ reason: String,
    bad: String = "", good: String = ""
  ) -> RulePage {
    RulePage(code, severity, summary: summary, reason: reason, bad: bad, good: good)
  }
}
