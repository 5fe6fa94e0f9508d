import Diagnostics
import TestSupport
import Testing

@testable import People

/// What a check of a profile finds that its reader accepts, with the places marked.
struct ProfileCheckTests {
  private func found(_ marked: String) throws -> [String] {
    let today = try #require(PartialDate("2026-11-21"))
    let text = MarkedText(marked)
    let reading = Profile.read(Array(text.text.utf8), name: "a.yaml")
    let findings = ProfileCheck(today: today).findings(of: reading)
    #expect(findings.compactMap { $0.place?.range } == text.ranges, "\(marked)")
    return findings.map { "\($0.severity.rawValue) \($0.code)" }
  }

  @Test func `nothing is found in a profile as it should be`() throws {
    let good = """
      name: Ada Lovelace
      company: {name: Analytical Engines Ltd, short: Analytical Engines}
      work: build compilers
      offer: Python lessons
      ties:
        met: {event: FOSDEM, topic: Kubernetes for birds, date: 2026-11-21}
        article: {where: Nature, takeaway: I should sleep more}
        attending: {event: FOSDEM, date: 2027-02}
        customer: {product: Kart, since: 2026}
      """
    #expect(try found(good) == [])
  }

  @Test(arguments: [
    "J. Robert Hale", "Nagy Emőke", "Madonna", "LinkedIn Member",
  ])
  func `a name that cannot be greeted by asks for what they go by`(_ name: String) throws {
    #expect(try found("name: ⟦\(name)⟧") == ["warning profile-called"])
    #expect(try found("name: {given: \(name), called: Jo}") == [])
  }

  @Test(arguments: ["ADA LOVELACE", "ada lovelace"])
  func `a name in capitals or small letters throughout is found`(_ name: String) throws {
    #expect(try found("name: ⟦\(name)⟧") == ["warning profile-name-case"])
    #expect(try found("name: {given: Ada, family: ⟦lovelace⟧}") == ["warning profile-name-case"])
    #expect(try found("name: {given: ada, family: lovelace, called: ada}") == [])
  }

  @Test(arguments: ["Ada Lovelace, PhD", "Ada Lovelace MBA", "Ada Lovelace 🚀"])
  func `what is no part of a name is found`(_ name: String) throws {
    #expect(try found("name: ⟦\(name)⟧") == ["warning profile-name-extra"])
  }

  @Test(arguments: ["Sammy Davis Jr.", "Robert Smith III", "Mei Ma", "Ana Do"])
  func `what is a part of a name is not`(_ name: String) throws {
    #expect(try found("name: {given: Jo, family: \(name), called: Jo}") == [])
  }

  @Test func `a company with a legal form says how it will be shortened`() throws {
    let text = "name: Ada Lovelace\ncompany: ⟦Analytical Engines Ltd⟧"
    #expect(try found(text) == ["info profile-company-short"])
    #expect(try found("name: Ada Lovelace\ncompany: Analytical Engines") == [])
  }

  @Test(arguments: ["work: ⟦Build compilers⟧", "goal: ⟦Compare notes⟧", "offer: ⟦A tour⟧"])
  func `a phrase with a capital is found`(_ line: String) throws {
    #expect(try found("name: Ada Lovelace\n\(line)") == ["warning profile-capital"])
  }

  @Test(arguments: ["work: SSH for a living", "goal: eBay less", "offer: London walks"])
  func `a capital that a name or an acronym has is kept`(_ line: String) throws {
    #expect(try found("name: Ada Lovelace\n\(line)") == [])
  }

  @Test func `a phrase of a tie is looked at too`() throws {
    let text = "name: Ada Lovelace\nties: {talk: {takeaway: ⟦You can rest⟧}}"
    #expect(try found(text) == ["warning profile-capital"])
  }

  @Test(arguments: [
    "met: {date: ⟦2026-11-22⟧}", "talk: {date: ⟦2026-12⟧}", "customer: {since: ⟦2027⟧}",
  ])
  func `what has been cannot be still to come`(_ tie: String) throws {
    #expect(
      try found("name: Ada Lovelace\nties: {\(tie)}") == ["warning profile-future"])
  }

  @Test func `what you look forward to cannot be over`() throws {
    #expect(
      try found("name: Ada Lovelace\nties: {attending: {event: X, date: ⟦2026-10⟧}}")
        == ["warning profile-past"])
    #expect(
      try found("name: Ada Lovelace\nties: {attending: {event: X, date: 2026-11}}") == [])
  }

  @Test func `what the reader has found is told in its place`() throws {
    #expect(
      try found("name: ⟦ada lovelace⟧\nwork: ⟦I build⟧\ngoal: rest⟦.⟧")
        == ["warning profile-name-case", "warning profile-said-twice", "warning profile-full-stop"])
  }
}
