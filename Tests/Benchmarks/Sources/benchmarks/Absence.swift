/// Why something cannot be measured, for its row to say.
struct Absence: Error {
  /// The reason, in a few words.
  let reason: String
}
