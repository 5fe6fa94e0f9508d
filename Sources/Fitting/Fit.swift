/// The most preferred text of a draft that is within every limit, and how it came about.
public struct Fit: Hashable, Sendable {
  /// The text.
  public var text: String
  /// What was chosen, in the order of the opening tags; choices in parts not taken are not listed.
  public var choices: [Taken]
  /// For each of the choices, the innermost of the others that it lies in, as an index; nil outside
  /// of them.
  public var parents: [Int?]
  /// The stretches of the text that are not white space, in order.
  package var spans: [TextSpan]
  /// The labels of the facts, in which spans name theirs.
  public var labels: [Int]
  /// Where the facts in the text came from: the labels of their pieces, in order, each once.
  public var sources: [Int]
  /// The sum of the costs of what was chosen.
  public var cost: Int
  /// The length of the text, measured whole in `unit`.
  public var count: Int
  /// How long it may be; nil if nothing limits it.
  ///
  /// Of several limits, this and `count` and `unit` are of the one with least room left.
  public var limit: Int?
  /// What the text is counted in.
  public var unit: Unit
  /// Whether it is proved that no way is preferred to this one.
  public var isProved: Bool
  /// The next better way; nil if there is none.
  public var next: Next?

  /// What was taken of a choice.
  public struct Taken: Hashable, Sendable {
    /// What the template calls the choice, if it has a name.
    public var name: String?
    /// How its alternatives relate.
    public var kind: Choice.Kind
    /// Which alternative was taken, counted from 0 in the order they are written.
    public var index: Int
    /// How many alternatives are written.
    public var of: Int
    /// What taking it costs: weight × index, or 0 for a `vary`.
    public var cost: Int
    /// The caller's own label of the choice; nil for one that was not written as a choice.
    public var ordinal: Int?

    /// What was taken of a choice.
    public init(
      name: String?, kind: Choice.Kind, index: Int, of: Int, cost: Int, ordinal: Int? = nil
    ) {
      self.name = name
      self.kind = kind
      self.index = index
      self.of = of
      self.cost = cost
      self.ordinal = ordinal
    }
  }

  /// The next lower cost that any way has, and what it would take.
  public struct Next: Hashable, Sendable {
    /// The cost.
    public var cost: Int
    /// How many units more than the limit the shortest way of that cost takes.
    public var more: Int

    /// A cost, and the units it needs beyond the limit.
    public init(cost: Int, more: Int) {
      self.cost = cost
      self.more = more
    }
  }
}

extension Fit {
  /// The names of the facts that a span is made of.
  ///
  /// - Parameter table: The name of each label; a label beyond it has none.
  package func names(of span: TextSpan, in table: [String]) -> [String] {
    labels[span.labels].compactMap { table.indices.contains($0) ? table[$0] : nil }
  }
}
