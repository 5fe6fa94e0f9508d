import ArgumentParser
import Diagnostics
import Files
import Fitting
import Keeping
import Text

/// `invite init`: a library and two profiles to start from.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a starter library and two profiles into a folder.",
    discussion: """
      Nothing that is there is changed: files of the same name are kept and named, the others are \
      written.
      """
  )

  @Argument(
    help: ArgumentHelp("The folder; it is made if it is not there.", valueName: "dir"),
    completion: .directory)
  var folder = "."

  @Option(help: .color)
  var color = ColorChoice.auto

  func run() throws {
    let console = Console(color: color)
    do {
      guard !folder.isEmpty else { throw Diagnostic.noFolder }
      let folder = TextFile.withoutSlashesAtEnd(folder)
      try tell(StarterKit(folder: folder).write(), in: folder, console)
    } catch let error as Diagnostic {
      console.report(error)
      throw error.exitStatus
    }
  }

  private func tell(
    _ outcome: StarterKit.Outcome, in folder: String, _ console: Console
  ) throws {
    for path in outcome.kept {
      console.report(.kept(folder == "." ? path : "\(folder)/\(path)"))
    }
    let place = folder == "." ? "this folder" : folder.visible
    if outcome.written.isEmpty {
      console.say("all of it is in \(place) already")
      return
    }
    let counts = [
      (count(of: "templates/", ".liquid", outcome), "template"),
      (count(of: "templates/partials/", ".liquid", outcome), "partial"),
      (count(of: "templates/", ".yaml", outcome), "file of cases"),
      (count(of: "profiles/", ".yaml", outcome), "profile"),
      (count(of: ".invite/", ".json", outcome), "schema"),
    ]
    let told = counts.filter { $0.0 > 0 }.map { number, noun in
      Phrasing.count(number, noun, noun == "file of cases" ? "files of cases" : nil)
    }
    console.say("wrote \(told.joined(separator: ", ")) into \(place)")
    let enter = folder == "." ? "" : "cd \(folder.shellWord) && "
    try console.print(
      """
      1. try it:             \(enter)invite profiles/grace-hopper.yaml profiles/ada-lovelace.yaml
      2. write your own:     invite profiles new profiles/me.yaml
      3. then somebody else: invite profiles new profiles/NAME.yaml && invite profiles/me.yaml profiles/NAME.yaml

      """)
  }

  /// How many files directly in a folder were written.
  private func count(of folder: String, _ ending: String, _ outcome: StarterKit.Outcome) -> Int {
    outcome.written.count { path in
      path.hasPrefix(folder) && path.hasSuffix(ending)
        && !path.dropFirst(folder.count).contains("/")
    }
  }
}

extension Diagnostic {
  fileprivate static var noFolder: Diagnostic {
    Diagnostic(
      "file-missing", kind: .access, "the folder has no name",
      help: "leave it out for the one you are in")
  }

  fileprivate static func kept(_ path: String) -> Diagnostic {
    Diagnostic(
      "init-kept", severity: .info, "`\(path)` is there already and was left as it is",
      help: "move it away and run `invite init` again to get the starter's")
  }
}

extension String {
  /// The text as one word of a shell's line.
  fileprivate var shellWord: String {
    let isPlain = unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0)
        || "/._-+,@%".unicodeScalars.contains($0)
    }
    let path = hasPrefix("-") ? "./" + self : self
    return isPlain ? path : "'" + path.visible.replacing("'", with: "'\\''") + "'"
  }
}
