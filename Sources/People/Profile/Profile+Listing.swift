import Text
import Diagnostics

extension Profile {
  /// Every fact, one a line, with the line of the file it comes from.
  public var listing: String {
    let lines = LineIndex(source)
    let rows = facts.flatMap { found in
      found.fact.forms.enumerated().map { number, form in
        // Templates read a tie by its own name.
        let path = found.path.hasPrefix("ties.") ? String(found.path.dropFirst(5)) : found.path
        return [
          number == 0 ? path : "  or shorter", form.text,
          "line \(lines.line(at: form.place.range.lowerBound))",
        ]
      }
    }
    return Columns.text([greeting] + rows, widest: 48)
  }

  /// What a message would greet by.
  private var greeting: [String] {
    switch name.first {
    case .known(let text): ["first_name", text, "what a message greets by"]
    case .unsure(let reason):
      ["first_name", "–", "the name \(reason.wording): add `called` to `name`"]
    }
  }
}
