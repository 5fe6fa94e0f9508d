import People

/// A tie in sentences, from rich to short: the start of a new template.
struct TieWording {
  /// The sentences, each with other facts than the one before.
  let sentences: [String]
  /// The kind of message that suits the tie.
  let kind: InviteKind
  /// The strength of the tie as a reason to connect.
  let strength: Int

  /// The wording for a tie.
  init(_ tie: FactKey) {
    sentences = Self.sentences[tie.name] ?? []
    switch tie.name {
    case "invited_me": (kind, strength) = (.reply, 60)
    case "accepted": (kind, strength) = (.followUp, 60)
    default: (kind, strength) = (.invite, 70)
    }
  }

  private static let sentences = [
    "met": [
      "It was a pleasure to talk about {{ met.topic }} with you at {{ met.event }}.",
      "It was a pleasure to talk about {{ met.topic }} with you.",
      "It was a pleasure to see you at {{ met.event }}.",
    ],
    "article": [
      "{{ article.title | quoted }} says that {{ article.takeaway }}.",
      "Thank you for writing {{ article.title | quoted }}.",
    ],
    "talk": [
      "In {{ talk.title | quoted }} at {{ talk.event }} you showed that {{ talk.takeaway }}.",
      "In {{ talk.title | quoted }} you showed that {{ talk.takeaway }}.",
      "Thank you for {{ talk.title | quoted }}.",
    ],
    "post": [
      "In your post about {{ post.topic }} you say that {{ post.takeaway }}.",
      "Thank you for posting about {{ post.topic }}.",
    ],
    "attending": [
      "Will you speak about {{ attending.topic }} at {{ attending.event }}?",
      "See you at {{ attending.event }}.",
    ],
    "worked": [
      "We worked on {{ worked.on }} together at {{ worked.at }}.",
      "We worked together at {{ worked.at }}.",
    ],
    "customer": [
      "Your {{ customer.product }} helps me {{ customer.use }}.",
      "Thank you for {{ customer.product }}.",
    ],
    "project": [
      "Your {{ project.name }} makes it easy to {{ project.use }}.",
      "Your {{ project.name }} is a pleasure to use.",
    ],
    "contribution": [
      "With {{ contribution.what }} you made {{ contribution.to }} better.",
      "You had a hand in {{ contribution.to }}.",
    ],
    "mutual": [
      "{{ mutual.name }}, {{ mutual.relation }}, told me {{ mutual.said }}.",
      "{{ mutual.name }}, {{ mutual.relation }}, knows us both.",
      "{{ mutual.name }} knows us both.",
    ],
    "group": [
      "You wrote about {{ group.topic }} in {{ group.name }}.",
      "You are in {{ group.name }} too.",
    ],
    "invited_me": [
      "Thank you for writing {{ invited_me.date | ago }}.", "Thank you for writing.",
    ],
    "accepted": [
      "Thank you for saying yes {{ accepted.date | ago }}.", "Thank you for saying yes.",
    ],
    "job": ["You are looking for {{ job.title | uncapitalize | with_article }}."],
  ]
}
