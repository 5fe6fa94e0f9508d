package import Channels
import Diagnostics
package import People
import Templating
package import Writing
import YAML

/// Two people with every fact a profile can have, each of typical length, so that a template can be
/// measured without anybody's profile.
///
/// ```swift
/// let pair = SampleProfiles.pair(for: variant)
/// let writer = Writer(library: library, options: SampleProfiles.options(for: variant, on: channel))
/// writer.write(variant, for: pair).status  // .fits, if it can fit at all with ordinary facts
/// ```
///
/// The profiles are texts, read like everybody's. They have all ties, `invited_me` and `accepted`
/// too, so that one pair serves templates of every kind; the kind is that of the template and not
/// the one that the ties ask for.
///
/// Typical is the middle: each fact is about as long as the median of what people write there, in
/// UTF-16 units. A first name takes 5, a full name 13, a role 15, a company 20 and its short name
/// 15, a school 16, an event 18, a group 25, an interest 7; of a tie, a topic takes 20, a title 27,
/// a takeaway or a remark 31, a use 33. The phrases that most messages are built on, `work` with 34
/// and `goal` with 42, take well over a third of a note of 200 units, and the note has to fit all
/// the same.
package enum SampleProfiles {
  /// The day that counts as today: the ties are dated around it, so that lengths do not change with
  /// the calendar.
  package static let today = PartialDate(onCalendar: 2026, 11, 21)

  /// The two people, without facts of a user's own.
  package static let pair = Pair(
    distinct: profile(senderText, "typical-sender.yaml"),
    profile(recipientText, "typical-recipient.yaml"))

  /// The two people, with the facts that a template reads under `links`, under `more` and in
  /// entries of lists, and without those that it is not meant for.
  ///
  /// A link is an address of 26 units, any other fact of the user's own a word of 11. A fact that
  /// the template does not show, such as one of several fixed words, stays unknown.
  package static func pair(for variant: Variant) -> Pair {
    let unless = variant.frontMatter.unless.map(\.path)
    guard !unless.isEmpty else { return ownPair(for: variant) }
    let pair = ownPair(for: variant)
    return Pair(
      distinct: pair.sender.without(unless, as: "sender"),
      pair.recipient.without(unless, as: "recipient"))
  }

  private static func ownPair(for variant: Variant) -> Pair {
    var own = CustomFacts()
    for template in variant.templates { template.paths.forEach { own.add($0) } }
    // A path below a variable of a loop or a partial shows only when the template is bound.
    for _ in 0..<rounds {
      let pair = pair(with: own)
      var isNew = false
      for template in variant.templates {
        for path in unmet(by: template, for: pair, variant) where own.learn(path) { isNew = true }
      }
      guard isNew else { return pair }
    }
    return pair(with: own)
  }

  /// The options for a template on a channel: its own kind of message, in its own language.
  package static func options(for variant: Variant, on channel: Channel) -> WritingOptions {
    WritingOptions(
      channel: channel, kind: variant.frontMatter.kind, language: variant.frontMatter.language,
      today: today)
  }

  /// How many rounds are made: each finds facts one level deeper, and paths are hardly ever that
  /// deep.
  private static let rounds = 8

  private static func pair(with own: CustomFacts) -> Pair {
    Pair(
      distinct: own.added(to: pair.sender, named: "sender"),
      own.added(to: pair.recipient, named: "recipient"))
  }

  /// The paths that a template reads below these facts and that have no value.
  private static func unmet(
    by template: Template, for pair: Pair, _ variant: Variant
  ) -> [String] {
    let options = options(for: variant, on: Channel(name: ChannelTable.defaultName))
    let facts = Facts(of: pair, options: options)
    let binding = try? template.bind(to: facts.values, BindingOptions(now: today.moment))
    switch binding {
    case .unavailable(let missing): return missing
    case .draft(_, let paths): return paths.filter { facts.text(at: $0) == nil }
    case nil: return []
    }
  }

  /// Reads one of the texts; a test makes sure that they have no fault.
  private static func profile(_ text: String, _ name: String) -> Profile {
    let source = SourceText(name: name, text: text)
    let place = Place(source, 0..<0)
    var profile =
      Profile.read(Array(text.utf8), name: name).profile
      ?? Profile(source: source, name: PersonName(full: Fact(name, at: place)))
    // A fact that the text lacks is the example in the table.
    func fact(_ key: FactKey, _ typical: Fact?) -> Fact { typical ?? Fact(key.example, at: place) }
    for key in FactKey.all where key.isFact { profile[key.name] = fact(key, profile[key.name]) }
    guard !profile.ties.isEmpty else { return profile }
    profile.ties = FactKey.ties.map { kind in
      let told = profile.tie(kind.name)
      return Tie(kind: kind, facts: kind.keys.map { NamedFact($0.name, fact($0, told?[$0.name])) })
    }
    profile.note = FactKey.note.map { NamedFact($0.name, fact($0, profile.note[$0.name])) }
    return profile
  }
}

extension Variant {
  /// The message, and its subject if there is one.
  var templates: [Template] { [body] + [subject].compactMap(\.self) }
}

extension Profile {
  /// The person without the facts at some paths of templates.
  fileprivate func without(_ paths: [String], as person: String) -> Profile {
    var profile = self
    for path in paths {
      let keys = path.split(separator: ".").map { String($0) }
      switch keys.first {
      case person?: profile.remove(keys[1...])
      case "shared"? where keys.count == 1:
        for list in ProfileList.allCases { profile.lists[list] = nil }
      case "shared"?:
        profile.remove([ProfileList(shared: keys[1])?.rawValue ?? keys[1]])
      case "note"?: profile.note.removeAll { keys.count == 1 || $0.name == keys[1] }
      default:
        // A contact of both makes a tie `mutual` too.
        if keys.first == "mutual" { profile.lists[.contacts] = nil }
        profile.ties = profile.ties.compactMap { tie in
          guard tie.kind.name == keys.first else { return tie }
          let facts = tie.facts.filter { keys.count > 1 && $0.name != keys[1] }
          return facts.isEmpty ? nil : Tie(kind: tie.kind, facts: facts)
        }
      }
    }
    return profile
  }

  private mutating func remove(_ path: ArraySlice<String>) {
    if let key = FactKey.at(path.prefix(1)) { remove(key) }
  }
}

extension SampleProfiles {
  /// The sender, with every fact of a sender's profile.
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

  /// The recipient, with every tie.
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
