/// The script of a page, the same in every page: what it shows is in the page's data.
///
/// It makes text nodes of data and never HTML, and it asks for nothing from anywhere.
enum PageScript {
  /// The script as it stands in the page, where its hash is known.
  static let text =
    "\n(() => {\n"
    + [
      start, cards, sections, ways, difference, plot, controls, watch,
    ].joined(separator: "\n\n") + "\n})();\n"
}
