/// The place in a profile of a key that people bring from other programs.
///
/// ```swift
/// ForeignKey.help(for: "firstName")  // "here that is `name: {given: …}`"
/// ```
enum ForeignKey {
  /// The help for an unknown key; nil where nothing is known of it.
  static func help(for name: String) -> String? {
    let key = name.lowercased().filter { $0.isLetter || $0.isNumber }
    if key == "basics" {
      return "this is JSON Resume, of which `invite profiles import` makes a profile"
    }
    guard let path = path(of: key, name) else { return nil }
    return "here that is `\(entry(path[...]))`"
  }

  private static func path(of key: String, _ name: String) -> [String]? {
    if let path = places[key] { return path }
    // A tie or a part of the note without the key above it.
    if FactKey.tie(name) != nil { return ["ties", name] }
    return FactKey.note.contains { $0.name == name } ? ["note", name] : nil
  }

  private static func entry(_ path: ArraySlice<String>) -> String {
    guard let first = path.first else { return "…" }
    let rest = path.dropFirst()
    guard !rest.isEmpty else {
      let isList = FactKey.named(first)?.isList == true
      return "\(first): \(isList ? "[…]" : FactKey.tie(first) == nil ? "…" : "{…}")"
    }
    return "\(first): {\(entry(rest))}"
  }

  /// The places, by keys of letters and digits alone.
  private static let places: [String: [String]] = [
    "title": ["role"], "position": ["role"], "jobtitle": ["role"], "job": ["role"],
    "occupation": ["role"], "label": ["role"], "organization": ["company"],
    "organisation": ["company"], "employer": ["company"], "companyname": ["company"],
    "firstname": ["name", "given"], "givenname": ["name", "given"],
    "lastname": ["name", "family"], "familyname": ["name", "family"],
    "surname": ["name", "family"], "fullname": ["name"], "nickname": ["name", "called"],
    "bio": ["headline"], "about": ["headline"], "city": ["location"], "country": ["location"],
    "education": ["schools"], "school": ["schools"], "university": ["schools"],
    "experience": ["employers"], "hobbies": ["interests"], "interest": ["interests"],
    "skills": ["more", "skills"], "email": ["more", "email"], "phone": ["more", "phone"],
    "website": ["links", "website"], "url": ["links", "website"], "blog": ["links", "website"],
    "twitter": ["links", "twitter"], "github": ["links", "github"],
    "language": ["languages"], "connections": ["contacts"], "knows": ["contacts"],
  ]
}
