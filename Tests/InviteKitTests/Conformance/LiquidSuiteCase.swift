import Diagnostics
import Foundation
import YAML

@testable import Keeping

/// A case of a public suite of Liquid.
struct LiquidSuiteCase: Decodable {
  let name: String
  let template: String
  let group: String?
  let source: String?
  let templates: [String: String]?
  private let result: String?
  private let results: [String]?
  private let invalid: Bool?

  /// The texts any of which is right; none where the template has to be refused.
  var expected: [String] { invalid == true ? [] : results ?? result.map { [$0] } ?? [] }

  /// What this engine makes of it in plain mode: a text, or the code of a fault.
  ///
  /// - Parameter line: the case as it stands in the suite.
  func outcome(_ line: Data) -> Outcome {
    let partials = (templates ?? [:]).reduce(into: [:]) { partials, entry in
      partials[entry.key] = SourceText(name: entry.key, text: entry.value)
    }
    let trial = TemplateTrial(missing: .empty, layout: .verbatim, partials: partials)
    do {
      let source = SourceText(name: name, text: template)
      return .text(try trial.render(source, data: data(line)).text)
    } catch let faults as TemplateFaults {
      return .fault(faults.diagnostics.first { $0.severity == .error }?.code.description ?? "")
    } catch {
      return .fault((error as? Diagnostic)?.code.description ?? "")
    }
  }

  enum Outcome: Equatable {
    case text(String)
    case fault(String)
  }

  func isRight(_ outcome: Outcome) -> Bool {
    switch outcome {
    case .text(let text): expected.contains(text)
    case .fault: expected.isEmpty
    }
  }

  /// The data as a text of its own; read as YAML, it keeps the order of its keys as Liquid does.
  private func data(_ line: Data) throws -> SourceText? {
    let document = try YAMLDocument.read(json: SourceDecoder(Array(line), name: name))
    guard case .mapping(let entries) = document.root.content,
      let value = entries.first(where: { $0.name == "data" })?.value
    else { return nil }
    return SourceText(name: name, text: String(document.source[value.range]))
  }
}

/// How many cases of each group are right, left out on purpose, or wrong.
struct LiquidSuiteScore {
  private var groups: [String: (right: Int, leftOut: Int, wrong: Int)] = [:]

  mutating func count(_ group: String, isRight: Bool, isLeftOut: Bool) {
    var score = groups[group] ?? (0, 0, 0)
    if isLeftOut {
      score.leftOut += 1
    } else if isRight {
      score.right += 1
    } else {
      score.wrong += 1
    }
    groups[group] = score
  }

  /// A line for each group, and one for all of the suite.
  func table(of suite: String) -> String {
    let all = groups.values.reduce(into: (right: 0, leftOut: 0, wrong: 0)) { sum, score in
      sum = (sum.right + score.right, sum.leftOut + score.leftOut, sum.wrong + score.wrong)
    }
    let rows = groups.sorted { $0.key < $1.key }.map { (name: $0.key, score: $0.value) }
    return (rows + [("all", all)]).map { row in
      "\(suite), \(row.name): \(row.score.right) right, \(row.score.leftOut) left out, "
        + "\(row.score.wrong) wrong"
    }.joined(separator: "\n")
  }
}
