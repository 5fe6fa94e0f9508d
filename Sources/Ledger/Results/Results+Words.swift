import Statistics
import Text

extension Results {
  /// What there is to know before the figures, in one sentence.
  var introduction: String {
    guard let since else { return "nothing was sent yet" }
    let people = questions.last?.all.sent ?? 0
    let source =
      (knownUntil ?? messagesUntil).map { "by your export of \($0.date)" }
      ?? "by what you logged, for no export was read"
    return "\(Phrasing.count(people, "person", "people")) written to since \(since.date), "
      + "\(Self.number(Double(people) / months)) a month; what came of it, \(source)"
  }

  /// What is left out of the figures of an outcome; nil where nothing is.
  func remark(on question: Question) -> String? {
    let open = question.all.sent - question.all.known.of
    guard open > 0 else { return nil }
    let isUntold =
      question.name == "answered"
      ? knownUntil != nil && messagesUntil == nil : messagesUntil != nil && knownUntil == nil
    let file = question.name == "answered" ? "messages.csv" : "Connections.csv"
    let reason =
      isUntold
      ? "no \(file) was read"
      : "\(Phrasing.count(wait, "day")) are not over\(knownUntil == nil ? "" : " by the export")"
    let early =
      question.all.early > 0 ? "; \(question.all.early) of them \(question.name) already" : ""
    return "\(open) unknown, because \(reason)\(early)"
  }

  /// What the figures cannot say.
  static let limits = [
    "Who gets which message is not random: you write to those you know best by the strongest "
      + "template, and to a stranger without a note. So a difference may be one of the people.",
    "How many would be needed is for one look at the end, with 80 % power. Whoever looks on the way "
      + "may look as often as they like, and needs two to three times as many.",
    "A person counts once, by the first message to them.",
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
  ///
  /// - Parameter pace: how many people are first sent such a message in a month.
  func words(pace: Double) -> String? {
    guard let comparison else { return nil }
    // A ledger can hold names from anywhere.
    let two = comparison.names.map { "`\($0.visible)`" }.joined(separator: " and ")
    guard !comparison.differs else {
      return groups.count > 2
        ? "the rates differ: not all of them are the same"
        : "\(two) differ, however often you have looked"
    }
    if comparison.isSame { return "\(two) have the same rate so far" }
    guard let needed = comparison.needed else {
      let known = comparison.known.map(String.init).joined(separator: " and ")
      return comparison.known.contains { $0 < ResultComparison.leastKnown }
        ? "\(two) cannot be told apart: of \(known) too little is known"
        : "\(two) cannot be told apart: their rates are too near for any number of messages"
    }
    let time = comparison.months.map { months in
      ", \(Phrasing.count(months, "month")) at your pace of \(Results.number(pace))"
    }
    let looks = comparison.isPlanned ? "" : " by whoever looks every day"
    return "\(two) cannot be told apart; \(needed) of each would be needed\(looks)\(time ?? "")"
  }
}
