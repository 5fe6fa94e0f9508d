/// The script and the style of a page, the same in every page: what it shows is in the page's data.
///
/// The script makes text nodes of data and never HTML, and it asks for nothing from anywhere.
enum PageFiles {
  /// The script as it is in the page, where its hash is known.
  static var script: String {
    let parts = ["start", "cards", "sections", "ways", "difference", "plot", "controls", "watch"]
    return "\n(() => {\n" + joined(parts, "js") + "\n})();\n"
  }

  /// The style as it is in the page, where its hash is known.
  static var style: String { "\n" + joined(["ground", "controls", "cards", "ways"], "css") + "\n" }

  private static func joined(_ names: [String], _ ending: String) -> String {
    names.map { name in
      let file = EmbeddedFiles.all.first { $0.path == "page/\(name).\(ending)" }
      return String(file?.text.dropLast() ?? "")
    }.joined(separator: "\n\n")
  }
}
