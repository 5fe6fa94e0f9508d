// Made from the folders `templates` and `profiles` by the tests with INVITE_RECORD=1; do not edit.
// swift-format-ignore-file

extension StarterKit {
  /// The cases of the templates, each with its template's name.
  static let cases: [(name: String, text: String)] = [

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
