package import Diagnostics
import Fitting
package import People
import Templating
import Text
import Writing
import YAML

/// One template rendered with data of any kind, without profiles, a library or a limit: the
/// template engine by itself.
///
/// ```swift
/// let trial = TemplateTrial(missing: .empty, layout: .verbatim)  // plain Liquid
/// let rendered = try trial.render(
///   SourceText(name: "t", text: "Hi {{ name }}!"), data: SourceText(name: "d", text: "name: Ada"))
/// print(rendered.text)
/// ```
package struct TemplateTrial: Hashable, Sendable {
  /// The effect of a missing fact.
  package var missing: MissingPolicy
  /// The effect of the source's layout.
  package var layout: SourceLayout
  /// The day that counts as today.
  package var today: PartialDate
  /// The texts that it can `render`, by name.
  package var partials: [String: SourceText]

  /// The effect of a missing fact.
  package enum MissingPolicy: String, Hashable, Sendable, CaseIterable {
    /// It makes the alternative that prints it, or the whole template, unavailable.
    case error
    /// It prints as nothing, as in plain Liquid.
    case empty
  }

  /// The effect of the source's layout.
  package enum SourceLayout: String, Hashable, Sendable, CaseIterable {
    /// White space and punctuation at joins are tidied.
    case flow
    /// Text stays exactly as written, as in plain Liquid.
    case verbatim
  }

  /// The text of a template, and the warnings about the template.
  package struct Rendered: Hashable, Sendable {
    /// The text.
    package let text: String
    /// The warnings, in the order of the template.
    package let warnings: [Diagnostic]
  }

  /// A trial, which by default treats a template as messages do.
  package init(
    missing: MissingPolicy = .error, layout: SourceLayout = .flow, today: PartialDate = .today,
    partials: [String: SourceText] = [:]
  ) {
    self.missing = missing
    self.layout = layout
    self.today = today
    self.partials = partials
  }

  /// Renders a template with the first alternative of each choice.
  ///
  /// Front matter is skipped. The data is YAML or JSON, a map of names to values; they print as they
  /// are written, but for the numbers of JSON.
  ///
  /// - Throws: all faults of the template, or the missing facts.
  package func render(
    _ source: SourceText, data: SourceText? = nil
  ) throws(TemplateFaults) -> Rendered {
    let body = try? TemplateParts(source).body
    let (template, diagnostics) = Template.parse(
      source, in: body, partials: Partials(partials), meaning: MergeTagNames.path)
    guard let template else { throw TemplateFaults(diagnostics: diagnostics) }
    do throws(Diagnostic) {
      switch try template.bind(to: facts(data), options) {
      case .unavailable(let missing): throw Diagnostic.missing(missing, of: source)
      case .draft(let draft, _):
        guard case .fits(let fit) = Fitter().fit(draft) else {
          return Rendered(text: "", warnings: diagnostics)
        }
        return Rendered(text: fit.text, warnings: diagnostics)
      }
    } catch {
      throw TemplateFaults(diagnostics: [error])
    }
  }

  private func facts(_ data: SourceText?) throws(Diagnostic) -> ValueMap {
    guard let data else { return [:] }
    let json =
      data.text.first { !$0.isWhitespace } == "{"
      ? try? YAMLDocument.read(json: SourceDecoder(Array(data.text.utf8), name: data.name)) : nil
    let document = if let json { json } else { try YAMLDocument.read(data) }
    if let fault = document.warnings.first(where: { $0.severity == .error }) { throw fault }
    guard case .map(let facts) = document.root.value(isJSON: json != nil) else {
      throw .dataIsNoMap(Place(data, document.root.range))
    }
    return facts
  }

  private var options: BindingOptions {
    BindingOptions(
      missing: missing == .error ? .error : .empty, layout: layout == .flow ? .flow : .verbatim,
      now: today.moment)
  }
}

/// The reasons why a template cannot be rendered.
package struct TemplateFaults: Error, Hashable, Sendable {
  /// The faults.
  package let diagnostics: [Diagnostic]
}

extension Diagnostic {
  fileprivate static func missing(_ facts: [String], of source: SourceText) -> Diagnostic {
    // A key without a letter would be invisible.
    let names = facts.map { fact in
      let start = fact.lastIndex(of: ".").map { fact[..<$0] } ?? ""
      let key = start.isEmpty ? fact[...] : fact[fact.index(after: start.endIndex)...]
      return key.allSatisfy(\.isWhitespace) ? "\(start)[\"\(key)\"]" : fact
    }
    return Diagnostic(
      "template-missing-fact", "\(Phrasing.list(names, "and")) missing in the data",
      at: Place(source, 0..<0), help: "add what is missing, or use `default` or a choice")
  }

  fileprivate static func dataIsNoMap(_ place: Place) -> Diagnostic {
    Diagnostic(
      "template-data", "expected a map of names to values", at: place,
      help: "write `name: value`, or JSON with braces around it")
  }
}
