package import Diagnostics
package import People
package import Text
package import Writing
import YAML

/// The templates of a library at a glance, by kind, then strength, then name.
package struct LibraryListing: Hashable, Sendable {
  /// The templates that can be used.
  package let summaries: [VariantSummary]
  /// Those that cannot be used.
  package let faulty: [TemplateLibrary.Faulty]
  private let occasion: EvaluationSubject
  /// The layer that each template comes from; empty where there is only one.
  private let layers: [String: String]

  /// Lists a library.
  ///
  /// - Parameters:
  ///   - library: the library.
  ///   - kind: the kind of message of the templates to list; by default all. A template that cannot
  ///     be used has no kind yet, and is always listed.
  ///   - occasion: the people to measure the templates with.
  ///   - findings: the findings of a linter in the library.
  package init(
    _ library: TemplateLibrary, of kind: InviteKind? = nil,
    for occasion: EvaluationSubject = .typical,
    findings: [Diagnostic] = []
  ) {
    self.occasion = occasion
    faulty = library.faulty
    layers =
      library.layers.count > 1
      ? Dictionary(
        library.variants.map { ($0.name, library.layer(of: $0.name)?.name ?? "") },
        uniquingKeysWith: { first, _ in first }) : [:]
    summaries = library.variants.filter { kind == nil || $0.frontMatter.kind == kind }
      .sorted(by: Self.isBefore)
      .map { VariantSummary($0, in: library, for: occasion, findings: findings) }
  }

  private static func isBefore(_ left: Variant, _ right: Variant) -> Bool {
    func key(_ variant: Variant) -> (Int, Int, String) {
      let matter = variant.frontMatter
      let kind = InviteKind.allCases.firstIndex(of: matter.kind) ?? 0
      return (kind, -matter.strength, variant.name)
    }
    return key(left) < key(right)
  }

  /// The listing as one JSON object.
  package var json: JSON {
    .object(
      occasion.members + [
        JSON.Member("templates", .list(summaries.map(\.json))),
        JSON.Member("faulty", .list(faulty.map(\.json))),
      ])
  }

  /// The listing for people: a table, the people it was measured with, and the unusable templates.
  package var text: String {
    var blocks: [String] = []
    if !summaries.isEmpty {
      blocks.append(table)
      blocks.append(remarks)
    }
    if !faulty.isEmpty { blocks.append(faults) }
    return blocks.joined(separator: "\n")
  }

  /// The needs of all templates, which are listed once instead of in every row.
  private var common: FactNeeds? {
    guard case .typical = occasion, summaries.count > 1, let first = summaries.first else {
      return nil
    }
    let others = Set(first.needs.needs)
    let rest = summaries.reduce(others) { $0.intersection($1.needs.needs) }
    return rest.isEmpty ? nil : first.needs.without(others.subtracting(rest))
  }

  private var table: String {
    let shared = Set(common?.needs ?? [])
    let hasFindings = summaries.contains { !$0.findings.isEmpty }
    let last =
      switch occasion {
      case .typical: shared.isEmpty ? "needs" : "needs also"
      case .pair: "lacks"
      }
    let header =
      ["name"] + (layers.isEmpty ? [] : ["layer"])
      + ["kind", "strength", "units", "channels", "reviewed"] + (hasFindings ? ["findings"] : [])
      + [last]
    let rows = summaries.map { summary -> (cells: [String], last: String) in
      let matter = summary.variant.frontMatter
      let cells =
        [summary.variant.name] + (layers.isEmpty ? [] : [layers[summary.variant.name] ?? ""])
        + [
          matter.kind.rawValue, "\(matter.strength)", summary.lengthsText,
          summary.lengths == nil ? "–" : summary.channelsText, matter.reviewed ?? "–",
        ] + (hasFindings ? [summary.findingsText ?? "–"] : [])
      return (cells, lastCell(of: summary, without: shared))
    }
    let widths = Columns.widths([header] + rows.map(\.cells), count: header.count - 1)
    let room = max(Self.lastAtLeast, Self.width - widths.reduce(0) { $0 + $1 + 2 })
    let lines = rows.flatMap { row in
      TextWrap.lines(row.last, width: room).enumerated().map { number, line in
        (number == 0 ? row.cells : row.cells.map { _ in "" }) + [line]
      }
    }
    return Columns.text([header] + lines)
  }

  /// The width the table is given if possible, in columns of a terminal.
  private static let width = 120
  private static let lastAtLeast = 24

  private func lastCell(of summary: VariantSummary, without shared: Set<FactNeeds.Need>) -> String {
    let text: String
    switch occasion {
    case .typical:
      let unless = summary.variant.frontMatter.unless.map { "not \($0.text)" }
      text = ([summary.needs.without(shared).text] + unless).filter { !$0.isEmpty }
        .joined(separator: ", ")
    case .pair:
      guard let missing = summary.missing else { return "–" }
      text = missing.isEmpty ? "nothing that a profile could say" : missing.joined(separator: ", ")
    }
    return text.isEmpty ? "–" : text
  }

  private var remarks: String {
    let measured = "shortest–longest message in UTF-16 units, with \(occasion.wording.visible)"
    let needs = common.map { "all need \($0.text)" }
    return ([needs, measured].compactMap(\.self))
      .flatMap { TextWrap.lines($0, width: Self.width, indent: 2) }.map { $0 + "\n" }.joined()
  }

  /// The unusable templates, each with its first fault.
  private var faults: String {
    let rows = faulty.map { faulty -> [String] in
      let fault = faulty.diagnostics.first { $0.severity == .error } ?? faulty.diagnostics.first
      let place = fault?.place.map { "\($0.source.name):\($0.position.line): " } ?? ""
      return ["  " + faulty.name, place + (fault?.message ?? "")]
    }
    let count = Phrasing.count(faulty.count, "file")
    return "\(count) with a fault, left out:\n" + Columns.text(rows)
  }
}

extension TemplateLibrary.Faulty {
  fileprivate var json: JSON {
    .object([
      JSON.Member("name", .text(name)),
      JSON.Member("findings", .list(diagnostics.map(\.json))),
    ])
  }
}

extension Columns {
  /// The widths of the first columns of some rows.
  fileprivate static func widths(_ rows: [[String]], count: Int) -> [Int] {
    (0..<count).map { column in
      rows.map { $0.dropFirst(column).first?.visible.displayWidth ?? 0 }.max() ?? 0
    }
  }
}
