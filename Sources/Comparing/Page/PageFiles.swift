/// The script and the style of a page, the same in every page: the page's data decides what it
/// shows.
///
/// The script makes text nodes of data and never HTML, and it requests nothing from anywhere.
enum PageFiles {
  /// The script exactly as in the page, whose hash is known.
  static var script: String {
    let parts = [
      "start", "emoji", "address", "count", "layout", "draft", "fit", "work", "edit", "picks",
      "keep", "cards", "summary", "sections", "ways", "difference", "plot", "controls", "watch",
    ]
    return "\n(() => {\n" + joined(parts, "js") + "\n})();\n"
  }

  /// The style exactly as in the page, whose hash is known.
  static var style: String {
    "\n" + joined(["ground", "controls", "summary", "cards", "ways"], "css") + "\n"
  }

  /// Some of the files as one text.
  static func joined(_ names: [String], _ ending: String) -> String {
    names.map { name in
      let file = EmbeddedFiles.all.first { $0.path == "page/\(name).\(ending)" }
      return String(file?.text.dropLast() ?? "")
    }.joined(separator: "\n\n")
  }
}
