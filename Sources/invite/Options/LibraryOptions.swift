import ArgumentParser
import Writing

/// The options of every command that reads the library.
struct LibraryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder of templates; of several, the first that has a template wins.",
      discussion:
        "Without it: INVITE_TEMPLATES, then ./templates, then the starter library that is built in.",
      valueName: "dir"), completion: .directory)
  var templates: [String] = []

  @Flag(help: "Lay the starter library under the folders of templates.")
  var andStarter = false

  @Option(help: .color)
  var color = ColorChoice.auto

  /// The folders of the library.
  var folders: TemplatesFolders {
    TemplatesFolders(named: templates, hasStarter: andStarter)
  }

  /// The library in the named folders, or the default one.
  ///
  /// - Throws: the exit status, after the faults have been reported.
  func load(_ console: Console) throws -> TemplateLibrary { try folders.load(console) }
}
