import Diagnostics
import Testing

@testable import People

/// A profile that is nothing but faults, such as a file that is no profile at all.
struct ProfileManyFaultsTests {
  @Test func `the first hundred faults are told of very many`() {
    let keys = (0..<50_000).map { "k\($0): v\n" }.joined()
    let reading = Profile.read(Array("name: Ada Lovelace\n\(keys)".utf8), name: "a.yaml")
    #expect(reading.profile == nil)
    #expect(reading.diagnostics.count == 100)
    #expect(reading.diagnostics.first?.place?.position.line == 2)
    #expect(reading.diagnostics.last?.place?.position.line == 101)
  }

  @Test func `warnings do not hide an error behind them`() {
    let contacts = String(repeating: "- NULL\n", count: 200)
    let text = "contacts:\n\(contacts)name: Ada Lovelace\nnme: x\n"
    let reading = Profile.read(Array(text.utf8), name: "a.yaml")
    #expect(reading.profile == nil)
    #expect(reading.diagnostics.map(\.code) == ["profile-unknown-key"])
  }
}
