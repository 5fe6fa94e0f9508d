import ArgumentParser
import Diagnostics
import InviteKit

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

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

  /// The library of `library()`.
  ///
  /// - Throws: the exit status, after what is wrong has been told.
  func load(_ console: Console) throws -> TemplateLibrary {
    do {
      return try library()
    } catch {
      console.report(error)
      throw error.exitStatus
    }
  }

  /// The folder that templates are looked for in, whether or not it is there.
  var folder: String {
    templates ?? Self.folderOfEnvironment ?? "templates"
  }

  /// The folder that the environment names, if it names one.
  private static var folderOfEnvironment: String? {
    guard let value = unsafe getenv("INVITE_TEMPLATES") else { return nil }
    let name = unsafe String(cString: value)
    return name.isEmpty ? nil : name
  }

  /// The library that is asked for, or the one that is there.
  func library() throws(Diagnostic) -> TemplateLibrary {
    if let templates { return try TemplateLibrary.load(folder: templates) }
    if let named = Self.folderOfEnvironment {
      do {
        return try TemplateLibrary.load(folder: named)
      } catch {
        var fault = error
        if fault.isAboutAccess {
          fault.help =
            "`INVITE_TEMPLATES` names it: set it to your folder of templates, or unset it"
        }
        throw fault
      }
    }
    if TextFile.isFolder("templates") {
      return try TemplateLibrary.load(folder: "templates")
    }
    return .starter
  }
}
