import Foundation

/// How much random tests try.
public enum Effort {
  /// How many cases to try of something that is tried so often every day.
  ///
  /// `INVITE_DRAFTS=40000` makes it more.
  public static func count(_ usual: Int) -> Int {
    ProcessInfo.processInfo.environment["INVITE_DRAFTS"].flatMap { Int($0) } ?? usual
  }
}
