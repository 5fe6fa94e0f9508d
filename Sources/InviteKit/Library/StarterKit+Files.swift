// Made from the folders `templates` and `profiles` by the tests with INVITE_RECORD=1; do not edit.
// swift-format-ignore-file

extension StarterKit {
  /// The cases of the templates, each with its template's name.
  static let cases: [(name: String, text: String)] = [
    (
      "after-accepting",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        intro: a compiler engineer in Philadelphia
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
        offer: a tour of our machine room
      recipient:
        name: Ada Lovelace
        ties: {accepted: {date: 2026-11-20}}
        note:
          moment: on the night train home
          did: I wove your table of numbers on a loom
          result: the cloth has a fault in the fourth row
          now: we open a small show of it in May
          also: The cloth is yours if you want it.
          ask: hang it under your name
          give: send you a photograph
          ease: A no is fine.
          subject: A loom
      today: 2026-11-21
      cases:
        - name: a free account
          text: |
            Hi Ada,
            Thank you for accepting my invitation. I wove your table of numbers on a loom. The cloth has a fault in the fourth row. We open a small show of it in May. May I hang it under your name?
            Grace
        - name: a letter
          channel: email
          subject: "A loom"
          text: |
            Hi Ada,

            Thank you for accepting my invitation yesterday. On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row.

            I'm a compiler engineer in Philadelphia. We open a small show of it in May.

            May I hang it under your name? A no is fine.

            The cloth is yours if you want it.

            I can send you a photograph.

            Best wishes,
            Grace Hopper
        - name: a goal, and nothing to offer
          sender:
            name: Grace Hopper
            intro: a compiler engineer in Philadelphia
            company: Eckert-Mauchly
            work: build compilers that read English
            goal: compare notes on teaching machines
          recipient:
            name: Ada Lovelace
            ties: {accepted: {date: 2026-11-20}}
          text: |
            Hi Ada,
            Thank you for accepting my invitation yesterday. I'd love to compare notes on teaching machines.
            Grace, compiler engineer in Philadelphia
        - name: a letter about that alone
          recipient:
            name: Ada Lovelace
            ties: {accepted: {date: 2026-11-20}}
          channel: email
          subject: "Thank you for accepting"
          text: |
            Hi Ada,

            Thank you for accepting my invitation yesterday. I'm a compiler engineer in Philadelphia.

            I can offer a tour of our machine room: would that be of use to you?

            Best wishes,
            Grace Hopper
        - name: room for 120
          sender:
            name: Grace Hopper
            offer: a tour of our machine room
          recipient:
            name: Ada Lovelace
            ties: {accepted: {date: 2026-11-20}}
          limit: 120
          text: |
            Hi Ada,
            Thank you for accepting my invitation yesterday. What are you working on these days?
            Grace

      """#
    ),
    (
      "answer-warmly",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        intro: a compiler engineer in Philadelphia
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient:
        name: Ada Lovelace
        ties: {invited_me: {date: 2026-11-19}}
        note:
          moment: on the night train home
          did: I wove your table of numbers on a loom
          result: the cloth has a fault in the fourth row
          now: we open a small show of it in May
          also: The cloth is yours if you want it.
          ask: hang it under your name
          give: send you a photograph
          ease: A no is fine.
          subject: A loom
      today: 2026-11-21
      cases:
        - name: a free account
          text: |
            Gladly, Ada. On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row. We open a small show of it in May. May I hang it under your name?
            Grace
        - name: a letter
          channel: email
          subject: "A loom"
          text: |
            Gladly, Ada. On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row.

            We open a small show of it in May.

            May I hang it under your name? A no is fine.

            The cloth is yours if you want it.

            I can send you a photograph.

            Best wishes,
            Grace Hopper
        - name: room for 150
          limit: 150
          text: |
            Gladly, Ada. On the night train home, I wove your table of numbers on a loom. We open a small show of it in May. May I hang it under your name?
            Grace
        - name: room for 95
          limit: 95
          text: |
            Gladly, Ada. I wove your table of numbers on a loom. May I hang it under your name?
            Grace
        - name: to somebody with a title
          recipient:
            name: {given: Ada, family: Lovelace, honorific: Ms}
            ties: {invited_me: {date: 2026-11-19}}
            note:
              did: I wove your table of numbers on a loom
              result: and the cloth has a fault in the fourth row
              ask: Did you know of it?
          text: |
            Dear Ms Lovelace,
            Thank you for your invitation; I'm glad to accept it. I wove your table of numbers on a loom, and the cloth has a fault in the fourth row. Did you know of it?
            Grace Hopper
        - name: to somebody with a title, in short
          recipient:
            name: {given: Ada, family: Lovelace, honorific: Ms}
            ties: {invited_me: {date: 2026-11-19}}
            note:
              did: I wove your table of numbers on a loom
              result: and the cloth has a fault in the fourth row
              ask: Did you know of it?
          limit: 130
          text: |
            Dear Ms Lovelace,
            Thank you for your invitation of two days ago; I'm glad to accept it. Did you know of it?
            Grace Hopper
        - name: nothing but how you know them
          recipient:
            name: Ada Lovelace
            ties: {invited_me: {date: 2026-11-19}}
          text: |
            Gladly, Ada. I'd love to compare notes on teaching machines.
            Grace, compiler engineer in Philadelphia
        - name: no goal either
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {invited_me: {date: 2026-11-19}}
          text: |
            Gladly, Ada. What made you think of me?
            Grace
        - name: a letter about that alone
          recipient:
            name: Ada Lovelace
            ties: {invited_me: {date: 2026-11-19}}
          channel: email
          subject: "Your invitation"
          text: |
            Gladly, Ada.

            I'd love to compare notes on teaching machines.

            Best wishes,
            Grace Hopper

      """#
    ),
    (
      "answer-with-a-coffee",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        intro: a compiler engineer in Philadelphia
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient:
        name: Ada Lovelace
        ties: {invited_me: {date: 2026-11-19}}
        note:
          moment: on the night train home
          did: I wove your table of numbers on a loom
          result: the cloth has a fault in the fourth row
          now: we open a small show of it in May
          also: The cloth is yours if you want it.
          ask: hang it under your name
          give: send you a photograph
          ease: A no is fine.
          subject: A loom
      today: 2026-11-21
      cases:
        - name: a free account
          text: |
            With pleasure, Ada. On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row. We open a small show of it in May. May I hang it under your name?
            Grace
        - name: a letter
          channel: email
          subject: "A loom"
          text: |
            With pleasure, Ada. On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row.

            We open a small show of it in May.

            May I hang it under your name? A no is fine.

            The cloth is yours if you want it.

            I can send you a photograph.

            Best wishes,
            Grace Hopper
        - name: a letter about that alone
          recipient:
            name: Ada Lovelace
            ties: {invited_me: {date: 2026-11-19}}
          channel: email
          subject: "A coffee"
          text: |
            With pleasure, Ada.

            I'd love to compare notes on teaching machines.

            Best wishes,
            Grace Hopper

      """#
    ),
    (
      "decline-kindly",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        intro: a compiler engineer in Philadelphia
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient:
        name: Ada Lovelace
        ties: {invited_me: {date: 2026-11-19}}
        note:
          moment: on the night train home
          did: I wove your table of numbers on a loom
          result: the cloth has a fault in the fourth row
          now: we open a small show of it in May
          also: The cloth is yours if you want it.
          ask: hang it under your name
          give: send you a photograph
          ease: A no is fine.
          subject: A loom
      today: 2026-11-21
      cases:
        - name: a free account
          text: |
            Thank you, Ada. We open a small show of it in May, so I must decline. A no is fine. On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row.
            Grace
        - name: a letter
          channel: email
          subject: "A loom"
          text: |
            Thank you for your invitation of two days ago, Ada. We open a small show of it in May, so I must decline. A no is fine. On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row. The cloth is yours if you want it.

            Best wishes,
            Grace Hopper
        - name: room for 150
          limit: 150
          text: |
            Thank you for your invitation, Ada. We open a small show of it in May, so I must decline. A no is fine. The cloth is yours if you want it.
            Grace
        - name: to somebody with a title
          recipient:
            name: {given: Ada, family: Lovelace, honorific: Ms}
            ties: {invited_me: {date: 2026-11-19}}
            note:
              did: I wove your table of numbers on a loom
              result: and the cloth has a fault in the fourth row
              ask: Did you know of it?
          text: |
            Dear Ms Lovelace,
            Thank you for your invitation. I'm going to decline, and I wish you well. I wove your table of numbers on a loom, and the cloth has a fault in the fourth row.
            Grace Hopper
        - name: to somebody with a title, in short
          recipient:
            name: {given: Ada, family: Lovelace, honorific: Ms}
            ties: {invited_me: {date: 2026-11-19}}
            note:
              did: I wove your table of numbers on a loom
              result: and the cloth has a fault in the fourth row
              ask: Did you know of it?
          limit: 130
          text: |
            Dear Ms Lovelace,
            Thank you for your invitation of two days ago. I'm going to decline, and I wish you well.
            Grace Hopper
        - name: nothing but how you know them
          recipient:
            name: Ada Lovelace
            ties: {invited_me: {date: 2026-11-19}}
          text: |
            Thank you for your invitation of two days ago, Ada. I'm going to decline, and I wish you well.
            Grace, compiler engineer in Philadelphia
        - name: a story with room for 124
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {invited_me: {date: 2026-11-19}}
            note: {did: I wove your table on a loom, ask: "Why?"}
          limit: 124
          text: |
            Thank you for your invitation, Ada. I'm going to decline, and I wish you well. I wove your table on a loom.
            Grace
        - name: a letter about that alone
          recipient:
            name: Ada Lovelace
            ties: {invited_me: {date: 2026-11-19}}
          channel: email
          subject: "Your invitation"
          text: |
            Thank you for your invitation of two days ago, Ada. I'm going to decline, and I wish you well.

            Best wishes,
            Grace Hopper

      """#
    ),
    (
      "heard-talk",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        intro: a compiler engineer in Philadelphia
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient:
        name: Ada Lovelace
        ties: {talk: {title: "Who is offline?", takeaway: a map should work in a tunnel, event: FOSDEM 2026}}
        note:
          moment: on the night train home
          did: I wove your table of numbers on a loom
          result: the cloth has a fault in the fourth row
          now: we open a small show of it in May
          also: The cloth is yours if you want it.
          ask: hang it under your name
          give: send you a photograph
          ease: A no is fine.
          subject: A loom
      today: 2026-11-21
      cases:
        - name: a free account
          text: |
            Hi Ada,
            On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row. We open a small show of it in May. May I hang it under your name? A no is fine.
            Grace
        - name: a letter
          channel: email
          subject: "A loom"
          text: |
            Hello Ada,

            On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row.

            I'm a compiler engineer in Philadelphia. We open a small show of it in May.

            May I hang it under your name? A no is fine.

            The cloth is yours if you want it.

            I can send you a photograph.

            Best wishes,
            Grace Hopper
        - name: a story with room for 150
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {talk: {title: "Who is offline?", takeaway: a map should work in a tunnel, event: FOSDEM 2026}}
            note: {did: I wove your table on a loom, ask: "Why?"}
          limit: 150
          text: |
            Hello Ada,
            After your talk "Who is offline?" at FOSDEM 2026, I wove your table on a loom. Why?
            Grace
        - name: a letter about that alone
          recipient:
            name: Ada Lovelace
            ties: {talk: {title: "Who is offline?", takeaway: a map should work in a tunnel, event: FOSDEM 2026}}
          channel: email
          subject: "Who is offline?"
          text: |
            Hello Ada,

            I kept one thought from your talk "Who is offline?" at FOSDEM 2026: a map should work in a tunnel. I'm a compiler engineer in Philadelphia.

            I'd love to compare notes on teaching machines.

            Best wishes,
            Grace Hopper
        - name: room for 105
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {talk: {title: "Who is offline?", takeaway: a map should work in a tunnel, event: FOSDEM 2026}}
          limit: 105
          text: |
            Hi Ada,
            I kept one thought from your talk: a map should work in a tunnel. May I ask you about it one day?
        - name: room for 100
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {talk: {title: "Who is offline?", takeaway: a map should work in a tunnel, event: FOSDEM 2026}}
          limit: 100
          text: |
            Hello Ada,
            I heard your talk "Who is offline?" at FOSDEM 2026. May I ask you about it one day?
            Grace
        - name: room for 90
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {talk: {title: "Who is offline?", takeaway: a map should work in a tunnel, event: FOSDEM 2026}}
          limit: 90
          text: |
            Hello Ada,
            I heard your talk "Who is offline?" May I ask you about it one day?
            Grace
        - name: a story with room for 72, number 2
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {talk: {title: "Who is offline?", show: Chain Reaction}}
            note: {did: I wove your table on a loom, ask: "Why?"}
          limit: 72
          text: |
            Hello Ada,
            I wove your table on a loom. Why?
            Grace
        - name: a story with room for 82, number 2
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {talk: {title: "Who is offline?", show: Chain Reaction}}
            note: {did: I wove your table on a loom, ask: "Why?"}
          limit: 82
          text: |
            Hi Ada,
            After your talk "Who is offline?", I wove your table on a loom. Why?
            Grace
        - name: a story with room for 150, number 3
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {talk: {event: FOSDEM 2026}}
            note: {did: I wove your table on a loom, ask: "Why?"}
          limit: 150
          text: |
            Hello Ada,
            After your talk at FOSDEM 2026, I wove your table on a loom. Why?
            Grace
        - name: a letter about that alone, number 3
          recipient:
            name: Ada Lovelace
            ties: {talk: {event: FOSDEM 2026}}
          channel: email
          subject: "Your talk"
          text: |
            Hello Ada,

            I heard you speak at FOSDEM 2026. I'm a compiler engineer in Philadelphia.

            I'd love to compare notes on teaching machines.

            Best wishes,
            Grace Hopper
        - name: a podcast
          recipient:
            name: Ada Lovelace
            ties: {talk: {title: "Who is offline?", show: Chain Reaction}}
            note: {did: I opened our own map in a tunnel, result: it was blank, ask: "What did you cut first?"}
          text: |
            Hello Ada,
            After your talk "Who is offline?" on Chain Reaction, I opened our own map in a tunnel. It was blank. What did you cut first?
            Grace, compiler engineer in Philadelphia

      """#
    ),
    (
      "meeting-soon",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        intro: a compiler engineer in Philadelphia
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient:
        name: Ada Lovelace
        ties: {attending: {event: FOSDEM 2027, date: 2027-02, topic: old machines}}
        note:
          moment: on the night train home
          did: I wove your table of numbers on a loom
          result: the cloth has a fault in the fourth row
          now: we open a small show of it in May
          also: The cloth is yours if you want it.
          ask: hang it under your name
          give: send you a photograph
          ease: A no is fine.
          subject: A loom
      today: 2026-11-21
      cases:
        - name: a free account
          text: |
            Hi Ada,
            On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row. We open a small show of it in May. May I hang it under your name? A no is fine.
            Grace
        - name: a letter
          channel: email
          subject: "A loom"
          text: |
            Hi Ada,

            We'll both be at FOSDEM 2027 in February. On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row.

            I'm a compiler engineer in Philadelphia. We open a small show of it in May.

            May I hang it under your name? A no is fine.

            The cloth is yours if you want it.

            I can send you a photograph.

            Best wishes,
            Grace Hopper
        - name: a story with room for 72
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {attending: {event: FOSDEM 2027, date: 2027-02, topic: old machines}}
            note: {did: I wove your table on a loom, ask: "Why?"}
          limit: 72
          text: |
            Hi Ada,
            We'll both be at FOSDEM 2027. I wove your table on a loom. Why?
        - name: a letter about that alone
          recipient:
            name: Ada Lovelace
            ties: {attending: {event: FOSDEM 2027, date: 2027-02, topic: old machines}}
          channel: email
          subject: "FOSDEM 2027"
          text: |
            Hi Ada,

            We'll both be at FOSDEM 2027 in February. I'm a compiler engineer in Philadelphia.

            I'd love to compare notes on teaching machines.

            Best wishes,
            Grace Hopper
        - name: room for 90
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {attending: {event: FOSDEM 2027, date: 2027-02, topic: old machines}}
          limit: 90
          text: |
            Hi Ada,
            We'll both be at FOSDEM 2027. Shall we talk about old machines there?
            Grace

      """#
    ),
    (
      "met-at-event",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        intro: a compiler engineer in Philadelphia
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient:
        name: Ada Lovelace
        ties: {met: {event: Strange Loop 2026, topic: symbolic computation, place: Saint Louis, date: 2026-09-24}}
        note:
          moment: on the night train home
          did: I wove your table of numbers on a loom
          result: the cloth has a fault in the fourth row
          now: we open a small show of it in May
          also: The cloth is yours if you want it.
          ask: hang it under your name
          give: send you a photograph
          ease: A no is fine.
          subject: A loom
      today: 2026-11-21
      cases:
        - name: a free account
          text: |
            Hello Ada,
            We met on the night train home. I wove your table of numbers on a loom. The cloth has a fault in the fourth row. We open a small show of it in May. May I hang it under your name?
            Grace
        - name: a letter
          channel: email
          subject: "A loom"
          text: |
            Hello Ada,

            We met at Strange Loop 2026 in Saint Louis in September, on the night train home. I wove your table of numbers on a loom. The cloth has a fault in the fourth row.

            I'm a compiler engineer in Philadelphia. We open a small show of it in May.

            May I hang it under your name? A no is fine.

            The cloth is yours if you want it.

            I can send you a photograph.

            Best wishes,
            Grace Hopper
        - name: room for 95
          limit: 95
          text: |
            Hello Ada,
            I wove your table of numbers on a loom. May I hang it under your name?
            Grace
        - name: a Premium account
          channel: linkedin-premium
          text: |
            Hello Ada,
            We met at Strange Loop 2026, on the night train home. I wove your table of numbers on a loom. The cloth has a fault in the fourth row. We open a small show of it in May. The cloth is yours if you want it. I can send you a photograph. May I hang it under your name? A no is fine.
            Grace
        - name: a letter to somebody with a title
          sender:
            name: Grace Hopper
            sign: Grace Hopper, compilers, Philadelphia
            role: Compiler engineer
            company: {name: Eckert-Mauchly Corp., short: Eckert-Mauchly}
            goal: compare notes on teaching machines
          recipient:
            name: {given: Ada, family: Lovelace, honorific: Ms}
            ties: {met: {event: Strange Loop 2026, topic: symbolic computation, place: Saint Louis, date: 2026-09-24}}
            note:
              did: I wove your table of numbers on a loom
              result: and the cloth has a fault in the fourth row
              ask: Did you know of it?
          channel: inmail
          subject: "Strange Loop 2026"
          text: |
            Dear Ms Lovelace,

            We met at Strange Loop 2026 in Saint Louis in September. I wove your table of numbers on a loom, and the cloth has a fault in the fourth row.

            Did you know of it?

            With kind regards,
            Grace Hopper, compilers, Philadelphia
        - name: a text message to somebody with a title
          sender:
            name: Grace Hopper
            sign: Grace Hopper, compilers, Philadelphia
            role: Compiler engineer
            company: {name: Eckert-Mauchly Corp., short: Eckert-Mauchly}
            goal: compare notes on teaching machines
          recipient:
            name: {given: Ada, family: Lovelace, honorific: Ms}
            ties: {met: {event: Strange Loop 2026, topic: symbolic computation, place: Saint Louis, date: 2026-09-24}}
            note:
              did: I wove your table of numbers on a loom
              result: and the cloth has a fault in the fourth row
              ask: Did you know of it?
          channel: sms
          text: |
            Dear Ms Lovelace,
            We met in Saint Louis. I wove your table of numbers on a loom, and the cloth has a fault in the fourth row. Did you know of it?
            Grace Hopper
        - name: a text message with an own name
          sender:
            name: Grace Hopper
            sign: Grace Hopper, compilers, Philadelphia
            role: Compiler engineer
            company: {name: Eckert-Mauchly Corp., short: Eckert-Mauchly}
            goal: compare notes on teaching machines
          recipient:
            name: {given: Ada, family: Lovelace, honorific: Ms}
            ties: {met: {event: Strange Loop 2026, topic: symbolic computation, place: Saint Louis, date: 2026-09-24}}
            note: {did: I wove your table on a loom, sign: Grace from the loom}
          channel: sms
          text: |
            Dear Ms Lovelace,
            We met at Strange Loop 2026 in Saint Louis. I wove your table on a loom. I'd love to compare notes on teaching machines.
            Grace from the loom
        - name: a text message from a name that does not say what it is called by
          sender:
            name: {given: G., family: Hopper}
          recipient:
            name: Ada Lovelace
            ties: {met: {event: Strange Loop 2026, topic: symbolic computation, place: Saint Louis, date: 2026-09-24}}
            note:
              did: I wove your table of numbers on a loom
              result: and the cloth has a fault in the fourth row
              ask: Did you know of it?
          channel: sms
          text: |
            Hi Ada,
            We met at Strange Loop 2026. I wove your table of numbers on a loom, and the cloth has a fault in the fourth row. Did you know of it?
            G. Hopper
        - name: a short story, signed in full
          sender:
            name: Grace Hopper
            sign: Grace Hopper, compilers, Philadelphia
            role: Compiler engineer
            company: {name: Eckert-Mauchly Corp., short: Eckert-Mauchly}
            goal: compare notes on teaching machines
          recipient:
            name: Ada Lovelace
            ties: {met: {event: Strange Loop 2026, topic: symbolic computation, place: Saint Louis, date: 2026-09-24}}
            note: {did: I wove your table on a loom, ask: "Did you know?"}
          limit: 300
          text: |
            Hello Ada,
            We met at Strange Loop 2026 in Saint Louis in September. I wove your table on a loom. Did you know?
            Grace Hopper, compilers, Philadelphia
        - name: what is asked needs what stands before it
          recipient:
            name: Ada Lovelace
            ties: {met: {event: Strange Loop 2026, topic: symbolic computation, place: Saint Louis, date: 2026-09-24}}
            note: {did: I wove your table on a loom, now: I have forty photographs of it, give: send you the best, ask: "Would they be of use to you?", ease: A no is fine.}
          limit: 300
          text: |
            Hello Ada,
            We met at Strange Loop 2026 in Saint Louis in September. I wove your table on a loom. I have forty photographs of it. I can send you the best. Would they be of use to you? A no is fine.
            Grace, compiler engineer in Philadelphia
        - name: the same with less room
          recipient:
            name: Ada Lovelace
            ties: {met: {event: Strange Loop 2026, topic: symbolic computation, place: Saint Louis, date: 2026-09-24}}
            note: {did: I wove your table on a loom, now: I have forty photographs of it, give: send you the best, ask: "Would they be of use to you?", ease: A no is fine.}
          limit: 70
          text: |
            Hello Ada,
            I wove your table on a loom. Would they be of use to you?
        - name: an offer, with room
          recipient:
            name: Ada Lovelace
            ties: {met: {event: Strange Loop 2026, topic: symbolic computation, place: Saint Louis, date: 2026-09-24}}
            note: {did: I wove your table on a loom, give: send you a photograph, ease: A no is fine.}
          text: |
            Hello Ada,
            We met at Strange Loop 2026 in Saint Louis in September. I wove your table on a loom. Shall I send you a photograph? A no is fine.
            Grace, compiler engineer in Philadelphia
        - name: nothing to answer
          recipient:
            name: Ada Lovelace
            ties: {met: {event: Strange Loop 2026, topic: symbolic computation, place: Saint Louis, date: 2026-09-24}}
            note: {did: I wove your table on a loom, ease: There is nothing to answer.}
          text: |
            Hello Ada,
            We met at Strange Loop 2026 in Saint Louis in September. I wove your table on a loom. There is nothing to answer.
            Grace, compiler engineer in Philadelphia
        - name: where you stand, and what you ask
          recipient:
            name: Ada Lovelace
            ties: {met: {event: Strange Loop 2026, topic: symbolic computation, place: Saint Louis, date: 2026-09-24}}
            note: {now: we open a small show of cloth in May, ask: show it to you there}
          text: |
            Hello Ada,
            It was good to meet you at Strange Loop 2026 and to talk about symbolic computation in September. We open a small show of cloth in May. May I show it to you there?
            Grace
        - name: an own greeting, name and subject
          recipient:
            name: Ada Lovelace
            ties: {met: {event: Strange Loop 2026, topic: symbolic computation, place: Saint Louis, date: 2026-09-24}}
            note: {greeting: 'Good evening Ada,', did: I wove your table on a loom, ask: "Did you know?", sign: Grace from the loom, subject: A loom}
          channel: email
          subject: "A loom"
          text: |
            Good evening Ada,

            We met at Strange Loop 2026 in Saint Louis in September. I wove your table on a loom. I'm a compiler engineer in Philadelphia.

            Did you know?

            Best wishes,
            Grace from the loom
        - name: a letter from somebody of whom nothing is said
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {met: {event: Strange Loop 2026, topic: symbolic computation, place: Saint Louis, date: 2026-09-24}}
            note:
              did: I wove your table of numbers on a loom
              result: and the cloth has a fault in the fourth row
              ask: Did you know of it?
          channel: email
          subject: "Strange Loop 2026"
          text: |
            Hello Ada,

            We met at Strange Loop 2026 in Saint Louis in September. I wove your table of numbers on a loom, and the cloth has a fault in the fourth row.

            Did you know of it?

            Best wishes,
            Grace Hopper
        - name: a letter from somebody with a role
          sender:
            name: Grace Hopper
            role: Compiler engineer
            company: Eckert-Mauchly
          recipient:
            name: Ada Lovelace
            ties: {met: {event: Strange Loop 2026, topic: symbolic computation, place: Saint Louis, date: 2026-09-24}}
            note:
              did: I wove your table of numbers on a loom
              result: and the cloth has a fault in the fourth row
              ask: Did you know of it?
          channel: email
          subject: "Strange Loop 2026"
          text: |
            Hello Ada,

            We met at Strange Loop 2026 in Saint Louis in September. I wove your table of numbers on a loom, and the cloth has a fault in the fourth row. I'm a compiler engineer at Eckert-Mauchly.

            Did you know of it?

            Best wishes,
            Grace Hopper
        - name: a letter from somebody with a role and no company
          sender:
            name: Grace Hopper
            role: Compiler engineer
          recipient:
            name: Ada Lovelace
            ties: {met: {event: Strange Loop 2026, topic: symbolic computation, place: Saint Louis, date: 2026-09-24}}
            note:
              did: I wove your table of numbers on a loom
              result: and the cloth has a fault in the fourth row
              ask: Did you know of it?
          channel: email
          subject: "Strange Loop 2026"
          text: |
            Hello Ada,

            We met at Strange Loop 2026 in Saint Louis in September. I wove your table of numbers on a loom, and the cloth has a fault in the fourth row. I'm a compiler engineer.

            Did you know of it?

            Best wishes,
            Grace Hopper
        - name: a letter from somebody with work and no company
          sender:
            name: Grace Hopper
            work: build compilers that read English
          recipient:
            name: Ada Lovelace
            ties: {met: {event: Strange Loop 2026, topic: symbolic computation, place: Saint Louis, date: 2026-09-24}}
            note:
              did: I wove your table of numbers on a loom
              result: and the cloth has a fault in the fourth row
              ask: Did you know of it?
          channel: email
          subject: "Strange Loop 2026"
          text: |
            Hello Ada,

            We met at Strange Loop 2026 in Saint Louis in September. I wove your table of numbers on a loom, and the cloth has a fault in the fourth row. I build compilers that read English.

            Did you know of it?

            Best wishes,
            Grace Hopper
        - name: in public, by a handle
          recipient:
            name: Ada Lovelace
            ties: {met: {event: Strange Loop 2026, topic: symbolic computation, place: Saint Louis, date: 2026-09-24}}
            more: {handle: '@ada.example'}
            note:
              did: I wove your table of numbers on a loom
              result: and the cloth has a fault in the fourth row
              ask: Did you know of it?
          channel: bluesky
          text: |
            @ada.example We met at Strange Loop 2026 in Saint Louis in September. I wove your table of numbers on a loom, and the cloth has a fault in the fourth row. Did you know of it?
        - name: in public, by name
          recipient:
            name: Ada Lovelace
            ties: {met: {event: Strange Loop 2026, topic: symbolic computation, place: Saint Louis, date: 2026-09-24}}
            note: {did: I wove your table on a loom}
          channel: mastodon
          text: |
            Ada, We met at Strange Loop 2026 in Saint Louis in September. I wove your table on a loom.
        - name: a short event and a long moment in 70
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {met: FOSDEM}
            note: {moment: on the last night train home from Brussels, did: I wove your table, ask: "Why?"}
          limit: 70
          text: |
            Hello Ada,
            We met at FOSDEM. I wove your table. Why?
            Grace
        - name: room for 90
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {met: {event: Strange Loop 2026, topic: symbolic computation, place: Saint Louis, date: 2026-09-24}}
          limit: 90
          text: |
            Hello Ada,
            It was good to meet you at Strange Loop 2026. Shall we keep in touch?
            Grace
        - name: room for 70
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {met: {event: Strange Loop 2026, topic: symbolic computation, place: Saint Louis, date: 2026-09-24}}
          limit: 70
          text: |
            Hello Ada,
            It was good to meet you. Shall we keep in touch?
            Grace
        - name: nothing but how you know them, number 2
          recipient:
            name: Ada Lovelace
            ties: {met: {topic: symbolic computation, place: the queue for tea}}
          text: |
            Hello Ada,
            It was good to talk about symbolic computation in the queue for tea. I'd love to compare notes on teaching machines.
            Grace, compiler engineer in Philadelphia
        - name: a letter about that alone, number 3
          recipient:
            name: Ada Lovelace
            ties: {met: {topic: symbolic computation}}
          channel: email
          subject: "From Grace Hopper"
          text: |
            Hello Ada,

            It was good to talk about symbolic computation. I'm a compiler engineer in Philadelphia.

            I'd love to compare notes on teaching machines.

            Best wishes,
            Grace Hopper
        - name: no goal either, number 4
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {met: {place: the queue for tea, date: 2026-09-24}}
          text: |
            Hello Ada,
            It was good to meet you in the queue for tea in September. Shall we keep in touch?
            Grace
        - name: a story, number 4
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {met: {place: the queue for tea, date: 2026-09-24}}
            note:
              did: I wove your table of numbers on a loom
              result: and the cloth has a fault in the fourth row
              ask: Did you know of it?
          text: |
            Hello Ada,
            We met in the queue for tea in September. I wove your table of numbers on a loom, and the cloth has a fault in the fourth row. Did you know of it?
            Grace
        - name: what they said at the event
          recipient:
            name: Ada Lovelace
            ties: {met: {event: Strange Loop 2026}}
            note:
              did: you told me to weave a table of numbers before I trust it
              result: the cloth has a fault in the fourth row
              now: the loom is free until May
              ask: Which table would you weave on it?
          text: |
            Hello Ada,
            At Strange Loop 2026 you told me to weave a table of numbers before I trust it. The cloth has a fault in the fourth row. The loom is free until May. Which table would you weave on it?
            Grace
        - name: what they said, and where that was
          recipient:
            name: Ada Lovelace
            ties: {met: {topic: looms}}
            note:
              moment: on the night train home
              did: you told me to weave a table of numbers before I trust it
              ask: Which table would you weave?
          text: |
            Hello Ada,
            On the night train home, you told me to weave a table of numbers before I trust it. Which table would you weave?
            Grace, compiler engineer in Philadelphia
        - name: what they said in a town
          recipient:
            name: Ada Lovelace
            ties: {met: {place: Saint Louis}}
            note:
              did: you told me to weave a table of numbers before I trust it
              ask: Which table would you weave?
          text: |
            Hello Ada,
            In Saint Louis you told me to weave a table of numbers before I trust it. Which table would you weave?
            Grace, compiler engineer in Philadelphia
        - name: what they said, wherever it was
          recipient:
            name: Ada Lovelace
            ties: {met: {topic: looms}}
            note:
              did: you told me to weave a table of numbers before I trust it
              ask: Which table would you weave?
          text: |
            Hello Ada,
            You told me to weave a table of numbers before I trust it. Which table would you weave?
            Grace, compiler engineer in Philadelphia
        - name: what they said, and room for 130
          limit: 130
          recipient:
            name: Ada Lovelace
            ties: {met: {event: Strange Loop 2026}}
            note:
              did: you told me to weave a table of numbers
              now: the loom is free until May
              ask: Which table would you weave on it?
          text: |
            Hello Ada,
            You told me to weave a table of numbers. The loom is free until May. Which table would you weave on it?
            Grace
        - name: room for 60, and something of the rest in the request
          limit: 60
          recipient:
            name: Ada Lovelace
            ties: {met: {event: Strange Loop 2026}}
            note:
              did: you told me to weave it
              now: the loom is free until May
              ask: What would you weave on it?
          text: |
            Hi Ada,
            You told me to weave it. What would you weave on it?
        - name: room for 60, and a request that stands alone
          limit: 60
          recipient:
            name: Ada Lovelace
            ties: {met: {event: Strange Loop 2026}}
            note:
              did: you told me to weave it
              now: the loom is free until May
              ask: What would you weave first?
          text: |
            Hi Ada,
            You told me to weave it. What would you weave first?

      """#
    ),
    (
      "mutual-friend",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        intro: a compiler engineer in Philadelphia
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient:
        name: Ada Lovelace
        ties: {mutual: {name: Charles Babbage, relation: a former colleague of mine, said: you would know}}
        note:
          moment: on the night train home
          did: I wove your table of numbers on a loom
          result: the cloth has a fault in the fourth row
          now: we open a small show of it in May
          also: The cloth is yours if you want it.
          ask: hang it under your name
          give: send you a photograph
          ease: A no is fine.
          subject: A loom
      today: 2026-11-21
      cases:
        - name: a free account
          text: |
            Hi Ada,
            On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row. We open a small show of it in May. May I hang it under your name? A no is fine.
            Grace
        - name: a letter
          channel: email
          subject: "A loom"
          text: |
            Hello Ada,

            Charles Babbage, a former colleague of mine, told me you would know. On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row.

            I'm a compiler engineer in Philadelphia. We open a small show of it in May.

            May I hang it under your name? A no is fine.

            The cloth is yours if you want it.

            I can send you a photograph.

            Best wishes,
            Grace Hopper
        - name: a story with room for 82
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {mutual: {name: Charles Babbage, relation: a former colleague of mine, said: you would know}}
            note: {did: I wove your table on a loom, ask: "Why?"}
          limit: 82
          text: |
            Hello Ada,
            We both know Charles Babbage. I wove your table on a loom. Why?
            Grace
        - name: a story with room for 92
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {mutual: {name: Charles Babbage, relation: a former colleague of mine, said: you would know}}
            note: {did: I wove your table on a loom, ask: "Why?"}
          limit: 92
          text: |
            Hello Ada,
            Charles Babbage told me you would know. I wove your table on a loom. Why?
            Grace
        - name: a story with room for 112
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {mutual: {name: Charles Babbage, relation: a former colleague of mine, said: you would know}}
            note: {did: I wove your table on a loom, ask: "Why?"}
          limit: 112
          text: |
            Hello Ada,
            We both know Charles Babbage, a former colleague of mine. I wove your table on a loom. Why?
            Grace
        - name: a letter about that alone
          recipient:
            name: Ada Lovelace
            ties: {mutual: {name: Charles Babbage, relation: a former colleague of mine, said: you would know}}
          channel: email
          subject: "Charles Babbage"
          text: |
            Hello Ada,

            Charles Babbage, a former colleague of mine, told me you would know. I'm a compiler engineer in Philadelphia.

            I'd love to compare notes on teaching machines.

            Best wishes,
            Grace Hopper
        - name: room for 80
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {mutual: {name: Charles Babbage, relation: a former colleague of mine, said: you would know}}
          limit: 80
          text: |
            Hi Ada,
            Charles Babbage told me you would know. May I ask you about your work?
        - name: room for 70
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {mutual: {name: Charles Babbage, relation: a former colleague of mine, said: you would know}}
          limit: 70
          text: |
            Hi Ada,
            We both know Charles Babbage. May I ask you about your work?
        - name: nothing but how you know them, number 2
          recipient:
            name: Ada Lovelace
            ties: {mutual: {name: Charles Babbage, relation: a former colleague of mine}}
          text: |
            Hello Ada,
            We both know Charles Babbage, a former colleague of mine. I'd love to compare notes on teaching machines.
            Grace, compiler engineer in Philadelphia

      """#
    ),
    (
      "one-reason",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        intro: a compiler engineer in Philadelphia
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient:
        name: Ada Lovelace
        note:
          moment: on the night train home
          did: I wove your table of numbers on a loom
          result: the cloth has a fault in the fourth row
          now: we open a small show of it in May
          also: The cloth is yours if you want it.
          ask: hang it under your name
          give: send you a photograph
          ease: A no is fine.
          subject: A loom
      today: 2026-11-21
      cases:
        - name: a free account
          text: |
            Hi Ada,
            On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row. We open a small show of it in May. May I hang it under your name? A no is fine.
            Grace
        - name: a letter
          channel: email
          subject: "A loom"
          text: |
            Hi Ada,

            On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row.

            I'm a compiler engineer in Philadelphia. We open a small show of it in May.

            May I hang it under your name? A no is fine.

            The cloth is yours if you want it.

            I can send you a photograph.

            Best wishes,
            Grace Hopper
        - name: room for 95
          limit: 95
          text: |
            Hi Ada,
            I wove your table of numbers on a loom. May I hang it under your name?
            Grace
        - name: less room for it
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            note: {did: I wove your table on a loom}
          limit: 72
          text: |
            Hi Ada,
            I wove your table on a loom. May I ask you about it?
            Grace
        - name: a Premium account
          channel: linkedin-premium
          text: |
            Hi Ada,
            On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row. We open a small show of it in May. The cloth is yours if you want it. I can send you a photograph. May I hang it under your name? A no is fine.
            Grace, compiler engineer in Philadelphia
        - name: a letter to somebody with a title
          sender:
            name: Grace Hopper
            sign: Grace Hopper, compilers, Philadelphia
            role: Compiler engineer
            company: {name: Eckert-Mauchly Corp., short: Eckert-Mauchly}
            goal: compare notes on teaching machines
          recipient:
            name: {given: Ada, family: Lovelace, honorific: Ms}
            note:
              did: I wove your table of numbers on a loom
              result: and the cloth has a fault in the fourth row
              ask: Did you know of it?
          channel: inmail
          subject: "From Grace Hopper"
          text: |
            Dear Ms Lovelace,

            I wove your table of numbers on a loom, and the cloth has a fault in the fourth row.

            Did you know of it?

            With kind regards,
            Grace Hopper, compilers, Philadelphia
        - name: a text message to somebody with a title
          sender:
            name: Grace Hopper
            sign: Grace Hopper, compilers, Philadelphia
            role: Compiler engineer
            company: {name: Eckert-Mauchly Corp., short: Eckert-Mauchly}
            goal: compare notes on teaching machines
          recipient:
            name: {given: Ada, family: Lovelace, honorific: Ms}
            note:
              did: I wove your table of numbers on a loom
              result: and the cloth has a fault in the fourth row
              ask: Did you know of it?
          channel: sms
          text: |
            Dear Ms Lovelace,
            I wove your table of numbers on a loom, and the cloth has a fault in the fourth row. Did you know of it?
            Grace Hopper, compilers, Philadelphia
        - name: a text message with an own name
          sender:
            name: Grace Hopper
            sign: Grace Hopper, compilers, Philadelphia
            role: Compiler engineer
            company: {name: Eckert-Mauchly Corp., short: Eckert-Mauchly}
            goal: compare notes on teaching machines
          recipient:
            name: {given: Ada, family: Lovelace, honorific: Ms}
            note: {did: I wove your table on a loom, sign: Grace from the loom}
          channel: sms
          text: |
            Dear Ms Lovelace,
            I wove your table on a loom. I'd love to compare notes on teaching machines.
            Grace from the loom
        - name: a text message from a name that does not say what it is called by
          sender:
            name: {given: G., family: Hopper}
          recipient:
            name: Ada Lovelace
            note:
              did: I wove your table of numbers on a loom
              result: and the cloth has a fault in the fourth row
              ask: Did you know of it?
          channel: sms
          text: |
            Hi Ada,
            I wove your table of numbers on a loom, and the cloth has a fault in the fourth row. Did you know of it?
            G. Hopper
        - name: what is asked needs what stands before it
          recipient:
            name: Ada Lovelace
            note: {did: I wove your table on a loom, now: I have forty photographs of it, give: send you the best, ask: "Would they be of use to you?", ease: A no is fine.}
          limit: 300
          text: |
            Hi Ada,
            I wove your table on a loom. I have forty photographs of it. I can send you the best. Would they be of use to you? A no is fine.
            Grace, compiler engineer in Philadelphia
        - name: the same with less room
          recipient:
            name: Ada Lovelace
            note: {did: I wove your table on a loom, now: I have forty photographs of it, give: send you the best, ask: "Would they be of use to you?", ease: A no is fine.}
          limit: 70
          text: |
            Hi Ada,
            I wove your table on a loom. Would they be of use to you?
        - name: an offer, with room
          recipient:
            name: Ada Lovelace
            note: {did: I wove your table on a loom, give: send you a photograph, ease: A no is fine.}
          text: |
            Hi Ada,
            I wove your table on a loom. Shall I send you a photograph? A no is fine.
            Grace, compiler engineer in Philadelphia
        - name: nothing to answer
          recipient:
            name: Ada Lovelace
            note: {did: I wove your table on a loom, ease: There is nothing to answer.}
          text: |
            Hi Ada,
            I wove your table on a loom. There is nothing to answer.
            Grace, compiler engineer in Philadelphia
        - name: where you stand, and what you ask
          recipient:
            name: Ada Lovelace
            note: {now: we open a small show of cloth in May, ask: show it to you there}
          text: |
            Hi Ada,
            We open a small show of cloth in May. May I show it to you there?
            Grace, compiler engineer in Philadelphia
        - name: an own greeting, name and subject
          recipient:
            name: Ada Lovelace
            note: {greeting: 'Good evening Ada,', did: I wove your table on a loom, ask: "Did you know?", sign: Grace from the loom, subject: A loom}
          channel: email
          subject: "A loom"
          text: |
            Good evening Ada,

            I wove your table on a loom. I'm a compiler engineer in Philadelphia.

            Did you know?

            Best wishes,
            Grace from the loom
        - name: a letter from somebody of whom nothing is said
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            note:
              did: I wove your table of numbers on a loom
              result: and the cloth has a fault in the fourth row
              ask: Did you know of it?
          channel: email
          subject: "From Grace Hopper"
          text: |
            Hi Ada,

            I wove your table of numbers on a loom, and the cloth has a fault in the fourth row.

            Did you know of it?

            Best wishes,
            Grace Hopper
        - name: a letter from somebody with a role
          sender:
            name: Grace Hopper
            role: Compiler engineer
            company: Eckert-Mauchly
          recipient:
            name: Ada Lovelace
            note:
              did: I wove your table of numbers on a loom
              result: and the cloth has a fault in the fourth row
              ask: Did you know of it?
          channel: email
          subject: "From Grace Hopper"
          text: |
            Hi Ada,

            I wove your table of numbers on a loom, and the cloth has a fault in the fourth row. I'm a compiler engineer at Eckert-Mauchly.

            Did you know of it?

            Best wishes,
            Grace Hopper
        - name: a letter from somebody with a role and no company
          sender:
            name: Grace Hopper
            role: Compiler engineer
          recipient:
            name: Ada Lovelace
            note:
              did: I wove your table of numbers on a loom
              result: and the cloth has a fault in the fourth row
              ask: Did you know of it?
          channel: email
          subject: "From Grace Hopper"
          text: |
            Hi Ada,

            I wove your table of numbers on a loom, and the cloth has a fault in the fourth row. I'm a compiler engineer.

            Did you know of it?

            Best wishes,
            Grace Hopper
        - name: a letter from somebody with work and no company
          sender:
            name: Grace Hopper
            work: build compilers that read English
          recipient:
            name: Ada Lovelace
            note:
              did: I wove your table of numbers on a loom
              result: and the cloth has a fault in the fourth row
              ask: Did you know of it?
          channel: email
          subject: "From Grace Hopper"
          text: |
            Hi Ada,

            I wove your table of numbers on a loom, and the cloth has a fault in the fourth row. I build compilers that read English.

            Did you know of it?

            Best wishes,
            Grace Hopper
        - name: in public, by a handle
          recipient:
            name: Ada Lovelace
            more: {handle: '@ada.example'}
            note:
              did: I wove your table of numbers on a loom
              result: and the cloth has a fault in the fourth row
              ask: Did you know of it?
          channel: bluesky
          text: |
            @ada.example I wove your table of numbers on a loom, and the cloth has a fault in the fourth row. Did you know of it?
        - name: in public, by name
          recipient:
            name: Ada Lovelace
            note: {did: I wove your table on a loom}
          channel: mastodon
          text: |
            Ada, I wove your table on a loom.

      """#
    ),
    (
      "opening-for-them",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        intro: a compiler engineer in Philadelphia
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
        more: {opening: an archive engineer}
      recipient:
        name: Ada Lovelace
        note:
          moment: on the night train home
          did: I wove your table of numbers on a loom
          result: the cloth has a fault in the fourth row
          now: we open a small show of it in May
          also: The cloth is yours if you want it.
          ask: hang it under your name
          give: send you a photograph
          ease: A no is fine.
          subject: A loom
      today: 2026-11-21
      cases:
        - name: a free account
          text: |
            Hi Ada,
            I wove your table of numbers on a loom. The cloth has a fault in the fourth row. We're looking for an archive engineer. We open a small show of it in May. May I hang it under your name?
            Grace
        - name: a letter
          channel: email
          subject: "A loom"
          text: |
            Hi Ada,

            On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row. Eckert-Mauchly is looking for an archive engineer.

            We open a small show of it in May.

            May I hang it under your name? A no is fine.

            The cloth is yours if you want it.

            I can send you a photograph.

            Best wishes,
            Grace Hopper
        - name: a letter about that alone
          recipient:
            name: Ada Lovelace
          channel: email
          subject: "An opening for you: an archive engineer"
          text: |
            Hi Ada,

            Eckert-Mauchly is looking for an archive engineer.

            I'd love to compare notes on teaching machines.

            Best wishes,
            Grace Hopper

      """#
    ),
    (
      "read-article",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        intro: a compiler engineer in Philadelphia
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient:
        name: Ada Lovelace
        ties: {article: {title: The clock that nobody winds, takeaway: maintenance is a kind of authorship, where: Fjord Review}}
        note:
          moment: on the night train home
          did: I wove your table of numbers on a loom
          result: the cloth has a fault in the fourth row
          now: we open a small show of it in May
          also: The cloth is yours if you want it.
          ask: hang it under your name
          give: send you a photograph
          ease: A no is fine.
          subject: A loom
      today: 2026-11-21
      cases:
        - name: a free account
          text: |
            Hi Ada,
            On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row. We open a small show of it in May. May I hang it under your name? A no is fine.
            Grace
        - name: a letter
          channel: email
          subject: "A loom"
          text: |
            Hello Ada,

            On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row.

            I'm a compiler engineer in Philadelphia. We open a small show of it in May.

            May I hang it under your name? A no is fine.

            The cloth is yours if you want it.

            I can send you a photograph.

            Best wishes,
            Grace Hopper
        - name: nothing but how you know them
          recipient:
            name: Ada Lovelace
            ties: {article: {title: The clock that nobody winds, takeaway: maintenance is a kind of authorship, where: Fjord Review}}
          text: |
            Hello Ada,
            I kept one thought from "The clock that nobody winds" in Fjord Review: maintenance is a kind of authorship. I'd love to compare notes on teaching machines.
            Grace
        - name: a story with room for 72
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {article: {title: The clock that nobody winds, takeaway: maintenance is a kind of authorship, where: Fjord Review}}
            note: {did: I wove your table on a loom, ask: "Why?"}
          limit: 72
          text: |
            Hello Ada,
            I wove your table on a loom. Why?
            Grace
        - name: a story with room for 82
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {article: {title: The clock that nobody winds, takeaway: maintenance is a kind of authorship, where: Fjord Review}}
            note: {did: I wove your table on a loom, ask: "Why?"}
          limit: 82
          text: |
            Hello Ada,
            After "The clock that nobody winds", I wove your table on a loom. Why?
        - name: a letter with a story
          recipient:
            name: Ada Lovelace
            ties: {article: {title: The clock that nobody winds, takeaway: maintenance is a kind of authorship, where: Fjord Review}}
            note:
              did: I wove your table of numbers on a loom
              result: and the cloth has a fault in the fourth row
              ask: Did you know of it?
          channel: email
          subject: "The clock that nobody winds"
          text: |
            Hello Ada,

            After "The clock that nobody winds" in Fjord Review, I wove your table of numbers on a loom, and the cloth has a fault in the fourth row. I'm a compiler engineer in Philadelphia.

            Did you know of it?

            Best wishes,
            Grace Hopper
        - name: room for 120
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {article: {title: The clock that nobody winds, takeaway: maintenance is a kind of authorship, where: Fjord Review}}
          limit: 120
          text: |
            Hello Ada,
            I kept one thought from your article: maintenance is a kind of authorship. May I follow what you write?
            Grace
        - name: room for 110
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {article: {title: The clock that nobody winds, takeaway: maintenance is a kind of authorship, where: Fjord Review}}
          limit: 110
          text: |
            Hello Ada,
            I read "The clock that nobody winds" in Fjord Review. May I follow what you write?
            Grace
        - name: room for 90
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {article: {title: The clock that nobody winds, takeaway: maintenance is a kind of authorship, where: Fjord Review}}
          limit: 90
          text: |
            Hello Ada,
            I read "The clock that nobody winds". May I follow what you write?
            Grace
        - name: a letter about that alone, number 3
          recipient:
            name: Ada Lovelace
            ties: {article: {where: Fjord Review}}
          channel: email
          subject: "Your article"
          text: |
            Hello Ada,

            I read your article in Fjord Review. I'm a compiler engineer in Philadelphia.

            I'd love to compare notes on teaching machines.

            Best wishes,
            Grace Hopper

      """#
    ),
    (
      "same-employer",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        intro: a compiler engineer in Philadelphia
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
        employers: [Kasa Health Inc.]
      recipient:
        name: Ada Lovelace
        employers: [Kasa Health Inc.]
        note:
          moment: on the night train home
          did: I wove your table of numbers on a loom
          result: the cloth has a fault in the fourth row
          now: we open a small show of it in May
          also: The cloth is yours if you want it.
          ask: hang it under your name
          give: send you a photograph
          ease: A no is fine.
          subject: A loom
      today: 2026-11-21
      cases:
        - name: a free account
          text: |
            Hi Ada,
            On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row. We open a small show of it in May. May I hang it under your name? A no is fine.
            Grace
        - name: a letter
          channel: email
          subject: "A loom"
          text: |
            Hi Ada,

            We've both worked at Kasa Health. On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row.

            I'm a compiler engineer in Philadelphia. We open a small show of it in May.

            May I hang it under your name? A no is fine.

            The cloth is yours if you want it.

            I can send you a photograph.

            Best wishes,
            Grace Hopper
        - name: a letter about that alone
          recipient:
            name: Ada Lovelace
            employers: [Kasa Health Inc.]
          channel: email
          subject: "Kasa Health"
          text: |
            Hi Ada,

            We've both worked at Kasa Health. I'm a compiler engineer in Philadelphia.

            I'd love to compare notes on teaching machines.

            Best wishes,
            Grace Hopper

      """#
    ),
    (
      "same-event",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        intro: a compiler engineer in Philadelphia
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
        events: [Strange Loop 2026]
      recipient:
        name: Ada Lovelace
        events: [Strange Loop 2026]
        note:
          moment: on the night train home
          did: I wove your table of numbers on a loom
          result: the cloth has a fault in the fourth row
          now: we open a small show of it in May
          also: The cloth is yours if you want it.
          ask: hang it under your name
          give: send you a photograph
          ease: A no is fine.
          subject: A loom
      today: 2026-11-21
      cases:
        - name: a free account
          text: |
            Hi Ada,
            On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row. We open a small show of it in May. May I hang it under your name? A no is fine.
            Grace
        - name: a letter
          channel: email
          subject: "A loom"
          text: |
            Hello Ada,

            We both go to Strange Loop 2026. On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row.

            I'm a compiler engineer in Philadelphia. We open a small show of it in May.

            May I hang it under your name? A no is fine.

            The cloth is yours if you want it.

            I can send you a photograph.

            Best wishes,
            Grace Hopper
        - name: a letter about that alone
          recipient:
            name: Ada Lovelace
            events: [Strange Loop 2026]
          channel: email
          subject: "Strange Loop 2026"
          text: |
            Hello Ada,

            We both go to Strange Loop 2026. I'm a compiler engineer in Philadelphia.

            I'd love to compare notes on teaching machines.

            Best wishes,
            Grace Hopper

      """#
    ),
    (
      "same-group",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        intro: a compiler engineer in Philadelphia
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
        groups: [the Plain Language Network]
      recipient:
        name: Ada Lovelace
        groups: [the Plain Language Network]
        ties: {group: {name: the Plain Language Network, topic: letters after a diagnosis}}
        note:
          moment: on the night train home
          did: I wove your table of numbers on a loom
          result: the cloth has a fault in the fourth row
          now: we open a small show of it in May
          also: The cloth is yours if you want it.
          ask: hang it under your name
          give: send you a photograph
          ease: A no is fine.
          subject: A loom
      today: 2026-11-21
      cases:
        - name: a free account
          text: |
            Hi Ada,
            On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row. We open a small show of it in May. May I hang it under your name? A no is fine.
            Grace
        - name: a letter
          channel: email
          subject: "A loom"
          text: |
            Hi Ada,

            We're both in the Plain Language Network. On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row.

            I'm a compiler engineer in Philadelphia. We open a small show of it in May.

            May I hang it under your name? A no is fine.

            The cloth is yours if you want it.

            I can send you a photograph.

            Best wishes,
            Grace Hopper
        - name: a letter about that alone
          recipient:
            name: Ada Lovelace
            groups: [the Plain Language Network]
            ties: {group: {name: the Plain Language Network, topic: letters after a diagnosis}}
          channel: email
          subject: "The Plain Language Network"
          text: |
            Hi Ada,

            You wrote about letters after a diagnosis in the Plain Language Network. I'm a compiler engineer in Philadelphia.

            I'd love to compare notes on teaching machines.

            Best wishes,
            Grace Hopper
        - name: room for 100
          sender:
            name: Grace Hopper
            groups: [the Plain Language Network]
          recipient:
            name: Ada Lovelace
            groups: [the Plain Language Network]
            ties: {group: {name: the Plain Language Network, topic: letters after a diagnosis}}
          limit: 100
          text: |
            Hi Ada,
            You wrote about letters after a diagnosis. What brought you to it?
            Grace
        - name: a story with room for 150, number 2
          sender:
            name: Grace Hopper
            groups: [the Plain Language Network]
          recipient:
            name: Ada Lovelace
            groups: [the Plain Language Network]
            note: {did: I wove your table on a loom, ask: "Why?"}
          limit: 150
          text: |
            Hi Ada,
            We're both in the Plain Language Network. I wove your table on a loom. Why?
            Grace
        - name: a letter about that alone, number 2
          recipient:
            name: Ada Lovelace
            groups: [the Plain Language Network]
          channel: email
          subject: "The Plain Language Network"
          text: |
            Hi Ada,

            We're both in the Plain Language Network. I'm a compiler engineer in Philadelphia.

            I'd love to compare notes on teaching machines.

            Best wishes,
            Grace Hopper
        - name: nothing but how you know them, number 3
          recipient:
            name: Ada Lovelace
            groups: [the Plain Language Network]
            ties: {group: {name: the Plain Language Network}}
          text: |
            Hi Ada,
            We're both in the Plain Language Network. I'd love to compare notes on teaching machines.
            Grace, compiler engineer in Philadelphia

      """#
    ),
    (
      "same-role",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        intro: a compiler engineer in Philadelphia
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
        role: Compiler engineer
      recipient:
        name: Ada Lovelace
        role: Compiler engineer
        company: Analytical Engines Ltd
        note:
          moment: on the night train home
          did: I wove your table of numbers on a loom
          result: the cloth has a fault in the fourth row
          now: we open a small show of it in May
          also: The cloth is yours if you want it.
          ask: hang it under your name
          give: send you a photograph
          ease: A no is fine.
          subject: A loom
      today: 2026-11-21
      cases:
        - name: a free account
          text: |
            Hi Ada,
            On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row. We open a small show of it in May. May I hang it under your name? A no is fine.
            Grace
        - name: a letter
          channel: email
          subject: "A loom"
          text: |
            Hi Ada,

            We have the same job, compiler engineer: you at Analytical Engines, I at Eckert-Mauchly. On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row.

            I'm a compiler engineer in Philadelphia. We open a small show of it in May.

            May I hang it under your name? A no is fine.

            The cloth is yours if you want it.

            I can send you a photograph.

            Best wishes,
            Grace Hopper
        - name: a story with room for 150
          sender:
            name: Grace Hopper
            role: Compiler engineer
          recipient:
            name: Ada Lovelace
            role: Compiler engineer
            company: Analytical Engines Ltd
            note: {did: I wove your table on a loom, ask: "Why?"}
          limit: 150
          text: |
            Hi Ada,
            We have the same job, compiler engineer. I wove your table on a loom. Why?
            Grace, compiler engineer
        - name: a letter about that alone
          recipient:
            name: Ada Lovelace
            role: Compiler engineer
            company: Analytical Engines Ltd
          channel: email
          subject: "Compiler engineer"
          text: |
            Hi Ada,

            We have the same job, compiler engineer: you at Analytical Engines, I at Eckert-Mauchly. I'm a compiler engineer in Philadelphia.

            I'd love to compare notes on teaching machines.

            Best wishes,
            Grace Hopper
        - name: room for 140
          sender:
            name: Grace Hopper
            role: Compiler engineer
          recipient:
            name: Ada Lovelace
            role: Compiler engineer
            company: Analytical Engines Ltd
          limit: 140
          text: |
            Hi Ada,
            We have the same job, compiler engineer. Which part of it do you like best?
            Grace, compiler engineer

      """#
    ),
    (
      "saw-their-post",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        intro: a compiler engineer in Philadelphia
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient:
        name: Ada Lovelace
        ties: {post: {topic: discharge letters, takeaway: one clear date beats three paragraphs}}
        note:
          moment: on the night train home
          did: I wove your table of numbers on a loom
          result: the cloth has a fault in the fourth row
          now: we open a small show of it in May
          also: The cloth is yours if you want it.
          ask: hang it under your name
          give: send you a photograph
          ease: A no is fine.
          subject: A loom
      today: 2026-11-21
      cases:
        - name: a free account
          text: |
            Hi Ada,
            On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row. We open a small show of it in May. May I hang it under your name? A no is fine.
            Grace
        - name: a letter
          channel: email
          subject: "A loom"
          text: |
            Hello Ada,

            On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row.

            I'm a compiler engineer in Philadelphia. We open a small show of it in May.

            May I hang it under your name? A no is fine.

            The cloth is yours if you want it.

            I can send you a photograph.

            Best wishes,
            Grace Hopper
        - name: a letter about that alone
          recipient:
            name: Ada Lovelace
            ties: {post: {topic: discharge letters, takeaway: one clear date beats three paragraphs}}
          channel: email
          subject: "Your post on discharge letters"
          text: |
            Hello Ada,

            Your post on discharge letters left me with one thought: one clear date beats three paragraphs. I'm a compiler engineer in Philadelphia.

            I'd love to compare notes on teaching machines.

            Best wishes,
            Grace Hopper
        - name: a letter with a story
          recipient:
            name: Ada Lovelace
            ties: {post: {topic: discharge letters, takeaway: one clear date beats three paragraphs}}
            note:
              did: I wove your table of numbers on a loom
              result: and the cloth has a fault in the fourth row
              ask: Did you know of it?
          channel: email
          subject: "Your post on discharge letters"
          text: |
            Hello Ada,

            After your post on discharge letters, I wove your table of numbers on a loom, and the cloth has a fault in the fourth row. I'm a compiler engineer in Philadelphia.

            Did you know of it?

            Best wishes,
            Grace Hopper
        - name: room for 110
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {post: {topic: discharge letters, takeaway: one clear date beats three paragraphs}}
          limit: 110
          text: |
            Hello Ada,
            I saw your post on discharge letters. May I follow what you write?
            Grace
        - name: a story with room for 150, number 3
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {post: {takeaway: one clear date beats three paragraphs}}
            note: {did: I wove your table on a loom, ask: "Why?"}
          limit: 150
          text: |
            Hello Ada,
            I wove your table on a loom. Why?
            Grace
        - name: a letter about that alone, number 3
          recipient:
            name: Ada Lovelace
            ties: {post: {takeaway: one clear date beats three paragraphs}}
          channel: email
          subject: "Your post"
          text: |
            Hello Ada,

            Your post left me with one thought: one clear date beats three paragraphs. I'm a compiler engineer in Philadelphia.

            I'd love to compare notes on teaching machines.

            Best wishes,
            Grace Hopper

      """#
    ),
    (
      "shared-interest",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        intro: a compiler engineer in Philadelphia
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
        interests: [clocks, typography, old maps of harbours]
      recipient:
        name: Ada Lovelace
        interests: [typography, clocks, old maps of harbours]
        note:
          moment: on the night train home
          did: I wove your table of numbers on a loom
          result: the cloth has a fault in the fourth row
          now: we open a small show of it in May
          also: The cloth is yours if you want it.
          ask: hang it under your name
          give: send you a photograph
          ease: A no is fine.
          subject: A loom
      today: 2026-11-21
      cases:
        - name: a free account
          text: |
            Hi Ada,
            On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row. We open a small show of it in May. May I hang it under your name? A no is fine.
            Grace
        - name: a letter
          channel: email
          subject: "A loom"
          text: |
            Hello Ada,

            We're both interested in typography. On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row.

            I'm a compiler engineer in Philadelphia. We open a small show of it in May.

            May I hang it under your name? A no is fine.

            The cloth is yours if you want it.

            I can send you a photograph.

            Best wishes,
            Grace Hopper
        - name: a letter about that alone
          recipient:
            name: Ada Lovelace
            interests: [typography, clocks, old maps of harbours]
          channel: email
          subject: "Typography"
          text: |
            Hello Ada,

            We're both interested in typography, clocks and old maps of harbours. I'm a compiler engineer in Philadelphia.

            I'd love to compare notes on teaching machines.

            Best wishes,
            Grace Hopper
        - name: room for 100
          sender:
            name: Grace Hopper
            interests: [clocks, typography, old maps of harbours]
          recipient:
            name: Ada Lovelace
            interests: [typography, clocks, old maps of harbours]
          limit: 100
          text: |
            Hello Ada,
            We're both interested in typography. What drew you to it?
            Grace

      """#
    ),
    (
      "shared-school",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        intro: a compiler engineer in Philadelphia
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
        schools: [University of London]
      recipient:
        name: Ada Lovelace
        schools: [University of London]
        note:
          moment: on the night train home
          did: I wove your table of numbers on a loom
          result: the cloth has a fault in the fourth row
          now: we open a small show of it in May
          also: The cloth is yours if you want it.
          ask: hang it under your name
          give: send you a photograph
          ease: A no is fine.
          subject: A loom
      today: 2026-11-21
      cases:
        - name: a free account
          text: |
            Hi Ada,
            On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row. We open a small show of it in May. May I hang it under your name? A no is fine.
            Grace
        - name: a letter
          channel: email
          subject: "A loom"
          text: |
            Hi Ada,

            We both went to the University of London. On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row.

            I'm a compiler engineer in Philadelphia. We open a small show of it in May.

            May I hang it under your name? A no is fine.

            The cloth is yours if you want it.

            I can send you a photograph.

            Best wishes,
            Grace Hopper
        - name: a letter about that alone
          recipient:
            name: Ada Lovelace
            schools: [University of London]
          channel: email
          subject: "University of London"
          text: |
            Hi Ada,

            We both went to the University of London. I'm a compiler engineer in Philadelphia.

            I'd love to compare notes on teaching machines.

            Best wishes,
            Grace Hopper

      """#
    ),
    (
      "their-contribution",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        intro: a compiler engineer in Philadelphia
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient:
        name: Ada Lovelace
        ties: {contribution: {to: loomdb, what: a test for long threads, date: 2026-10}}
        note:
          moment: on the night train home
          did: I wove your table of numbers on a loom
          result: the cloth has a fault in the fourth row
          now: we open a small show of it in May
          also: The cloth is yours if you want it.
          ask: hang it under your name
          give: send you a photograph
          ease: A no is fine.
          subject: A loom
      today: 2026-11-21
      cases:
        - name: a free account
          text: |
            Hi Ada,
            On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row. We open a small show of it in May. May I hang it under your name? A no is fine.
            Grace
        - name: a letter
          channel: email
          subject: "A loom"
          text: |
            Hi Ada,

            You contributed a test for long threads to loomdb last month. On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row.

            I'm a compiler engineer in Philadelphia. We open a small show of it in May.

            May I hang it under your name? A no is fine.

            The cloth is yours if you want it.

            I can send you a photograph.

            Best wishes,
            Grace Hopper
        - name: a story with room for 72
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {contribution: {to: loomdb, what: a test for long threads, date: 2026-10}}
            note: {did: I wove your table on a loom, ask: "Why?"}
          limit: 72
          text: |
            Hi Ada,
            You contributed to loomdb. I wove your table on a loom. Why?
        - name: a letter about that alone
          recipient:
            name: Ada Lovelace
            ties: {contribution: {to: loomdb, what: a test for long threads, date: 2026-10}}
          channel: email
          subject: "loomdb"
          text: |
            Hi Ada,

            Thank you for contributing a test for long threads to loomdb last month. I'm a compiler engineer in Philadelphia.

            I'd love to compare notes on teaching machines.

            Best wishes,
            Grace Hopper
        - name: room for 105
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {contribution: {to: loomdb, what: a test for long threads, date: 2026-10}}
          limit: 105
          text: |
            Hi Ada,
            Thank you for contributing a test for long threads to loomdb. What do you use it for?
            Grace
        - name: room for 90
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {contribution: {to: loomdb, what: a test for long threads, date: 2026-10}}
          limit: 90
          text: |
            Hi Ada,
            Thank you for contributing to loomdb last month. What do you use it for?
            Grace

      """#
    ),
    (
      "their-opening",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        intro: a compiler engineer in Philadelphia
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient:
        name: Ada Lovelace
        company: Analytical Engines Ltd
        ties: {job: {title: Archive engineer, reference: A-17, applied: 2026-11-02}}
        note:
          moment: on the night train home
          did: I wove your table of numbers on a loom
          result: the cloth has a fault in the fourth row
          now: we open a small show of it in May
          also: The cloth is yours if you want it.
          ask: hang it under your name
          give: send you a photograph
          ease: A no is fine.
          subject: A loom
      today: 2026-11-21
      cases:
        - name: a free account
          text: |
            Hello Ada,
            I saw that you're looking for an archive engineer. On the night train home, I wove your table of numbers on a loom. We open a small show of it in May. May I hang it under your name?
            Grace
        - name: a letter
          channel: email
          subject: "A loom"
          text: |
            Hello Ada,

            I applied earlier this month for your opening "Archive engineer", reference A-17. On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row.

            I'm a compiler engineer in Philadelphia. We open a small show of it in May.

            May I hang it under your name? A no is fine.

            The cloth is yours if you want it.

            I can send you a photograph.

            Best wishes,
            Grace Hopper
        - name: a story with room for 124
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            company: Analytical Engines Ltd
            ties: {job: {title: Archive engineer, reference: A-17, applied: 2026-11-02}}
            note: {did: I wove your table on a loom, ask: "Why?"}
          limit: 124
          text: |
            Hello Ada,
            I saw that you're looking for an archive engineer, reference A-17. I wove your table on a loom. Why?
            Grace
        - name: a letter about that alone
          recipient:
            name: Ada Lovelace
            company: Analytical Engines Ltd
            ties: {job: {title: Archive engineer, reference: A-17, applied: 2026-11-02}}
          channel: email
          subject: "Archive engineer, reference A-17"
          text: |
            Hello Ada,

            I applied earlier this month for your opening "Archive engineer", reference A-17. I'm a compiler engineer in Philadelphia.

            I'd love to compare notes on teaching machines.

            Best wishes,
            Grace Hopper
        - name: room for 120
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            company: Analytical Engines Ltd
            ties: {job: {title: Archive engineer, reference: A-17, applied: 2026-11-02}}
          limit: 120
          text: |
            Hi Ada,
            I applied earlier this month for your opening "Archive engineer". What would make a good first year in it?
            Grace
        - name: a letter about that alone, number 3
          recipient:
            name: Ada Lovelace
            company: Analytical Engines Ltd
            ties: {job: {title: Archive engineer}}
          channel: email
          subject: "Archive engineer"
          text: |
            Hello Ada,

            I saw that you're looking for an archive engineer at Analytical Engines. I'm a compiler engineer in Philadelphia.

            I'd love to compare notes on teaching machines.

            Best wishes,
            Grace Hopper

      """#
    ),
    (
      "use-their-product",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        intro: a compiler engineer in Philadelphia
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient:
        name: Ada Lovelace
        ties: {customer: {product: Hydra Meter, use: count water in old houses, since: 2024}}
        note:
          moment: on the night train home
          did: I wove your table of numbers on a loom
          result: the cloth has a fault in the fourth row
          now: we open a small show of it in May
          also: The cloth is yours if you want it.
          ask: hang it under your name
          give: send you a photograph
          ease: A no is fine.
          subject: A loom
      today: 2026-11-21
      cases:
        - name: a free account
          text: |
            Hi Ada,
            On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row. We open a small show of it in May. May I hang it under your name? A no is fine.
            Grace
        - name: a letter
          channel: email
          subject: "A loom"
          text: |
            Hello Ada,

            I use Hydra Meter to count water in old houses. On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row.

            I'm a compiler engineer in Philadelphia. We open a small show of it in May.

            May I hang it under your name? A no is fine.

            The cloth is yours if you want it.

            I can send you a photograph.

            Best wishes,
            Grace Hopper
        - name: room for 105
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {customer: {product: Hydra Meter, use: count water in old houses, since: 2024}}
          limit: 105
          text: |
            Hello Ada,
            I've used Hydra Meter since 2024. May I tell you what I'd change?
            Grace
        - name: room for 100
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {customer: {product: Hydra Meter, use: count water in old houses, since: 2024}}
          limit: 100
          text: |
            Hello Ada,
            I've used Hydra Meter since 2024. May I tell you what I'd change?
            Grace
        - name: a story with room for 150, number 2
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {customer: {product: Hydra Meter}}
            note: {did: I wove your table on a loom, ask: "Why?"}
          limit: 150
          text: |
            Hello Ada,
            I use Hydra Meter. I wove your table on a loom. Why?
            Grace
        - name: a letter about that alone, number 2
          recipient:
            name: Ada Lovelace
            ties: {customer: {product: Hydra Meter}}
          channel: email
          subject: "Hydra Meter"
          text: |
            Hello Ada,

            I use Hydra Meter. I'm a compiler engineer in Philadelphia.

            I'd love to compare notes on teaching machines.

            Best wishes,
            Grace Hopper
        - name: nothing but how you know them, number 3
          recipient:
            name: Ada Lovelace
            ties: {customer: {product: Hydra Meter, use: count water in old houses}}
          text: |
            Hello Ada,
            I use Hydra Meter to count water in old houses. I'd love to compare notes on teaching machines.
            Grace, compiler engineer in Philadelphia
        - name: what it is used for, and no year
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {customer: {product: Hydra Meter, use: count water in old houses}}
          text: |
            Hello Ada,
            I use Hydra Meter to count water in old houses. May I tell you what I'd change?
            Grace
        - name: what it is used for, and since when
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {customer: {product: Hydra Meter, use: count water in old houses, since: 2024}}
          text: |
            Hello Ada,
            I've used Hydra Meter to count water in old houses since 2024. May I tell you what I'd change?
            Grace

      """#
    ),
    (
      "use-their-project",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        intro: a compiler engineer in Philadelphia
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient:
        name: Ada Lovelace
        ties: {project: {name: tilefold, use: ship maps with our guides}}
        note:
          moment: on the night train home
          did: I wove your table of numbers on a loom
          result: the cloth has a fault in the fourth row
          now: we open a small show of it in May
          also: The cloth is yours if you want it.
          ask: hang it under your name
          give: send you a photograph
          ease: A no is fine.
          subject: A loom
      today: 2026-11-21
      cases:
        - name: a free account
          text: |
            Hi Ada,
            On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row. We open a small show of it in May. May I hang it under your name? A no is fine.
            Grace
        - name: a letter
          channel: email
          subject: "A loom"
          text: |
            Hi Ada,

            I use tilefold to ship maps with our guides. On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row.

            I'm a compiler engineer in Philadelphia. We open a small show of it in May.

            May I hang it under your name? A no is fine.

            The cloth is yours if you want it.

            I can send you a photograph.

            Best wishes,
            Grace Hopper
        - name: room for 95
          limit: 95
          text: |
            Hi Ada,
            I wove your table of numbers on a loom. May I hang it under your name?
            Grace
        - name: a letter about that alone
          recipient:
            name: Ada Lovelace
            ties: {project: {name: tilefold, use: ship maps with our guides}}
          channel: email
          subject: "tilefold"
          text: |
            Hi Ada,

            Thank you for tilefold: I use it to ship maps with our guides. I'm a compiler engineer in Philadelphia.

            I'd love to compare notes on teaching machines.

            Best wishes,
            Grace Hopper
        - name: room for 100
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {project: {name: tilefold, use: ship maps with our guides}}
          limit: 100
          text: |
            Hi Ada,
            Thank you for tilefold. What would help you with it most?
            Grace
        - name: a story, and no room for what it is used for
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {project: {name: tilefold, use: ship maps with our guides}}
            note: {did: I wove your table on a loom, ask: "Why?"}
          limit: 80
          text: |
            Hi Ada,
            I use tilefold. I wove your table on a loom. Why?
            Grace

      """#
    ),
    (
      "worked-together",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        intro: a compiler engineer in Philadelphia
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient:
        name: Ada Lovelace
        ties: {worked: {at: the Harvard lab, on: the Mark II, until: 1949}}
        note:
          moment: on the night train home
          did: I wove your table of numbers on a loom
          result: the cloth has a fault in the fourth row
          now: we open a small show of it in May
          also: The cloth is yours if you want it.
          ask: hang it under your name
          give: send you a photograph
          ease: A no is fine.
          subject: A loom
      today: 2026-11-21
      cases:
        - name: a free account
          text: |
            Hi Ada,
            On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row. We open a small show of it in May. May I hang it under your name? A no is fine.
            Grace
        - name: a letter
          channel: email
          subject: "A loom"
          text: |
            Hi Ada,

            On the night train home, I wove your table of numbers on a loom. The cloth has a fault in the fourth row.

            We open a small show of it in May.

            May I hang it under your name? A no is fine.

            The cloth is yours if you want it.

            I can send you a photograph.

            Best wishes,
            Grace Hopper
        - name: nothing but how you know them
          recipient:
            name: Ada Lovelace
            ties: {worked: {at: the Harvard lab, on: the Mark II, until: 1949}}
          text: |
            Hi Ada,
            We were at the Harvard lab together, on the Mark II, until 1949. I'd love to compare notes on teaching machines.
            Grace, compiler engineer in Philadelphia
        - name: a letter about that alone, number 2
          recipient:
            name: Ada Lovelace
            ties: {worked: {on: the Mark II, until: 1949}}
          channel: email
          subject: "The Mark II"
          text: |
            Hi Ada,

            We worked on the Mark II together until 1949.

            I'd love to compare notes on teaching machines.

            Best wishes,
            Grace Hopper
        - name: room for 80, number 2
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {worked: {on: the Mark II, until: 1949}}
          limit: 80
          text: |
            Hi Ada,
            We worked on the Mark II together. What are you working on now?
            Grace
        - name: room for 70, number 2
          sender:
            name: Grace Hopper
          recipient:
            name: Ada Lovelace
            ties: {worked: {on: the Mark II, until: 1949}}
          limit: 70
          text: |
            Hi Ada,
            We worked together. What are you working on now?
            Grace
        - name: a letter about that alone, number 3
          recipient:
            name: Ada Lovelace
            ties: {worked: {until: 1949}}
          channel: email
          subject: "From Grace Hopper"
          text: |
            Hi Ada,

            We worked together until 1949.

            I'd love to compare notes on teaching machines.

            Best wishes,
            Grace Hopper
        - name: a letter about that alone, number 4
          recipient:
            name: Ada Lovelace
            ties: {worked: {at: the Harvard lab}}
          channel: email
          subject: "The Harvard lab"
          text: |
            Hi Ada,

            We were at the Harvard lab together.

            I'd love to compare notes on teaching machines.

            Best wishes,
            Grace Hopper

      """#
    ),
  ]

  /// The profiles to start from, each with its name.
  static let profiles: [(name: String, text: String)] = [
    (
      "ada-lovelace",
      #"""
      # yaml-language-server: $schema=../.invite/profile.schema.json
      name: {given: Ada, family: Lovelace, called: Ada}
      pronouns: she/her
      role: Head of Research
      company: {name: Analytical Engines Ltd, short: Analytical Engines}
      location: London
      work: look for music in numbers
      goal: find out what an engine cannot do
      schools: [University of London]
      events: [Strange Loop 2026]
      interests: [music, Programming languages]
      contacts: [Charles Babbage, Mary Somerville]
      ties:
        met: {event: Strange Loop 2026, topic: symbolic computation, date: 2026-09-24}
        article:
          title: Notes on the Analytical Engine
          takeaway: engines could compose music
          where: Scientific Memoirs
          date: 2026-08-12
        mutual: {name: Charles Babbage, relation: a former colleague of mine}
      note:
        did: we gave your table of steps to our new people as homework
        result: one of them found a slip in the fourth line
        ask: Did you know that it was there?

      """#
    ),
    (
      "grace-hopper",
      #"""
      # yaml-language-server: $schema=../.invite/profile.schema.json
      # You, if you were Grace Hopper: change the facts and rename the file.
      name: Grace Hopper
      role: Compiler engineer
      company: Eckert-Mauchly
      location: Philadelphia
      linkedin: free
      intro: a compiler engineer in Philadelphia
      work: build compilers that read English
      goal: compare notes on teaching machines
      offer: a tour of our machine room
      schools: [Vassar College, Yale University]
      events: [Strange Loop 2026, Compiler Social Berlin]
      interests: [programming languages, clocks]
      contacts: [Charles Babbage]

      """#
    ),
  ]
}
