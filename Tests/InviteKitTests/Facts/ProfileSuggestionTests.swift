import Testing

@testable import People

struct MissingEntryTests {
  private func entries(_ paths: String...) -> [String] {
    ProfileSuggestion.entries(for: paths).map { "\($0.owner): \($0.text)" }
  }

  @Test func `facts that belong together are one entry`() {
    #expect(
      entries("talk.title", "met.event", "talk.takeaway")
        == ["recipient: ties: {talk: {title: …, takeaway: …}, met: {event: …}}"])
  }

  @Test func `each entry says whose profile it goes into`() {
    #expect(
      entries("sender.offer", "recipient.role", "sender.more.opening")
        == ["recipient: role: …", "sender: offer: …, more: {opening: …}"])
  }

  @Test func `names, companies and lists are told as a profile holds them`() {
    #expect(
      entries("recipient.first_name", "recipient.last_name")
        == ["recipient: name: {called: …, family: …}"])
    #expect(entries("sender.honorific") == ["sender: name: {honorific: …}"])
    #expect(entries("recipient.company.short") == ["recipient: company: …"])
    #expect(
      entries("recipient.schools", "recipient.languages")
        == ["recipient: schools: […], languages: […]"])
  }

  @Test func `what two people have to share is told in words`() {
    #expect(entries("shared.school") == ["both: a school in common"])
    #expect(entries("shared.interests") == ["both: an interest in common"])
    #expect(entries("shared.role") == ["both: the same role"])
  }

  @Test func `of nothing there is nothing to tell`() {
    #expect(entries().isEmpty)
  }
}
