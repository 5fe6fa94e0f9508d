/// How much a template may ask for, so that none can hang or fill the memory.
///
/// A message has a few hundred characters and a handful of choices. Each figure is far above what any
/// library has been seen to need, and low enough that a template at every one of them at once takes
/// seconds at most and some hundred megabytes.
package enum Limits {
  /// The size of a template, and of a partial, in UTF-8 bytes.
  ///
  /// A thousand lines of prose have a quarter of that.
  package static let source = 256 << 10
  /// The size of a template together with the partials it renders, each as often as it is rendered,
  /// in UTF-8 bytes: they are parsed where they are rendered.
  package static let expanded = 1 << 20
  /// How deep blocks, brackets, and what `and` and `or` join, may nest.
  ///
  /// They are read and bound by recursion, which at that depth takes a small part of the half
  /// megabyte of stack that a thread has at least.
  package static let nesting = 64
  /// How many partials may be rendered inside one another.
  ///
  /// Each level may bring `nesting` blocks with it.
  package static let partialDepth = 16
  /// How many times one template may render a partial, those inside partials counted.
  ///
  /// Partials that render several others multiply; this ends it before the memory does.
  package static let partials = 1_000
  /// How many branches one template may have, those of its partials counted as often as they are
  /// rendered: bodies of `if`, `case`, `for` and the like, alternatives of choices, values of a `cycle`.
  ///
  /// Twice as many as there may be alternatives. The linter reads each in a message.
  package static let branches = 2_000
  /// How many names one template may set, in `assign`, `capture`, `for` and what it gives to partials.
  ///
  /// Where branches meet, each name is looked at.
  package static let names = 250
  /// How many facts one template may read.
  ///
  /// A profile has some dozens. What a text may be made of is a list of them.
  package static let facts = 1_000
  /// How many choices one message may hold, those of every turn of a loop counted.
  ///
  /// Fitting takes time linear in them; but what the next better way would take is looked for among all
  /// costs at each of them.
  package static let choices = 250
  /// How many alternatives all choices of one message may have together.
  ///
  /// Four for each of as many choices as there may be; see there.
  package static let alternatives = 1_000
  /// How many turns the loops of one template may take together.
  ///
  /// Lists of profiles hold some dozens of entries.
  package static let turns = 10_000
  /// How many tags, outputs and facts binding may come to, each turn of a loop counted anew.
  ///
  /// So many take less than a second.
  package static let steps = 1_000_000
  /// How much text and how many elements the filters, comparisons and tags of one template may look at
  /// and make together, in bytes and elements.
  ///
  /// It counts bytes, not calls: see `Work`. So many take less than a second.
  package static let work = 20_000_000
  /// How much text one template may put out or build in its variables, in UTF-8 bytes.
  ///
  /// A hundred times what the most generous channel takes.
  package static let output = 1_000_000
}
