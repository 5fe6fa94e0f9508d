import Fitting

/// One thing a template says or does.
indirect enum Statement: Hashable, Sendable {
  case text(Text)
  case output(Filtered)
  case conditional(Conditional)
  case selection(Selection)
  case loop(Loop)
  case assignment(Assignment)
  case capture(Capture)
  case choice(ChoiceStatement)
}

/// Statements in order.
struct Block: Hashable, Sendable {
  var statements: [Statement] = []
}

/// Literal text.
struct Text: Hashable, Sendable {
  /// What it comes to when it is flowed.
  let pieces: [Piece]
  /// The text as written, in UTF-8 bytes of the source.
  let range: Range<Int>
}

/// `if` and `unless`: the first branch whose condition holds.
struct Conditional: Hashable, Sendable {
  var branches: [Branch]
  var otherwise: Block?

  struct Branch: Hashable, Sendable {
    let condition: Expression
    /// Whether the branch is taken when the condition does not hold.
    var isNegated = false
    var body = Block()
  }
}

/// `case`: every branch that has a value equal to the subject.
struct Selection: Hashable, Sendable {
  let subject: Expression
  var branches: [Branch]
  var otherwise: Block?

  struct Branch: Hashable, Sendable {
    let values: [Expression]
    var body = Block()
  }
}

/// `for`: the body once for each element.
struct Loop: Hashable, Sendable {
  let variable: String
  let collection: Expression
  var limit: Expression?
  var offset: Expression?
  var isReversed = false
  var body = Block()
  var otherwise: Block?
  /// The tag, for a message about the loop.
  let range: Range<Int>
}

/// `assign`.
struct Assignment: Hashable, Sendable {
  let name: String
  let nameRange: Range<Int>
  let value: Filtered
}

/// `capture`.
struct Capture: Hashable, Sendable {
  let name: String
  let nameRange: Range<Int>
  var body = Block()
}

/// `choose`, `optional` and `vary`.
struct ChoiceStatement: Hashable, Sendable {
  let kind: Choice.Kind
  let name: String?
  let weight: Int
  /// Its place among the template's choices in order of opening tags, from 0.
  let ordinal: Int
  /// The alternatives as written, with the empty last one that `optional` stands for.
  var alternatives: [Block]
  /// The opening tag, in UTF-8 bytes of the source.
  let range: Range<Int>
}
