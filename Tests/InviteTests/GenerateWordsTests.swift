import ArgumentParser
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
      "me.yaml ada.yaml --channel help",
    ])
  func `they mean what the command takes them for`(_ line: String) throws {
    let words = line.split(separator: " ").map { String($0) }
    let request = try #require(GenerateRequest(words))
    #expect(try request == GenerateCommand.parse(words).request)
  }

  @Test(
    arguments: [
      "", "me.yaml", "me.yaml ada.yaml eve.yaml", "- -", "me.yaml ada.yaml --help", "me.yaml -h",
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
      "--color": "never", "--kind": "reply",
    ]
    var count = 0
    for option in Set(options) where option != "--version" && option != "--help" {
      count += 1
      let words = ["me.yaml", "ada.yaml", option]
      #expect(
        (GenerateRequest(words) ?? GenerateRequest(words + [values[option] ?? "en"])) != nil,
        "\(option)")
    }
    #expect(count > 10)
  }
}
