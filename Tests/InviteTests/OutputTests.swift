import Foundation
import TestSupport
import Testing

/// What a command writes never takes the place of what it has read, and nothing is left beside it.
struct OutputTests {
  private func run(_ script: String) async throws -> String {
    var printed = ""
    try await TestFolder.use { folder in
      printed = try await Program.shell(Self.start + "\n" + script, in: folder)
    }
    return printed
  }

  private static let start = """
    mkdir -p people t/partials old
    printf 'name: Ada Lovelace\\n' > people/ada.yaml; printf 'name: Grace Hopper\\n' > me.yaml
    printf -- '---\\nsummary: x\\n---\\nHi {{ recipient.first_name }}, I am a {{ sender.role }}{%% \
    render "p" %%}\\n' > t/a.liquid; printf '.' > t/partials/p.liquid
    printf '[]\\n' > t/channels.yaml; printf '{}\\n' > t/lint.yaml; cp -r t/. old
    try() { invite compare me.yaml people --templates t "$@"; echo "status $?"; }
    sums() { find . -type f | sort | xargs cksum; }
    """

  @Test(arguments: [
    "t/a.liquid", "t/partials/p.liquid", "t/channels.yaml", "t/lint.yaml", "me.yaml",
    "people/ada.yaml", "old/a.liquid", "./t/../t/a.liquid",
  ])
  func `a result does not take the place of a file it is made of`(path: String) async throws {
    for way in ["", "ln -s \(path) link;", "ln \(path) link;"] {
      let output = way.isEmpty ? path : "link"
      let printed = try await run(
        """
        \(way) sums > ../before-$$; try --against old --output \(output)
        sums | diff ../before-$$ - && echo same; rm ../before-$$
        """)
      #expect(printed.contains("[usage-output]"), "\(printed)")
      #expect(printed.hasSuffix("status 64\nsame\n"), "\(printed)")
    }
  }

  @Test func `a profile on standard input is one of them`() async throws {
    let printed = try await run(
      "invite compare - people --templates t --output me.yaml < me.yaml; echo \"status $?\"")
    #expect(printed.contains("[usage-output]") && printed.hasSuffix("status 64\n"), "\(printed)")
  }

  @Test func `another file is written, also a second time`() async throws {
    let printed = try await run("try --output out.txt; try --output out.txt; ls -A")
    #expect(!printed.contains("error"), "\(printed)")
    #expect(printed.contains("out.txt") && !printed.contains(".tmp"), "\(printed)")
  }

  @Test func `a link in a library is told, and what it leads to and the others are mended`()
    async throws
  {
    let printed = try await run(
      """
      ln -s a.liquid t/b.liquid; cp t/a.liquid t/c.liquid; mkdir t/all
      cp t/a.liquid t/all/d.liquid; ln -s all/d.liquid t/d.liquid; ln -s d.liquid t/e.liquid
      invite templates lint --fix --templates t > found; echo "status $?"
      grep -l with_article t/*.liquid t/all/*.liquid; test -L t/b.liquid && test -L t/d.liquid && echo links
      """)
    #expect(
      printed.contains("t/b.liquid is a link to t/a.liquid, which is mended there\n"), "\(printed)")
    #expect(!printed.contains("[file-changed]"), "\(printed)")
    #expect(
      printed.hasSuffix(
        "t/a.liquid\nt/b.liquid\nt/c.liquid\nt/d.liquid\nt/e.liquid\nt/all/d.liquid\nlinks\n"),
      "\(printed)")
  }

  @Test func `a file that cannot be mended does not keep the others from being mended`()
    async throws
  {
    let printed = try await run(
      """
      mkdir /dev/shm/invite-$$; cp t/a.liquid t/c.liquid; cp t/a.liquid t/b.liquid
      cp invite-none t/none 2>/dev/null; mv t/a.liquid t/a.keep; ln -s /proc/self/nothing t/a.liquid
      invite templates lint --fix --templates t > found; echo "status $?"
      grep -l with_article t/*.liquid; rmdir /dev/shm/invite-$$
      """)
    #expect(printed.hasSuffix("t/b.liquid\nt/c.liquid\n"), "\(printed)")
  }

  @Test(arguments: ["INT", "TERM", "KILL"])
  func `a write that is ended leaves nothing beside the file`(signal: String) async throws {
    let printed = try await run(
      """
      for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
        invite compare me.yaml people --templates t --format html --output out.html 2>/dev/null & p=$!
        sleep 0.0$((i % 10)); kill -\(signal) $p 2>/dev/null; wait $p 2>/dev/null
      done 2>/dev/null
      find . -name '.invite*'
      """)
    #expect(printed.isEmpty, "\(printed)")
  }

  @Test(arguments: ["::error::pwned", "  ::add-mask::a", "x ##[error]pwned"])
  func `nothing that is printed is a command of a workflow`(text: String) async throws {
    let printed = try await run(
      """
      printf 'name: "%s"\\nrole: "%s"\\n' '\(text)' '\(text)' > people/ada.yaml
      cp people/ada.yaml 'people/::error::x.yaml'; cp people/ada.yaml '::error::x.yaml'
      printf 'name: Grace\\nrole: "%s"\\n' '\(text)' > me.yaml
      printf -- '---\\nsummary: x\\n---\\n{{ sender.role }} \\n\\n{{ recipient.name }}\\n' > t/a.liquid
      export GITHUB_ACTIONS=true
      for f in text markdown json html; do try --format $f; try --format $f --against old; done
      try --width 40; try '::error::x.yaml'
      for f in text json; do
        invite me.yaml people/ada.yaml --templates t --format $f
        invite me.yaml people/ada.yaml --templates t --format $f --explain
      done
      invite profiles show '::error::x.yaml'; invite profiles check people '::error::x.yaml'
      printf '{"name": "%s"}\\n{"name": 1}\\n' '\(text)' | invite batch me.yaml --templates t
      printf '%s\\n' '\(text)' >> t/a.liquid
      for f in text json sarif; do invite templates lint --format $f --templates t; done
      invite templates render t/a.liquid; invite templates show a --templates t
      """)
    let commands = printed.split(separator: "\n").filter {
      $0.drop { $0 == " " }.hasPrefix("::") || $0.contains("##[")
    }
    #expect(commands == [], "\(printed)")
  }

  @Test func `a workflow's annotations hold what they are about and nothing else`() async throws {
    let printed = try await run(
      """
      printf -- '---\\nsummary: x\\n---\\nHi {{ recipient.x::error::y }}\\n' > 't/::error::z.liquid'
      GITHUB_ACTIONS=true invite templates lint --format github --templates t 2>/dev/null
      """)
    for line in printed.split(separator: "\n") {
      let starts = ["::error file=", "::warning file=", "::notice file=", "::notice title="]
      #expect(starts.contains { line.hasPrefix($0) }, "\(line)")
    }
    #expect(!printed.isEmpty)
  }

  @Test func `a message is written as it is where no workflow reads it`() async throws {
    let printed = try await run(
      """
      printf -- '---\\nsummary: x\\n---\\n::error:: {{ recipient.first_name }}\\n' > t/a.liquid
      invite me.yaml people/ada.yaml --templates t 2>/dev/null
      """)
    #expect(printed == "::error:: Ada\n")
  }
}
