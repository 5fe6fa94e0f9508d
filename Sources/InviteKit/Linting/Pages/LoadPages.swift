import Diagnostics

/// What there is to read about the faults that loading a library finds: one table for each room.
enum LoadPages {
  /// Every page, in the order of the rooms.
  static let all = texts + yaml + templates + frontMatters + files + channels + settings
}

extension RulePage {
  /// The page of a fault that loading finds.
  static func loading(
    _ code: Diagnostic.Code, _ summary: String, _ reason: String, bad: String = "",
    good: String = ""
  ) -> RulePage {
    RulePage(code, .error, summary: summary, reason: reason, bad: bad, good: good)
  }

  /// The page of something that loading finds and goes on with.
  static func loading(
    _ code: Diagnostic.Code, _ severity: Severity, _ summary: String, _ reason: String,
    bad: String = "", good: String = ""
  ) -> RulePage {
    RulePage(code, severity, summary: summary, reason: reason, bad: bad, good: good)
  }
}
