// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "invite",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "InviteKit", targets: ["InviteKit", "Fitting", "Diagnostics"]),
    .executable(name: "invite", targets: ["invite"]),
    // For the package under Tests/Benchmarks, which measures these rooms by themselves: a package can
    // only import what is in a product of another.
    .library(name: "Rooms", targets: ["Templating", "YAML"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    // Three foundations that know nothing.
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    .target(name: "Diagnostics"),
    .target(name: "Fitting"),

    // Two readers that do not know each other.
    .target(name: "YAML", dependencies: ["CLibYAML", "Diagnostics"]),
    .target(name: "Templating", dependencies: ["Diagnostics", "Fitting"]),

    // The domain, and the program.
    .target(name: "InviteKit", dependencies: ["Diagnostics", "Fitting", "Templating", "YAML"]),
    .executableTarget(
      name: "invite",
      dependencies: [
        "Diagnostics",
        "InviteKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    .target(name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport"),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"]),
    .testTarget(name: "FittingTests", dependencies: ["Fitting", "TestSupport"]),
    .testTarget(name: "YAMLTests", dependencies: ["Diagnostics", "TestSupport", "YAML"]),
    .testTarget(
      name: "TemplatingTests",
      dependencies: ["Diagnostics", "Fitting", "Templating", "TestSupport"]
    ),
    .testTarget(
      name: "InviteKitTests",
      dependencies: ["Diagnostics", "Fitting", "InviteKit", "Templating", "TestSupport", "YAML"],
      exclude: ["Golden"]
    ),
    .testTarget(
      name: "InviteTests", dependencies: ["TestSupport", "invite"], exclude: ["Golden", "Spark"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    // `any` says where a value's type is only known at run time (SE-0335).
    .enableUpcomingFeature("ExistentialAny"),
    // A room's imports stay its own: nobody sees through one room into another (SE-0409, SE-0444).
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    // Unsafe code is marked where it stands; all of it is behind the libyaml boundary (SE-0458).
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ]
}
