import Comparing
import Fitting
import FoundationEssentials
import Text
import Writing

/// The messages to one person, looked at one after the other in the terminal.
///
/// It holds what is in view; `lines` draws it, and `press` says what a key comes to.
struct VariantPicker {
  /// The messages, the recommended one first.
  let invites: [ComparedInvite]
  /// The number of the one in view.
  private(set) var index = 0
  /// The one that was in view before, which it is compared with.
  private(set) var previous: Int?
  /// How many of its lines are above the window.
  private var scrolled = 0

  init(_ invites: [ComparedInvite]) { self.invites = invites }

  /// What a key comes to.
  enum Outcome: Equatable {
    /// Something else is in view, or nothing happens.
    case goesOn
    /// The one in view is taken.
    case taken
    /// The one in view is to be edited.
    case edited
    /// None is taken.
    case ended(Int32?)
  }

  /// Does what a key is for.
  mutating func press(_ key: RawKeyboard.Key) -> Outcome {
    switch key {
    case .right, .down, .letter("j"), .letter("l"), .letter("\t"): show(index + 1)
    case .left, .up, .letter("k"), .letter("h"): show(index - 1)
    case .home, .letter("g"): show(0)
    case .end, .letter("G"): show(invites.count - 1)
    case .pageDown, .letter(" "): scrolled += 5
    case .pageUp, .letter("b"): scrolled = max(0, scrolled - 5)
    case .enter: return .taken
    case .letter("e"): return .edited
    case .escape, .letter("q"): return .ended(nil)
    case .quit(let signal): return .ended(signal)
    case .letter(let letter):
      if let number = letter.wholeNumberValue, (1...invites.count).contains(number) {
        show(number - 1)
      }
    case .resized, .other: break
    }
    return .goesOn
  }

  private mutating func show(_ number: Int) {
    let next = (number + invites.count) % invites.count
    guard next != index else { return }
    (previous, index, scrolled) = (index, next, 0)
  }

  /// What the window shows.
  ///
  /// - Parameters:
  ///   - width: how many columns it has.
  ///   - height: how many rows it has.
  mutating func lines(width: Int, height: Int, signs: BoxCharacters) -> [InkText] {
    let width = min(width, Self.columnsAtMost)
    let card = InviteCard(
      compared: invites[index], isRecommended: index == 0, channel: nil, unit: nil, signs: signs)
    var lines = card.lines(width: width)
    if let previous { lines += [[]] + difference(from: previous, width) }
    let foot =
      InkText("\(index + 1) of \(invites.count)", .strong)
      + InkText("  arrows: the others   enter: take and copy   e: edit   q: none", .quiet)
    let room = max(1, height - 3)
    scrolled = min(scrolled, max(0, lines.count - room))
    return Array(lines[scrolled...].prefix(room)) + [[]] + foot.wrapped(to: width).prefix(1)
  }

  /// A line wider than this is tiring to read.
  private static let columnsAtMost = 72

  /// What differs from the message that was in view before.
  private func difference(from other: Int, _ width: Int) -> [InkText] {
    guard let old = invites[other].invite.message?.text,
      let new = invites[index].invite.message?.text
    else { return [] }
    let name = invites[other].invite.variant ?? "the last"
    var line = InkText("from \(name): ", .quiet)
    for part in WordDifference(from: old, to: new).parts {
      let text = part.text.split(whereSeparator: \.isNewline).joined(separator: " ")
      switch part.kind {
      case .same: line += InkText(text, .quiet)
      case .removed: line += InkText("[-\(text)-]", .error)
      case .added: line += InkText("{+\(text)+}", .good)
      }
    }
    return line.wrapped(to: width, indent: 2)
  }
}

extension VariantPicker {
  /// Lets the user pick one in the terminal.
  ///
  /// - Returns: what came of it; nil where there is no terminal.
  mutating func run(_ console: Console) -> Outcome? {
    guard StandardStream.error.isTerminal else { return nil }
    return RawKeyboard.use { run(console, $0) }
  }

  private mutating func run(_ console: Console, _ keyboard: RawKeyboard) -> Outcome {
    let error = StandardStream.error
    // Another screen, without a cursor, to which pasting is told from typing.
    try? error.write("\u{1B}[?1049h\u{1B}[?25l\u{1B}[?2004h")
    defer { try? error.write("\u{1B}[?2004l\u{1B}[?25h\u{1B}[?1049l") }
    while true {
      let (columns, rows) = (error.columns, error.rows)
      let lines = lines(
        width: columns ?? 80, height: rows ?? 24,
        signs: .forLocale(in: ProcessInfo.processInfo.environment))
      let text = lines.map { $0.painted(console.colorsRemarks) + "\u{1B}[K\r\n" }.joined()
      try? error.write("\u{1B}[H" + text + "\u{1B}[J")
      let outcome = press(keyboard.next(columns: columns, rows: rows))
      if outcome != .goesOn { return outcome }
    }
  }
}
