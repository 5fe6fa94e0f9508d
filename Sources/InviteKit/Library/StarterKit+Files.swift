// Made from the folders `templates` and `profiles` by the tests with INVITE_RECORD=1; do not edit.
// swift-format-ignore-file

extension StarterKit {
  /// The cases of the templates, each with its template's name.
  static let cases: [(name: String, text: String)] = [
    (
      "answer-stock-invite",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        role: Compiler engineer
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient:
        name: Priya Raman
        ties: {invited_me: {date: 2026-11-12, message: I'd like to add you to my professional network.}}
      today: 2026-11-21
      cases:
        - name: everything is known, and there is room
          channel: linkedin-premium
          text: |
            Hello Priya,

            Thank you for your invitation last week. At Eckert-Mauchly I build compilers that read English. I like to know the people I connect with: what made you think of me?
        - name: less room
          limit: 130
          text: |
            Hello Priya,

            Thank you for your invitation last week. I build compilers that read English. What made you think of me?
        - name: no date
          recipient:
            name: Priya Raman
            ties: {invited_me: {message: I'd like to add you to my professional network.}}
          text: |
            Hello Priya,

            Thank you for your invitation. At Eckert-Mauchly I build compilers that read English. I like to know the people I connect with: what made you think of me?

      """#
    ),
    (
      "answer-with-a-coffee",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        role: Compiler engineer
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
        location: Philadelphia
      recipient:
        name: Priya Raman
        ties: {invited_me: {date: 2026-11-12, message: I'd like to add you to my professional network.}}
      today: 2026-11-21
      cases:
        - name: everything is known, and there is room
          channel: linkedin-premium
          text: |
            Hi Priya,

            Your invitation last week made me curious. At Eckert-Mauchly I build compilers that read English. If Philadelphia is ever on your way, let me get you a coffee: I'd rather know the people I connect with.
        - name: less room
          limit: 150
          text: |
            Hi Priya,

            Your invitation last week made me curious. I build compilers that read English. If Philadelphia is ever on your way, the coffee is on me.
        - name: no place to meet
          sender:
            name: Grace Hopper
            role: Compiler engineer
            company: Eckert-Mauchly
            work: build compilers that read English
            goal: compare notes on teaching machines
          text: |
            Hi Priya,

            Your invitation last week made me curious. At Eckert-Mauchly I build compilers that read English. Shall we talk for a quarter of an hour first?
        - name: no date
          recipient:
            name: Priya Raman
            ties: {invited_me: {message: I'd like to add you to my professional network.}}
          text: |
            Hi Priya,

            Your invitation made me curious. I build compilers that read English. If Philadelphia is ever on your way, let me get you a coffee: I'd rather know the people I connect with.

      """#
    ),
    (
      "answer-with-common-ground",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        role: Compiler engineer
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
        employers: [Siemens]
        schools: [Yale University]
        groups: [the Plain Language Network]
        interests: [rivers]
      recipient: {name: Priya Raman, employers: [Siemens], ties: {invited_me: {date: 2026-11-12}}}
      today: 2026-11-21
      cases:
        - name: a firm in common, and there is room
          channel: linkedin-premium
          text: |
            Hello Priya,

            I was glad of your invitation last week: we both know Siemens from the inside. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines: what would you like to talk about?
        - name: a free account
          text: |
            Hello Priya,

            I was glad of your invitation last week: we both know Siemens from the inside. At Eckert-Mauchly I build compilers that read English. What would you like to talk about?
        - name: a school in common
          recipient:
            name: Priya Raman
            schools: [Yale University]
            ties: {invited_me: {message: I'd like to add you to my network.}}
          text: |
            Hello Priya,

            I was glad of your invitation: we both went to Yale University. I build compilers that read English. I'd love to compare notes on teaching machines: what would you like to talk about?
        - name: a group in common
          recipient:
            name: Priya Raman
            groups: [the Plain Language Network]
            ties: {invited_me: {date: 2026-11-12}}
          text: |
            Hello Priya,

            I was glad of your invitation last week: we both belong to the Plain Language Network. At Eckert-Mauchly I build compilers that read English. What would you like to talk about?
        - name: an interest in common, and hardly any room
          recipient: {name: Priya Raman, interests: [rivers], ties: {invited_me: {date: 2026-11-12}}}
          limit: 150
          text: |
            Hi Priya,

            I was glad of your invitation last week: we both care about rivers. I build compilers that read English. What would you like to talk about?
        - name: nothing in common
          recipient: {name: Priya Raman, ties: {invited_me: {date: 2026-11-12}}}
          missing: [shared.employer.short]

      """#
    ),
    (
      "decline-kindly",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        role: Compiler engineer
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient:
        name: Priya Raman
        ties: {invited_me: {date: 2026-11-12, message: I'd like to add you to my professional network.}}
      today: 2026-11-21
      cases:
        - name: everything is known, and there is room
          channel: linkedin-premium
          text: |
            Hi Priya,

            Thank you for thinking of me last week. I keep this list to people I have worked or spoken with, so for now I'll say no, and mean no offence. Should our paths cross, do say hello: at Eckert-Mauchly I build compilers that read English.
        - name: a free account
          text: |
            Hi Priya,

            Thank you for thinking of me. I keep this list to people I have worked or spoken with, so for now I'll say no, and mean no offence. Should our paths cross near Eckert-Mauchly, do say hello.
        - name: hardly any room
          limit: 175
          text: |
            Hi Priya,

            Thank you for thinking of me last week. I only accept people I have met, and so I'll say no for now. Should our paths cross near Eckert-Mauchly, do say hello.
        - name: no work of your own
          sender:
            name: Grace Hopper
            role: Compiler engineer
            company: Eckert-Mauchly
            goal: compare notes on teaching machines
          text: |
            Hi Priya,

            Thank you for thinking of me. I keep this list to people I have worked or spoken with, so for now I'll say no, and mean no offence. Should our paths cross near Eckert-Mauchly, do say hello.
        - name: no company of your own
          sender:
            name: Grace Hopper
            role: Compiler engineer
            work: build compilers that read English
            goal: compare notes on teaching machines
          channel: linkedin-premium
          text: |
            Hi Priya,

            Thank you for thinking of me last week. I keep this list to people I have worked or spoken with, so for now I'll say no, and mean no offence. Should our paths cross, do say hello: I build compilers that read English.
        - name: a little more room
          limit: 190
          text: |
            Hi Priya,

            Thank you for thinking of me last week. I keep this list to people I have worked or spoken with, so for now I'll say no. Should our paths cross near Eckert-Mauchly, do say hello.

      """#
    ),
    (
      "heard-talk",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        role: Compiler engineer
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient:
        name: Amara Okafor
        ties:
          talk: {title: 'Who is offline?', event: FOSDEM 2026, takeaway: a map should work in a tunnel, date: 2026-02-01}
      today: 2026-11-21
      cases:
        - name: everything is known, and there is room
          channel: linkedin-premium
          text: |
            Hello Amara,

            Your talk "Who is offline?" at FOSDEM 2026 convinced me that a map should work in a tunnel. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines, and to hear what you work on next.
        - name: a free account
          text: |
            Hello Amara,

            Your talk "Who is offline?" at FOSDEM 2026 convinced me that a map should work in a tunnel. I build compilers that read English. I'd love to compare notes on teaching machines.
        - name: less room
          limit: 150
          text: |
            Hello Amara,

            Thank you for your talk "Who is offline?" I build compilers that read English. I'd love to compare notes on teaching machines.
        - name: no goal of your own
          sender:
            name: Grace Hopper
            role: Compiler engineer
            company: Eckert-Mauchly
            work: build compilers that read English
          text: |
            Hello Amara,

            Your talk "Who is offline?" at FOSDEM 2026 convinced me that a map should work in a tunnel. At Eckert-Mauchly I build compilers that read English. I'd love to hear what you work on next.
        - name: no event
          recipient:
            name: Amara Okafor
            ties:
              talk: {title: 'Who is offline?', takeaway: a map should work in a tunnel, date: 2026-02-01}
          text: |
            Hello Amara,

            Your talk "Who is offline?" convinced me that a map should work in a tunnel. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines.
        - name: no thought from it
          recipient:
            name: Amara Okafor
            ties: {talk: {title: 'Who is offline?', event: FOSDEM 2026, date: 2026-02-01}}
          channel: linkedin-premium
          text: |
            Hello Amara,

            Thank you for your talk "Who is offline?" at FOSDEM 2026. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines, and to hear what you work on next.
        - name: a title alone
          recipient: {name: Amara Okafor, ties: {talk: {title: 'Who is offline?'}}}
          text: |
            Hello Amara,

            Thank you for your talk "Who is offline?" At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines, and to hear what you work on next.
        - name: no talk
          recipient: {name: Amara Okafor}
          missing: [talk.title]
        - name: no title
          recipient:
            name: Amara Okafor
            ties: {talk: {event: FOSDEM 2026, takeaway: a map should work in a tunnel}}
          text: |
            Hello Amara,

            Your talk at FOSDEM 2026 convinced me that a map should work in a tunnel. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines.

      """#
    ),
    (
      "meeting-soon",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        role: Compiler engineer
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient:
        name: Ana Costa
        ties: {attending: {event: ATypI 2026, date: 2026-12-04, topic: optical sizes}}
      today: 2026-11-21
      cases:
        - name: everything is known, and there is room
          channel: linkedin-premium
          text: |
            Hello Ana,

            We will both be at ATypI 2026 in 13 days, and optical sizes is on my mind too. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines: shall we find each other in a break?
        - name: a free account
          text: |
            Hello Ana,

            We will both be at ATypI 2026 in 13 days, and optical sizes is on my mind too. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines.
        - name: less room
          limit: 140
          text: |
            Hello Ana,

            We will both be at ATypI 2026 in 13 days. I build compilers that read English. I'd love to compare notes on teaching machines.
        - name: no goal of your own
          sender:
            name: Grace Hopper
            role: Compiler engineer
            company: Eckert-Mauchly
            work: build compilers that read English
          text: |
            Hello Ana,

            We will both be at ATypI 2026 in 13 days, and optical sizes is on my mind too. At Eckert-Mauchly I build compilers that read English. Shall we find each other in a break?
        - name: the event alone
          recipient: {name: Ana Costa, ties: {attending: {event: ATypI 2026}}}
          text: |
            Hello Ana,

            We will both be at ATypI 2026. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines: shall we find each other in a break?
        - name: no date
          channel: linkedin-premium
          recipient: {name: Ana Costa, ties: {attending: {event: ATypI 2026, topic: optical sizes}}}
          text: |
            Hello Ana,

            We will both be at ATypI 2026, and optical sizes is on my mind too. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines: shall we find each other in a break?
        - name: no event ahead
          recipient: {name: Ana Costa}
          missing: [attending.event]

      """#
    ),
    (
      "met-at-event",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        role: Compiler engineer
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient:
        name: Ada Lovelace
        ties:
          met: {event: Strange Loop 2026, topic: symbolic computation, place: the queue for tea, date: 2026-09-24}
      today: 2026-11-21
      cases:
        - name: everything is known, and there is room
          channel: linkedin-premium
          text: |
            Hello Ada,

            Your point about symbolic computation at Strange Loop 2026 stayed with me. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines, and to stay in touch.
        - name: a free account
          limit: 200
          text: |
            Hello Ada,

            Your point about symbolic computation at Strange Loop 2026 stayed with me. I build compilers that read English. I'd love to compare notes on teaching machines, and to stay in touch.
        - name: less room
          limit: 160
          text: |
            Hello Ada,

            It was good to meet you at Strange Loop 2026. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines.
        - name: no goal of your own
          sender:
            name: Grace Hopper
            role: Compiler engineer
            company: Eckert-Mauchly
            work: build compilers that read English
          text: |
            Hello Ada,

            Your point about symbolic computation at Strange Loop 2026 stayed with me. At Eckert-Mauchly I build compilers that read English. Shall we stay in touch?
        - name: only the event is known
          recipient: {name: Ada Lovelace, ties: {met: {event: Strange Loop 2026}}}
          text: |
            Hello Ada,

            It was good to meet you at Strange Loop 2026. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines, and to stay in touch.
        - name: no event, but a topic and a place
          recipient:
            name: Ada Lovelace
            ties: {met: {topic: symbolic computation, place: the queue for tea}}
          text: |
            Hello Ada,

            It was good to talk about symbolic computation in the queue for tea. I build compilers that read English. I'd love to compare notes on teaching machines, and to stay in touch.
        - name: only the topic is known
          recipient: {name: Ada Lovelace, ties: {met: {topic: symbolic computation}}}
          text: |
            Hello Ada,

            It was good to talk about symbolic computation with you. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines, and to stay in touch.
        - name: no work of your own
          sender:
            name: Grace Hopper
            role: Compiler engineer
            company: Eckert-Mauchly
            goal: compare notes on teaching machines
          text: |
            Hello Ada,

            Your point about symbolic computation at Strange Loop 2026 stayed with me. I'm a compiler engineer at Eckert-Mauchly. I'd love to compare notes on teaching machines, and to stay in touch.
        - name: nothing is known of the meeting
          recipient: {name: Ada Lovelace}
          missing: [met.event]
        - name: no work and no company of your own
          sender: {name: Grace Hopper, role: Compiler engineer}
          text: |
            Hello Ada,

            Your point about symbolic computation at Strange Loop 2026 stayed with me. I'm a compiler engineer. Shall we stay in touch?

      """#
    ),
    (
      "mutual-colleague",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        role: Compiler engineer
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient:
        name: Ada Lovelace
        ties:
          mutual: {name: Charles Babbage, relation: a former colleague of mine, said: you teach machines to play chess}
      today: 2026-11-21
      cases:
        - name: everything is known, and there is room
          channel: linkedin-premium
          text: |
            Hi Ada,

            Charles Babbage, a former colleague of mine, told me you teach machines to play chess. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines, and to know you too.
        - name: a free account
          text: |
            Hi Ada,

            Charles Babbage, a former colleague of mine, told me you teach machines to play chess. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines.
        - name: less room
          limit: 150
          text: |
            Hi Ada,

            Charles Babbage told me you teach machines to play chess. At Eckert-Mauchly I build compilers that read English. I'd be glad to know you too.
        - name: no goal of your own
          sender:
            name: Grace Hopper
            role: Compiler engineer
            company: Eckert-Mauchly
            work: build compilers that read English
          text: |
            Hi Ada,

            Charles Babbage, a former colleague of mine, told me you teach machines to play chess. At Eckert-Mauchly I build compilers that read English. I'd be glad to know you too.
        - name: they said nothing about each other
          recipient:
            name: Ada Lovelace
            ties: {mutual: {name: Charles Babbage, relation: a former colleague of mine}}
          text: |
            Hi Ada,

            You and I both know Charles Babbage, a former colleague of mine. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines, and to know you too.
        - name: a contact that both profiles name
          sender:
            name: Grace Hopper
            role: Compiler engineer
            company: Eckert-Mauchly
            work: build compilers that read English
            goal: compare notes on teaching machines
            contacts: [Charles Babbage]
          recipient: {name: Ada Lovelace, contacts: [Charles Babbage]}
          text: |
            Hi Ada,

            You and I both know Charles Babbage. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines, and to know you too.
        - name: nobody in between
          recipient: {name: Ada Lovelace}
          missing: [mutual.name]

      """#
    ),
    (
      "offer-after-accepting",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        role: Compiler engineer
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
        offer: a tour of our machine room
      recipient: {name: Jonas Weber, ties: {accepted: {date: 2026-11-19}}}
      today: 2026-11-21
      cases:
        - name: everything is known, and there is room
          channel: linkedin-premium
          text: |
            Hello Jonas,

            You accepted my invitation two days ago, and that calls for something in return. At Eckert-Mauchly I build compilers that read English. I can offer a tour of our machine room: would that be of use to you, or to somebody you know?
        - name: a free account
          text: |
            Hello Jonas,

            You accepted my invitation two days ago, and that calls for something in return. At Eckert-Mauchly I build compilers that read English. I can offer a tour of our machine room.
        - name: less room
          limit: 160
          text: |
            Hello Jonas,

            You accepted my invitation, and that calls for something in return. I build compilers that read English. I can offer a tour of our machine room.
        - name: nothing to offer
          sender:
            name: Grace Hopper
            role: Compiler engineer
            company: Eckert-Mauchly
            work: build compilers that read English
            goal: compare notes on teaching machines
          missing: [sender.offer]

      """#
    ),
    (
      "opening-for-them",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Amara Okafor
        role: Staff engineer
        company: Northwind Maps GmbH
        work: draw maps that load on a slow phone
        more: {opening: an engineer who likes old phones}
      recipient: {name: Jonas Weber, ties: {project: {name: harbourlight}}}
      today: 2026-11-21
      cases:
        - name: a project of theirs, and there is room
          channel: linkedin-premium
          text: |
            Hello Jonas,

            Your work on harbourlight is why I write to you, and not to a list. At Northwind Maps I draw maps that load on a slow phone. We are looking for an engineer who likes old phones: may I send you the details, or do you know whom I should ask?
        - name: a free account
          text: |
            Hi Jonas,

            Your work on harbourlight is why I write to you, and not to a list. I draw maps that load on a slow phone. We are looking for an engineer who likes old phones: may I send you the details?
        - name: a talk of theirs
          recipient: {name: Jonas Weber, ties: {talk: {title: Catalogues for everyone}}}
          text: |
            Hi Jonas,

            Your talk "Catalogues for everyone" is why I write to you, and not to a list. At Northwind Maps I draw maps that load on a slow phone. We are looking for an engineer who likes old phones.
        - name: an article of theirs
          recipient: {name: Jonas Weber, ties: {article: {title: The paper harbour}}}
          text: |
            Hello Jonas,

            Your "The paper harbour" is why I write to you, and not to a list. I draw maps that load on a slow phone. We are looking for an engineer who likes old phones: may I send you the details?
        - name: a post of theirs
          recipient: {name: Jonas Weber, ties: {post: {topic: scanning ship logs}}}
          text: |
            Hello Jonas,

            Your post on scanning ship logs is why I write to you, and not to a list. At Northwind Maps I draw maps that load on a slow phone. We are looking for an engineer who likes old phones.
        - name: nothing of theirs
          recipient: {name: Jonas Weber}
          missing: [project.name]
        - name: no opening
          sender:
            name: Amara Okafor
            role: Staff engineer
            company: Northwind Maps GmbH
            work: draw maps that load on a slow phone
          missing: [sender.more.opening]

      """#
    ),
    (
      "read-article",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        role: Compiler engineer
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient:
        name: Ada Lovelace
        ties:
          article: {title: Notes on the Analytical Engine, takeaway: engines could compose music, where: Scientific Memoirs, date: 2026-08-12}
      today: 2026-11-21
      cases:
        - name: everything is known, and there is room
          channel: linkedin-premium
          text: |
            Hi Ada,

            Your "Notes on the Analytical Engine" in Scientific Memoirs persuaded me that engines could compose music. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines, and to read what you write next.
        - name: a free account
          text: |
            Hi Ada,

            Your "Notes on the Analytical Engine" in Scientific Memoirs persuaded me that engines could compose music. I build compilers that read English. I'd love to compare notes on teaching machines.
        - name: hardly any room
          limit: 155
          text: |
            Hi Ada,

            I keep coming back to your point that engines could compose music. I build compilers that read English. I'd love to read what you write next.
        - name: no goal of your own
          sender:
            name: Grace Hopper
            role: Compiler engineer
            company: Eckert-Mauchly
            work: build compilers that read English
          text: |
            Hi Ada,

            Your "Notes on the Analytical Engine" in Scientific Memoirs persuaded me that engines could compose music. I build compilers that read English. I'd love to read what you write next.
        - name: a title, but no thought from it
          recipient:
            name: Ada Lovelace
            ties:
              article: {title: Notes on the Analytical Engine, where: Scientific Memoirs, date: 2026-08-12}
          channel: linkedin-premium
          text: |
            Hi Ada,

            I read your "Notes on the Analytical Engine" in Scientific Memoirs with a pencil in hand. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines, and to read what you write next.
        - name: a title alone
          recipient: {name: Ada Lovelace, ties: {article: {title: Notes on the Analytical Engine}}}
          text: |
            Hi Ada,

            I read your "Notes on the Analytical Engine" with a pencil in hand. I build compilers that read English. I'd love to compare notes on teaching machines, and to read what you write next.
        - name: no article
          recipient: {name: Ada Lovelace}
          missing: [article.takeaway]

      """#
    ),
    (
      "rely-on-their-product",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        role: Compiler engineer
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient:
        name: Ana Costa
        ties: {customer: {product: Fontkiln, use: check kerning before print, since: 2024}}
      today: 2026-11-21
      cases:
        - name: everything is known, and there is room
          channel: linkedin-premium
          text: |
            Hi Ana,

            Fontkiln has helped me check kerning before print since 2024. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines, and to tell you how it looks from this side.
        - name: a free account
          text: |
            Hi Ana,

            Fontkiln has helped me check kerning before print since 2024. I build compilers that read English. I'd love to compare notes on teaching machines, and to tell you how it looks from this side.
        - name: less room
          limit: 150
          text: |
            Hi Ana,

            Fontkiln helps me check kerning before print. I build compilers that read English. I'd love to compare notes on teaching machines.
        - name: no goal of your own
          sender:
            name: Grace Hopper
            role: Compiler engineer
            company: Eckert-Mauchly
            work: build compilers that read English
          text: |
            Hi Ana,

            Fontkiln has helped me check kerning before print since 2024. At Eckert-Mauchly I build compilers that read English. I'd love to tell you how it looks from this side.
        - name: nothing to say what for
          recipient: {name: Ana Costa, ties: {customer: {product: Fontkiln, since: 2024}}}
          text: |
            Hi Ana,

            Fontkiln earns its keep here, and has since 2024. I build compilers that read English. I'd love to compare notes on teaching machines, and to tell you how it looks from this side.
        - name: no date
          recipient:
            name: Ana Costa
            ties: {customer: {product: Fontkiln, use: check kerning before print}}
          text: |
            Hi Ana,

            Fontkiln helps me check kerning before print. I build compilers that read English. I'd love to compare notes on teaching machines, and to tell you how it looks from this side.
        - name: the product alone
          recipient: {name: Ana Costa, ties: {customer: {product: Fontkiln}}}
          text: |
            Hi Ana,

            Fontkiln earns its keep here. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines, and to tell you how it looks from this side.
        - name: no product
          recipient: {name: Ana Costa}
          missing: [customer.product]

      """#
    ),
    (
      "same-employer",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        role: Compiler engineer
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
        employers: [Siemens]
        interests: [rivers]
      recipient: {name: Priya Raman, employers: [Siemens], interests: [rivers]}
      today: 2026-11-21
      cases:
        - name: an interest in common too
          channel: linkedin-premium
          text: |
            Hello Priya,

            You and I both know Siemens from the inside, and both care about rivers. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines, and to hear what you took with you from there.
        - name: a free account
          text: |
            Hello Priya,

            You and I both know Siemens from the inside, and both care about rivers. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines.
        - name: less room
          limit: 140
          text: |
            Hi Priya,

            You and I both know Siemens from the inside. I build compilers that read English. I'd love to compare notes on teaching machines.
        - name: no goal of your own
          sender:
            name: Grace Hopper
            role: Compiler engineer
            company: Eckert-Mauchly
            work: build compilers that read English
            employers: [Siemens]
            interests: [rivers]
          text: |
            Hello Priya,

            You and I both know Siemens from the inside, and both care about rivers. At Eckert-Mauchly I build compilers that read English. I'd love to hear what you took with you from there.
        - name: no interest in common
          recipient: {name: Priya Raman, employers: [Siemens]}
          text: |
            Hello Priya,

            You and I both know Siemens from the inside. I build compilers that read English. I'd love to compare notes on teaching machines, and to hear what you took with you from there.
        - name: no firm in common
          recipient: {name: Priya Raman}
          missing: [shared.employer.short]

      """#
    ),
    (
      "same-event",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        role: Compiler engineer
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
        events: [Strange Loop 2026]
        interests: [clocks]
      recipient: {name: Tomas Lindqvist, events: [Strange Loop 2026], interests: [clocks]}
      today: 2026-11-21
      cases:
        - name: an interest in common too
          channel: linkedin-premium
          text: |
            Hello Tomas,

            Strange Loop 2026 and clocks draw us both, and yet we have not met. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines, and to say hello there next time.
        - name: a free account
          text: |
            Hello Tomas,

            Strange Loop 2026 and clocks draw us both, and yet we have not met. I build compilers that read English. I'd love to compare notes on teaching machines, and to say hello there next time.
        - name: less room
          limit: 150
          text: |
            Hello Tomas,

            Strange Loop 2026 draws us both, and yet we have not met. I build compilers that read English. I'd love to say hello there next time.
        - name: no goal of your own
          sender:
            name: Grace Hopper
            role: Compiler engineer
            company: Eckert-Mauchly
            work: build compilers that read English
            events: [Strange Loop 2026]
            interests: [clocks]
          text: |
            Hello Tomas,

            Strange Loop 2026 and clocks draw us both, and yet we have not met. At Eckert-Mauchly I build compilers that read English. I'd love to say hello there next time.
        - name: no interest in common
          recipient: {name: Tomas Lindqvist, events: [Strange Loop 2026]}
          text: |
            Hello Tomas,

            Strange Loop 2026 draws us both, and yet we have not met. I build compilers that read English. I'd love to compare notes on teaching machines, and to say hello there next time.
        - name: no event in common
          recipient: {name: Tomas Lindqvist}
          missing: [shared.event]

      """#
    ),
    (
      "same-group",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        role: Compiler engineer
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient:
        name: Mei Tanaka
        ties: {group: {name: the Plain Language Network, topic: letters after a diagnosis}}
      today: 2026-11-21
      cases:
        - name: everything is known, and there is room
          channel: linkedin-premium
          text: |
            Hello Mei,

            Your point about letters after a diagnosis in the Plain Language Network stayed with me. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines, and to hear what you make of it.
        - name: a free account
          text: |
            Hello Mei,

            You and I both belong to the Plain Language Network. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines, and to hear what you make of it.
        - name: less room
          limit: 150
          text: |
            Hello Mei,

            You and I both belong to the Plain Language Network. I build compilers that read English. I'd love to compare notes on teaching machines.
        - name: no goal of your own
          sender:
            name: Grace Hopper
            role: Compiler engineer
            company: Eckert-Mauchly
            work: build compilers that read English
          text: |
            Hello Mei,

            Your point about letters after a diagnosis in the Plain Language Network stayed with me. At Eckert-Mauchly I build compilers that read English. I'd love to hear what brought you to it.
        - name: the group alone
          recipient: {name: Mei Tanaka, ties: {group: {name: the Plain Language Network}}}
          text: |
            Hello Mei,

            You and I both belong to the Plain Language Network. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines, and to hear what you make of it.
        - name: a group that both profiles name
          sender:
            name: Grace Hopper
            role: Compiler engineer
            company: Eckert-Mauchly
            work: build compilers that read English
            goal: compare notes on teaching machines
            groups: [the Plain Language Network]
          recipient: {name: Mei Tanaka, groups: [the Plain Language Network]}
          text: |
            Hello Mei,

            You and I both belong to the Plain Language Network. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines, and to hear what you make of it.
        - name: no group in common
          recipient: {name: Mei Tanaka}
          missing: [group.name]

      """#
    ),
    (
      "same-role",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        role: Compiler engineer
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
        location: Philadelphia
      recipient: {name: Ana Costa, role: Compiler engineer, company: Porto Foundry Lda}
      today: 2026-11-21
      cases:
        - name: everything is known, and there is room
          channel: linkedin-premium
          text: |
            Hello Ana,

            You and I have the same job, compiler engineer: you at Porto Foundry, I at Eckert-Mauchly. I build compilers that read English, in Philadelphia. I'd love to compare notes on teaching machines, and to hear how you go about it.
        - name: a free account
          text: |
            Hello Ana,

            You and I have the same job, compiler engineer. I build compilers that read English, in Philadelphia. I'd love to compare notes on teaching machines, and to hear how you go about it.
        - name: less room
          limit: 140
          text: |
            Hello Ana,

            You and I have the same job, compiler engineer. My desk is in Philadelphia. I'd love to compare notes on teaching machines.
        - name: no goal of your own
          sender:
            name: Grace Hopper
            role: Compiler engineer
            company: Eckert-Mauchly
            work: build compilers that read English
            location: Philadelphia
          text: |
            Hello Ana,

            You and I have the same job, compiler engineer: you at Porto Foundry, I at Eckert-Mauchly. I build compilers that read English, in Philadelphia. I'd love to hear how you go about it.
        - name: no work of your own
          sender:
            name: Grace Hopper
            role: Compiler engineer
            company: Eckert-Mauchly
            goal: compare notes on teaching machines
            location: Philadelphia
          text: |
            Hello Ana,

            You and I have the same job, compiler engineer: you at Porto Foundry, I at Eckert-Mauchly. My desk is in Philadelphia. I'd love to compare notes on teaching machines.
        - name: no company of theirs
          recipient: {name: Ana Costa, role: Compiler engineer}
          text: |
            Hello Ana,

            You and I have the same job, compiler engineer. I build compilers that read English, in Philadelphia. I'd love to compare notes on teaching machines, and to hear how you go about it.
        - name: another job
          recipient: {name: Ana Costa, role: Editor}
          missing: [shared.role]
        - name: no place of your own
          sender:
            name: Grace Hopper
            role: Compiler engineer
            company: Eckert-Mauchly
            work: build compilers that read English
            goal: compare notes on teaching machines
          text: |
            Hello Ana,

            You and I have the same job, compiler engineer: you at Porto Foundry, I at Eckert-Mauchly. I build compilers that read English. I'd love to compare notes on teaching machines.

      """#
    ),
    (
      "saw-their-post",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        role: Compiler engineer
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient:
        name: Mei Tanaka
        ties:
          post: {topic: discharge letters, takeaway: one clear date beats three paragraphs, date: 2026-10-30}
      today: 2026-11-21
      cases:
        - name: everything is known, and there is room
          channel: linkedin-premium
          text: |
            Hello Mei,

            We have not met, but your post on discharge letters showed me that one clear date beats three paragraphs. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines, and to read more from you.
        - name: a free account
          text: |
            Hi Mei,

            We have not met, but your post on discharge letters showed me that one clear date beats three paragraphs. I build compilers that read English. I'd love to compare notes on teaching machines.
        - name: less room
          limit: 150
          text: |
            Hello Mei,

            Your post on discharge letters spoke to me. I build compilers that read English. I'd love to compare notes on teaching machines.
        - name: no goal of your own
          sender:
            name: Grace Hopper
            role: Compiler engineer
            company: Eckert-Mauchly
            work: build compilers that read English
          text: |
            Hello Mei,

            We have not met, but your post on discharge letters showed me that one clear date beats three paragraphs. I build compilers that read English. I'd love to read more from you.
        - name: the topic alone
          recipient: {name: Mei Tanaka, ties: {post: {topic: discharge letters}}}
          text: |
            Hello Mei,

            Your post on discharge letters spoke to me. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines, and to read more from you.
        - name: no post
          recipient: {name: Mei Tanaka}
          missing: [post.topic]
        - name: a little less room
          limit: 208
          text: |
            Hello Mei,

            Your post on discharge letters showed me that one clear date beats three paragraphs. I build compilers that read English. I'd love to compare notes on teaching machines, and to read more from you.

      """#
    ),
    (
      "shared-interest",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        role: Compiler engineer
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
        interests: [clocks, typography]
      recipient: {name: Tomas Lindqvist, interests: [clocks, typography]}
      today: 2026-11-21
      cases:
        - name: two interests, and there is room
          channel: linkedin-premium
          text: |
            Hello Tomas,

            We have not met, but you and I both care about clocks and typography. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines, and to hear what drew you to it.
        - name: a free account
          text: |
            Hi Tomas,

            We have not met, but you and I both care about clocks and typography. I build compilers that read English. I'd love to compare notes on teaching machines, and to hear what drew you to it.
        - name: less room
          limit: 130
          text: |
            Hi Tomas,

            You and I both care about clocks. I build compilers that read English. I'd love to compare notes on teaching machines.
        - name: no goal of your own
          sender:
            name: Grace Hopper
            role: Compiler engineer
            company: Eckert-Mauchly
            work: build compilers that read English
            interests: [clocks, typography]
          text: |
            Hello Tomas,

            We have not met, but you and I both care about clocks and typography. At Eckert-Mauchly I build compilers that read English. What drew you to it?
        - name: one interest
          recipient: {name: Tomas Lindqvist, interests: [clocks]}
          text: |
            Hello Tomas,

            We have not met, but you and I both care about clocks. I build compilers that read English. I'd love to compare notes on teaching machines, and to hear what drew you to it.
        - name: no interest in common
          recipient: {name: Tomas Lindqvist, interests: [chess]}
          missing: [shared.interests]

      """#
    ),
    (
      "shared-school",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        role: Compiler engineer
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
        schools: [Vassar College, Yale University]
        interests: [clocks]
      recipient: {name: Daniel Reyes, schools: [Yale University], interests: [clocks]}
      today: 2026-11-21
      cases:
        - name: an interest in common too
          channel: linkedin-premium
          text: |
            Hello Daniel,

            We both went to Yale University, and both care about clocks. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines, and to hear where it led you.
        - name: a free account
          text: |
            Hello Daniel,

            We both went to Yale University, and both care about clocks. I build compilers that read English. I'd love to compare notes on teaching machines, and to hear where it led you.
        - name: less room
          limit: 140
          text: |
            Hello Daniel,

            You and I both went to Yale University. I build compilers that read English. I'd love to compare notes on teaching machines.
        - name: no goal of your own
          sender:
            name: Grace Hopper
            role: Compiler engineer
            company: Eckert-Mauchly
            work: build compilers that read English
            schools: [Yale University]
            interests: [clocks]
          text: |
            Hello Daniel,

            We both went to Yale University, and both care about clocks. At Eckert-Mauchly I build compilers that read English. I'd love to hear where it led you.
        - name: no interest in common
          recipient: {name: Daniel Reyes, schools: [Yale University]}
          text: |
            Hello Daniel,

            You and I both went to Yale University. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines, and to hear where it led you.
        - name: no school in common
          recipient: {name: Daniel Reyes}
          missing: [shared.school]

      """#
    ),
    (
      "someone-well-known",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        role: Compiler engineer
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient:
        name: Ada Lovelace
        ties:
          article: {title: Notes on the Analytical Engine, takeaway: engines could compose music, where: Scientific Memoirs, date: 2026-08-12}
          talk: {title: Weaving algebra, takeaway: a loom can count}
      today: 2026-11-21
      cases:
        - name: everything is known, and there is room
          channel: linkedin-premium
          text: |
            Hi Ada,

            You taught me, in "Notes on the Analytical Engine", that engines could compose music. At Eckert-Mauchly I build compilers that read English. You must get many of these, so I ask for nothing: I only wanted you to know.
        - name: a free account
          text: |
            Hi Ada,

            You taught me, in "Notes on the Analytical Engine", that engines could compose music. At Eckert-Mauchly I build compilers that read English. I ask for nothing; I only wanted you to know.
        - name: less room
          limit: 150
          text: |
            Hi Ada,

            You taught me, in your talk "Weaving algebra", that a loom can count. I build compilers that read English. I only wanted you to know.
        - name: hardly any room
          limit: 130
          text: |
            Hi Ada,

            You taught me that a loom can count. I build compilers that read English. I ask for nothing; I only wanted you to know.
        - name: a talk of theirs
          recipient:
            name: Ada Lovelace
            ties: {talk: {title: Weaving algebra, takeaway: a loom can count}}
          channel: linkedin-premium
          text: |
            Hi Ada,

            You taught me, in your talk "Weaving algebra", that a loom can count. At Eckert-Mauchly I build compilers that read English. You must get many of these, so I ask for nothing: I only wanted you to know.
        - name: a talk without a title
          recipient: {name: Ada Lovelace, ties: {talk: {takeaway: a loom can count}}}
          text: |
            Hi Ada,

            You taught me that a loom can count. At Eckert-Mauchly I build compilers that read English. You must get many of these, so I ask for nothing: I only wanted you to know.
        - name: nothing they taught you
          recipient: {name: Ada Lovelace}
          missing: [article.takeaway]
        - name: an article without a title
          recipient: {name: Ada Lovelace, ties: {article: {takeaway: engines could compose music}}}
          text: |
            Hi Ada,

            You taught me that engines could compose music. At Eckert-Mauchly I build compilers that read English. You must get many of these, so I ask for nothing: I only wanted you to know.

      """#
    ),
    (
      "thanks-for-accepting",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        role: Compiler engineer
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient: {name: Jonas Weber, ties: {accepted: {date: 2026-11-19}}}
      today: 2026-11-21
      cases:
        - name: everything is known, and there is room
          channel: linkedin-premium
          text: |
            Hello Jonas,

            Thank you for accepting my invitation two days ago. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines: may I start with a question?
        - name: less room
          limit: 140
          text: |
            Hello Jonas,

            Thank you for accepting my invitation. I build compilers that read English. I'd love to compare notes on teaching machines.
        - name: no goal of your own
          sender:
            name: Grace Hopper
            role: Compiler engineer
            company: Eckert-Mauchly
            work: build compilers that read English
          text: |
            Hello Jonas,

            Thank you for accepting my invitation two days ago. At Eckert-Mauchly I build compilers that read English. What are you working on these days?
        - name: no date
          recipient: {name: Jonas Weber, ties: {accepted: {date: 2026-11-20}}}
          today: 2026-11-21
          text: |
            Hello Jonas,

            Thank you for accepting my invitation yesterday. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines: may I start with a question?

      """#
    ),
    (
      "their-opening",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        role: Compiler engineer
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient: {name: Priya Raman, company: Hydra Water Ltd., ties: {job: {title: Compiler engineer}}}
      today: 2026-11-21
      cases:
        - name: everything is known, and there is room
          channel: linkedin-premium
          text: |
            Hello Priya,

            It is good to read that you are looking for a compiler engineer at Hydra Water. At Eckert-Mauchly I build compilers that read English. Before I apply, may I ask what, to you, would be a good first year?
        - name: a free account
          limit: 180
          text: |
            Hello Priya,

            It is good to read that you are looking for a compiler engineer at Hydra Water. I build compilers that read English. What, to you, would be a good first year?
        - name: no company
          recipient: {name: Priya Raman, ties: {job: {title: Compiler engineer}}}
          text: |
            Hi Priya,

            It is good to read that you are looking for a compiler engineer. At Eckert-Mauchly I build compilers that read English. Before I apply, may I ask what, to you, would be a good first year?
        - name: less room
          limit: 160
          text: |
            Hello Priya,

            It is good to read that you are looking for a compiler engineer. I build compilers that read English. What, to you, would be a good first year?
        - name: no opening
          recipient: {name: Priya Raman}
          missing: [job.title]

      """#
    ),
    (
      "their-work-after-accepting",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        role: Compiler engineer
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient:
        name: Jonas Weber
        ties:
          article: {title: The paper harbour, takeaway: a catalogue is a letter to strangers}
          accepted: {date: 2026-11-19}
      today: 2026-11-21
      cases:
        - name: an article of theirs, and there is room
          channel: linkedin-premium
          text: |
            Hello Jonas,

            I'm glad that we are connected, the more so since you showed me that a catalogue is a letter to strangers. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines: what should I read next?
        - name: a free account
          text: |
            Hello Jonas,

            I'm glad that we are connected, the more so since you showed me that a catalogue is a letter to strangers. At Eckert-Mauchly I build compilers that read English. What should I read next?
        - name: a talk of theirs
          recipient:
            name: Jonas Weber
            ties:
              talk: {title: Catalogues for everyone, takeaway: an index can be kind}
              accepted: {date: 2026-11-19}
          text: |
            Hello Jonas,

            I'm glad that we are connected, the more so since your talk showed me that an index can be kind. At Eckert-Mauchly I build compilers that read English. What should I read next?
        - name: a post of theirs
          recipient:
            name: Jonas Weber
            ties: {post: {topic: ship logs, takeaway: ink outlasts tape}, accepted: {date: 2026-11-19}}
          text: |
            Hello Jonas,

            I'm glad that we are connected, the more so since your post showed me that ink outlasts tape. At Eckert-Mauchly I build compilers that read English. What should I read next?
        - name: a post of which you kept the topic
          recipient: {name: Jonas Weber, ties: {post: {topic: ship logs}, accepted: {date: 2026-11-19}}}
          text: |
            Hello Jonas,

            I'm glad that we are connected, the more so since I read your post on ship logs. At Eckert-Mauchly I build compilers that read English. What should I read next?
        - name: nothing of theirs
          recipient: {name: Jonas Weber, ties: {accepted: {date: 2026-11-19}}}
          missing: [article.takeaway]

      """#
    ),
    (
      "use-their-project",
      #"""
      # yaml-language-server: $schema=../.invite/cases.schema.json
      sender:
        name: Grace Hopper
        role: Compiler engineer
        company: Eckert-Mauchly
        work: build compilers that read English
        goal: compare notes on teaching machines
      recipient:
        name: Amara Okafor
        ties: {project: {name: tilefold, use: ship maps with our hiking guides}}
      today: 2026-11-21
      cases:
        - name: everything is known, and there is room
          channel: linkedin-premium
          text: |
            Hello Amara,

            We have not met, but I use tilefold to ship maps with our hiking guides: thank you for making it. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines, and to follow where you take it.
        - name: a free account
          text: |
            Hello Amara,

            We have not met, but I use tilefold to ship maps with our hiking guides: thank you for making it. I build compilers that read English. I'd love to compare notes on teaching machines.
        - name: less room
          limit: 150
          text: |
            Hello Amara,

            Thank you for tilefold. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines.
        - name: no goal of your own
          sender:
            name: Grace Hopper
            role: Compiler engineer
            company: Eckert-Mauchly
            work: build compilers that read English
          text: |
            Hello Amara,

            We have not met, but I use tilefold to ship maps with our hiking guides: thank you for making it. I build compilers that read English. I'd love to follow where you take it.
        - name: the project alone
          recipient: {name: Amara Okafor, ties: {project: {name: tilefold}}}
          text: |
            Hello Amara,

            Thank you for tilefold. At Eckert-Mauchly I build compilers that read English. I'd love to compare notes on teaching machines, and to follow where you take it.
        - name: no project
          recipient: {name: Amara Okafor}
          missing: [project.name]

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
