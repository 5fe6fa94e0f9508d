import ArgumentParser
import Writing

/// The options of every command that reads the library.
struct LibraryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of templates.",
      discussion:
        "Without it: INVITE_TEMPLATES, then ./templates, then the starter library that is built in.",
      valueName: "dir"))
  var templates: String?

  @Option(help: .color)
  var color = ColorChoice.auto

  /// The folder of the library.
  var folder: TemplatesFolder { TemplatesFolder(named: templates) }

  /// The library in the named folder, or the default one.
  ///
  /// - Throws: the exit status, after the faults have been reported.
  func load(_ console: Console) throws -> TemplateLibrary { try folder.load(console) }
}
