/// What is between the braces of an output, or in the condition of a tag.
indirect enum Expression: Hashable, Sendable {
  case literal(Value, range: Range<Int>)
  case path(Path)
  case range(Expression, Expression, range: Range<Int>)
  case comparison(Expression, Comparison, Expression)
  /// `and` and `or` bind equally and group from the right: `a and b or c` is `a and (b or c)`.
  case and(Expression, Expression)
  case or(Expression, Expression)

  /// Where it is, in UTF-8 bytes of the source.
  var range: Range<Int> {
    switch self {
    case .literal(_, let range), .range(_, _, let range): range
    case .path(let path): path.range
    case .comparison(let left, _, let right), .and(let left, let right), .or(let left, let right):
      left.range.lowerBound..<right.range.upperBound
    }
  }
}

/// The way to a fact or a variable: `recipient.company.name`, `topics[0]`.
struct Path: Hashable, Sendable {
  /// The name it starts with, or what names it.
  let root: Segment
  /// Where that name is.
  let rootRange: Range<Int>
  /// What follows.
  var segments: [Segment] = []
  /// The whole of it, in UTF-8 bytes of the source.
  var range: Range<Int>
  /// The path as facts are named, up to the first index: `recipient.schools` for
  /// `recipient.schools[0].name`.
  var fact: String
  /// Whether a part of it has to be worked out first.
  var hasIndex = false
  /// The place of `fact` in the template's table of paths, as the draft's pieces carry it.
  var sources: [Int] = []

  enum Segment: Hashable, Sendable {
    /// `.name`, or `["name"]`.
    case key(String, range: Range<Int>)
    /// `[…]` with something to work out.
    case index(Expression)
  }
}

/// An expression with the filters that follow it.
struct Filtered: Hashable, Sendable {
  let expression: Expression
  var filters: [FilterCall] = []
  /// The whole of it, in UTF-8 bytes of the source.
  var range: Range<Int>
}

/// One filter of an expression, and what it is given.
struct FilterCall: Hashable, Sendable {
  let filter: Filter
  /// Where the filter's name is.
  let range: Range<Int>
  var arguments: [Expression] = []
  var options: [Option] = []

  /// An argument with a name.
  struct Option: Hashable, Sendable {
    let name: String
    let value: Expression
  }
}
