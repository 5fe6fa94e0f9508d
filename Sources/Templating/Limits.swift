/// How much a template may ask for, so that none can hang or fill the memory.
enum Limits {
  /// How deep blocks, and the brackets of a path, may nest.
  static let nesting = 64
  /// How many partials may be rendered inside one another.
  static let partialDepth = 16
  /// How many times one template may render a partial, those inside partials counted.
  static let partials = 1_000
  /// How many choices one message may hold, those of every turn of a loop counted.
  static let choices = 1_000
  /// How many turns the loops of one template may take together.
  static let turns = 10_000
  /// How much text and how many elements the filters and comparisons of one template may look at
  /// together, in bytes and elements.
  static let work = 20_000_000
  /// How much text one template may put out or build in its variables, in UTF-8 bytes.
  static let output = 1_000_000
}
