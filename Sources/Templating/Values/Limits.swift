/// How much a template may ask for, so that none can hang or fill the memory.
///
/// A message has a few hundred characters and a handful of choices. Each limit is far above the
/// need of any library seen so far, and low enough that a template at all of them at once takes at
/// most seconds and some hundred megabytes.
package enum Limits {
  /// The size of a template, and of a partial, in UTF-8 bytes.
  ///
  /// A thousand lines of prose have a quarter of that.
  package static let source = 256 << 10
  /// The size of a template with the partials it renders, each as often as it is rendered, in UTF-8
  /// bytes: they are parsed where they are rendered.
  package static let expanded = 1 << 20
  /// How deep blocks, brackets, and the operands of `and` and `or` may nest.
  ///
  /// They are parsed and bound by recursion, which at that depth takes a small part of the half
  /// megabyte of stack that every thread has at least.
  package static let nesting = 64
  /// How many partials may be rendered inside one another.
  ///
  /// Each level may bring `nesting` blocks with it.
  package static let partialDepth = 16
  /// How many times one template may render a partial, those inside partials counted.
  ///
  /// Partials that render several others multiply; this limit stops them before the memory is full.
  package static let partials = 1_000
  /// How many branches one template may have, those of its partials counted as often as they are
  /// rendered: bodies of `if`, `case`, `for` and the like, alternatives of choices, values of
  /// `cycle`.
  ///
  /// Twice the limit of alternatives. The linter reads each in a message.
  package static let branches = 2_000
  /// How many names one template may set, by `assign`, `capture`, `for` and arguments of partials.
  ///
  /// Where branches meet, each name is looked at.
  package static let names = 250
  /// How many facts one template may read.
  ///
  /// A profile has some dozens. Each text lists the facts it is made of.
  package static let facts = 1_000
  /// How many choices one message may hold, those of every turn of a loop counted.
  ///
  /// Fitting takes time linear in them, and searches all costs at each of them for the next better
  /// rendering.
  package static let choices = 250
  /// How many alternatives all choices of one message may have together.
  ///
  /// Four for each of the greatest number of choices; see there.
  package static let alternatives = 1_000
  /// How many turns the loops of one template may take together.
  ///
  /// Lists of profiles hold some dozens of entries.
  package static let turns = 10_000
  /// How many tags, outputs and facts binding may visit, each turn of a loop counted anew.
  ///
  /// This number takes less than a second.
  package static let steps = 1_000_000
  /// How much text and how many elements the filters, comparisons and tags of one template may read
  /// and make together, in bytes and elements.
  ///
  /// It counts bytes, not calls: see `Work`. This number takes less than a second.
  package static let work = 20_000_000
  /// How much text one template may print or build in its variables, in UTF-8 bytes.
  ///
  /// A hundred times what the most generous channel takes.
  package static let output = 1_000_000
}
