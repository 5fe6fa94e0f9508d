/// A filter, which changes a value on its way to the output: `{{ name | upcase }}`.
public struct Filter: Hashable, Sendable {
  /// The name in a template.
  public let name: String
  /// The way to write it, arguments included.
  public let usage: String
  /// The effect, in one sentence.
  public let summary: String
  /// Whether it supports only English, so that a template of another language cannot use it.
  public let isEnglish: Bool
  /// How many arguments without a name it takes.
  let arity: ClosedRange<Int>
  /// The names of its named arguments.
  let options: [String]
  /// The amount of work it takes.
  let cost: FilterCost
  private let change: @Sendable (Value, FilterArguments) throws(FilterFault) -> Value

  init(
    _ name: String, _ summary: String, usage: String? = nil, arity: ClosedRange<Int> = 0...0,
    options: [String] = [], isEnglish: Bool = false, cost: FilterCost = .linear,
    change: @escaping @Sendable (Value, FilterArguments) throws(FilterFault) -> Value
  ) {
    self.name = name
    self.usage = usage ?? name
    self.summary = summary
    self.arity = arity
    self.options = options
    self.isEnglish = isEnglish
    self.cost = cost
    self.change = change
  }

  /// Applies the filter to a value.
  ///
  /// This is the only way to run a filter, so that all its work is counted: the input before, the
  /// result after.
  func apply(
    to value: Value, _ arguments: FilterArguments, spending work: inout Work
  ) throws(FilterFault) -> Value {
    guard work.spend(on: value, times: cost.factor(for: value)) else { throw .tooMuchWork }
    for argument in arguments.positional {
      guard work.spend(on: argument) else { throw .tooMuchWork }
    }
    for option in arguments.options.values {
      guard work.spend(on: option) else { throw .tooMuchWork }
    }
    let result = try change(value, arguments)
    guard work.spend(on: result) else { throw .tooMuchWork }
    return result
  }

  /// The fault in the arguments of a call, if any.
  ///
  /// - Parameters:
  ///   - count: how many arguments without a name it has.
  ///   - given: the names of the named ones.
  func fault(ofArguments count: Int, options given: [String]) -> String? {
    if count < arity.lowerBound { return "`\(name)` needs an argument" }
    if count > arity.upperBound {
      return arity.upperBound == 0
        ? "`\(name)` takes no argument" : "`\(name)` takes no more arguments than that"
    }
    if let option = given.first(where: { !options.contains($0) }) {
      return "`\(name)` has no option `\(option)`"
    }
    return nil
  }

  /// Two filters are the same when they have the same name.
  public static func == (left: Filter, right: Filter) -> Bool { left.name == right.name }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension Filter {
  /// Every filter, in the order of the reference.
  public static let all = textFilters + listFilters + numberFilters + otherFilters + wordFilters

  /// The filter of that name.
  ///
  /// Building a dictionary of them would take longer than it saves in a library.
  static func named(_ name: String) -> Filter? {
    wordFilters.first { $0.name == name } ?? textFilters.first { $0.name == name }
      ?? listFilters.first { $0.name == name } ?? numberFilters.first { $0.name == name }
      ?? otherFilters.first { $0.name == name }
  }
}

/// The amount of work that a filter takes, by its input.
enum FilterCost {
  /// It reads its input a bounded number of times.
  case linear
  /// It sorts a list, for which each element is compared with some others.
  case sorting
  /// It calculates with decimal fractions, each of which is parsed, used and printed.
  case reckoning

  /// The cost of a decimal, as the number of bytes of text that are read in the same time.
  private static let decimal = 64

  /// How often it reads a value.
  func factor(for value: Value) -> Int {
    switch self {
    case .linear: 1
    case .sorting: Int.bitWidth - value.count.leadingZeroBitCount + 1
    case .reckoning: Self.decimal
    }
  }
}

/// The arguments of a filter call.
struct FilterArguments: Sendable {
  /// The arguments without a name, in order.
  var positional: [Value] = []
  /// The arguments with a name.
  var options: [String: Value] = [:]
  /// The day and time that count as now.
  var now: DateTime
  /// Whether it is plain Liquid, which does as Ruby's, rather than a message.
  var isPlain = false

  /// An argument as text; nil where it is missing.
  func text(_ index: Int) -> String? {
    index < positional.count ? text(of: positional[index]) : nil
  }

  /// A value as the text that filters work on.
  func text(of value: Value) -> String { isPlain ? value.plainText : value.printed }

  /// The characters of a text: in a message what a reader sees as one, in plain Liquid code points,
  /// as in Ruby.
  func characters(of text: String) -> [Character] {
    isPlain ? text.unicodeScalars.map { Character($0) } : Array(text)
  }

  /// An argument as a whole number; nil where it is missing.
  func integer(_ index: Int) throws(FilterFault) -> Int? {
    guard index < positional.count else { return nil }
    guard let number = positional[index].wholeNumber else {
      var found = positional[index].description
      if case .float(let fraction) = positional[index] { found = "\(fraction)" }
      throw FilterFault(
        "expected a whole number, found \(found)",
        help: "write one such as `5`; `| round` makes one of a fraction")
    }
    return number
  }
}
