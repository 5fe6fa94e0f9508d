/// What binding a template has looked at and made so far, in bytes of text and elements of lists.
///
/// Nothing that takes longer the longer a value is goes past it: a filter is applied through it, and
/// so is a comparison, and whatever else looks into values, such as `.size` or the name of a `cycle`,
/// counts them here first. It counts bytes, not calls, because a template can hand a long text to
/// thousands of filters; what is counted is looked at in time linear in the count.
struct Work {
  private var done = 0

  /// Counts so many bytes or elements.
  ///
  /// - Returns: whether the template may go on.
  mutating func spend(_ amount: Int) -> Bool {
    let (sum, overflow) = done.addingReportingOverflow(amount)
    done = overflow ? .max : sum
    return done <= Limits.work
  }

  /// Counts a value that is looked at, so many times; no value may be larger than what a template can
  /// put out.
  mutating func spend(on value: Value, times count: Int = 1) -> Bool {
    let weight = value.weight
    return weight <= Limits.output && spend(weight * count)
  }
}
