import Diagnostics
package import Text
import Wording

extension LintReport {
  /// The report as a log of SARIF 2.1.0 (OASIS), which code scanning services and editors read.
  ///
  /// - Parameter version: the version of the program.
  package func sarif(version: String) -> JSON {
    let codes = Set(findings.map(\.diagnostic.code))
    let rules = RulePage.all.filter { $0.code.isOfRule || codes.contains($0.code) } + housePages
    let indices = Dictionary(
      rules.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    let driver = JSON.object([
      JSON.Member("name", .text("invite")),
      JSON.Member("version", .text(version)),
      JSON.Member("rules", .list(rules.map(\.sarif))),
    ])
    let run = JSON.object([
      JSON.Member("tool", .object([JSON.Member("driver", driver)])),
      JSON.Member("columnKind", .text("unicodeCodePoints")),
      JSON.Member("results", .list(findings.map { $0.sarif(indices[$0.diagnostic.code]) })),
    ])
    return .object([
      JSON.Member("$schema", .text("https://json.schemastore.org/sarif-2.1.0.json")),
      JSON.Member("version", .text("2.1.0")),
      JSON.Member("runs", .list([run])),
    ])
  }
}

extension RulePage {
  fileprivate var sarif: JSON {
    .object([
      JSON.Member("id", .text(code.description)),
      JSON.Member("shortDescription", .message(summary)),
      JSON.Member("fullDescription", .message(reason)),
      JSON.Member("help", .message(text)),
      JSON.Member(
        "defaultConfiguration",
        .object([
          JSON.Member("enabled", .bool(severity != nil)),
          JSON.Member("level", .text((severity ?? .warning).level)),
        ])),
    ])
  }
}

extension Finding {
  fileprivate func sarif(_ ruleIndex: Int?) -> JSON {
    let text = diagnostic.help.map { "\(diagnostic.message)\n\($0)" } ?? diagnostic.message
    var members = [JSON.Member("ruleId", .text(diagnostic.code.description))]
    if let ruleIndex { members.append(JSON.Member("ruleIndex", .integer(ruleIndex))) }
    members += [
      JSON.Member("level", .text(diagnostic.severity.level)),
      JSON.Member("message", .message(text.visibleLines)),
      JSON.Member("locations", .list(diagnostic.place.map { [$0.location()] } ?? [])),
    ]
    if !diagnostic.notes.isEmpty {
      let notes = diagnostic.notes.map { $0.place.location($0.message) }
      members.append(JSON.Member("relatedLocations", .list(notes)))
    }
    if let first = fix.first {
      let change = JSON.object([
        JSON.Member("artifactLocation", first.place.artifact),
        JSON.Member("replacements", .list(fix.map(\.sarif))),
      ])
      members.append(
        JSON.Member(
          "fixes",
          .list([
            .object([
              JSON.Member("description", .message("what `--fix` does")),
              JSON.Member("artifactChanges", .list([change])),
            ])
          ])))
    }
    return .object(members)
  }
}

extension Finding.Edit {
  fileprivate var sarif: JSON {
    .object([
      JSON.Member("deletedRegion", place.region),
      JSON.Member("insertedContent", .message(replacement)),
    ])
  }
}

extension Place {
  /// A location, with a message about it.
  fileprivate func location(_ message: String? = nil) -> JSON {
    let physical = JSON.object([
      JSON.Member("artifactLocation", artifact), JSON.Member("region", region),
    ])
    return .object(
      [JSON.Member("physicalLocation", physical)]
        + (message.map { [JSON.Member("message", .message($0.visible))] } ?? []))
  }

  fileprivate var artifact: JSON {
    .object([JSON.Member("uri", .text(FileReference.uri(of: source.name)))])
  }

  /// Lines and columns from 1; the end column is the one after the last character.
  fileprivate var region: JSON {
    let end = source.position(at: range.upperBound)
    return .object([
      JSON.Member("startLine", .integer(position.line)),
      JSON.Member("startColumn", .integer(position.column)),
      JSON.Member("endLine", .integer(end.line)),
      JSON.Member("endColumn", .integer(end.column)),
    ])
  }
}

extension Severity {
  fileprivate var level: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}

extension JSON {
  /// A message, as SARIF wraps every text for people.
  fileprivate static func message(_ text: String) -> JSON {
    .object([JSON.Member("text", .text(text))])
  }
}
