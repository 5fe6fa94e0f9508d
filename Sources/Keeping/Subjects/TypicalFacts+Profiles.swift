extension TypicalFacts {
  /// The one who writes: everything a sender's profile can say.
  static let senderText = """
    name: {given: Laura, family: Bennett, called: Laura, honorific: Dr}
    pronouns: she/her
    role: Product manager
    company: {name: Larkspur Energy GmbH, short: Larkspur Energy}
    headline: Helping hospitals plan, one delivery at a time
    location: Bristol
    linkedin: free
    languages: [en, de]
    intro: a product manager for hospitals
    work: help hospitals plan their supplies
    goal: compare notes on planning with small teams
    offer: a look at how we plan a week
    sign: [Laura Bennett, Laura]
    schools: [Ghent University]
    employers: [Meridian Health]
    groups: [the Northern Data Network]
    events: [Lisbon Summit 2026]
    interests: [sailing]
    contacts: [Marion Fletcher]
    """

  /// The one who is written to, with every tie there is.
  static let recipientText = """
    name: {given: Simon, family: Hartley, called: Simon, honorific: Dr}
    pronouns: he/him
    role: Product manager
    company: {name: Harborview Foods Ltd, short: Harborview Foods}
    headline: Fewer empty shelves, with less in the warehouse
    location: Utrecht
    linkedin: free
    languages: [en, nl]
    intro: a planner of winters in Utrecht
    work: keep the shelves of corner shops full
    goal: learn how others plan for a bad winter
    offer: a morning in our night warehouse
    sign: [Simon Hartley, Simon]
    schools: [Ghent University]
    employers: [Meridian Health]
    groups: [the Northern Data Network]
    events: [Lisbon Summit 2026]
    interests: [sailing]
    contacts: [Marion Fletcher]
    ties:
      met:
        event: Lisbon Summit 2026
        topic: paperless onboarding
        place: the harbour workshop
        date: 2026-10-08
      article:
        title: Why small teams ship sooner
        takeaway: clear words save more than time
        url: https://simon.example/sooner
        where: Planning Weekly
        date: 2026-09-02
      talk:
        title: Why small teams ship sooner
        takeaway: clear words save more than time
        event: Lisbon Summit 2026
        show: Warehouse Weekly
        date: 2026-10-08
      post:
        topic: paperless onboarding
        takeaway: clear words save more than time
        url: https://simon.example/paper
        date: 2026-10-30
      attending: {event: Lisbon Summit 2026, date: 2026-12-03, topic: paperless onboarding}
      worked: {at: Meridian Health, on: the night timetable, until: 2019}
      customer: {product: Beacon Planner, use: plan the routes of our night vans, since: 2024-03}
      project:
        name: Openloom
        use: plan the routes of our night vans
        url: https://openloom.example
      contribution: {to: Openloom, what: the parser for broken dates, date: 2026-05}
      mutual:
        name: Marion Fletcher
        relation: a former colleague of mine
        said: you plan a winter in a weekend
      group: {name: the Northern Data Network, topic: paperless onboarding}
      invited_me:
        date: 2026-11-12
        message: I'd like to add you to my professional network.
        answer: warmly
      accepted: {date: 2026-11-19}
      job:
        title: Senior data engineer
        reference: HF-2026-31
        applied: 2026-11-05
        url: https://harborview.example/jobs
    note:
      moment: by the coffee urn in Lisbon
      did: I took the weekly list off our wall
      result: two wards now order before they run out
      now: our winter plan is due in a week
      also: Nobody has asked for the list since.
      ask: send you the numbers of one winter
      give: send you our plan for one ward
      ease: A no is fine.
      greeting: Dear Dr Hartley,
      subject: One winter without the list
      sign: Laura
    """
}
