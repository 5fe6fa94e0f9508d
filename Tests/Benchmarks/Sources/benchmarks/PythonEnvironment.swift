import Foundation

/// An environment with the peers that come from PyPI.
struct PythonEnvironment {
  /// The interpreter.
  let program: URL
  private let versions: [String: String]
  private let absences: [String: Absence]

  /// Makes the environment, or takes the one that was made before.
  init(in folder: URL, with packages: [String]) {
    program = folder.appending(path: "bin/python")
    let shell = Shell(folder: folder.deletingLastPathComponent())
    var versions: [String: String] = [:]
    var absences: [String: Absence] = [:]
    for package in packages {
      do {
        if !FileManager.default.isExecutableFile(atPath: program.path) {
          try shell.output(of: ["python3", "-m", "venv", folder.path])
        }
        let question = "import importlib.metadata as m, sys; print(m.version(sys.argv[1]))"
        let ask = [program.path, "-c", question, package]
        if let version = try? shell.output(of: ask) {
          versions[package] = version
        } else {
          try shell.output(of: [program.path, "-m", "pip", "install", "--quiet", package])
          versions[package] = try shell.output(of: ask)
        }
      } catch {
        let reason = (error as? Absence)?.reason ?? "\(error)"
        absences[package] = Absence(reason: "not to be had: \(reason)")
      }
    }
    self.versions = versions
    self.absences = absences
  }

  /// A package and its version.
  func name(_ package: String) -> String {
    versions[package].map { "\(package) \($0)" } ?? package
  }

  /// Makes sure that packages are there.
  func require(_ packages: String...) throws {
    for package in packages {
      if let absence = absences[package] { throw absence }
    }
  }

  /// A program of an environment's package.
  func script(_ name: String) -> URL {
    program.deletingLastPathComponent().appending(path: name)
  }
}
