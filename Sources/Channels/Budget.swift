import Diagnostics
import Text
import YAML

/// How many messages an account may send through a channel in some days.
///
/// Like a limit it is data with a source and a date: services change it and rarely document it. It
/// is counted, and never prevents a message.
public struct Budget: Hashable, Sendable {
  /// The kind of messages that it counts.
  public var of: Subject
  /// How many there may be.
  public var amount: Int
  /// The number of days in which there may be so many, today being the last.
  public var days: Int
  /// Where it was read, in short.
  public var source: String?
  /// When it was read: an ISO date, maybe without its day.
  public var checked: String?
  /// A remark where sources disagree.
  public var note: String?

  /// What a budget counts.
  public enum Subject: String, Hashable, Sendable, CaseIterable {
    /// Invitations with a text.
    case notes
    /// Invitations, with a text or without.
    case invitations
    /// Messages of every kind.
    case messages

    /// One of them, as a word.
    package var singular: String { String(rawValue.dropLast()) }
  }

  /// The range of the days: no service counts for longer than ten years.
  package static let daysAtMost = 3660
  /// How many budgets a channel may have.
  package static let countAtMost = 8

  /// A budget of `amount` messages in `days` days.
  public init(
    _ amount: Int, _ subject: Subject, days: Int, source: String? = nil, checked: String? = nil,
    note: String? = nil
  ) {
    self.amount = amount
    of = subject
    self.days = days
    self.source = source
    self.checked = checked
    self.note = note
  }

  /// The budget in words: `5 notes in 30 days`.
  package var text: String {
    let subject = amount == 1 ? of.singular : of.rawValue
    return "\(amount) \(subject) in \(Phrasing.count(days, "day"))"
  }
}

extension Budget {
  /// The keys of a budget in `channels.yaml`.
  package static let keys = ["of", "amount", "days", "source", "checked", "note"]

  /// Reads one budget.
  init?(_ node: Node, _ reader: MappingReader, into faults: inout [Diagnostic]) {
    guard let budget = reader.map(of: node, of: "a budget", keys: Self.keys, into: &faults) else {
      return nil
    }
    budget.require(["of", "amount", "days"], into: &faults)
    func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
      guard let text = budget.text(key, into: &faults) else { return nil }
      if let number = Int(text.text), range.contains(number) { return number }
      faults.append(.wrongNumber(key, in: range, text.place))
      return nil
    }
    // A service that takes the notes away allows none.
    let amount = number("amount", in: 0...Channel.numbers.upperBound)
    let days = number("days", in: 1...Self.daysAtMost)
    let name = budget.text("of", into: &faults)
    let subject = name.flatMap { Subject(rawValue: $0.text) }
    if let name, subject == nil { faults.append(.unknownSubject(name)) }
    guard let subject, let amount, let days else { return nil }
    self.init(
      amount, subject, days: days, source: budget.text("source", into: &faults)?.text,
      checked: budget.text("checked", into: &faults)?.text,
      note: budget.text("note", into: &faults)?.text)
  }

  /// The budget as a YAML map on one line.
  var yaml: String {
    var entries = ["of: \(of.rawValue)", "amount: \(amount)", "days: \(days)"]
    for (key, text) in [("source", source), ("checked", checked), ("note", note)] {
      if let text { entries.append("\(key): \(text.yamlScalar)") }
    }
    return "{\(entries.joined(separator: ", "))}"
  }
}

extension Diagnostic {
  /// A number of `channels.yaml` that is none, or is out of its range.
  static func wrongNumber(
    _ key: String, in range: ClosedRange<Int>, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      "channel-number",
      "`\(key)` is a whole number from \(range.lowerBound) to \(range.upperBound)",
      at: place, help: "write it in digits, such as `\(max(range.lowerBound, 200))`")
  }

  fileprivate static func unknownSubject(_ text: TextValue) -> Diagnostic {
    let known = Budget.Subject.allCases.map(\.rawValue)
    return Diagnostic(
      "channel-budget", "unknown subject of a budget `\(text.text)`", at: text.place,
      help: Phrasing.suggestion(for: text.text, among: known, noun: "subjects"))
  }
}
