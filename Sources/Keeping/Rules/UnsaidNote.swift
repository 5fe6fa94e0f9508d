import Diagnostics
import People
import Templating
import Text
import Wording
import Writing
import YAML

/// Finds templates that never say keys which people have filled in.
struct UnsaidNote: TemplateRule {
  let code: Diagnostic.Code = "lint-unsaid"
  let severity: Severity? = .info

  func findings(in variant: Variant, of context: LintContext) -> [Finding] {
    let said = variant.saidPaths
    func unsaid(_ paths: [String]) -> [String] { paths.filter { !said.contains($0) } }
    // If no template says any key of a note, that is reported once, for the library.
    let isNoteSaid = context.said.contains { $0.hasPrefix("note.") }
    let isPublic = variant.isPublic(in: context.library)
    let keys = FactKey.note.map(\.name).filter { key in
      // A post has neither a subject nor a signature.
      key != "subject" && !(isPublic && key == "sign")
    }
    let note = unsaid(keys.map { "note.\($0)" })
    var findings: [Finding] = []
    if !note.isEmpty, isNoteSaid {
      findings.append(
        Finding(.unsaid(note, all: note.count == keys.count, variant.firstLine)))
    }
    for name in variant.frontMatter.requires {
      guard let tie = name.keys.first.flatMap(FactKey.tie) else { continue }
      let facts = unsaid(
        tie.keys.filter(\.isSaid).map { "\(tie.name).\($0.name)" })
      if !facts.isEmpty { findings.append(Finding(.unsaid(facts, all: false, name.place))) }
    }
    return findings
  }
}

extension Variant {
  /// The facts that it can print, in its subject too.
  var saidPaths: Set<String> {
    Set((body.outline.outputs + (subject?.outline.outputs ?? [])).flatMap(\.paths))
  }
}

extension Diagnostic {
  fileprivate static func unsaid(_ paths: [String], all: Bool, _ place: Place) -> Diagnostic {
    let names = Phrasing.list(paths, "or")
    return Diagnostic(
      "lint-unsaid", severity: .info,
      all ? "the template never says anything of `note`" : "the template never says \(names)",
      at: place,
      help: "say it in some way, such as `{% optional %}{{ \(paths[0]) }}{% endoptional %}`, or "
        + "say in a remark why not: `{% # lint-ignore lint-unsaid: … %}`")
  }
}
