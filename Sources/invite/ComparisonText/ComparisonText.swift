import Comparing
import Diagnostics
import Fitting
import Templating

/// A comparison in the form for a terminal.
struct ComparisonText {
  let comparison: Comparison
  /// How many fitting invites are shown for each person and channel; nil for all, and for those
  /// that do not fit as well.
  let best: Int?
  let grid: CardGrid
  let signs: BoxCharacters
  let isColored: Bool

  /// The whole text, with a line feed at its end.
  var text: String {
    comparison.recipients.enumerated().flatMap { number, recipient in
      (number == 0 ? [] : [[], []]) + lines(about: recipient)
    }.map { $0.painted(isColored) + "\n" }.joined()
  }

  private func lines(about recipient: ComparedRecipient) -> [InkText] {
    let section = RecipientSection(
      recipient: recipient, allChannels: comparison.channels, sender: comparison.sender, best: best,
      signs: signs)
    var lines = section.heading(width: grid.width)
    let cards = section.cards
    if !cards.isEmpty {
      lines.append([])
      lines += grid.lines(cards.map { card in { card.lines(width: $0) } })
    }
    let rest = section.rest(width: grid.width)
    return lines + (rest.isEmpty ? [] : [[]] + rest)
  }
}
