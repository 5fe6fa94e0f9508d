import Diagnostics
import Foundation
import Keeping
import YAML

/// The engine of the library in its plain mode.
public struct OwnEngine {
  /// An engine.
  public init() {}

  /// What it makes of a case.
  public func answer(_ test: LiquidCase) -> LiquidAnswer {
    let partials = Dictionary(
      uniqueKeysWithValues: test.templates.map { ($0, SourceText(name: $0, text: $1)) })
    let trial = TemplateTrial(missing: .empty, layout: .verbatim, partials: partials)
    do {
      let source = SourceText(name: test.name, text: test.template)
      return .text(try trial.render(source, data: data(of: test)).text)
    } catch let faults as TemplateFaults {
      return faults.diagnostics.contains { $0.code == "template-left-out" } ? .leftOut : .refused
    } catch {
      return .refused
    }
  }

  /// The data as a text of its own: as YAML it keeps the order of its keys.
  private func data(of test: LiquidCase) throws -> SourceText? {
    let document = try YAMLDocument.read(
      json: SourceDecoder(Array(test.line), name: test.name))
    guard case .mapping(let entries) = document.root.content,
      let value = entries.first(where: { $0.name == "data" })?.value
    else { return nil }
    return SourceText(name: test.name, text: String(document.source[value.range]))
  }
}
