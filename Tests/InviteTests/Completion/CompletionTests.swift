import Foundation
import TestSupport
import Testing

/// Command lines completed by real shells, at a terminal of Python's.
struct CompletionTests {
  /// What is typed before Tab, and what stands there after it.
  private static let lines = [
    ("invite lov", "invite lovelace.yaml"),
    ("invite hopper.yaml lo", "invite hopper.yaml lovelace.yaml"),
    (
      "invite hopper.yaml lovelace.yaml --channel linkedin-p",
      "invite hopper.yaml lovelace.yaml --channel linkedin-premium"
    ),
    ("invite hopper.yaml --variant only", "invite hopper.yaml --variant only-one"),
    ("invite templates lint --rule lint-cli", "invite templates lint --rule lint-cliche"),
    ("invite templates test --case fi", "invite templates test --case first"),
    ("invite to Ada met.ev", "invite to Ada met.event="),
    ("invite hopper.yaml --kind fo", "invite hopper.yaml --kind follow-up"),
  ]

  private static let isPythonThere = FileManager.default.isExecutableFile(
    atPath: "/usr/bin/python3")

  private static func isThere(_ shell: String) -> Bool {
    ["/bin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(shell)")
    }
  }

  @Test(
    .enabled(if: isPythonThere, "there is no python3 to play a terminal"),
    arguments: ["bash", "zsh", "fish"].filter(isThere), lines)
  func `a shell completes files, names of the library, and keys`(
    shell: String, line: (typed: String, completed: String)
  ) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "invite-tests-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "templates"), withIntermediateDirectories: true)
    let files = [
      "hopper.yaml": "name: Grace Hopper\n", "lovelace.yaml": "name: Ada Lovelace\n",
      "templates/only-one.liquid": "---\nsummary: x\n---\nHi {{ recipient.first_name }}.\n",
      "templates/only-one.cases.yaml":
        "sender: {name: Grace Hopper}\ncases:\n- {name: first, recipient: {name: Ada Lovelace}}\n",
    ]
    for (path, text) in files { try Data(text.utf8).write(to: folder.appending(path: path)) }
    let script = Checkout.root.appending(path: "Tests/InviteTests/Completion/complete.py").path
    let shown = try await Program.shell(
      "invite --generate-completion-script \(shell) > complete-\(shell) && "
        + "python3 \(script) \(shell) complete-\(shell) '\(line.typed)'", in: folder)
    // Bash writes the sign of equality with a backslash, which means the same.
    #expect(shown.replacing("\\=", with: "=") == line.completed + "\n")
  }
}
