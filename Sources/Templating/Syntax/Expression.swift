/// The content of an output, or the condition of a tag.
indirect enum Expression: Hashable, Sendable {
  case literal(Value, range: Range<Int>)
  case path(Path)
  case range(Expression, Expression, range: Range<Int>)
  case comparison(Expression, Comparison, Expression)
  /// `and` and `or` bind equally and group from the right: `a and b or c` is `a and (b or c)`.
  case and(Expression, Expression)
  case or(Expression, Expression)

  /// The range in UTF-8 bytes of the source.
  var range: Range<Int> {
    switch self {
    case .literal(_, let range), .range(_, _, let range): range
    case .path(let path): path.range
    case .comparison(let left, _, let right), .and(let left, let right), .or(let left, let right):
      left.range.lowerBound..<right.range.upperBound
    }
  }
}

/// The path of a fact or a variable: `recipient.company.name`, `topics[0]`.
///
/// It is a class, because it is parsed once and read for every message.
final class Path: Hashable, Sendable {
  /// The first name, or the brackets that compute it.
  let root: Segment
  /// The range of that name.
  let rootRange: Range<Int>
  /// The segments after it.
  let segments: [Segment]
  /// The whole of it, in UTF-8 bytes of the source.
  let range: Range<Int>
  /// The path in the form of fact names, up to the first index: `recipient.schools` for
  /// `recipient.schools[0].name`.
  let fact: String
  /// Whether a part of it has to be computed.
  let hasIndex: Bool
  /// The index of `fact` in the template's table of paths, as the label of a draft's pieces.
  let sources: [Int]

  /// A path; `number` is the index of its fact in the table of paths.
  init(
    root: Segment, at rootRange: Range<Int>, segments: [Segment], range: Range<Int>, fact: String,
    number: Int
  ) {
    (self.root, self.rootRange, self.segments) = (root, rootRange, segments)
    (self.range, self.fact, sources) = (range, fact, [number])
    hasIndex = segments.contains { if case .index = $0 { true } else { false } }
  }

  static func == (left: Path, right: Path) -> Bool {
    left.root == right.root && left.segments == right.segments && left.range == right.range
      && left.sources == right.sources
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(root)
    hasher.combine(segments)
  }

  enum Segment: Hashable, Sendable {
    /// `.name`, or `["name"]`.
    case key(String, range: Range<Int>)
    /// `[…]` with an expression to compute.
    case index(Expression)
  }
}

/// An expression with its filters.
struct Filtered: Hashable, Sendable {
  let expression: Expression
  var filters: [FilterCall] = []
  /// The whole of it, in UTF-8 bytes of the source.
  var range: Range<Int>
}

/// One filter of an expression, with its arguments.
struct FilterCall: Hashable, Sendable {
  let filter: Filter
  /// The range of the filter's name.
  let range: Range<Int>
  var arguments: [Expression] = []
  var options: [Option] = []

  /// A named argument.
  struct Option: Hashable, Sendable {
    let name: String
    let value: Expression
  }
}
