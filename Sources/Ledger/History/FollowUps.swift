/// When a message that nobody answered is followed by another one, and when there is an end.
///
/// An invitation that was accepted is followed at once, because it said little; a message by itself
/// after five days; and each once more a week later. After that silence is an answer: of what a
/// second and a third reminder brought, vendors report 4 and 1 in a hundred.
enum FollowUps {
  /// How many follow-ups there are at most.
  static let most = 2
  /// The days from an acceptance to the first one.
  static let afterAcceptance = 0
  /// The days from a message that needs no acceptance to the first one.
  static let afterMessage = 5
  /// The days from one follow-up to the next, and from the last to the end.
  static let afterFollowUp = 7
}
