import Foundation

/// Thirty people who were written to in a year, and the export that tells what came of it.
///
/// Everybody is invented. Grace Hopper is the owner of the export, which is of 28 November 2026.
struct SyncScene {
  /// Somebody who was written to, with all rows about them, and what is to come of it.
  struct Person {
    var name: String
    var company: String?
    var page: String?
    var sent: [Sent] = []
    var happened: [(what: String, on: String)] = []
    var connections: [Connection] = []
    var messages: [Message] = []
    var stage: String
    var accepted: String?
    var reason: String?
    /// How many messages were sent to them after the export was read.
    var count = 1
    var isYourTurn: Bool?

    /// Their name and their page, by which they are found in what is printed.
    var key: String { [name, page.map { "linkedin.com/in/\($0)" } ?? "-"].joined(separator: " ") }
  }

  struct Sent {
    var on: String
    var channel = "linkedin"
    var kind = "invite"
    var text: String?
  }

  struct Connection {
    var given: String
    var family: String
    var page: String?
    var company = ""
    var on: String
  }

  struct Message {
    /// Whether the owner wrote it.
    var isOwn = false
    var page: String?
    var on: String
    var text = "hello"
    var isDraft = false
    /// Whether a third person is in the conversation.
    var isGroup = false
  }

  /// A person who was invited on a day, and is connected as they are called since another.
  private static func person(
    _ name: String, _ page: String?, _ sent: String, company: String? = nil, since: String? = nil,
    stage: String, reason: String? = nil, _ change: (inout Person) -> Void = { _ in }
  ) -> Person {
    var person = Person(
      name: name, company: company, page: page, sent: [Sent(on: sent)], stage: stage,
      accepted: since, reason: reason)
    if let since {
      let names = name.split(separator: " ", maxSplits: 1).map { String($0) }
      person.connections = [
        Connection(
          given: names[0], family: names[1], page: page, company: company ?? "", on: since)
      ]
    }
    change(&person)
    return person
  }

  static let people: [Person] = [
    person("Abel Acker", "abel", "2026-01-05", since: "2026-01-07", stage: "due"),
    person("Britt Bohm", "britt", "2026-01-09", since: "2026-01-09", stage: "due"),
    person("Cato Cruz", "cato", "2026-01-15", since: "2026-01-20", stage: "answered") {
      $0.messages = [Message(page: "cato", on: "2026-01-21")]
      $0.isYourTurn = true
    },
    // What the owner wrote back beside the ledger is a message, too.
    person("Dora Dahl", "dora", "2026-01-20", since: "2026-01-25", stage: "answered") {
      $0.messages = [
        Message(page: "dora", on: "2026-01-26"),
        Message(isOwn: true, page: "dora", on: "2026-01-28"),
      ]
      ($0.count, $0.isYourTurn) = (2, false)
    },
    person("Emil Eder", "emil", "2026-02-01", since: "2026-02-03", stage: "answered") {
      $0.messages = ["2026-02-09", "2026-02-04", "2026-03-01"].map { Message(page: "emil", on: $0) }
      $0.isYourTurn = true
    },
    person("Fay Frost", "fay", "2026-11-20", stage: "pending"),
    person("Gil Grau", nil, "2026-11-21", company: "Quay Ltd", stage: "pending"),
    // Two of one name, who are told apart by their pages.
    person("Hanna Holm", "hanna-1", "2026-02-10", since: "2026-02-12", stage: "due"),
    person("Hanna Holm", "hanna-2", "2026-02-11", stage: "pending") {
      // What an invitation is followed by without an acceptance is its note, and no follow-up.
      $0.messages = [Message(isOwn: true, page: "hanna-2", on: "2026-02-20")]
    },
    person(
      "Ivo Iten", "ivo", "2026-03-01", stage: "unknown", reason: "connected-before"
    ) {
      $0.connections = [Connection(given: "Ivo", family: "Iten", page: "ivo", on: "2024-05-05")]
    },
    person("Jana Jung", nil, "2026-03-05", stage: "unknown", reason: "several") {
      $0.connections = [("jana-1", "2026-03-07"), ("jana-2", "2026-03-09")].map {
        Connection(given: "Jana", family: "Jung", page: $0.0, on: $0.1)
      }
    },
    person(
      "Karl Kern", nil, "2026-03-10", company: "Quay", stage: "unknown", reason: "other-company"
    ) {
      $0.connections = [
        Connection(given: "Karl", family: "Kern", page: "karl", company: "Dock", on: "2026-03-12")
      ]
    },
    person("Lena Lind", nil, "2026-03-15", company: "Quay", stage: "due") {
      $0.connections = [
        Connection(
          given: "Lena", family: "Lind", page: "lena-1", company: "Dock", on: "2026-03-16"),
        Connection(
          given: "Lena", family: "Lind", page: "lena-2", company: "Quay GmbH", on: "2026-03-17"),
      ]
      $0.accepted = "2026-03-17"
    },
    person("Mara Moss", "mara-old", "2026-03-20", stage: "unknown", reason: "other-address") {
      $0.connections = [
        Connection(given: "Mara", family: "Moss", page: "mara-new", on: "2026-03-25")
      ]
      $0.messages = [Message(page: "mara-new", on: "2026-03-27")]
    },
    person("Nils Noll", "nils", "2026-04-01", since: "2026-04-02", stage: "due") {
      $0.messages = [
        Message(isOwn: true, page: "nils", on: "2026-04-05", isDraft: true),
        Message(page: "nils", on: "2026-04-06", isDraft: true),
      ]
    },
    person("Olga Ost", "olga", "2026-04-10", since: "2026-04-11", stage: "due") {
      $0.messages = [
        Message(page: "olga", on: "2026-04-15", isGroup: true),
        Message(isOwn: true, page: "olga", on: "2026-04-16", isGroup: true),
      ]
    },
    person("Paul Pohl", "paul", "2026-04-20", since: "2026-04-22", stage: "due") {
      $0.messages = [
        Message(page: "paul", on: "2026-01-02"),
        Message(isOwn: true, page: "paul", on: "2026-01-03"),
      ]
    },
    person("Quin Quast", "quin", "2026-05-01", since: "2026-05-03", stage: "due") {
      $0.messages = [Message(isOwn: true, page: "quin", on: "2026-05-10")]
      $0.count = 2
    },
    person("Rosa Rau", "rosa", "2026-05-05", since: "2026-05-06", stage: "ended") {
      $0.messages = ["2026-05-10", "2026-05-20"].map { Message(isOwn: true, page: "rosa", on: $0) }
      $0.count = 3
    },
    // Exports of some years ago have no pages.
    person("Sven Saar", "sven", "2026-05-10", stage: "due") {
      $0.connections = [Connection(given: "Sven", family: "Saar", on: "2026-05-12")]
      $0.accepted = "2026-05-12"
    },
    person("Tilda Thorn", "tilda", "2026-06-01", stage: "due") {
      $0.connections = [
        Connection(given: "Tilda", family: "Thorn, MBA, PhD", page: "tilda", on: "2026-06-03")
      ]
      $0.accepted = "2026-06-03"
    },
    person("Uwe Ulm", nil, "2026-06-05", stage: "due") {
      $0.connections = [
        Connection(given: "Dr. Uwe", family: "Ulm 🚀, PMP", page: "uwe", on: "2026-06-06")
      ]
      $0.accepted = "2026-06-06"
    },
    person("Vera Voss", "vera", "2026-06-10", stage: "answered") {
      $0.sent[0].channel = "linkedin-message"
      $0.messages = [Message(page: "vera", on: "2026-06-11")]
      $0.isYourTurn = true
    },
    // The export counts days in UTC: the same message is a day later in it.
    person("Wim Wolf", "wim", "2026-06-20", since: "2026-06-21", stage: "due") {
      $0.sent.append(Sent(on: "2026-06-25", channel: "linkedin-message", kind: "follow-up"))
      $0.messages = [Message(isOwn: true, page: "wim", on: "2026-06-26")]
      $0.count = 2
    },
    // The note of an invitation is the first message of the conversation.
    person("Xenia Xu", "xenia", "2026-07-01", since: "2026-07-04", stage: "due") {
      $0.messages = [Message(isOwn: true, page: "xenia", on: "2026-07-04", text: "my note")]
    },
    // The text tells that it is the same, however far the days are apart.
    person("Yves Yang", "yves", "2026-07-10", since: "2026-07-12", stage: "due") {
      $0.sent.append(
        Sent(
          on: "2026-07-14", channel: "linkedin-message", kind: "follow-up", text: "Hi  Yves,\nso"))
      $0.messages = [Message(isOwn: true, page: "yves", on: "2026-07-17", text: "Hi Yves, so")]
      $0.count = 2
    },
    person("Zoë Zorn", "zoë-z", "2026-08-01", since: "2026-08-02", stage: "due") {
      $0.connections[0].page = "zo%C3%AB-z"
    },
    person("Anna Arp", "anna", "2026-08-10", stage: "withdrawn") {
      $0.happened = [("withdrawn", "2026-08-31")]
    },
    // Two of the name wrote, and nothing says which of them is meant.
    person("Ben Beck", nil, "2026-08-15", stage: "due", reason: "several-wrote") {
      $0.sent[0].channel = "linkedin-message"
      $0.messages = ["ben-1", "ben-2"].map { Message(page: $0, on: "2026-08-20") }
    },
    // A letter is not accepted, whoever is connected.
    person("Cleo Cohn", "cleo", "2026-09-01", since: "2026-09-03", stage: "due") {
      $0.sent[0].channel = "email"
      $0.accepted = nil
    },
  ]

  // MARK: Files

  static var ledger: String {
    var lines = [#"{"ledger": "invite", "version": 1, "texts": true}"#]
    for person in people {
      func line(_ what: String, _ on: String, _ more: [String: String] = [:]) -> String {
        var object = ["what": what, "on": on, "name": person.name].merging(more) { $1 }
        object["company"] = person.company
        object["address"] = person.page.map { "linkedin.com/in/\($0)" }
        let data = try? JSONEncoder().encode(object)
        return String(decoding: data ?? Data(), as: UTF8.self)
      }
      for sent in person.sent {
        var more = ["channel": sent.channel, "kind": sent.kind]
        more["text"] = sent.text
        lines.append(line("sent", sent.on, more))
      }
      lines += person.happened.map { line($0.what, $0.on) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  static var connections: String {
    let rows = people.flatMap(\.connections).map { row in
      [
        row.given, row.family, row.page.map { "https://www.linkedin.com/in/\($0)" } ?? "", "",
        row.company, "", written(row.on),
      ]
    }
    return "Notes:\n\"When exporting your connection data, some addresses are missing.\"\n\n"
      + table(
        ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"],
        rows)
  }

  static var messages: String {
    let own = ("Grace Hopper", "https://www.linkedin.com/in/grace")
    let rows = people.flatMap { person in
      person.messages.map { message -> [String] in
        var them = (person.name, "https://www.linkedin.com/in/\(message.page ?? "")")
        if message.isGroup, message.isOwn {
          them = ("\(them.0),Third Person", "\(them.1),https://www.linkedin.com/in/third")
        }
        var owner = own
        if message.isGroup, !message.isOwn {
          owner.0 += ",Third Person"; owner.1 += "," + own.1 + "3"
        }
        let (from, to) = message.isOwn ? (own, them) : (them, owner)
        return [
          "2-x==", "", from.0, from.1, to.0, to.1, "\(message.on) 08:12:40 UTC", "", message.text,
          "INBOX", "", message.isDraft ? "Yes" : "No", "No",
        ]
      }
    }
    return table(
      [
        "CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO",
        "RECIPIENT PROFILE URLS", "DATE", "SUBJECT", "CONTENT", "FOLDER", "ATTACHMENTS",
        "IS MESSAGE DRAFT", "IS CONVERSATION DRAFT",
      ], rows)
  }

  /// `2026-03-12` as `12 Mar 2026`.
  private static func written(_ day: String) -> String {
    let months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(separator: " ")
    let parts = day.split(separator: "-")
    return "\(parts[2]) \(months[(Int(parts[1]) ?? 1) - 1]) \(parts[0])"
  }

  private static func table(_ titles: [String], _ rows: [[String]]) -> String {
    ([titles] + rows).map { row in
      row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\n"
    }.joined()
  }
}
