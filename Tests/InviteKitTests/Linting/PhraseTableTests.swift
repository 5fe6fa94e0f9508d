import Testing

@testable import Wording

struct PhraseTableTests {
  private func found(_ phrases: String, in text: String) -> [String] {
    let passage = AnnotatedText(MarkedPassage(text).text, spans: MarkedPassage(text).spans)
    return PhraseTable(phrases).matches(in: passage).map {
      passage.text(passage.range(ofWords: $0.words))
    }
  }

  @Test func `case, apostrophes, hyphens and white space do not count`() {
    #expect(found("i'd like-minded", in: "I’D like-\nminded") == [])
    #expect(found("i'd like-minded", in: "Yes, I’D “like  minded”") == ["I’D “like  minded"])
  }

  @Test func `alternatives, endings and wildcards take what they say`() {
    #expect(
      found("(grow|build up) (my|) list", in: "grow list, build up my list") == [
        "grow list", "build up my list",
      ])
    #expect(
      found("leverag(e|ing)", in: "leverage leveraging leverages") == [
        "leverage", "leveraging",
      ])
    #expect(
      found("a *2 b * c", in: "a b x c, a 1 2 b x c, a 1 2 3 b x c, a b c") == [
        "a b x c", "a 1 2 b x c",
      ])
    #expect(
      found("# minutes\nby #%\n#x", in: "15 minutes by 30% or 10x more") == [
        "15 minutes", "by 30%", "10x",
      ])
  }

  @Test func `the longest phrase is found, and an exception hides what is in it`() {
    #expect(found("save\nsave money", in: "save money") == ["save money"])
    #expect(found("a call\n!our *1 call", in: "a call, our short call, our call") == ["a call"])
    #expect(found("^yes", in: "Yes. Oh yes.") == ["Yes"])
    #expect(found("how are you $", in: "How are you going? How are you?") == ["How are you"])
  }

  @Test func `a fact is no word of a phrase, but fills a wildcard`() {
    #expect(found("help * grow", in: "help {recipient.company: Acme} grow") == ["help Acme grow"])
    #expect(found("help us", in: "help {recipient.company: us}") == [])
  }

  @Test func `no phrase goes across the end of a sentence`() {
    #expect(found("in order to", in: "All is in order. To work!") == [])
  }
}
