// swift-tools-version: 6.2

import PackageDescription

/// The rooms of the library, each with the rooms it may know: see `Sources/README.md`.
let rooms: KeyValuePairs<String, [String]> = [
  // Foundations that know nothing of messages.
  "Text": [],
  "Fitting": ["Text"],
  "English": ["Text"],
  "Diagnostics": ["Text"],
  "Files": ["Diagnostics", "Text"],
  "Statistics": [],

  // Two readers that do not know each other.
  "YAML": ["CLibYAML", "Diagnostics", "Text"],
  "Templating": ["Diagnostics", "English", "Fitting", "Text"],

  // What a message is made of, and how it comes to be.
  "Channels": ["Diagnostics", "Fitting", "Text", "YAML"],
  "People": ["Channels", "Diagnostics", "English", "Templating", "Text", "YAML"],
  "Wording": [
    "Diagnostics", "English", "Fitting", "People", "Templating", "Text", "YAML",
  ],
  "Writing": [
    "Channels", "Diagnostics", "Files", "Fitting", "People", "Templating", "Text", "Wording",
    "YAML",
  ],

  // What is done with it.
  "Keeping": [
    "Channels", "Diagnostics", "English", "Files", "Fitting", "People", "Templating", "Text",
    "Wording", "Writing", "YAML",
  ],
  "Comparing": [
    "Channels", "Diagnostics", "Fitting", "People", "Templating", "Text", "Writing",
  ],
  "Checking": [
    "Channels", "Diagnostics", "English", "Fitting", "People", "Text", "Wording", "YAML",
  ],
  "Batch": ["Diagnostics", "People", "Text", "Writing", "YAML"],
  "Importing": [
    "Batch", "CZlib", "Diagnostics", "English", "Keeping", "People", "Text", "YAML",
  ],
  "Ledger": [
    "Channels", "Diagnostics", "English", "Files", "Importing", "People", "Statistics",
    "Templating", "Text", "Writing",
  ],
]

/// The rooms with files in a folder `Data`.
let dataRooms = ["Comparing", "English", "Fitting", "Keeping", "Ledger", "Wording", "Writing"]

let names = rooms.map(\.key)

let package = Package(
  name: "invite",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "InviteKit", targets: ["InviteKit"] + names),
    .executable(name: "invite", targets: ["invite"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: rooms.map { room in
    let holdsData = dataRooms.contains(room.key)
    return .target(
      name: room.key,
      dependencies: room.value.map { .byName(name: $0) },
      exclude: holdsData ? ["Data"] : [],
      plugins: holdsData ? ["Embedding"] : []
    )
  } + [
    // What the rooms hold as files of other kinds is built into them.
    .plugin(
      name: "Embedding", capability: .buildTool(), dependencies: ["embed"],
      path: "Sources/Embedding/plugin"),
    .executableTarget(name: "embed", path: "Sources/Embedding/embed"),

    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]
    ),
    // The rooms as one, for those who use the library.
    .target(name: "InviteKit", dependencies: names.map { .byName(name: $0) }),
    .executableTarget(
      name: "invite",
      dependencies: names.map { .byName(name: $0) } + [
        .product(name: "ArgumentParser", package: "swift-argument-parser")
      ]
    ),

    .target(name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport"),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport", "Text"]),
    .testTarget(name: "StatisticsTests", dependencies: ["Statistics", "TestSupport"]),
    .testTarget(
      name: "FittingTests", dependencies: ["Fitting", "TestSupport", "Text"],
      exclude: ["x-weights.jsonl"]),
    .testTarget(name: "YAMLTests", dependencies: ["Diagnostics", "TestSupport", "Text", "YAML"]),
    .testTarget(
      name: "TemplatingTests",
      dependencies: ["Diagnostics", "English", "Fitting", "Templating", "TestSupport", "Text"]
    ),
    .testTarget(
      name: "InviteKitTests",
      dependencies: ["InviteKit", "TestSupport"] + names.map { .byName(name: $0) },
      exclude: ["Checking/Claims", "Golden"]
    ),
    .testTarget(
      name: "InviteTests", dependencies: ["TestSupport", "invite"],
      exclude: ["Completion/complete.py", "Golden", "Spark", "Story"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where ![.system, .plugin].contains(target.type) {
  target.swiftSettings = [
    // `any` says where a value's type is only known at run time (SE-0335).
    .enableUpcomingFeature("ExistentialAny"),
    // A room's imports stay its own: nobody sees through one room into another (SE-0409, SE-0444).
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    // Unsafe code is marked where it stands; all of it is where C is called (SE-0458).
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ]
}
