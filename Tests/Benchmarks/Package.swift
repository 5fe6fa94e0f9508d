// swift-tools-version: 6.2

import PackageDescription

/// The name of the library's package to the compiler, which is made of that of its folder.
let libraryName = String(
  (Context.packageDirectory.split(separator: "/").dropLast(2).last ?? "invite").lowercased()
    .map { $0.isLetter || $0.isNumber ? $0 : "_" })

// A package of its own, so that the peers the product is compared with are no dependencies of it.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "invite", path: "../.."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/stencilproject/Stencil", from: "0.15.1"),
  ],
  targets: [
    .systemLibrary(
      name: "SystemLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    .target(name: "CEventLoop", dependencies: ["SystemLibYAML"], cSettings: [.define("NDEBUG")]),
    .target(name: "Timing"),
    // It looks into drafts, which only the rooms of the library can: so it is built as one of them.
    .target(
      name: "Methods",
      dependencies: [.product(name: "InviteKit", package: "invite")],
      packageAccess: false
    ),
    // As one of its rooms, too, it tries out single templates.
    .target(
      name: "Conformance",
      dependencies: [.product(name: "InviteKit", package: "invite")],
      packageAccess: false
    ),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "CEventLoop",
        "Conformance",
        "Methods",
        "Timing",
        .product(name: "InviteKit", package: "invite"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    // Yams brings a libyaml along, whose names are those of the system's: in one program with ours,
    // both would run the same one of the two.
    .executableTarget(
      name: "peers",
      dependencies: [
        "Timing",
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Stencil", package: "Stencil"),
        .product(name: "Yams", package: "Yams"),
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where !["SystemLibYAML", "CEventLoop"].contains(target.name) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
  if ["Methods", "Conformance"].contains(target.name) {
    target.swiftSettings?.append(.unsafeFlags(["-package-name", libraryName]))
  }
}
