/// The reason why a filter fails.
struct FilterFault: Error, Hashable {
  /// The reason in the words of a diagnostic.
  let message: String
  /// What to write instead, where that can be said.
  let help: String?

  /// The filter would take more work than a template may ask for.
  static let tooMuchWork = FilterFault("too much work")

  init(_ message: String, help: String? = nil) {
    self.message = message
    self.help = help
  }
}
