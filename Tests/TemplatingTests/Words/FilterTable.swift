import Fitting
import Templating
import Testing

/// What a filter makes of a text, worked out in a template.
func filtered(
  _ text: String, _ filter: String, now: DateTime = Rendering.now
) throws -> String {
  let template = try Rendering.template("{{ text | \(filter) }}")
  let options = BindingOptions(missing: .empty, layout: .verbatim, now: now)
  guard case .draft(let draft, _) = try template.bind(to: ["text": .text(text)], options) else {
    return ""
  }
  return draft.items.reduce(into: "") { result, item in
    if case .piece(.fact(let text, _, _)) = item { result += text }
  }
}
