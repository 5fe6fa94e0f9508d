import People
import ArgumentParser

/// A day as an argument: `2026-11-21`.
struct Day: Equatable, ExpressibleByArgument {
  /// The day.
  let date: PartialDate

  init?(argument: String) {
    guard let date = PartialDate(argument), date.day != nil else { return nil }
    self.date = date
  }
}
