import English
import Templating

/// The common ground of two people: the entries that lists of the same name hold in both profiles.
public struct CommonGround: Hashable, Sendable {
  /// The entries that both have, list by list, in the recipient's order.
  ///
  /// Lists without one are absent. Employers include the present companies.
  public private(set) var shared = ProfileLists<Match>()
  /// The role, where both have the same: as the recipient wrote it, then as the sender did.
  public private(set) var role: [Fact] = []

  /// An entry that both profiles hold.
  public struct Match: Hashable, Sendable {
    /// The entry as the recipient has it.
    public let recipient: ProfileEntry
    /// The entry as the sender has it.
    public let sender: ProfileEntry
  }

  /// Finds the common ground of two people.
  public init(sender: Profile, recipient: Profile) {
    for list in ProfileList.allCases {
      // Most people have few lists, and candidates are slow to make. The benchmark is `batch`.
      let theirs = recipient.candidates(for: list)
      guard !theirs.isEmpty else { continue }
      var matches = Self.matches(sender: sender.candidates(for: list), recipient: theirs)
      if list == .contacts, !matches.isEmpty {
        // Neither of the two is a contact they share.
        let people = [sender, recipient].map { ComparisonKey($0.name.full.text) }
        matches.removeAll { people.contains(ComparisonKey($0.recipient.name.text)) }
      }
      if !matches.isEmpty { shared[list] = matches }
    }
    if let theirs = recipient["role"], let ours = sender["role"],
      ComparisonKey(theirs.text) == ComparisonKey(ours.text)
    {
      role = [theirs, ours]
    }
  }

  private static func matches(sender: [Candidate], recipient: [Candidate]) -> [Match] {
    guard !sender.isEmpty else { return [] }
    var ours: [String: Int] = [:]
    for (index, candidate) in sender.enumerated() {
      for key in candidate.keys where ours[key] == nil { ours[key] = index }
    }
    var seen: Set<String> = []
    return recipient.compactMap { candidate in
      guard let index = candidate.keys.compactMap({ ours[$0] }).min(),
        seen.isDisjoint(with: candidate.keys)
      else { return nil }
      let other = sender[index]
      seen.formUnion(candidate.keys)
      return Match(recipient: candidate.entry, sender: other.entry)
    }
  }
}

/// An entry, and the keys of all its names.
private struct Candidate {
  let entry: ProfileEntry
  /// The texts of the keys it is compared by.
  ///
  /// A dictionary of `ComparisonKey` would make the runtime look up its conformance to `Hashable`,
  /// which takes as long as the whole comparison; that of `String` is looked up anyway.
  let keys: [String]

  init(_ entry: ProfileEntry) {
    self.entry = entry
    keys = ([entry.name] + entry.otherNames).map { ComparisonKey($0.text).text }
  }

  /// A present company, which matches by its name, by its short name and without its legal form.
  init(_ company: Company) {
    let short = company.short.map { [FactTree.Field("short", .text($0))] } ?? []
    entry = ProfileEntry(name: company.name, more: short)
    let (name, bare) = (company.name.text, company.name.text.withoutLegalForm)
    keys = [name, company.short?.text, bare == name ? nil : bare]
      .compactMap { $0.map { ComparisonKey($0).text } }
  }
}

extension Profile {
  /// The entries of a list; the employers start with the present company.
  fileprivate func candidates(for list: ProfileList) -> [Candidate] {
    let entries = self[list].map { Candidate($0) }
    guard list == .employers, let company else { return entries }
    return [Candidate(company)] + entries
  }
}

extension ProfileList {
  /// The name of one shared entry: `school` for `schools`.
  var singular: String { String(rawValue.dropLast()) }

  /// The list that `name` refers to, by the name of one shared entry or by that of all.
  package init?(shared name: String) {
    guard let list = Self.allCases.first(where: { [$0.rawValue, $0.singular].contains(name) })
    else { return nil }
    self = list
  }
}
