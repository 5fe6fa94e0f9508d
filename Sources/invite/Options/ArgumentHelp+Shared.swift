import ArgumentParser

// What options that several commands have say of themselves.
extension ArgumentHelp {
  /// The help of `--color`.
  static let color: ArgumentHelp = "When to use colour: auto, always or never."

  /// The help of `--today`.
  static let today = ArgumentHelp(
    "The day that counts as today, such as 2026-11-21.", valueName: "date")
}
