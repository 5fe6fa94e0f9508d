import Diagnostics
import Fitting

/// One thing a template says or does.
enum Statement: Hashable, Sendable {
  case text(LiteralText)
  case output(Output)
  indirect case conditional(Conditional)
  indirect case selection(CaseStatement)
  indirect case loop(Loop)
  indirect case assignment(Assignment)
  indirect case capture(Capture)
  indirect case choice(ChoiceStatement)
  indirect case cycle(Cycle)
  indirect case render(Render)
  /// `break` and `continue`: the rest of a turn, or of a loop, is left out.
  case leap(LoopControl)
}

/// How a loop is left.
enum LoopControl: String, Hashable, Sendable {
  case leave = "break"
  case next = "continue"
}

/// Statements in order.
struct Block: Hashable, Sendable {
  private(set) var statements: [Statement] = []
  /// The tag it starts after, in UTF-8 bytes of the source; empty where there is none.
  var opening = 0..<0
  /// Whether nothing in it can print; told once, because binding asks in every turn of a loop.
  private(set) var isBlank = true

  /// A block with nothing in it yet.
  init(opening: Range<Int> = 0..<0) {
    self.opening = opening
  }

  /// Adds a statement.
  mutating func append(_ statement: Statement) {
    statements.append(statement)
    isBlank = isBlank && statement.isBlank
  }

  /// Adds the statements of another block.
  mutating func append(contentsOf block: Block) {
    statements += block.statements
    isBlank = isBlank && block.isBlank
  }
}

extension Statement {
  /// Whether nothing in it can print.
  fileprivate var isBlank: Bool {
    switch self {
    case .text(let text): text.isBlank
    case .assignment, .capture, .leap: true
    case .conditional(let conditional): conditional.isBlank
    case .selection(let selection): selection.isBlank
    case .loop(let loop): loop.isBlank
    case .output, .choice, .cycle, .render: false
    }
  }
}

/// Literal text.
struct LiteralText: Hashable, Sendable {
  /// What it comes to when it is flowed, among the literals of the template.
  let pieces: Range<Int>
  /// The text as written, in UTF-8 bytes of the source.
  let range: Range<Int>
  /// Whether it is white space and nothing else.
  let isBlank: Bool
}

/// `if` and `unless`: the first branch whose condition holds.
struct Conditional: Hashable, Sendable {
  var branches: [Branch]
  var otherwise: Block?

  /// Whether no part of it can print: plain Liquid then leaves out its white space too.
  var isBlank: Bool {
    branches.allSatisfy(\.body.isBlank) && otherwise?.isBlank != false
  }

  struct Branch: Hashable, Sendable {
    let condition: Expression
    /// Whether the branch is taken when the condition does not hold.
    var isNegated = false
    var body = Block()
  }
}

/// `case`: every branch that has a value equal to the subject, once for each such value.
struct CaseStatement: Hashable, Sendable {
  let subject: Expression
  var branches: [Branch]
  /// The opening tag, in UTF-8 bytes of the source.
  let range: Range<Int>

  /// Whether no part of it can print.
  var isBlank: Bool { branches.allSatisfy(\.body.isBlank) }

  /// One `when`, or an `else`, which is taken when nothing before it is.
  struct Branch: Hashable, Sendable {
    /// What the subject may be equal to; nil for an `else`.
    let values: [Expression]?
    var body = Block()
  }
}

/// `for`: the body once for each element.
struct Loop: Hashable, Sendable {
  let variable: String
  let collection: Expression
  var limit: Expression?
  var offset: Offset?
  var isReversed = false
  var body = Block()
  var otherwise: Block?
  /// The tag, for a message about the loop.
  let range: Range<Int>

  /// Whether no part of it can print.
  var isBlank: Bool { body.isBlank && otherwise?.isBlank != false }

  /// Where a loop starts.
  enum Offset: Hashable, Sendable {
    /// After so many elements.
    case after(Expression)
    /// Where the last loop with this variable over this collection ended.
    case atLast
  }
}

/// `cycle`: one value after the other, each time it is reached.
struct Cycle: Hashable, Sendable {
  /// The name of the group it goes on with, if it has one.
  let group: Expression?
  let values: [Expression]
  /// Which of the `cycle`s of its text it is, counted from 0; those that say the same are one.
  let number: Int
  let range: Range<Int>
}

/// `render`: a partial, which sees the facts and what it is given.
struct Render: Hashable, Sendable {
  let text: TemplateText
  let body: Block
  var arguments: [FilterCall.Option] = []
  /// The tag, for a message about it.
  let range: Range<Int>
  /// What the partial is about, and the name it has there.
  var subject: Subject?

  /// What a partial is about.
  struct Subject: Hashable, Sendable {
    let name: String
    let value: Expression
    /// Whether the partial is rendered for each element.
    let isEach: Bool
  }
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
