// swift-tools-version: 6.2

import PackageDescription

/// Fuzzing: a package of its own, so that the program is built without the fuzzer's instruments.
///
/// `Rooms` is a link to the sources of the program, which are compiled here with them.
let package = Package(
  name: "fuzzing",
  platforms: [.macOS(.v15)],
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
    .executableTarget(
      name: "fuzz",
      dependencies: ["Diagnostics", "Fitting", "InviteKit", "Templating", "YAML"],
      path: "Sources/Fuzz"
    ),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .unsafeFlags(["-sanitize=fuzzer,address", "-enable-testing"]),
  ]
  target.linkerSettings = [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]
}
