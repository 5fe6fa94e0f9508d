import ArgumentParser
import Diagnostics
import Files
import Writing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The folder of a library of templates.
struct TemplatesFolder {
  /// The folder that the user named; nil for the default one.
  let named: String?

  /// The library of `library()`.
  ///
  /// - Throws: the exit status, after the faults have been reported.
  func load(_ console: Console) throws -> TemplateLibrary {
    do {
      return try library()
    } catch {
      console.report(error)
      throw error.exitStatus
    }
  }

  /// The path of the folder, whether or not it exists.
  var path: String {
    named ?? Self.ofEnvironment ?? "templates"
  }

  /// The folder that the environment names, if it names one.
  private static var ofEnvironment: String? {
    guard let value = unsafe getenv("INVITE_TEMPLATES") else { return nil }
    let name = unsafe String(cString: value)
    return name.isEmpty ? nil : name
  }

  /// The library in the named folder, or the default one.
  func library() throws(Diagnostic) -> TemplateLibrary {
    if let named { return try TemplateLibrary.load(folder: named) }
    if let named = Self.ofEnvironment {
      do {
        return try TemplateLibrary.load(folder: named)
      } catch {
        var fault = error
        if fault.kind == .access {
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
