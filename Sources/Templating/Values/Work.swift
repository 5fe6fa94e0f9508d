/// The amount that binding a template has read and made so far, in bytes of text and elements of
/// lists.
///
/// All work that grows with a value is counted here first: filters are applied through it, and so
/// are comparisons, `.size` and the name of a `cycle`. It counts bytes, not calls, because a
/// template can pass a long text to thousands of filters; the time is linear in the count.
struct Work {
  private var done = 0

  /// Counts `amount` bytes or elements.
  ///
  /// - Returns: whether the template may go on.
  mutating func spend(_ amount: Int) -> Bool {
    let (sum, overflow) = done.addingReportingOverflow(amount)
    done = overflow ? .max : sum
    return done <= Limits.work
  }

  /// Counts `count` readings of a value, which may not be larger than the output of a template.
  mutating func spend(on value: Value, times count: Int = 1) -> Bool {
    let weight = value.weight
    return weight <= Limits.output && spend(weight * count)
  }
}
