import Foundation
import TestSupport
import Testing

/// Folders of people and of templates that others have prepared: whatever lies in them, a command ends,
/// and reads nothing outside of them.
struct HostileFolderTests {
  private func run(_ script: String) async throws -> String {
    var printed = ""
    try await TestFolder.use { folder in
      printed = try await Program.shell(Self.start + "\n" + script, in: folder)
    }
    return printed
  }

  private static let start = """
    mkdir -p own/people own/templates/partials own/profiles elsewhere; cd own
    printf 'name: Ada Lovelace\\n' > people/ada.yaml; printf 'name: Grace Hopper\\n' > me.yaml
    cp people/ada.yaml profiles/ada.yaml
    printf -- '---\\nsummary: x\\n---\\nHi {{ recipient.first_name }}, hello.\\n' > templates/a.liquid
    printf 'secret: hunter2\\n' > ../elsewhere/secrets.yaml
    try() { timeout 60 invite "$@"; echo "status $?"; }
    """

  private static let commands = [
    "compare me.yaml people", "profiles check people", "templates coverage people",
    "compare me.yaml people --against HEAD", "templates coverage", "templates test",
  ]

  /// What in a place keeps whoever reads it waiting, or is no file.
  private static let specials = [
    "mkfifo", "ln -s /dev/zero", "ln -s /dev/tty", "ln -s /dev/stdin",
    "python3 -c 'import socket,sys; socket.socket(socket.AF_UNIX).bind(sys.argv[1])'",
  ]

  @Test(arguments: commands.prefix(3), specials)
  func `what is no file in a folder of people is told`(
    command: String, special: String
  ) async throws {
    let printed = try await run("\(special) people/b.yaml; try \(command) < /dev/null")
    #expect(printed.contains("`people/b.yaml` is a"), "\(printed)")
    #expect(printed.contains("status 2\n"), "\(printed)")
  }

  @Test(
    arguments: ["../../elsewhere/secrets.yaml", "../profiles/ada.yaml", "/etc/passwd"],
    commands.prefix(3))
  func `a link in a folder of people that leads out of it is told and not followed`(
    target: String, command: String
  ) async throws {
    let printed = try await run("ln -s \(target) people/x.yaml; try \(command)")
    #expect(
      printed.contains("`people/x.yaml` is a link that leads out of `people` [file-outside]"),
      "\(printed)")
    #expect(printed.contains("status 2\n"))
    for text in ["hunter2", "root:"] { #expect(!printed.contains(text), "\(printed)") }
  }

  @Test func `a link to another file of the folder is read, and one that was named is too`()
    async throws
  {
    let inside = try await run("ln -s ada.yaml people/x.yaml; try profiles check people")
    #expect(inside.hasSuffix("status 0\n"), "\(inside)")
    let named = try await run(
      """
      ln -s ../own/people/ada.yaml ../elsewhere/link.yaml; ln -s people folk
      try compare me.yaml ../elsewhere/link.yaml; try compare me.yaml folk
      mkfifo pipe; cat people/ada.yaml > pipe & try me.yaml pipe
      """)
    #expect(named.split(separator: "\n").count { $0 == "status 0" } == 3, "\(named)")
  }

  @Test func `the other files of a folder are checked all the same`() async throws {
    let printed = try await run(
      "mkfifo people/b.yaml; echo 'nmae: x' > people/c.yaml; try profiles check people")
    #expect(
      printed.contains("people/b.yaml") && printed.contains("people/c.yaml:1:1"), "\(printed)")
  }

  @Test(arguments: specials)
  func `what is no file in a library is told`(special: String) async throws {
    for path in [
      "templates/b.liquid", "templates/partials/b.liquid", "templates/channels.yaml",
      "templates/lint.yaml", "templates/a.cases.yaml",
    ] {
      let printed = try await run(
        """
        printf '{%% render "b" %%}' >> templates/a.liquid
        \(special) \(path)
        try templates lint < /dev/null; try templates test < /dev/null
        try compare me.yaml people < /dev/null
        """)
      #expect(printed.contains("`\(path)` is a"), "\(printed)")
      #expect(!printed.contains("status 124"), "\(printed)")
    }
  }

  @Test(arguments: ["../profiles/x.yaml", "people/x.yaml"])
  func `a profile of a case may be no pipe and no link that leads far away`(
    path: String
  ) async throws {
    let place = path.hasPrefix("..") ? "profiles/x.yaml" : "templates/people/x.yaml"
    let cases = """
      mkdir templates/people
      printf 'cases:\\n- {sender: %s, recipient: %s, over: 1}\\n' \(path) \(path) \
        > templates/a.cases.yaml
      """
    let pipe = try await run(
      "\(cases)\nmkfifo \(place); try templates test; try templates coverage")
    #expect(!pipe.contains("status 124") && pipe.contains("is a device or a pipe"), "\(pipe)")
    let link = try await run(
      "\(cases)\nln -s $PWD/../elsewhere/secrets.yaml \(place); try templates test")
    #expect(!link.contains("hunter2") && !link.contains("secret:"), "\(link)")
    #expect(link.contains("is a link that leads out of"), "\(link)")
  }

  @Test func `the profiles beside a library are looked at with the same care`() async throws {
    let pipe = try await run("mkfifo profiles/b.yaml; try templates coverage")
    #expect(pipe.contains("profiles/b.yaml` is a device") && pipe.contains("status 2"), "\(pipe)")
    let link = try await run(
      "ln -s ../../elsewhere/secrets.yaml profiles/b.yaml; try templates coverage")
    #expect(link.contains("[file-outside]") && !link.contains("hunter2"), "\(link)")
  }

  @Test func `a partial beside a template that is tried may be no pipe`() async throws {
    let printed = try await run(
      """
      printf 'Hi {%% render "b" %%}' > t.liquid; mkdir partials; mkfifo partials/b.liquid
      try templates render t.liquid
      """)
    #expect(printed.hasSuffix("status 1\n"), "\(printed)")
  }

  @Test func `a link to nowhere is told as one`() async throws {
    let printed = try await run("ln -s nowhere.yaml people/x.yaml; try me.yaml people/x.yaml")
    #expect(
      printed.contains("`people/x.yaml` is a link to `nowhere.yaml`, where there is no file"),
      "\(printed)")
    #expect(!printed.contains("did you mean `people/x.yaml`?"))
  }

  @Test func `more profiles than the memory is for are told`() async throws {
    let printed = try await run(
      """
      printf 'name: Ada Lovelace\\nmore:\\n' > people/ada.yaml
      i=0; while [ $i -lt 200 ]; do
        printf '  k%d: %s\\n' $i "$(head -c 40000 /dev/zero | tr '\\0' x)"; i=$((i+1))
      done >> people/ada.yaml
      for n in 1 2 3 4 5 6 7 8; do cp people/ada.yaml people/$n.yaml; done
      try compare me.yaml people; try templates coverage people
      """)
    #expect(printed.contains("[file-too-much]"), "\(printed)")
    #expect(printed.split(separator: "\n").count { $0 == "status 2" } == 2, "\(printed)")
  }

  @Test(arguments: ["INT", "TERM"])
  func `watching goes on beside a pipe, and ends when it is to`(signal: String) async throws {
    let printed = try await run(
      """
      invite compare me.yaml people --watch --output out.txt > told 2>&1 & p=$!
      until_told() { i=0; until grep -qs "$1" told || [ $i -gt 300 ]; do sleep 0.1; i=$((i+1)); done; }
      until_told Ctrl-C; mkfifo people/b.yaml; until_told 'a device'; sleep 0.3; kill -\(signal) $p
      (sleep 3; kill -KILL $p) & wait $p; echo "status $?"; cat told
      """)
    #expect(printed.hasPrefix("status 0\n"), "\(printed)")
    #expect(printed.contains("`people/b.yaml` is a device or a pipe"), "\(printed)")
  }
}
