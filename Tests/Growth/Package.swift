// swift-tools-version: 6.2

import PackageDescription

/// Growth: a package of its own, because it is built with access to the parts of every room.
///
/// `Rooms` is a link to the sources of the program, the commands included.
let package = Package(
  name: "growth",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(name: "CLibYAML", path: "Rooms/CLibYAML", pkgConfig: "yaml-0.1"),
    .target(name: "Diagnostics", path: "Rooms/Diagnostics"),
    .target(name: "Fitting", path: "Rooms/Fitting"),
    .target(name: "YAML", dependencies: ["CLibYAML", "Diagnostics"], path: "Rooms/YAML"),
    .target(
      name: "Templating", dependencies: ["Diagnostics", "Fitting"], path: "Rooms/Templating"),
    .target(
      name: "InviteKit", dependencies: ["Diagnostics", "Fitting", "Templating", "YAML"],
      path: "Rooms/InviteKit"),
    .target(
      name: "invite",
      dependencies: [
        "Diagnostics", "InviteKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Rooms/invite"),
    // The requests by which a program that runs under valgrind speaks to it.
    .target(name: "CCallgrind"),
    .executableTarget(
      name: "growth",
      dependencies: [
        "CCallgrind", "Diagnostics", "Fitting", "InviteKit", "Templating", "YAML", "invite",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/Growth"
    ),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system && target.name != "CCallgrind" {
  var flags = ["-enable-testing"]
  // The program is a library here, so that its commands can be run inside another program.
  if target.name == "invite" {
    flags += ["-Xfrontend", "-entry-point-function-name", "-Xfrontend", "invite_main"]
  }
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .unsafeFlags(flags),
  ]
  // Valgrind cannot read what Swift tells debuggers, and gives up.
  if target.name == "growth" {
    target.linkerSettings = [.unsafeFlags(["-Xlinker", "--strip-debug"])]
  }
}
