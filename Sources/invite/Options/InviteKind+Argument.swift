import Text
import People
import ArgumentParser
import Diagnostics

extension InviteKind {
  /// The kind that an argument names; nil where there is no argument.
  ///
  /// - Throws: what is wrong with it, and what would be right.
  static func named(_ argument: String?) throws -> InviteKind? {
    guard let argument else { return nil }
    if let kind = InviteKind(rawValue: argument) { return kind }
    let kinds = InviteKind.allCases.map(\.rawValue)
    let help = Phrasing.suggestion(for: argument, among: kinds, noun: "kinds")
    throw ValidationError("Unknown kind `\(argument)`; \(help ?? "see `--help`")")
  }
}
