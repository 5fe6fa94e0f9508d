import ArgumentParser
import Diagnostics
import Files
import Keeping
import People
import Text

/// `invite profiles check`: the faults to mend before a message uses a profile.
struct ProfilesCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find what to mend in profiles before a message rests on them.",
    discussion: """
      Findings go to standard output, their numbers to standard error. As text, each phrase follows \
      in the sentence that it completes, so that you can read it aloud. The status is 1 when there \
      is an error, with `--strict` when there is a warning. Of a folder, every *.yaml and *.yml is \
      checked.
      """
  )

  @Argument(help: "Profiles or folders of them; `-` reads standard input.", completion: .profiles)
  var profiles: [String]

  @Option(help: "text, json for one object, or github for annotations of a workflow.")
  var format = Format.text

  @Flag(help: "Mend what needs no judgement, then tell what remains.")
  var fix = false

  @Flag(help: "End with status 1 when there are warnings.")
  var strict = false

  @Option(help: .today)
  var today: Day?

  @Option(help: .color)
  var color = ColorChoice.auto

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case github
  }

  mutating func validate() throws {
    if fix, profiles.contains("-") {
      throw ValidationError("Standard input cannot be mended: name a file.")
    }
  }

  func run() throws {
    let console = Console(color: color)
    let check = ProfileCheck(today: today?.date ?? .today)
    var findings: [Diagnostic] = []
    var count = 0
    var sentences = ""
    // A finding keeps the whole text of its file in memory.
    var kept = 0
    for path in profiles {
      do throws(Diagnostic) {
        for file in try files(at: path) {
          if fix {
            // What cannot be mended is told, and the others are mended all the same.
            do throws(Diagnostic) { try mend(file, console) } catch { findings.append(error) }
          }
          let found = self.findings(in: file, check, &count, &sentences)
          findings += found
          kept += found.first?.place?.source.text.utf8.count ?? 0
          guard kept <= ProfileFile.bytesAtMost else { throw .tooManyProfiles(file.name) }
        }
      } catch {
        findings.append(error)
      }
    }
    let report = ProfileReport(findings, profiles: count)
    switch format {
    case .text: try console.print(report.text(isColored: console.colorsResults) + sentences)
    case .json: try console.print(report.json.line + "\n")
    case .github:
      let commands = findings.map { $0.workflowCommand + "\n" }.joined()
      try console.print(commands, holdsCommands: true)
    }
    console.say(report.summary)
    if findings.contains(where: { $0.kind == .access }) { throw ExitStatus.cannotWork }
    if report.isFailure(isStrict: strict) { throw ExitStatus.fault }
  }

  /// The findings in one file, whatever the faults of the others.
  private func findings(
    in file: InputFile, _ check: ProfileCheck, _ count: inout Int, _ sentences: inout String
  ) -> [Diagnostic] {
    do throws(Diagnostic) {
      let bytes = try file.read()
      count += 1
      let reading = Profile.read(bytes, name: file.name)
      if let lines = reading.profile?.sentences, !lines.isEmpty {
        sentences += "\(file.name.visible) says:\n\(lines.indented)"
      }
      return check.findings(of: reading)
    } catch {
      return [error]
    }
  }

  /// Writes the changes to a file that need no judgement.
  private func mend(_ file: InputFile, _ console: Console) throws(Diagnostic) {
    guard let source = try? SourceText.decoding(file.read(), name: file.name) else { return }
    let fixes = ProfileFixes(source, today: today?.date ?? .today)
    guard fixes.count > 0 else { return }
    try TextFile.rewrite(source, as: fixes.text)
    console.say("mended \(Phrasing.count(fixes.count, "finding")) in \(file.name.visible)")
  }

  /// The file at a path, or those directly in the folder there.
  private func files(at path: String) throws(Diagnostic) -> [InputFile] {
    let files = try ProfilePath.all([path])
    guard !files.isEmpty else { throw .noProfiles(path) }
    return files.map { InputFile($0) }
  }
}

extension String {
  /// Each line with two spaces before it.
  fileprivate var indented: String {
    split(separator: "\n").map { "  \($0)\n" }.joined()
  }
}

extension Diagnostic {
  fileprivate static func noProfiles(_ path: String) -> Diagnostic {
    Diagnostic(
      "file-missing", kind: .access, "there is no profile in `\(path)`",
      help: "name a folder with files `*.yaml` in it, or write one with `invite profiles new`")
  }
}
