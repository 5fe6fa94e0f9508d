public import Diagnostics

/// The texts that templates can `render`, each tokenized once however many templates render it.
///
/// ```swift
/// let partials = Partials(["who": SourceText(name: "who", text: "I'm {{ name }}")])
/// Template.parse(source, partials: partials)
/// ```
public struct Partials: Sendable {
  private let partials: [String: Partial]

  /// Partials by name.
  public init(_ sources: [String: SourceText] = [:]) {
    partials = sources.mapValues { Partial($0) }
  }

  /// The names, in order.
  var names: [String] { partials.keys.sorted() }

  /// The partial of that name.
  subscript(name: String) -> Partial? { partials[name] }
}
