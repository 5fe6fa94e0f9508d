/// The style of a page, the same in every page.
enum PageStyle {
  /// The style as it stands in the page, where its hash is known.
  static let text = "\n" + [ground, controls, cards, ways].joined(separator: "\n\n") + "\n"
}
