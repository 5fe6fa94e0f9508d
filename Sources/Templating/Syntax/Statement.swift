import Diagnostics
import Fitting

/// One statement of a template.
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
  /// `break` and `continue`: they skip the rest of a turn, or of a loop.
  case loopControl(LoopControl)
}

/// The ways to leave a loop.
enum LoopControl: String, Hashable, Sendable {
  case leave = "break"
  case next = "continue"
}

/// Statements in order.
struct Block: Hashable, Sendable {
  private(set) var statements: [Statement] = []
  /// The tag before it, in UTF-8 bytes of the source; empty where there is none.
  var opening = 0..<0
  /// Whether nothing in it can print; stored, because binding asks in every turn of a loop.
  private(set) var isBlank = true

  /// An empty block.
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
    case .assignment, .capture, .loopControl: true
    case .conditional(let conditional): conditional.isBlank
    case .selection(let selection): selection.isBlank
    case .loop(let loop): loop.isBlank
    case .output, .choice, .cycle, .render: false
    }
  }
}

/// Literal text.
struct LiteralText: Hashable, Sendable {
  /// Its pieces among the literals of the template, in the layout of the message.
  let pieces: Range<Int>
  /// The range in UTF-8 bytes of the source.
  let range: Range<Int>
  /// Whether it is only white space.
  let isBlank: Bool
}

/// `if` and `unless`: the first branch whose condition holds.
struct Conditional: Hashable, Sendable {
  var branches: [Branch]
  var otherwise: Block?

  /// Whether no part of it can print: plain Liquid then drops its white space too.
  var isBlank: Bool {
    branches.allSatisfy(\.body.isBlank) && otherwise?.isBlank != false
  }

  struct Branch: Hashable, Sendable {
    let condition: Expression
    /// Whether the branch is taken when the condition is false.
    var isNegated = false
    var body = Block()
  }
}

/// `case`: every branch with a value equal to the subject, once for each such value.
struct CaseStatement: Hashable, Sendable {
  let subject: Expression
  var branches: [Branch]
  /// The opening tag, in UTF-8 bytes of the source.
  let range: Range<Int>

  /// Whether no part of it can print.
  var isBlank: Bool { branches.allSatisfy(\.body.isBlank) }

  /// One `when`, or an `else`, which is taken when no branch before it is.
  struct Branch: Hashable, Sendable {
    /// The values to compare with the subject; nil for an `else`.
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
  /// The range of the tag, for messages.
  let range: Range<Int>

  /// Whether no part of it can print.
  var isBlank: Bool { body.isBlank && otherwise?.isBlank != false }

  /// The start of a loop.
  enum Offset: Hashable, Sendable {
    /// After that many elements.
    case after(Expression)
    /// At the end of the last loop with this variable over this collection.
    case atLast
  }
}

/// `cycle`: prints the next of its values each time it is reached.
struct Cycle: Hashable, Sendable {
  /// The name of the group it belongs to, if any.
  let group: Expression?
  let values: [Expression]
  /// Its number among the `cycle`s of its text, from 0; equal ones share it.
  let number: Int
  let range: Range<Int>
}

/// `render`: a partial, which sees the facts and its arguments.
struct Render: Hashable, Sendable {
  let text: TemplateText
  let body: Block
  var arguments: [FilterCall.Option] = []
  /// The range of the tag, for messages.
  let range: Range<Int>
  /// The subject of the partial, and its name there.
  var subject: Subject?

  /// The subject of a partial.
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
  /// Whether nothing stands behind its first tag in that line.
  var startsOnNextLine = false
  /// Whether nothing stands before its last tag in that line.
  var endsWithLine = false
}

/// `choose`, `optional` and `vary`.
struct ChoiceStatement: Hashable, Sendable {
  let kind: Choice.Kind
  let name: String?
  let weight: Int
  /// Its index among the template's choices in the order of their tags, from 0.
  let ordinal: Int
  /// The alternatives, with the empty last one that `optional` adds.
  var alternatives: [Block]
  /// The opening tag, in UTF-8 bytes of the source.
  let range: Range<Int>
}
