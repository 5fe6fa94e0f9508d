import Diagnostics
import People
import Text

extension SourcePerson {
  /// The person in a contact.
  ///
  /// - Throws: the reason why the contact is nobody: a group, a company, text that is encoded.
  init(_ card: VCard) throws(Diagnostic) {
    self.init(at: card.place)
    let kind = card.first("KIND")?.text.lowercased() ?? "individual"
    let showsCompany = card.first("X-ABSHOWAS")?.text.uppercased() == "COMPANY"
    guard kind == "individual", !showsCompany else { throw .noIndividual(card) }
    if let encoded = card.properties.first(where: { $0.isEncoded && Self.read.contains($0.name) }) {
      throw .encodedCard(encoded.place)
    }
    addName(card)
    if let nickname = card.first("NICKNAME") {
      add(nickname.values.first, at: ["name", "called"], nickname.place)
    }
    add(card.first("PRONOUNS"), at: ["pronouns"])
    add(card.first("TITLE") ?? card.first("ROLE"), at: ["role"])
    if let company = card.first("ORG") {
      add(company.parts.first, at: ["company", "name"], company.place)
    }
    for address in card.all("ADR").prefix(1) where address.parts.count > 3 {
      let place = address.parts[3]
      add(place.isEmpty ? address.parts.last : place, at: ["location"], address.place)
    }
    for language in card.all("LANG") { add(language, at: ["languages"]) }
    for link in card.all("URL") + card.all("SOCIALPROFILE") + card.all("X-SOCIALPROFILE") {
      let service = link.parameters["SERVICE-TYPE"] ?? link.parameters["TYPE"] ?? ""
      addLink(link.text, service: service, link.place)
    }
    add(card.first("EMAIL"), at: ["more", "email"])
    add(card.first("UID"), at: ["more", "id"])
  }

  /// The properties that are read.
  private static let read: Set = [
    "FN", "N", "NICKNAME", "PRONOUNS", "TITLE", "ROLE", "ORG", "ADR", "LANG", "URL", "EMAIL", "UID",
    "SOCIALPROFILE", "X-SOCIALPROFILE",
  ]

  private mutating func add(_ property: VCard.Property?, at path: [String]) {
    guard let property else { return }
    add(property.text, at: path, property.place)
  }

  /// The parts of the name, where the card has them, else the whole.
  private mutating func addName(_ card: VCard) {
    let parts = card.first("N").map { property in
      (property.parts + ["", "", "", ""], property.place)
    }
    if let (parts, place) = parts, !parts[0].isEmpty || !parts[1].isEmpty {
      add(parts[1], at: ["name", "given"], place)
      add(parts[0], at: ["name", "family"], place)
      add(parts[3], at: ["name", "honorific"], place)
    } else {
      add(card.first("FN"), at: ["name"])
    }
  }

  /// Adds an address on the web under the service that it is of.
  mutating func addLink(_ text: String?, service: String = "", _ place: Place) {
    guard let text = text?.collapsed, !text.isEmpty else { return }
    let services = ["linkedin", "github", "mastodon", "twitter", "bluesky", "xing"]
    let hint = (service + " " + text).lowercased()
    let name = services.first { hint.contains($0) } ?? (hint.contains("//x.com") ? "twitter" : nil)
    let path = ["links", name ?? "website"]
    // Nearly everybody leaves the scheme out.
    let isAddress = text.contains("://")
    guard isAddress || text.contains("."), !text.contains(" "),
      !facts.contains(where: { $0.path == path })
    else { return }
    add(isAddress ? text : "https://\(text)", at: path, place)
  }
}

extension VCard.Property {
  /// Whether the text is in quoted-printable or base64.
  fileprivate var isEncoded: Bool {
    let encoding = (parameters["ENCODING"] ?? parameters["TYPE"] ?? "").uppercased()
    return ["QUOTED-PRINTABLE", "BASE64", "B"].contains(encoding)
  }
}

extension Diagnostic {
  fileprivate static func noIndividual(_ card: VCard) -> Diagnostic {
    let name = card.first("FN")?.text ?? card.first("ORG")?.text ?? ""
    return Diagnostic(
      "import-skipped", severity: .info,
      "`\(name)` is skipped: it is a company or a group, nobody to write to", at: card.place)
  }

  fileprivate static func encodedCard(_ place: Place) -> Diagnostic {
    Diagnostic(
      "import-encoded", severity: .warning, "the text of this card is encoded as vCard 2.1 does it",
      at: place, help: "export the contacts as vCard 3.0 or 4.0")
  }
}
