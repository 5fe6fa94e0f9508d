import Foundation
import TestSupport
import Testing

/// What the program does not do beside its work: it talks to nobody, starts nothing and keeps nothing.
struct QuietTests {
  private static let facts = """
    printf 'name: Grace Hopper\\nwork: build compilers\\n' > me.yaml
    printf 'name: Ada Lovelace\\nties: {met: {event: Strange Loop, topic: maps}}\\n' > ada.yaml
    """

  /// One command of each kind that reads and prints.
  private static let commands = """
    invite me.yaml ada.yaml --explain; invite compare me.yaml ada.yaml
    printf 'name,met.event\\nAda,Loop\\n' | invite batch me.yaml
    invite profiles check ada.yaml; invite profiles show ada.yaml; invite channels
    invite templates list; invite templates lint; invite templates coverage me.yaml ada.yaml
    """

  @Test func `nothing is kept between two runs`() async throws {
    try await TestFolder.use { folder in
      let told = try await Program.shell(
        """
        \(Self.facts)
        mkdir home; export HOME=$PWD/home TMPDIR=$PWD/home XDG_CACHE_HOME=$PWD/home
        { \(Self.commands)
        } > home/out 2>&1
        test -s home/out && rm home/out
        find . | sort
        """, in: folder)
      #expect(told == ".\n./ada.yaml\n./home\n./me.yaml\n")
    }
  }

  @Test func `no other program is started`() async throws {
    try await TestFolder.use { folder in
      // Whatever it looked for on the path would be one of these, and would leave a trace.
      let told = try await Program.shell(
        """
        \(Self.facts)
        i=$(command -v invite); mkdir bin
        for name in git sh env python3 open xdg-open pbcopy less cat uname tput stty; do
          printf '#!/bin/sh\\necho %s >> "%s/started"\\n' $name "$PWD" > bin/$name; chmod +x bin/$name
        done
        ln -s "$i" bin/invite
        ( PATH=$PWD/bin
        \(Self.commands)
        ) > out 2>&1
        grep -c 'Ada' out | sed 's/^0$/nothing was printed/; s/^[0-9]*$/printed/'
        test -e started && sort -u started; true
        """, in: folder)
      #expect(told == "printed\n")
    }
  }

  @Test func `no source of the program knows how to reach a network`() throws {
    let sources = Checkout.root.appending(path: "Sources")
    var count = 0
    for case let path as String in FileManager.default.enumerator(atPath: sources.path) ?? .init()
    where path.hasSuffix(".swift") && !path.contains("/Page/") {
      let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
      count += 1
      for word in ["FoundationNetworking", "URLSession", " socket(", " connect(", "getaddrinfo"] {
        #expect(!text.contains(word), "\(path): \(word)")
      }
    }
    #expect(count > 300)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `what a shell completes is printed for it`(shell: String) async throws {
    let run = try await Program().run(["--generate-completion-script", shell])
    #expect(run.status == 0 && run.errorText == "")
    for word in ["invite", "batch", "compare", "templates", "resume-after"] {
      #expect(run.outputText.contains(word))
    }
  }
}
