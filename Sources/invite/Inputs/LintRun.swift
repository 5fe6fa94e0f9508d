import Diagnostics
import Files
import Keeping
import People
import Text
import Wording
import Writing

/// A lint: what is read, and what is reported and mended of it.
struct LintRun {
  /// The folders of the library.
  var folders: TemplatesFolders
  /// The templates that were asked for.
  var selection: LintSelection
  /// The day that counts as today.
  let today: PartialDate
  /// Whether the library's own rules are tested.
  let testsRules: Bool
  /// The codes that were asked for; nil for all.
  var codes: Set<Diagnostic.Code>?

  /// How often findings are mended: a template that becomes usable is read for the first time, and
  /// only one of several touching changes is made at a time.
  private static let rounds = 8

  /// Takes a text in place of that of a file.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - name: the path of the file, or the name of a template; nil for one of its own.
  /// - Throws: a diagnostic when the text cannot be read, or the name is none of a template.
  mutating func read(_ bytes: [UInt8], as name: String?) throws(Diagnostic) {
    let name = name ?? "stdin"
    let inside = try inside(name)
    let file = inside.hasSuffix(".liquid") ? inside : inside + ".liquid"
    let folder = TextFile.withoutSlashesAtEnd(folders.first)
    let path = "\(folder)/\(file)"
    guard LibraryFiles.belongs(file), !file.split(separator: "/").contains("..") else {
      throw .noTemplateName(name)
    }
    folders.drafts[path] = try SourceText.decoding(bytes, name: path).text
    selection = LintSelection(words: [String(file.dropLast(".liquid".count))])
  }

  /// The name in the library for what standard input stands for; a path chooses the library, too.
  private mutating func inside(_ name: String) throws(Diagnostic) -> String {
    let isPath = name.hasSuffix(".liquid") && (name.contains("/") || TextFile.isThere(name))
    guard isPath else { return name }
    guard folders.named.isEmpty else {
      let steps = TextFile.steps(to: name)
      for folder in folders.named.map({ TextFile.steps(to: $0) }) where steps.starts(with: folder) {
        return steps.dropFirst(folder.count).joined(separator: "/")
      }
      // A path from the folder of the library.
      guard !name.hasPrefix("/"), !name.hasPrefix("..") else { throw .noTemplateName(name) }
      return TextFile.tidied(name)
    }
    let folder = LintSelection.library(of: name)
    guard TextFile.isFolder(folder) else { return TextFile.tidied(name) }
    folders.named = [folder]
    return LintSelection.name(of: name)
  }

  /// The findings in the library; a fault that prevents reading all of it is one of them.
  ///
  /// - Parameter isToMend: whether they are to be mended, which the built-in library cannot be.
  func report(isToMend: Bool = false) throws(Diagnostic) -> LintReport {
    let library: TemplateLibrary
    do {
      library = try folders.library()
    } catch {
      if error.kind != .content { throw error }
      return LintReport([Finding(error)], templates: 0)
    }
    if isToMend, folders.drafts.isEmpty, library.folder == nil { throw .builtInCannotBeFixed }
    let report = Linter.report(
      on: library, of: try selection.names(in: library), today: today, testsRules: testsRules)
    return chosen(report)
  }

  /// The part of a report that was asked for.
  func chosen(_ report: LintReport) -> LintReport {
    codes.map { report.filtered(by: $0) } ?? report
  }

  /// The codes that words name: one, several with commas between them, or all that start alike,
  /// with a star at the end.
  ///
  /// - Throws: a diagnostic with code `usage-code` where there is no such code.
  func codes(named words: [String]) throws(Diagnostic) -> Set<Diagnostic.Code> {
    var codes: Set<Diagnostic.Code> = []
    let own = try words.contains { $0.contains("*") } ? folders.library().settings.rules : []
    for word in words.flatMap({ $0.split(separator: ",") }).map({ String($0) }) {
      guard word.hasSuffix("*") else {
        codes.insert(try page(of: word).code)
        continue
      }
      let all = RulePage.all.map(\.code) + own.map(\.code)
      let meant = all.filter { $0.description.hasPrefix(word.dropLast()) }
      guard !meant.isEmpty else { throw .unknownCode(word, near: nil) }
      codes.formUnion(meant)
    }
    return codes
  }

  /// The page of a code: one of the linter's, or of the library's own rules.
  ///
  /// - Throws: a diagnostic with code `usage-code` where there is no such code.
  func page(of code: String) throws(Diagnostic) -> RulePage {
    if let page = RulePage.named(code) { return page }
    let own = try folders.library().settings.rules.map(\.page)
    if let page = own.first(where: { $0.code.description == code }) { return page }
    let names = own.map(\.code.description)
    let near = RulePage.code(near: code) ?? Phrasing.nearest(to: code, among: names)
    throw .unknownCode(code, near: near)
  }

  /// Makes all changes that need no judgement, and leaves the report on the rest.
  ///
  /// - Throws: the exit status, after the faults have been reported.
  func mend(_ report: inout LintReport, _ console: Console) throws {
    var counts: [String: Int] = [:]
    var links: [String: String] = [:]
    var faults: [String: Diagnostic] = [:]
    for _ in 0..<Self.rounds {
      let fixes = LintFixes(report.findings)
      // A file that could not be written once is not tried again.
      guard fixes.files.contains(where: { faults[$0.source.name] == nil }) else { break }
      faults.merge(fixes.write()) { first, _ in first }
      for file in fixes.files where faults[file.source.name] == nil {
        counts[file.source.name, default: 0] += file.fixed.count
        links.merge(fixes.links.filter { $0.value == file.source.name }) { first, _ in first }
      }
      report = try self.report()
    }
    for (path, count) in counts.sorted(by: { $0.key < $1.key }) {
      console.say("mended \(Phrasing.count(count, "finding")) in \(path.visible)")
    }
    for (path, file) in links.sorted(by: { $0.key < $1.key }) {
      console.say("\(path.visible) is a link to \(file.visible), which is mended there")
    }
    if !faults.isEmpty {
      console.report(faults.sorted { $0.key < $1.key }.map(\.value))
      throw ExitStatus.cannotWork
    }
  }

  /// The changes that `mend` would make, file by file as diffs, and the report on the rest.
  func draftedFixes(of report: inout LintReport) throws(Diagnostic) -> [String] {
    var run = self
    var before: [String: String] = [:]
    for _ in 0..<Self.rounds {
      let fixes = LintFixes(report.findings)
      guard !fixes.files.isEmpty else { break }
      for file in fixes.files {
        before[file.source.name] = before[file.source.name] ?? file.source.text
        run.folders.drafts[file.source.name] = file.fixed.text
      }
      report = try run.report()
    }
    return before.sorted { $0.key < $1.key }.map { path, text in
      LineDifference(from: text, to: run.folders.drafts[path] ?? text)
        .unified("a/\(path)", "b/\(path)", isVisible: StandardStream.output.isTerminal)
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownCode(_ code: String, near: String?) -> Diagnostic {
    Diagnostic(
      "usage-code", kind: .usage, "there is no code `\(code)`",
      help: near.map { "did you mean `\($0)`?" } ?? "`invite templates lint --codes` lists them")
  }

  fileprivate static var builtInCannotBeFixed: Diagnostic {
    Diagnostic(
      "usage-built-in", kind: .usage, "the built-in library cannot be mended",
      help: "name your own with `--templates`; `invite init` makes one to start from")
  }

  fileprivate static func noTemplateName(_ name: String) -> Diagnostic {
    Diagnostic(
      "usage-template-name", kind: .usage, "`\(name)` is no name for a template",
      help: "write the name of a template, or the path of its file: `templates/met-at-fair.liquid`")
  }
}
