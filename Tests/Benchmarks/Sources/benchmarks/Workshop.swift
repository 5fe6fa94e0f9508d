import Foundation

/// Builds what is measured, into the package's `.build`.
struct Workshop {
  /// The checkout.
  let root: URL
  /// The package of the benchmarks.
  let package: URL
  /// Where everything goes that is built or written on the way.
  let build: URL
  /// An empty folder, in which the program finds no templates but its own.
  let empty: URL

  /// A workshop in the checkout that this program was built from.
  init() throws {
    package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    root = package.deletingLastPathComponent().deletingLastPathComponent()
    build = package.appending(path: ".build/benchmarks")
    empty = build.appending(path: "empty")
    try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
  }

  /// The profiles of the checkout.
  var profiles: URL { root.appending(path: "profiles") }
  /// Who writes.
  var sender: URL { profiles.appending(path: "grace-hopper.yaml") }
  /// Who is written to.
  var recipient: URL { profiles.appending(path: "ada-lovelace.yaml") }

  /// A file of the folder with programs in other languages.
  func program(_ name: String) -> URL { package.appending(path: "Programs/\(name)") }

  /// A file of the folder with templates and facts.
  func words(_ name: String) -> URL { package.appending(path: "Words/\(name)") }

  /// The program itself, a release build.
  func invite(_ linking: Linking) throws -> URL {
    try linking.require()
    let scratch = build.appending(path: linking == .whole ? "invite-static" : "invite")
    let command =
      ["swift", "build", "-c", "release"] + linking.packageOptions + [
        "--product", "invite", "--package-path", root.path, "--scratch-path", scratch.path,
      ]
    try shell.output(of: command)
    let folder = URL(filePath: try shell.output(of: command + ["--show-bin-path"]))
    return try stripped(folder.appending(path: "invite"), as: scratch.lastPathComponent)
  }

  /// A copy of a program without its symbols, which is what people install.
  private func stripped(_ program: URL, as name: String) throws -> URL {
    let folder = build.appending(path: "installed")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let installed = folder.appending(path: name)
    try shell.output(of: ["strip", "-o", installed.path, program.path])
    return installed
  }

  /// The peers in Swift.
  func peers() throws -> URL {
    let command = [
      "swift", "build", "-c", "release", "--product", "peers", "--package-path", package.path,
    ]
    try shell.output(of: command)
    return URL(filePath: try shell.output(of: command + ["--show-bin-path"]))
      .appending(path: "peers")
  }

  /// A program in C, built with the system's compiler and libyaml.
  func c(_ name: String) throws -> URL {
    let built = build.appending(path: name)
    let loop = package.appending(path: "Sources/CEventLoop")
    let flags = try? shell.output(of: ["pkg-config", "--cflags", "--libs", "yaml-0.1"])
    try shell.output(
      of: [
        "cc", "-O2", "-I", loop.appending(path: "include").path, program("\(name).c").path,
        loop.appending(path: "event_loop.c").path, "-o", built.path,
      ] + (flags ?? "-lyaml").split(separator: " ").map(String.init))
    return built
  }

  /// Swift's hello-world, which brings along what the program itself does.
  func hello(_ linking: Linking) throws -> URL {
    try linking.require()
    let built = build.appending(path: linking == .whole ? "hello-static" : "hello")
    try shell.output(
      of: [
        "swiftc", "-O", linking.compilerOption, program("hello.swift").path, "-o", built.path,
      ])
    return try stripped(built, as: built.lastPathComponent)
  }

  private var shell: Shell { Shell(folder: package) }
}
