/// How a tie is told in a message, from rich to short: what a new template starts with.
struct TieWording {
  /// The sentences, each with other facts than the one before.
  let sentences: [String]
  /// The kind of message that suits the tie.
  let kind: InviteKind
  /// How good a reason to connect it is.
  let strength: Int

  /// The wording for a tie.
  init(_ tie: TieKind) {
    sentences = Self.sentences[tie.name] ?? []
    switch tie.name {
    case "invited_me": (kind, strength) = (.reply, 60)
    case "accepted": (kind, strength) = (.followUp, 60)
    default: (kind, strength) = (.invite, 70)
    }
  }

  private static let sentences = [
    "met": [
      "I still think of what you said about {{ met.topic }} at {{ met.event }}.",
      "I enjoyed our talk about {{ met.topic }}.",
      "I enjoyed meeting you at {{ met.event }}.",
    ],
    "article": [
      "Your article {{ article.title | quoted }} persuaded me that {{ article.takeaway }}.",
      "I have just read {{ article.title | quoted }}.",
    ],
    "talk": [
      "In {{ talk.title | quoted }} at {{ talk.event }} you showed that {{ talk.takeaway }}.",
      "In {{ talk.title | quoted }} you showed that {{ talk.takeaway }}.",
      "I heard {{ talk.title | quoted }}.",
    ],
    "post": [
      "I learned from your post about {{ post.topic }} that {{ post.takeaway }}.",
      "I read your post about {{ post.topic }}.",
    ],
    "attending": [
      "I hope to hear you on {{ attending.topic }} at {{ attending.event }}.",
      "I will be at {{ attending.event }} too.",
    ],
    "customer": [
      "I use {{ customer.product }} to {{ customer.use }}.",
      "I use {{ customer.product }}.",
    ],
    "project": [
      "I use {{ project.name }} to {{ project.use }}.",
      "I use {{ project.name }}.",
    ],
    "mutual": [
      "{{ mutual.name }}, {{ mutual.relation }}, told me {{ mutual.said }}.",
      "{{ mutual.name }}, {{ mutual.relation }}, knows us both.",
      "{{ mutual.name }} knows us both.",
    ],
    "group": [
      "I remember your point about {{ group.topic }} in {{ group.name }}.",
      "I am in {{ group.name }} too.",
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
