import ArgumentParser
import Writing

/// The options that every command which reads the library has.
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

  /// Where the library is looked for.
  var folder: TemplatesFolder { TemplatesFolder(named: templates) }

  /// The library that is asked for, or the one that is there.
  ///
  /// - Throws: the exit status, after the faults have been reported.
  func load(_ console: Console) throws -> TemplateLibrary { try folder.load(console) }
}
