import ArgumentParser
import Channels
import Comparing
import Diagnostics
import Files
import People
import Templating
import Wording
import Writing

/// The library that another is compared with: that of another folder, or its own in another
/// revision.
struct EarlierLibrary {
  /// The name that the user gave.
  let name: String
  /// Its templates and channels.
  let library: TemplateLibrary

  /// Finds it: in a folder if one has that name or the name is a path, and otherwise in a revision.
  ///
  /// - Throws: the exit status, after the faults have been reported.
  init(
    named name: String, of library: TemplateLibrary, andStarter hasStarter: Bool,
    _ console: Console
  ) throws {
    self.name = name
    do throws(Diagnostic) {
      self.library = try Self.read(name, of: library, andStarter: hasStarter)
    } catch {
      console.report(error)
      throw error.exitStatus
    }
  }

  private static func read(
    _ name: String, of library: TemplateLibrary, andStarter hasStarter: Bool
  ) throws(Diagnostic) -> TemplateLibrary {
    if TextFile.isFolder(name) {
      return try TemplateLibrary.load(folders: [name], andStarter: hasStarter)
    }
    guard !["/", "./", "../"].contains(where: name.hasPrefix) else { throw .noFolder(name) }
    let folders = library.layers.filter(\.isNamed).compactMap(\.folder)
    guard let first = folders.first else { throw .builtIn(name) }
    // A folder of another repository, or of none, is taken as it is now.
    let open = { (folder: String) throws(Diagnostic) -> LibraryFiles in
      let git = GitFolder(path: folder)
      return try git.isInRepository ? git.files(at: name) : LibraryFiles.load(folder)
    }
    var layers = [try GitFolder(path: first).files(at: name)]
    for folder in folders.dropFirst() { layers.append(try open(folder)) }
    return try TemplateLibrary(layers: layers, andStarter: hasStarter, open: open)
  }

  /// Whether it has a template of that name, usable or not.
  func has(_ variant: String) -> Bool {
    library[variant] != nil || library.faulty.contains { $0.name == variant }
  }

  /// The comparison of the same people with this library.
  ///
  /// A channel that it does not know has no messages.
  func compare(
    _ inputs: ComparisonInputs, on channels: [Channel], limitedTo limit: Int?,
    _ options: WritingOptions, _ scope: Comparer.Scope, done: (Int) -> Void
  ) -> Comparison {
    let known = channels.compactMap { channel in
      library.channels[channel.name].map { known in limit.map { known.limited(to: $0) } ?? known }
    }
    let comparer = Comparer(
      library: library, channels: known, options: options, scope: scope)
    let recipients = inputs.recipients.enumerated().map { number, input in
      defer { done(number + 1) }
      let recipient = comparer.compare(inputs.sender, to: input.reading, path: input.path)
      guard known.isEmpty else { return recipient }
      return ComparedRecipient(
        path: recipient.path, name: recipient.name, invites: [], recommended: nil,
        reason: recipient.reason)
    }
    return comparer.comparison(
      of: inputs.sender, with: recipients, findings: library.leftOut())
  }
}

extension Diagnostic {
  fileprivate static func noFolder(_ name: String) -> Diagnostic {
    Diagnostic(
      "file-missing", kind: .access, "there is no folder `\(name)` to compare against",
      help: "name a folder with the templates as they were, or a git revision such as `HEAD~1`")
  }

  fileprivate static func builtIn(_ name: String) -> Diagnostic {
    Diagnostic(
      "git-built-in", kind: .usage,
      "there is no folder `\(name)`, and the built-in templates have no revisions",
      help: "name a folder of templates with `--templates`, or a folder to compare against")
  }
}
