import ArgumentParser
import TestSupport
import Testing

@testable import invite

/// The words behind `generate` that are read without looking at the commands.
struct GenerateWordsTests {
  @Test(
    arguments: [
      "me.yaml ada.yaml", "me.yaml -", "- ada.yaml", "me.yaml --explain ada.yaml --copy --strict",
      "--channel inmail me.yaml --variant met-at-event ada.yaml --templates other",
      "me.yaml ada.yaml --kind follow-up --language pt-BR --limit 0120 --seed 18446744073709551615",
      "me.yaml ada.yaml --today 2026-02-28 --format json --color never",
      "generate batch", "--channel=inmail me.yaml ada.yaml --variant=a=b --limit=7",
      "me.yaml ada.yaml --channel help", "ada.yaml", "ada.yaml --from me.yaml",
      "ada.yaml --set ask=why?", "me.yaml ada.yaml --set=met.event=FOSDEM",
    ])
  func `they mean what the command takes them for`(_ line: String) throws {
    let words = line.split(separator: " ").map { String($0) }
    let request = try #require(GenerateRequest(words))
    #expect(try request == GenerateCommand.parse(words).request)
  }

  @Test(
    arguments: [
      "", "me.yaml ada.yaml eve.yaml", "- -", "- --from -", "me.yaml ada.yaml --from me.yaml",
      "ada.yaml --from", "ada.yaml --set ask=a --set did=b", "me.yaml ada.yaml --help",
      "me.yaml -h",
      "me.yaml ada.yaml --channel", "me.yaml ada.yaml --channel -x", "--channel= a b",
      "a b --channel=-x",
      "a b --limit 0", "a b --limit -1", "a b --limit ten", "a b --seed -1", "a b --today 2026-02",
      "a b --today 2026-02-30", "a b --format html", "a b --color red", "a b --kind letter",
      "a b --language e", "a b --strict --strict", "a b --seed 1 --seed=2", "a -- b", "a b --sed 1",
      "a b --explain=yes", "a b -",
    ])
  func `what is wrong or unusual is left to the command`(_ line: String) {
    #expect(GenerateRequest(line.split(separator: " ").map { String($0) }) == nil)
  }

  @Test func `an empty word is left to the command`() {
    #expect(GenerateRequest(["", "ada.yaml"]) == nil)
    #expect(GenerateRequest(["me.yaml", "ada.yaml", "--channel", ""]) == nil)
  }

  @Test func `every option of the command can be read so`() throws {
    let help = GenerateCommand.helpMessage(columns: 100)
    let options = help.split(separator: " ").filter { $0.hasPrefix("--") }
      .map { String($0.prefix { !$0.isNewline }) }
    let values = [
      "--limit": "1", "--seed": "1", "--today": "2026-11-21", "--format": "json",
      "--color": "never", "--kind": "reply", "--language": "de",
    ]
    var count = 0
    for option in Set(options) where option != "--version" && option != "--help" {
      count += 1
      let flag = option == "--from" ? ["ada.yaml", option] : ["me.yaml", "ada.yaml", option]
      let words = GenerateRequest(flag) == nil ? flag + [values[option] ?? "en"] : flag
      let request = try #require(GenerateRequest(words), "\(option)")
      #expect(request != GenerateRequest(["me.yaml", "ada.yaml"]))
      #expect(try request == GenerateCommand.parse(words).request)
    }
    #expect(count > 10)
  }

  /// Lines made of options, values and paths in any order, whole or with a slip in them.
  @Test func `whatever is read so is what the program reads`() throws {
    let text = """
      me.yaml ada.yaml - a=b é.yaml generate batch help --explain --copy --strict --channel
      --channel=x --variant=a=b --kind reply --kind=reply --language en --language=de-AT --limit +7
      007 --limit=0 --seed 1 --seed=-1 --today 2026-02-28 --today=2026-02-29 --format json
      --format=JSON --color=always --templates --templates= -- --help --version --expl --no-copy -x
      -limit --limit\u{301}=7 --explain= = --channel=\u{301} --channel=\u{338} @words
      """
    let words = text.split { $0 == " " || $0.isNewline }.map { String($0) } + ["", " "]
    var generator = SeededGenerator(seed: 7)
    var count = 0
    while count < 80 {
      var line = (0..<Int.random(in: 0...4, using: &generator)).compactMap { _ in
        words.randomElement(using: &generator)
      }
      line.insert(contentsOf: ["me.yaml", "ada.yaml"], at: 0)
      line.shuffle(using: &generator)
      guard let request = GenerateRequest(line) else { continue }
      count += 1
      let named = line[0].hasSuffix(".yaml") ? line : ["generate"] + line
      let command = try InviteCommand.parseAsRoot(named) as? GenerateCommand
      #expect(request == command?.request, "\(line)")
    }
  }
}
