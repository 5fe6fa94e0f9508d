import Statistics
import Text

extension Results {
  /// What there is to know before the figures, in one sentence or two.
  var introduction: String {
    guard let since else { return "nothing was sent yet" }
    let people = questions.last?.all.sent ?? 0
    let source =
      knownUntil.map { "what came of it is known until \($0.date), by your export" }
      ?? "what came of it is what you logged: no export was read"
    return "\(Phrasing.count(people, "person", "people")) written to since \(since.date), "
      + "\(Self.number(pace)) a month; \(source)"
  }

  /// What is left out of the figures; nil where nothing is.
  var remark: String? {
    let open = questions.map { $0.all.sent - $0.all.known.of }.max() ?? 0
    guard open > 0 else { return nil }
    let early = questions.filter { $0.all.early > 0 }.map { "\($0.all.early) of them \($0.name)" }
    return
      "unknown: \(open), because \(wait) days are not over\(knownUntil == nil ? "" : " by the export")"
      + (early.isEmpty ? "" : " (\(early.joined(separator: ", ")) already)")
  }

  /// What the figures cannot say.
  static let limits = [
    "Who gets which message is not random: you write to those you know best by the strongest "
      + "template, and to a stranger without a note. A difference is one of people, too.",
    "A person counts once, by the first message.",
  ]

  /// A number with one decimal place, where it has one.
  static func number(_ number: Double) -> String {
    let tenths = (number * 10).rounded()
    guard tenths.isFinite, tenths < 1e9 else { return "very many" }
    let whole = Int(tenths)
    return whole % 10 == 0 ? String(whole / 10) : "\(whole / 10).\(whole % 10)"
  }

  /// A rate in percent, without decimal places.
  static func percent(_ rate: Double) -> String { String(Int((rate * 100).rounded())) }

  /// An interval in percent: `23–88 %`.
  static func percent(_ range: ClosedRange<Double>) -> String {
    "\(percent(range.lowerBound))–\(percent(range.upperBound)) %"
  }
}

extension Results.Grouping {
  /// The comparison of the groups in words; nil where there are none to compare.
  func words(pace: Double) -> String? {
    guard let comparison else { return nil }
    let two = comparison.names.map { "`\($0)`" }.joined(separator: " and ")
    guard !comparison.differs else {
      return groups.count > 2
        ? "the rates differ: not all of them are the same"
        : "\(two) differ, however often you have looked"
    }
    guard let needed = comparison.needed else {
      return
        "\(two) cannot be told apart, and no number of messages would tell rates that are so near"
    }
    let time = comparison.months.map { months in
      "\(Phrasing.count(months, "month")) at your pace of \(Results.number(pace))"
    }
    return "\(two) cannot be told apart; \(needed) of each would be needed"
      + (time.map { ", \($0)" } ?? "")
  }
}
