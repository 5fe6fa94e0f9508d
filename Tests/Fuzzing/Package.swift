// swift-tools-version: 6.2

import PackageDescription

/// The rooms of the library, each with the rooms it may know, as in the package of the program.
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

/// Fuzzing: a package of its own, so that the program is built without the fuzzer's instruments.
///
/// `Rooms` is a link to the sources of the program, which are compiled here with them.
let package = Package(
  name: "fuzzing",
  platforms: [.macOS(.v15)],
  targets: rooms.map { room in
    let holdsData = dataRooms.contains(room.key)
    return .target(
      name: room.key,
      dependencies: room.value.map { .byName(name: $0) },
      path: "Rooms/\(room.key)",
      exclude: holdsData ? ["Data"] : [],
      plugins: holdsData ? ["Embedding"] : []
    )
  } + [
    .plugin(
      name: "Embedding", capability: .buildTool(), dependencies: ["embed"],
      path: "Rooms/Embedding/plugin"),
    .executableTarget(name: "embed", path: "Rooms/Embedding/embed"),
    .systemLibrary(name: "CLibYAML", path: "Rooms/CLibYAML", pkgConfig: "yaml-0.1"),
    .systemLibrary(name: "CZlib", path: "Rooms/CZlib", pkgConfig: "zlib"),
    .executableTarget(
      name: "fuzz",
      dependencies: names.map { .byName(name: $0) },
      path: "Sources/Fuzz"
    ),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets
where ![.system, .plugin].contains(target.type) && target.name != "embed" {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .unsafeFlags(["-sanitize=fuzzer,address", "-enable-testing"]),
  ]
  target.linkerSettings = [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]
}
