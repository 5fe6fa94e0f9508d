/// Liquid's filters for dates and for missing values.
let otherFilters: [Filter] = [
  Filter.default,
  Filter("date", "Writes a date in a form of `strftime`.", usage: "date: \"%B %Y\"", arity: 1...1) {
    (value, arguments) throws(FilterFault) in
    guard let format = arguments.text(0), !format.isEmpty else { return value }
    // A wrong format is a fault of the template, whatever the value.
    let form = try DateFormat(format)
    let moment = DateTime(value, now: arguments.now, takesDayFirst: arguments.isPlain)
    return moment.map { .text(form.text(of: $0)) } ?? value
  },
]

extension Filter {
  /// The only filter that accepts a missing fact.
  static let `default` = Filter(
    "default", "Stands in for a fact that is missing, false or empty.", usage: "default: \"text\"",
    arity: 0...1, options: ["allow_false"]
  ) { value, arguments in
    let keepsFalse = arguments.options["allow_false"]?.isTruthy ?? false
    let isAbsent =
      switch value {
      case .bool(false): !keepsFalse
      case .null, .empty, .blank: true
      case .text(let text): text.isEmpty
      case .list(let values): values.isEmpty
      case .map(let map): map.entries.isEmpty
      default: false
      }
    return isAbsent ? arguments.positional.first ?? .text("") : value
  }
}
