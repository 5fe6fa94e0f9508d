/// How `batch` grows with the number of recipients.
struct BatchGrowth: Encodable {
  /// The numbers of recipients.
  let sizes: [Int]
  /// What each took: the time of one recipient, and the peak memory.
  let rows: [Row]
  /// What a loop in Python takes for one recipient, compared with `batch` over the same number.
  let loop: Row
}
