import Foundation
import TestSupport
import Testing

/// A library compared against itself in other revisions, in a repository made for it.
@Suite(.enabled(if: SearchPath.program(named: "git") != nil, "there is no git on the path"))
struct AgainstRevisionTests {
  /// What a command line prints in a repository with some history, and the status it ends with.
  ///
  /// - Parameters:
  ///   - command: the command line.
  ///   - history: what makes each commit, as commands of the shell; the files of the first are there.
  private func run(_ command: String, after history: [String] = []) async throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "invite-git-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in Self.files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let commit =
      "git -c user.name=A -c user.email=a@b.example -c commit.gpgsign=false commit -q -m one"
    let commits = history.map { "\($0); git add -A; \(commit)" }
    let script =
      ([
        "export HOME=\"$PWD\" GIT_CONFIG_NOSYSTEM=1", "git init -q -b main .", "git add -A", commit,
      ]
      + commits + ["\(command); echo \"status $?\""]).joined(separator: "\n")
    return try await Program.shell(script, in: folder)
  }

  private static let files = [
    "me.yaml": "name: Grace Hopper\nwork: build compilers\n",
    "people/ada.yaml": "name: {given: Ada, family: Lovelace}\nties: {met: {event: Loop}}\n",
    "lib/met.liquid": """
    ---
    summary: You met.
    ---
    Hi {{ recipient.first_name }}, good to meet you at {{ met.event }}. {% render "who", s: sender %}

    """,
    "lib/partials/who.liquid": "I {{ s.work }}.\n",
  ]

  private static let compare =
    "invite compare me.yaml people --templates lib --today 2026-11-21 --against"

  @Test func `a change since the last commit is told word by word`() async throws {
    let printed = try await run(
      "\(Self.compare) HEAD~1 --exit-code", after: ["sed -i.old s/good/great/ lib/met.liquid"])
    #expect(
      printed == """
        Ada Lovelace (people/ada.yaml)
          met: changed, 52 → 53 of 200
            Hi Ada, [-good-]{+great+} to meet you at Loop. I build compilers.

        against HEAD~1: 1 message changes, for 1 of 1 person
        status 1

        """)
  }

  @Test func `what is not yet committed counts, and what stays the same is not told`() async throws
  {
    let printed = try await run("\(Self.compare) HEAD --exit-code")
    #expect(printed == "against HEAD: no message changes for 1 person\nstatus 0\n")
    let edited = try await run(
      "sed -i.old s/good/great/ lib/met.liquid; \(Self.compare) HEAD --exit-code")
    #expect(edited.contains("[-good-]{+great+}") && edited.hasSuffix("status 1\n"))
  }

  @Test func `partials, channels and settings are those of the revision`() async throws {
    let history = [
      "printf '%s\\n' '- name: tiny' '  limits: [{amount: 60, unit: utf16}]' > lib/channels.yaml",
      """
      printf 'We {{ s.work }} together.' > lib/partials/who.liquid
      printf '%s\\n' '- name: tiny' '  limits: [{amount: 50, unit: utf16}]' > lib/channels.yaml
      """,
    ]
    let partial = try await run("\(Self.compare) main~1", after: history)
    #expect(partial.contains("[-I-]{+We+} build compilers{+ together+}."), "\(partial)")
    let channel = try await run("\(Self.compare) main~1 --channel tiny", after: history)
    #expect(channel.contains("met: disappeared, 52 of 60 (it is 12 UTF-16 "), "\(channel)")
    let new = try await run("\(Self.compare) main~1 --channel tiny", after: [history[0]])
    #expect(new.contains("met: appeared, 52 of 60 (the channel is new)"), "\(new)")
  }

  @Test func `folders in the library and the layers below are those of the revision`() async throws
  {
    let history = [
      """
      mkdir -p own/deep
      printf 'extends: ../lib' > own/library.yaml
      printf '%s\\n' --- 'summary: x' --- 'Hi {{ recipient.first_name }}, deep.' > own/deep/one.liquid
      """,
      """
      sed -i.old s/deep/deeper/ own/deep/one.liquid
      sed -i.old s/good/great/ lib/met.liquid
      """,
    ]
    let printed = try await run(
      "invite compare me.yaml people --templates own --today 2026-11-21 --against HEAD~1",
      after: history)
    #expect(printed.contains("deep/one: changed"), "\(printed)")
    #expect(printed.contains("[-deep-]{+deeper+}"), "\(printed)")
    #expect(printed.contains("[-good-]{+great+}"), "\(printed)")
  }

  @Test func `a fault of the old revision is told with its place`() async throws {
    let printed = try await run(
      "\(Self.compare) HEAD~1",
      after: [
        "cp lib/met.liquid x; sed -i.old s/event/evnt/ lib/met.liquid", "mv x lib/met.liquid",
      ])
    #expect(printed.contains("HEAD~1:lib/met.liquid:4:"), "\(printed)")
    #expect(printed.contains("met: appeared, 52 of 200 (the template was at fault)"), "\(printed)")
  }

  @Test func `a template that is a symbolic link is the one it leads to`() async throws {
    let printed = try await run(
      "\(Self.compare) HEAD~1",
      after: [
        "mkdir lib/all; mv lib/met.liquid lib/all/; ln -s all/met.liquid lib/met.liquid",
        "sed -i.old s/good/great/ lib/all/met.liquid",
      ])
    #expect(printed.contains("[-good-]{+great+}"), "\(printed)")
  }

  @Test func `the folder may be the top of its repository, and the command may run below it`()
    async throws
  {
    let top = try await run(
      """
      cd lib; rm -rf ../.git; git init -q .; git add -A
      git -c user.name=A -c user.email=a@b.example commit -q -m one
      echo '{% # new %}' >> met.liquid
      invite compare ../me.yaml ../people --templates . --against HEAD --today 2026-11-21
      """)
    #expect(top.hasPrefix("without effect on a message here: `met`\nagainst HEAD: no"), "\(top)")
    let below = try await run(
      "cd people; invite compare ../me.yaml . --templates ../lib --against HEAD --today 2026-11-21")
    #expect(below == "against HEAD: no message changes for 1 person\nstatus 0\n")
  }

  @Test func `a hook names its own repository, and the folder's is read all the same`() async throws
  {
    let printed = try await run("GIT_DIR=/nowhere GIT_INDEX_FILE=/nowhere \(Self.compare) HEAD")
    #expect(printed == "against HEAD: no message changes for 1 person\nstatus 0\n")
  }

  @Test(arguments: [
    ("nosuch", "git-revision", 64), ("=--all", "git-revision", 64),
    ("HEAD:lib", "git-revision", 64), ("'HEAD; touch x'", "git-revision", 64),
    ("./nosuch", "file-missing", 2), ("me.yaml", "git-revision", 64),
  ])
  func `what names nothing is told`(name: String, code: String, status: Int) async throws {
    let against = name.hasPrefix("=") ? Self.compare + name : "\(Self.compare) \(name)"
    let printed = try await run("\(against); s=$?; ls x 2>/dev/null; (exit $s)")
    #expect(
      printed.contains("[\(code)]") && printed.hasSuffix("\nstatus \(status)\n"), "\(printed)")
    #expect(!printed.contains("\nx\n"))
  }

  @Test func `without a repository, a folder or git itself, that is told`() async throws {
    let none = try await run("rm -rf .git; \(Self.compare) HEAD")
    #expect(none.contains("[git-no-repository]") && none.hasSuffix("status 2\n"), "\(none)")
    let compare = Self.compare.replacing("--templates lib", with: "--templates new")
    let early = try await run("mv lib new; \(compare) HEAD")
    #expect(early.contains("[git-no-folder]") && early.hasSuffix("status 2\n"), "\(early)")
    let git = try await run(
      "i=$(command -v invite); PATH=/nowhere; \"$i\" \(Self.compare.dropFirst(7)) HEAD")
    #expect(git.contains("[git-missing]") && git.hasSuffix("status 2\n"), "\(git)")
  }

  @Test func `a result that goes into a file leaves the output empty`() async throws {
    let printed = try await run(
      "\(Self.compare) HEAD --format markdown --output out.md; cat out.md")
    #expect(printed.hasPrefix("# Messages against `HEAD`\n"), "\(printed)")
  }

  @Test func `nothing is left behind, in the repository or beside it`() async throws {
    let printed = try await run(
      "mkdir tmp; export TMPDIR=$PWD/tmp; \(Self.compare) HEAD; ls tmp; git status --porcelain")
    #expect(printed == "against HEAD: no message changes for 1 person\nstatus 0\n")
  }
}
