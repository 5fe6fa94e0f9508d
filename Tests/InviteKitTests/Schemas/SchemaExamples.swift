@testable import Keeping
@testable import People

/// Texts that are right or wrong for a schema.
enum SchemaExamples {
  /// Profiles that the reader takes.
  static let goodProfiles = [
    "name: Ada Lovelace",
    "name: {given: Ada, family: Lovelace, called: Ada, honorific: Dr}",
    "name: {given: János, family: Nagy, order: family-first}",
    // What a YAML reader takes for something other than text.
    "name: 2026\nrole: true\nlocation: 3.5\nheadline: no\nwork: 0700123456",
    "name: Ada\nrole: null\ncompany:\ngoal: ~\nlanguages: null\nlinks:\nties:\nmore:\nschools:",
    "name: Ada\ncompany: Analytical Engines",
    "name: Ada\ncompany: {name: Analytical Engines Ltd, short: 1842}",
    "name: Ada\nlinkedin: premium",
    "name: Ada\nlanguages: [en, de-AT, no, zh-Hant, null]",
    "name: Ada\nlinks: {site: https://example.com, old: null}",
    "name: Ada\nschools: [MIT, {name: Yale, year: 1990, more: [a, {b: c}]}, 42, null]",
    "name: Ada\nmore: {hobby: rowing, pets: [a, b], deep: {er: {est: 1}}}",
    "name: Ada\nties: {met: {date: 2026}, article: {date: 2026-09}, talk: {date: 2026-09-24}}",
    "name: Ada\nties: {met: {event: FOSDEM, date: '2024-02-29'}, customer: {since: 2020}}",
    "name: Ada\nties: {met: null, mutual: {name: Charles Babbage, said: null}}",
    "name: Ada\nties: {met: FOSDEM, accepted: 2026-11-19, group: {}, job: [Head of Tea, Tea]}",
    "name: Ada\nties: {met: {event: [FOSDEM 2026, FOSDEM]}, invited_me: {answer: coffee}}",
    "name: Ada\nrole: [Head of Research, Analyst]\nsign: [Ada Lovelace, Ada]\nintro: an analyst",
    "name: Ada\nnote: {did: I flew, ask: [show you the wings, show them], also: null, ease: ~}",
    "name: Ada\nschools: [{name: AGH University, also: [AGH]}, {name: MIT, also: M.I.T.}]",
  ]

  /// Profiles that the reader refuses.
  static let badProfiles = [
    "role: Analyst", "name:", "name: ''", "name: [Ada]", "name: {}", "name: {honorific: Dr}",
    "name: {given: Ada, fmily: Lovelace}", "name: {given: Ada, order: family-last}",
    "name: Ada\nnmae: Ada", "name: Ada\nrole: [[Analyst]]", "name: Ada\nwork: {a: b}",
    "name: Ada\ncompany: [A]", "name: Ada\ncompany: {short: A}", "name: Ada\ncompany: {nme: A}",
    "name: Ada\nlinkedin: gold", "name: Ada\nlanguages: en", "name: Ada\nlanguages: [english]",
    "name: Ada\nlinks: https://example.com", "name: Ada\nlinks: {site: [a]}",
    "name: Ada\nschools: MIT", "name: Ada\nschools: [{year: 1990}]", "name: Ada\nschools: [[MIT]]",
    "name: Ada\nmore: rowing", "name: Ada\nties: [met]", "name: Ada\nties: {mett: {event: X}}",
    "name: Ada\nties: {met: {evnt: X}}", "name: Ada\nnote: {aks: X}", "name: Ada\nnote: X",
    "name: Ada\nties: {invited_me: {answer: tea}}", "name: Ada\nties: {accepted: {date: [2026]}}",
    "name: Ada\nties: {met: {date: yesterday}}",
    "name: Ada\nties: {met: {date: 2026-13}}", "name: Ada\nties: {met: {date: 2026-02-30}}",
    "name: Ada\nties: {met: {date: 2026-04-31}}", "name: Ada\nties: {met: {date: 0000}}",
    "name: Ada\nties: {met: {date: 26}}", "name: Ada\nties: {customer: {since: last year}}",
    "name: Ada\nties: {met: {event: [[X]]}}", "[Ada]", "Ada",
  ]

  /// Other files that the readers take.
  static let good: [Schema: [String]] = [
    .frontMatter: [
      "summary: You met.", "summary: 42\nstrength: 100\nkind: follow-up\nlanguage: pt-BR",
      "summary: A\nstrength: '50'\nchannels: [linkedin, our-forum]\nreviewed: 2026-09-24",
      "summary: A\nrequires: [met, note.ask, channel.long]\nunless: [worked, shared.school]",
      "summary: A\nstrength:\nkind:\nchannels:\nlanguage:\nsubject:\nowner:\nreviewed:",
    ],
    .cases: [
      "cases: []",
      "sender: ../profiles/a.yaml\nrecipient: {name: Ada}\ncases:\n  - text: |\n      Hi",
      "cases:\n  - {sender: a.yaml, recipient: b.yaml, missing: [met.event], limit: 20, seed: 0}",
      "sender: a.yaml\nchannel: sms\ncases: [{recipient: b.yaml, over: 3, today: 2026-11-21}]",
      "sender: a.yaml\nrecipient: b.yaml\ncases: [{missing: [met, note]}]",
      "sender: a.yaml\nrecipient: b.yaml\ncases: [{text: Hi, subject: Hello}, {name: later}]",
    ],
    .channels: [
      "[]", "- name: wall\n  limits: [{amount: 100, unit: bytes}]\n  url: 23\n  subject: true",
      "- {name: a, mentions: user-part, subject: {amount: 78, unit: graphemes}, accepts: [b]}",
      "- {name: a, traits: [long, public, signs]}",
    ],
    .lint: [
      "{}", "levels:\n  lint-em-dash: off", "phrases:\n  - say: circle back\n    level: error",
      "phrases: [{say: synergy, instead: working together, why: nobody says it}]",
      "for: [{folder: drafts, kind: reply, levels: {house-no-jargon: off}}]",
      "rules: {a: {existence: b, level: error, good: [c], bad: [d, {text: e, mended: f}]}}",
      "rules: {a: {substitution: {b: c}}, d: {occurrence: {pattern: '!', max: 1}, scope: why}}",
    ],
    .library: [
      "{}", "extends: starter", "extends: [../company, starter]\noff: [same-role, recruiting/]",
    ],
  ]

  /// Other files that the readers refuse.
  static let bad: [Schema: [String]] = [
    .frontMatter: [
      "strength: 90", "summary: ''", "summary: A\nstrength: 0", "summary: A\nstrength: 101",
      "summary: A\nstrength: high", "summary: A\nkind: note", "summary: A\nchannels: linkedin",
      "summary: A\nlanguage: english", "summary: A\nreviewed: 2026-09",
      "summary: A\nreviewed: 2026-02-30", "summary: A\nsumary: B", "summary: [A]",
      "summary: A\nrequires: met", "summary: A\nunless: [mett]",
    ],
    .cases: [
      "{}", "cases: {}", "cases:\n  - {text: A, missing: [met.event]}",
      "sender: a\nrecipient: b\ncases: [{text: A, over: 3}]",
      "sender: a\nrecipient: b\ncases: [{missing: [met.event], subject: A}]",
      "sender: a\ncases: [{text: A}]", "sender: a\nrecipient: {role: R}\ncases: []",
      "sender: a\nrecipient: b\ncases: [{limit: 0}]", "sender: a\nrecipient: b\ncases: [{txt: A}]",
      "sender: a\nrecipient: b\ncases: [{missing: met.event}]",
      "sender: a\nrecipient: b\ncases: [{missing: [event]}]",
      "sender: a\nrecipient: b\ntoday: 2026-13-01\ncases: []",
      "sender: a\nrecipient: b\ncases: [{text: A, seed: -1}]",
    ],
    .channels: [
      "{}", "- {limits: []}", "- {name: a, limits: [{amount: 10}]}",
      "- {name: a, limits: [{amount: 0, unit: bytes}]}", "- {name: a, nme: b}",
      "- {name: a, limits: [{amount: 10, unit: letters}]}", "- {name: a, mentions: some}",
      "- {name: a, subject: {amount: 3}}", "- {name: a, url: free}",
      "- {name: a, traits: [loud]}",
    ],
    .library: ["[]", "extend: starter", "off: {a: b}", "extends: [[a]]"],
    .lint: [
      "rules: {A: {existence: b}}", "rules: {a: {exists: b}}", "for: [{folder: drafts}]",
      "[]", "levels: {lint-em-dsh: off}", "levels: {lint-em-dash: loud}", "phrases: [synergy]",
      "phrases: [{instead: A}]", "phrases: [{say: A, level: loud}]", "ruls: {}",
    ],
  ]
}
