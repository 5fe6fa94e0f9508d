import Diagnostics
import People
import Text

extension SourcePerson {
  /// The person in a contact.
  ///
  /// - Throws: the reason why the contact is nobody: a group, a company, text that is encoded.
  init(_ card: VCard) throws(Diagnostic) {
    self.init(at: card.place)
    let kinds = ["KIND", "X-ADDRESSBOOKSERVER-KIND"].compactMap {
      card.first($0)?.text.lowercased()
    }
    let showsCompany = card.first("X-ABSHOWAS")?.text.uppercased() == "COMPANY"
    guard kinds.allSatisfy({ $0 == "individual" }), !showsCompany, !card.isNamedAsCompany else {
      throw .noIndividual(card)
    }
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
      let service = link.parameters["SERVICE-TYPE"]?.first ?? link.types.first ?? ""
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

  /// The parts of the name, where the card has a given name, else the whole.
  private mutating func addName(_ card: VCard) {
    let name = card.first("N")
    let parts = (name?.parts ?? []) + ["", "", "", ""]
    // More names than two are in their order in the whole name.
    let middle = parts[2].split { $0 == " " || $0 == "," }.first
    let isWhole = middle.map { card.first("FN")?.text.contains($0) == true } ?? false
    if let name, !parts[1].isEmpty, !isWhole {
      // Several given names are parted by commas.
      add(parts[1].replacing(",", with: " "), at: ["name", "given"], name.place)
      add(parts[0], at: ["name", "family"], name.place)
      add(parts[3], at: ["name", "honorific"], name.place)
    } else if let full = card.first("FN"), !full.text.isEmpty {
      add(full, at: ["name"])
    } else if let name {
      add(parts[0], at: ["name"], name.place)
    }
  }

  /// Adds an address on the web under the service that it is of.
  ///
  /// Nearly everybody leaves the scheme out. An address of LinkedIn is somebody's only where it leads
  /// to a profile.
  mutating func addLink(_ text: String?, service: String = "", _ place: Place) {
    guard var text = text?.collapsed, !text.isEmpty, !text.contains(" "), text.contains("."),
      !text.hasPrefix("mailto:")
    else { return }
    if !text.contains("://") {
      guard !text.contains("@") else { return }
      text = "https://\(text)"
    }
    let name = WebService.name(of: text) ?? WebService.name(called: service)
    if name == "linkedin", !text.isLinkedInProfile { return }
    let path = ["links", name ?? "website"]
    guard !facts.contains(where: { $0.path == path }) else { return }
    add(text, at: path, place)
  }
}

/// The services on the web that people have a page at.
private enum WebService {
  private static let hosts = [
    "linkedin.com": "linkedin", "github.com": "github", "x.com": "twitter",
    "twitter.com": "twitter", "bsky.app": "bluesky", "xing.com": "xing",
  ]

  /// The service of an address, by its host; nil for another.
  static func name(of address: String) -> String? {
    guard let start = address.firstRange(of: "://")?.upperBound else { return nil }
    let host = address[start...].prefix { $0 != "/" && $0 != "?" && $0 != ":" }.lowercased()
    return hosts.first { host == $0.key || host.hasSuffix(".\($0.key)") }?.value
  }

  /// The service that a label names, such as `LinkedIn`; nil for another.
  static func name(called label: String) -> String? {
    let label = label.lowercased()
    return hosts.values.first { $0 == label } ?? (label == "mastodon" ? label : nil)
  }
}

extension String {
  /// Whether an address of LinkedIn leads to somebody's profile.
  var isLinkedInProfile: Bool {
    let parts = split(separator: "/").map { $0.lowercased() }
    guard let host = parts.firstIndex(where: { $0.hasSuffix("linkedin.com") }) else { return true }
    let rest = parts[(host + 1)...]
    return rest.count > 1 && ["in", "pub", "sales", "talent", "profile"].contains(rest.first ?? "")
  }
}

extension VCard {
  /// Whether nothing but the name of a company is on it.
  fileprivate var isNamedAsCompany: Bool {
    guard let company = first("ORG")?.parts.first, !company.isEmpty else { return false }
    return first("FN")?.text == company && (first("N")?.parts.dropFirst().first ?? "").isEmpty
  }
}

extension VCard.Property {
  /// Whether the text is in quoted-printable or base64.
  fileprivate var isEncoded: Bool {
    let encodings = ["quoted-printable", "base64", "b"]
    let written = (parameters["ENCODING"] ?? []).map { $0.lowercased() } + types
    return written.contains { encodings.contains($0) }
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
      "import-encoded", "the text of this card is encoded as vCard 2.1 does it",
      at: place, help: "export the contacts as vCard 3.0 or 4.0")
  }
}
