import Foundation
import TestSupport
import Testing

/// Files that cannot be written to, or are no ledger: what was there stays there.
struct LedgerFaultTests {
  private static let line =
    #"{"what": "sent", "on": "2026-11-01", "name": "Old", "#
    + #""channel": "linkedin", "kind": "invite", "variant": null, "tie": null, "note": true}"#
  private static let header = #"{"ledger": "invite", "version": 1, "texts": true}"#

  // MARK: The disk

  @Test func `a file that may not grow any more stays as it was`() async throws {
    try await LedgerFolder.use { ledger in
      _ = try await ledger.shell("log Ada")
      let before = try ledger.data
      let text = String(repeating: "x", count: 4000)
      // Half of the text has room; what the program says goes to a pipe, which has no limit.
      let told = try await ledger.shell(
        "(ulimit -f 4; log Bo --text \(text) 2>&1; echo \"status $?\") | cat")
      #expect(told.contains("[file-unwritten]") && told.hasSuffix("status 2\n"), "\(told)")
      #expect(try ledger.data == before)
      #expect(try await ledger.shell("log Bo 2>&1; echo \"status $?\"").hasSuffix("status 0\n"))
    }
  }

  @Test func `a ledger that cannot be begun is not there afterwards`() async throws {
    for command in ["ulimit -f 0; log Bo", "log Bo --not-sent"] {
      try await LedgerFolder.use { ledger in
        let told = try await ledger.shell(
          "(\(command) 2>&1; echo \"status $?\") | cat; ls; touch l.jsonl; (\(command)) 2>/dev/null; ls"
        )
        #expect(told.contains("error: ") && told.contains("status "), "\(told)")
        #expect(told.hasSuffix("\nl.jsonl\n") && !told.contains("l.jsonl\nl.jsonl"), "\(told)")
      }
    }
  }

  @Test func `on a full disk what was there stays`() async throws {
    try await LedgerFolder.use { ledger in
      let mounted = try await ledger.shell(
        "mkdir disk && mount -t tmpfs -o size=64k none disk 2>/dev/null && echo yes")
      guard mounted == "yes\n" else { return }
      let told = try await ledger.shell(
        """
        log Ada --ledger disk/l 2>/dev/null; cp disk/l before
        head -c 100000 /dev/zero | tr '\\0' x > text
        log Bo --text - --ledger disk/l < text; echo "status $?"; cmp disk/l before && echo same
        umount disk
        """)
      #expect(told.contains("[file-unwritten]") && told.hasSuffix("status 2\nsame\n"), "\(told)")
    }
  }

  /// The superuser may write to it all the same, and does not.
  @Test func `a file that is closed to writing is left alone`() async throws {
    try await LedgerFolder.use { ledger in
      let told = try await ledger.shell(
        """
        log Ada 2>/dev/null; cp l.jsonl before; chmod 444 l.jsonl
        log Bo; echo "status $?"; cmp l.jsonl before && echo same
        """)
      #expect(told.contains("[file-read-only]") && told.hasSuffix("status 2\nsame\n"), "\(told)")
    }
  }

  // MARK: What is no file

  @Test(arguments: [
    ("mkdir l.jsonl", "file-is-folder"), ("mkfifo l.jsonl", "file-is-special"),
    ("ln -s /dev/full l.jsonl", "file-is-special"), ("ln -s /dev/zero l.jsonl", "file-is-special"),
    ("mkfifo p; ln -s p l.jsonl", "file-is-special"), ("ln -s l.jsonl l.jsonl", "file-"),
    ("echo > a; ln -s a/b l.jsonl", "file-"),
  ])
  func `what is no file is refused at once`(command: String, code: String) async throws {
    try await LedgerFolder.use(["people.csv": "name\nAda Lee\n"]) { ledger in
      let told = try await ledger.shell(
        """
        \(command); timeout 20 invite log Ada; echo "status $?"
        timeout 20 invite log Ada --ledger ./l.jsonl; echo "status $?"
        """)
      #expect(told.split(separator: "\n").count { $0 == "status 2" } == 2, "\(told)")
      #expect(told.contains("[\(code)"), "\(told)")
      let read = try await ledger.shell("timeout 20 invite status; echo \"status $?\"")
      #expect(read.hasSuffix("status 2\n"), "\(read)")
    }
  }

  @Test(arguments: [
    "name: Ada\n", "{}\n", "[1]\n", #"{"ledger": "general", "amount": 3}"# + "\n", "\0\0\0\n",
    #"{"a": 1}"#, "\u{FEFF}x\n", "\"", "{\"what\": \"sent\"}\n" + header + "\n", "a\r\n\r\nb",
  ])
  func `a file that is no ledger is not written to`(text: String) async throws {
    try await LedgerFolder.use(["l.jsonl": text]) { ledger in
      let told = try await ledger.shell(
        "log Ada; echo \"status $?\"; status; echo \"status $?\"; invite results; echo \"status $?\""
      )
      #expect(told.components(separatedBy: "[ledger-not-one]").count == 4, "\(told)")
      #expect(told.components(separatedBy: "status 2\n").count == 4, "\(told)")
      #expect(try ledger.data == Data(text.utf8))
    }
  }

  // MARK: What is hardly a ledger

  /// Texts of a ledger, the number of people in it, and the codes that are told.
  private static let odd: [(name: String, bytes: [UInt8], people: Int, codes: Set<String>)] = [
    ("nothing", [], 0, []),
    ("white space", Array("\n  \n\r\n\t".utf8), 0, []),
    ("a torn header", Array("{\"ledger\": \"inv".utf8), 0, ["ledger-torn"]),
    (
      "a torn header with more", Array("{\"ledger\": \"inv\n\(header)\n\(line)\n".utf8), 1,
      ["ledger-line"]
    ),
    ("a torn last line", Array("\(header)\n\(line)\n{\"what\": \"se".utf8), 1, ["ledger-torn"]),
    ("a last line without its end", Array("\(header)\n\(line)".utf8), 1, []),
    ("no header", Array("\(line)\n".utf8), 1, []),
    ("a mark at the start", Array("\u{FEFF}\(header)\n\(line)\n".utf8), 1, []),
    ("a mark before an entry", Array("\u{FEFF}\(line)\n".utf8), 1, []),
    ("line ends of Windows", Array("\(header)\r\n\(line)\r\n".utf8), 1, []),
    (
      "bytes that are no text",
      Array("\(header)\n".utf8) + [0xFF, 0xFE, 0x0A] + Array(line.utf8)
        + Array("\n\(line.replacing("Old", with: "N"))".utf8).map { $0 == 0x4E ? 0xC3 : $0 } + [
          0x0A
        ],
      2, ["ledger-line"]
    ),
    (
      "zero bytes", Array("\(header)\n\0\0\0\0\n\(line)\n\0\0".utf8), 1,
      ["ledger-line", "ledger-torn"]
    ),
    (
      "a line of two million bytes",
      Array("\(header)\n{\"x\": \"".utf8) + [UInt8](repeating: 0x78, count: 2 << 20)
        + Array("\"}\n\(line)\n".utf8), 1, ["ledger-line"]
    ),
    (
      "a last line of two million bytes",
      Array("\(header)\n\(line)\n".utf8) + [UInt8](repeating: 0x7B, count: 2 << 20), 1,
      ["ledger-torn"]
    ),
    (
      "a later version",
      Array(
        """
        {"texts": true, "version": 1, "ledger": "invite", "by": {"name": "x", "of": ["]", {"}": 1}]}}
        {"mood": {"what": "accepted", "on": ["}", "\\"", null]}, \(line.dropFirst())
        {"what": "thought", "on": "2026-11-02", "name": "New", "deep": [[[[{"a": {"b": []}}]]]]}

        """.utf8), 1, ["ledger-line"]
    ),
    (
      "a hundred faults", Array(("\(header)\n" + String(repeating: "x\n", count: 100)).utf8), 0,
      ["ledger-line"]
    ),
    (
      "brackets without an end",
      Array("\(header)\n{\"a\": \(String(repeating: "[", count: 90_000))\n".utf8),
      0, ["ledger-line"]
    ),
    (
      "escapes without an end", Array("\(header)\n{\"what\": \"\\\n{\"what\": \"\\u12\"}\n".utf8),
      0,
      ["ledger-line"]
    ),
  ]

  @Test(arguments: odd.indices)
  func `whatever stands in a ledger stays, and what is added counts`(index: Int) async throws {
    let (name, bytes, people, codes) = Self.odd[index]
    try await LedgerFolder.use { ledger in
      try Data(bytes).write(to: ledger.folder.appending(path: "l.jsonl"))
      let told = try await ledger.shell("chmod 600 l.jsonl; status 2>&1 > out; echo \"status $?\"")
      #expect(told.hasSuffix("status 0\n"), "\(name): \(told.prefix(3000))")
      #expect(Self.codes(in: told) == codes, "\(name): \(told.prefix(3000))")
      #expect(try ledger.data == Data(bytes))
      let added = try await ledger.shell(
        "log New1 > /dev/null 2>&1; log New2 2>&1; echo \"status $?\"")
      #expect(added.hasSuffix("status 0\n"), "\(name): \(added.prefix(3000))")
      #expect(try ledger.data.starts(with: bytes), "\(name)")
      let after = try await ledger.shell("status --format json 2> /dev/null")
      #expect((try json(after, "people") as? [Any])?.count == people + 2, "\(name)")
      #expect(after.contains("New1") && after.contains("New2"), "\(name)")
    }
  }

  /// The codes of the diagnostics in what was told.
  private static func codes(in told: String) -> Set<String> {
    Set(told.matches(of: /\[((?:ledger|file)-[a-z-]+)\]/).map { String($0.1) })
  }

  @Test func `a text that no entry has room for is told before it is lost`() async throws {
    try await LedgerFolder.use { ledger in
      let told = try await ledger.shell(
        """
        head -c 1100000 /dev/zero | tr '\\0' x > text; head -c 1000000 text > shorter
        log Ada 2>/dev/null; log Bo --text - < text; echo "status $?"; wc -l < l.jsonl
        log Bo --text - < shorter; echo "status $?"; status --format json | grep -c '"Bo"'
        """)
      #expect(told.contains("[ledger-too-long]") && told.contains("status 1\n2\n"), "\(told)")
      #expect(told.hasSuffix("status 0\n1\n"), "\(told)")
    }
  }

  // MARK: Who may read it

  @Test func `a new ledger is its owner's alone, and one that others may read is told`()
    async throws
  {
    try await LedgerFolder.use { ledger in
      let new = try await ledger.shell("umask 0; log Ada; ls -l l.jsonl; status > /dev/null")
      #expect(new.contains("-rw-------") && !new.contains("[ledger-open]"), "\(new)")
      for mode in ["640", "604", "610"] {
        let open = try await ledger.shell("chmod \(mode) l.jsonl; status > /dev/null; log Bo")
        #expect(open.components(separatedBy: "[ledger-open]").count == 3, "\(open)")
      }
    }
  }

  @Test func `nobody may read it, and that is told`() async throws {
    try await LedgerFolder.use { ledger in
      let told = try await ledger.shell(
        "log Ada; chmod 000 l.jsonl; invite log Bo; echo \"status $?\"; chmod 600 l.jsonl; wc -l < l.jsonl"
      )
      #expect(told.contains("status 2\n") && told.hasSuffix("2\n"), "\(told)")
    }
  }
}
