import Templating
import Text

/// The names that other tools give to the facts of a message.
package enum MergeTagNames {
  /// The path of the fact that another tool's name means; nil where it is unknown.
  ///
  /// `FNAME`, `First Name` and `contact.firstName` become `recipient.first_name`; our own paths
  /// stay.
  package static func path(for name: String) -> String? {
    if isOurs(name) { return name }
    let folded = fold(name)
    if let path = others[folded] { return path }
    for (prefix, person) in people where folded.hasPrefix(prefix) {
      if let path = path(ofMember: String(folded.dropFirst(prefix.count)), of: person) {
        return path
      }
    }
    return path(ofMember: folded, of: "recipient") ?? path(ofLastPart: name)
  }

  /// The path of `trigger.first_name`, `event.properties.first_name` and
  /// `custom_attribute.first_name`, whatever the tool calls what holds the fact.
  private static func path(ofLastPart name: String) -> String? {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let member = fold(String(name[name.index(after: dot)...]))
    let root = fold(String(name.prefix { $0 != "." }))
    let person = senders.contains(root) ? "sender" : "recipient"
    // A root that is misspelt is no other tool's.
    guard
      person == "sender" || holders.contains(root)
        || Vocabulary.invite.names[root] != nil
        || Phrasing.nearest(to: root, among: Vocabulary.invite.names.keys) == nil
    else { return nil }
    // Many things have a name: an order, a campaign, a list.
    guard member != "name" || person == "sender" || holders.contains(root) else { return nil }
    return path(ofMember: member, of: person)
  }

  /// The path for a fact of the user's own: `recipient.more.favourite_book`.
  package static func ownPath(for name: String) -> String {
    var words: [String] = [""]
    var wasLower = false
    for character in name {
      guard character.isASCII, character.isLetter || character.isNumber else {
        words.append("")
        wasLower = false
        continue
      }
      if character.isUppercase, wasLower { words.append("") }
      wasLower = character.isLowercase
      words[words.count - 1] += character.lowercased()
    }
    let key = words.filter { !$0.isEmpty }.joined(separator: "_")
    return key.first?.isLetter == true ? "recipient.more.\(key)" : "recipient.more"
  }

  /// The letters and digits of a name, in small letters.
  static func fold(_ name: String) -> String {
    String(name.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
  }

  /// Whether a path starts with a name of our templates.
  private static func isOurs(_ name: String) -> Bool {
    guard !name.contains(" ") else { return false }
    let root = name.prefix { $0 != "." && $0 != "[" }
    guard let shape = Vocabulary.invite.names[String(root)] else { return false }
    if name.utf8.count > root.utf8.count {
      // `customer` is a tie of ours, and the reader elsewhere.
      let member = name.dropFirst(root.count + 1).prefix { $0 != "." && $0 != "[" }
      if case .map(let keys) = shape { return keys[String(member)] != nil }
      return true
    }
    // A bare `sender` is somebody's name elsewhere; here it is a map and cannot be printed.
    if case .text = shape { return true }
    return false
  }

  private static func path(ofMember member: String, of person: String) -> String? {
    if member == "name" { return person == "sender" ? "sender.full_name" : "recipient.first_name" }
    return members[member].map { "\(person).\($0)" }
  }

  /// The prefixes of names that say whose fact it is.
  private static let people: [(prefix: String, person: String)] = [
    ("recipient", "recipient"), ("contact", "recipient"), ("prospect", "recipient"),
    ("lead", "recipient"), ("person", "recipient"), ("subscriber", "recipient"),
    ("customer", "recipient"), ("user", "recipient"), ("their", "recipient"),
    ("sender", "sender"), ("your", "sender"), ("from", "sender"), ("my", "sender"),
  ]

  /// The names of what holds the facts about the reader.
  private static let holders: Set<String> = [
    "event", "trigger", "data", "attributes", "attribute", "customattribute", "customattributes",
    "traits", "profile", "properties", "eventproperties", "apitriggerproperties", "member",
    "client", "guest", "candidate", "payload", "context", "fields", "merge",
  ]

  /// The names of whoever writes.
  private static let senders: Set<String> = [
    "owner", "agent", "rep", "author", "me", "sendingprofile", "accountowner", "contactowner",
    "salesrep", "signature",
  ]

  private static let members: [String: String] = {
    let names = [
      "first_name": "fname firstname first forename givenname given",
      "last_name": "lname lastname last surname familyname",
      "full_name": "fullname",
      "company": """
      company companyname organization organisation organizationname organisationname employer \
      currentcompany account accountname business firm
      """,
      "role": """
      title jobtitle role job jobrole position currentposition currenttitle designation \
      occupation
      """,
      "headline": "headline", "location": "location city town region country",
      "honorific": "salutation honorific", "pronouns": "pronouns",
    ]
    var members: [String: String] = [:]
    for (key, words) in names {
      for word in words.split(separator: " ") { members[String(word)] = key }
    }
    return members
  }()

  private static let others = [
    "sender": "sender.full_name", "me": "sender.full_name",
    "event": "met.event", "eventname": "met.event", "conference": "met.event",
    "mutualconnection": "mutual.name", "commonconnection": "mutual.name",
    "mutualcontact": "mutual.name", "mutualname": "mutual.name", "referrer": "mutual.name",
    "articletitle": "article.title", "talktitle": "talk.title", "posttopic": "post.topic",
    "groupname": "group.name", "school": "shared.school", "university": "shared.school",
  ]
}
