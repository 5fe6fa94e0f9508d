package import People
import Text

/// What tells a recipient from the others of a list, and where they are found.
package struct Addressee: Sendable {
  /// The full name; nil where the record has none.
  let name: String?
  /// The addresses on the web.
  let links: [NamedFact]
  /// The number or name under which the list has them, `more.id`.
  let id: String?
  /// The address for mail, `more.email`.
  let email: String?
  private let company: String?

  /// What a profile says; nothing where it could not be read.
  package init(_ profile: Profile?) {
    name = profile.flatMap { $0.name.full.text.isEmpty ? nil : $0.name.full.text }
    links = profile?.links ?? []
    company = profile?.company?.name.text
    func own(_ key: String) -> String? {
      if case .text(let fact)? = profile?.more[key] { fact.text } else { nil }
    }
    id = own("id")
    email = own("email")
  }

  /// The members of a JSON object that say it.
  var members: [JSON.Member] {
    [
      JSON.Member("name", JSON(name)),
      JSON.Member("links", .object(links.map { JSON.Member($0.name, .text($0.fact.text)) })),
      JSON.Member("id", JSON(id)),
    ]
  }

  /// The address to find them at: that of LinkedIn, else of their profile, else the first.
  var link: String? { (links["linkedin"] ?? links["profile"] ?? links.first?.fact)?.text }

  /// By what a record before is known to be of the same person.
  ///
  /// An address for mail can be shared, so it counts with the name: that of a team with the whole, one
  /// of a person with the last word, beside which the others may be initials.
  package var identity: Identity {
    let mail = email.map { address in
      let words = name?.lowercased().split(separator: " ") ?? []
      let counted = FirstName.isOfTeam(mail: address) ? words[...] : words.suffix(1)
      return ("mail", "\(address.lowercased()) \(counted.joined(separator: " "))")
    }
    let keys = [page.map { ("page", $0) }, mail].compactMap(\.self)
    guard keys.isEmpty else {
      return Identity(hashes: keys.map { Self.hash($0.0, $0.1) }, sameness: .person)
    }
    guard let name else { return .unknown }
    return Identity(
      hashes: [Self.hash(name.lowercased(), company?.lowercased() ?? "")],
      sameness: company == nil ? .name : .nameAndCompany)
  }

  /// The address of a page of their own.
  private var page: String? {
    guard let key = (links["linkedin"] ?? links["profile"])?.text.addressKey, key.isPageOfPerson
    else { return nil }
    return key
  }

  /// Whether another of the same name may be the same person; false where an address, or else the
  /// company, tells them apart.
  package func maybeSame(as other: Addressee) -> Bool {
    func folded(_ text: String?) -> String? { text?.lowercased() }
    if let page, let otherPage = other.page { return page == otherPage }
    let mails = (folded(email), folded(other.email))
    if let mail = mails.0, mail == mails.1 { return true }
    if let company, let otherCompany = other.company {
      return folded(company) == folded(otherCompany)
    }
    return mails.0 == nil || mails.1 == nil
  }

  private static func hash(_ kind: String, _ text: String) -> UInt64 {
    var hash = StableHash()
    hash.combine(kind)
    hash.combine(text)
    return hash.value
  }
}

/// Hashes by each of which a person is known: the address of a profile and that for mail, or, where
/// there is neither, the name with the company.
package struct Identity: Sendable {
  /// The hashes.
  package let hashes: [UInt64]
  /// What is the same in somebody with one of the hashes.
  package let sameness: Sameness

  /// What two records have in common: two people can have one name.
  package enum Sameness: String, Sendable {
    case person
    case nameAndCompany = "name and company"
    case name
  }

  /// Somebody who is not looked for.
  static let unknown = Identity(hashes: [], sameness: .person)
}
