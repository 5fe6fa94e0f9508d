/// A way to change a value on its way to the output: `{{ name | upcase }}`.
public struct Filter: Hashable, Sendable {
  /// The name it is called by.
  public let name: String
  /// How it is written, arguments and all.
  public let usage: String
  /// What it does, in one sentence.
  public let summary: String
  /// Whether it knows English only, so that a template of another language cannot use it.
  public let isEnglish: Bool
  /// How many arguments without a name it takes.
  let arity: ClosedRange<Int>
  /// The names of the arguments that have one.
  let options: [String]
  /// How much work it is.
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

  /// The changed value.
  ///
  /// This is the only way to a filter's work, so that none can be done without being counted: what it
  /// is given before, what it has made after.
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

  /// What is wrong with the arguments of a call, if anything.
  ///
  /// - Parameters:
  ///   - count: how many arguments without a name it has.
  ///   - given: the names of the others.
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
  /// A table by name would take longer to make than it saves in a library.
  static func named(_ name: String) -> Filter? {
    wordFilters.first { $0.name == name } ?? textFilters.first { $0.name == name }
      ?? listFilters.first { $0.name == name } ?? numberFilters.first { $0.name == name }
      ?? otherFilters.first { $0.name == name }
  }
}

/// How much work a filter is, for what it is given.
enum FilterCost {
  /// It looks at everything a bounded number of times.
  case linear
  /// It brings a list in order, for which each element is compared with some others.
  case sorting
  /// It reckons with decimal fractions, each of which is read, reckoned with and written.
  case reckoning

  /// How long a decimal takes, in bytes of text that are looked at in the same time.
  private static let decimal = 64

  /// How often it looks at a value.
  func factor(for value: Value) -> Int {
    switch self {
    case .linear: 1
    case .sorting: Int.bitWidth - value.count.leadingZeroBitCount + 1
    case .reckoning: Self.decimal
    }
  }
}

/// What a filter is given beside the value.
struct FilterArguments: Sendable {
  /// The arguments without a name, in order.
  var positional: [Value] = []
  /// The arguments with a name.
  var options: [String: Value] = [:]
  /// The day and time that count as now.
  var now: DateTime

  /// An argument as text; nil where it is not given.
  func text(_ index: Int) -> String? {
    index < positional.count ? positional[index].printed : nil
  }

  /// An argument as a whole number; nil where it is not given.
  func integer(_ index: Int) throws(FilterFault) -> Int? {
    guard index < positional.count else { return nil }
    guard let number = positional[index].integer else {
      throw FilterFault("expected a whole number, found \(positional[index].description)")
    }
    return number
  }
}

/// Why a filter cannot do its work.
struct FilterFault: Error, Hashable {
  /// What is the matter, as a diagnostic says it.
  let message: String

  /// It would be more work than a template may ask for.
  static let tooMuchWork = FilterFault("too much work")

  init(_ message: String) {
    self.message = message
  }
}
