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

/// Where the library of templates is looked for.
struct TemplatesFolder {
  /// The folder that is asked for; nil for the one that is there.
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

  /// The folder that templates are looked for in, whether or not it is there.
  var path: String {
    named ?? Self.ofEnvironment ?? "templates"
  }

  /// The folder that the environment names, if it names one.
  private static var ofEnvironment: String? {
    guard let value = unsafe getenv("INVITE_TEMPLATES") else { return nil }
    let name = unsafe String(cString: value)
    return name.isEmpty ? nil : name
  }

  /// The library that is asked for, or the one that is there.
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
