import ArgumentParser
import Diagnostics
import People
import Text

// The help of options that several commands have.
extension ArgumentHelp {
  /// The help of `--color`.
  static let color: ArgumentHelp = "When to use colour: auto, always or never."

  /// The help of `--today`.
  static let today = ArgumentHelp(
    "The day that counts as today, such as 2026-11-21.", valueName: "date")
}

extension InviteKind {
  /// The kind that an argument names; nil where there is no argument.
  ///
  /// - Throws: its fault, and the valid kinds.
  static func named(_ argument: String?) throws -> InviteKind? {
    guard let argument else { return nil }
    if let kind = InviteKind(rawValue: argument) { return kind }
    let kinds = InviteKind.allCases.map(\.rawValue)
    let help = Phrasing.suggestion(for: argument, among: kinds, noun: "kinds")
    throw ValidationError("Unknown kind `\(argument)`; \(help ?? "see `--help`")")
  }
}

/// The format of a result.
enum ResultFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people.
  case text
  /// For programs: one object on one line.
  case json
}

/// A day as an argument: `2026-11-21`.
struct Day: Equatable, ExpressibleByArgument {
  /// The day.
  let date: PartialDate

  init?(argument: String) {
    guard let date = PartialDate(argument), date.day != nil else { return nil }
    self.date = date
  }
}
