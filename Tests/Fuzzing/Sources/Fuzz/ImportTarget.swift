import Diagnostics

@testable import Importing
@testable import People
@testable import Text

/// Of what others export every row is accounted for, and what is made of it is a profile that can be
/// read; a pasted page and a model's answer are no less careful.
enum ImportTarget {
  static func check(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let content = Array(bytes.dropFirst())
    switch first % 8 {
    case 0: checkPaste(content)
    case 1: checkAnswer(content)
    case 2: checkArchive(content)
    default: checkFile(content, name: names[Int(first % 8) - 3])
    }
  }

  private static let names = ["a.csv", "Skills.csv", "a.vcf", "a.json", "Positions.csv"]

  private static func checkFile(_ bytes: [UInt8], name: String) {
    var importer = Importer()
    var count = 0
    do {
      let source = try ImportSource(bytes, name: name)
      try importer.read(source) { profile throws(Diagnostic) in
        count += 1
        checkProfile(profile.text(schema: nil))
      }
      let tally = importer.tally
      expect(tally.imported == count, "\(count) profiles, \(tally)")
      expect(tally.rows == tally.imported + tally.skipped + tally.same, "\(tally)")
      try importer.readOwner(source)
      checkProfile(try importer.owner().text(schema: nil))
    } catch let fault as Diagnostic {
      inspect(fault)
    } catch {}
    for finding in importer.takeFindings() { inspect(finding) }
  }

  private static func checkPaste(_ bytes: [UInt8]) {
    do throws(Diagnostic) {
      let profile = try PastedProfile(PastedText(bytes, name: "a"))
      for finding in profile.findings { inspect(finding) }
      checkProfile(profile.text(schema: nil))
    } catch {
      inspect(error)
    }
  }

  private static func checkAnswer(_ bytes: [UInt8]) {
    do throws(Diagnostic) {
      let page = Array(repeating: bytes, count: 2).flatMap(\.self)
      let profile = try PastedProfile(answer: bytes, name: "a", to: page, named: "b")
      for finding in profile.findings { inspect(finding) }
      checkProfile(profile.text(schema: nil))
    } catch {
      inspect(error)
    }
  }

  private static func checkArchive(_ bytes: [UInt8]) {
    guard let archive = try? ZIPArchive(bytes, name: "a") else { return }
    for entry in archive.entries { _ = try? archive.bytes(of: entry) }
  }

  private static func checkProfile(_ text: String) {
    expect(HiddenCharacter.first(in: text.utf8) == nil, "hidden in \(text.debugDescription)")
    let reading = Profile.read(Array(text.utf8), name: "a")
    expect(reading.profile != nil, "no profile: \(text) \(reading.diagnostics)")
  }
}
