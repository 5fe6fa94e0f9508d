/// Work whose instructions are counted on an input of some size and on one of four times that size.
struct GrowthCase: Sendable {
  /// What the case covers.
  let subject: Subject
  /// What the input is, in a few words.
  let input: String
  /// The smaller size, in whatever the input is made of: bytes, entries, levels.
  let size: Int
  /// How many times the instructions of a quarter of the input an input may take.
  let growthAtMost: Double
  /// Makes an input of a size ready; only the work on it is counted.
  let prepare: @Sendable (Int) throws -> Work

  /// What is counted; it throws where the program refuses the input.
  typealias Work = () throws -> Void

  /// What came of a case.
  enum Outcome: String {
    /// Every size went through.
    case done
    /// The program refused every size.
    case refused
    /// It refused some, so that their counts cannot be compared.
    case mixed
    /// An input could not be made.
    case unprepared
  }

  init(
    _ subject: Subject, _ input: String, size: Int = 2048,
    growthAtMost: Double = GrowthCase.usualGrowth,
    prepare: @escaping @Sendable (Int) throws -> Work
  ) {
    self.subject = subject
    self.input = input
    self.size = size
    self.growthAtMost = growthAtMost
    self.prepare = prepare
  }

  /// What is linear needs four times as many, and what is quadratic sixteen times; another bound has its
  /// reason.
  static let usualGrowth = 6.0

  /// The case as it is named in the table.
  var name: String { "\(subject): \(input)" }

  /// Every case there is.
  ///
  /// Their order is fixed, because a run names them by their places.
  static let all =
    filterCases + tagCases + ruleCases + formatCases + unitCases + addressCases + recordCases
    + fittingCases + readerCases + importCases + checkCases
    + wordCases
}

/// Makes something of a size.
typealias Making<Made> = @Sendable (Int) -> Made

/// Keeps a result from being thrown away before it is made.
@inline(never)
func use<Result>(_ result: Result) {}
