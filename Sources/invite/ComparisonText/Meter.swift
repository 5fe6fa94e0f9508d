import Diagnostics

/// The share of a limit that a message takes, drawn: `▕██████████▍   ▏ 193/200`.
struct Meter {
  /// The length of the message.
  let count: Int
  /// The limit.
  let limit: Int
  /// The unit of the numbers, if it has to be named.
  var unit: String?
  let signs: BoxCharacters

  /// The bounds of a meter's length: a longer one would show no more.
  private static let cellsAtMost = 32
  private static let cellsAtLeast = 4

  /// The meter in a width; if that is too narrow to draw, the numbers alone.
  func text(width: Int) -> InkText {
    let numbers = InkText(" \(count)/\(limit)") + InkText(unit.map { " \($0)" } ?? "", .quiet)
    let cells = min(Self.cellsAtMost, width - numbers.width - 2)
    guard cells >= Self.cellsAtLeast else { return InkText(numbers.dropFirst()) }
    return InkText(String(signs.meterStart), .quiet)
      + InkText(filled(cells), .meter).padded(to: cells)
      + InkText(String(signs.meterEnd), .quiet) + numbers
  }

  /// The filled part of a meter of `cells` cells; a fitting message never looks too long, nor a
  /// short one empty.
  private func filled(_ cells: Int) -> String {
    let steps = signs.fillings.count
    let share = Double(min(count, limit)) / Double(max(limit, 1))
    let filled = max(count > 0 ? 1 : 0, Int(share * Double(cells * steps)))
    let whole = String(repeating: signs.fillings[steps - 1], count: filled / steps)
    let part = filled % steps
    return whole + (part == 0 ? "" : String(signs.fillings[part - 1]))
  }
}
