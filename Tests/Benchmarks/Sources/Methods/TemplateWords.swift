/// The sentences that generated templates are made of.
enum TemplateWords {
  /// A sentence that can go on with some tails before its end.
  struct Sentence {
    let text: String
    let tails: [String]
    let end: String

    init(_ text: String, tails: [String] = [], end: String = ".") {
      self.text = text
      self.tails = tails
      self.end = end
    }
  }

  /// The ways to say one thing, each of which needs a fact, and one that needs none.
  struct Subject {
    let sentences: [Sentence]
    let plain: String

    init(plain: String, _ sentences: [Sentence]) {
      self.sentences = sentences
      self.plain = plain
    }
  }

  /// The things that are said, one after the other.
  static let subjects = [
    Subject(
      plain: "It was good to meet you.",
      [
        Sentence(
          "We met at {{ met.event }}",
          tails: [
            " in {{ met.place }}", " {{ met.date | ago }}", " and spoke about {{ met.topic }}",
          ]),
        Sentence("It was good to talk about {{ met.topic }}", tails: [" at {{ met.event }}"]),
        Sentence("We met in {{ met.place }}", tails: [" {{ met.date | ago }}"]),
        Sentence(
          "We'll both be at {{ attending.event }}",
          tails: [
            " {{ attending.date | ago }}", ", where I'd like to hear of {{ attending.topic }}",
          ]),
      ]),
    Subject(
      plain: "I follow what you say.",
      [
        Sentence(
          "I heard your talk {{ talk.title }}",
          tails: [" at {{ talk.event }}", " {{ talk.date | ago }}"]),
        Sentence("You said that {{ talk.takeaway }}", tails: [" at {{ talk.event }}"]),
        Sentence(
          "I read {{ article.title }}",
          tails: [" in {{ article.where }}", " and kept one thought: {{ article.takeaway }}"]),
        Sentence(
          "I read your post on {{ post.topic }}",
          tails: [" {{ post.date | ago }}", ", and I know now that {{ post.takeaway }}"]),
      ]),
    Subject(
      plain: "We have a friend in common.",
      [
        Sentence(
          "{{ mutual.name }}", tails: [", {{ mutual.relation }},"],
          end: " told me {{ mutual.said }}."),
        Sentence("We both know {{ mutual.name }}", tails: [", {{ mutual.relation }}"]),
        Sentence("We both studied at {{ shared.school }}"),
        Sentence("We share {{ shared.interest }}", tails: [" and {{ shared.event }}"]),
      ]),
    Subject(
      plain: "Thank you for your work.",
      [
        Sentence("I use {{ project.name }}", tails: [" to {{ project.use }}"]),
        Sentence(
          "You gave {{ contribution.what }} to {{ contribution.to }}",
          tails: [" {{ contribution.date | ago }}"]),
        Sentence("Thank you for {{ project.name }}"),
        Sentence("We worked on {{ worked.on }}", tails: [" at {{ worked.at }}"]),
      ]),
    Subject(
      plain: "I did something because of you.",
      [
        Sentence(
          "{{ note.did | capitalize_first }}", tails: [" {{ note.moment }}", "; {{ note.result }}"]),
        Sentence("{{ note.result | capitalize_first }}"),
        Sentence("{{ note.did | capitalize_first }}"),
      ]),
    Subject(
      plain: "We do much the same.",
      [
        Sentence("I'm {{ sender.intro }}", tails: [", and I {{ sender.work }}"]),
        Sentence("I {{ sender.work }}", tails: [" at {{ sender.company.short }}"]),
        Sentence("I'm at {{ sender.company.name }}"),
        Sentence("I'm {{ sender.role | as_role }}", tails: [" at {{ sender.company.short }}"]),
      ]),
    Subject(
      plain: "There is more to say.",
      [
        Sentence("{{ note.also }}", end: ""),
        Sentence("{{ note.now | capitalize_first }}", tails: [". {{ note.also }}"]),
        Sentence("I can {{ note.give }}", tails: [", or offer {{ sender.offer }}"]),
      ]),
    Subject(
      plain: "May I ask you about it?",
      [
        Sentence("{{ note.ask | as_request }}", tails: [" {{ note.ease }}"], end: ""),
        Sentence("Shall I {{ note.give }}", end: "?"),
        Sentence("I'd love to {{ sender.goal }}", tails: [" with {{ recipient.company.short }}"]),
      ]),
  ]

  /// The things that are said in passing, inside of another part.
  static let asides = [
    Subject(
      plain: "It is nothing urgent.",
      [Sentence("{{ note.also }}", end: ""), Sentence("{{ note.ease }}", end: "")]),
    Subject(
      plain: "I know your work.",
      [
        Sentence(
          "You are {{ recipient.role | as_role }}", tails: [" at {{ recipient.company.name }}"]),
        Sentence("You are at {{ recipient.company.short }}"),
      ]),
  ]
}
