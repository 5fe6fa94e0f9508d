import English
import Templating

/// What two people have in common: the entries that lists of the same name hold in both profiles.
public struct CommonGround: Hashable, Sendable {
  /// The entries that both have, list by list, in the recipient's order.
  ///
  /// Lists with none are not there. Employers include the present companies.
  public private(set) var shared = ProfileLists<Match>()
  /// The role, when both have the same one: the recipient's, then the sender's.
  public private(set) var role: [Fact] = []

  /// An entry that both profiles hold.
  public struct Match: Hashable, Sendable {
    /// The entry as the recipient has it.
    public let recipient: ProfileEntry
    /// The entry as the sender has it.
    public let sender: ProfileEntry
  }

  /// Finds what two people have in common.
  public init(sender: Profile, recipient: Profile) {
    // The two are no acquaintance of their own.
    let people = [sender, recipient].map { ComparisonKey($0.name.full.text) }
    func isOneOfThem(_ name: Fact) -> Bool { people.contains(ComparisonKey(name.text)) }
    for list in ProfileList.allCases {
      let matches = Self.matches(
        sender: sender.candidates(for: list), recipient: recipient.candidates(for: list))
      let others = list == .contacts ? matches.filter { !isOneOfThem($0.recipient.name) } : matches
      if !others.isEmpty { shared[list] = others }
    }
    if let theirs = recipient["role"], let ours = sender["role"],
      ComparisonKey(theirs.text) == ComparisonKey(ours.text)
    {
      role = [theirs, ours]
    }
  }

  private static func matches(sender: [Candidate], recipient: [Candidate]) -> [Match] {
    guard !sender.isEmpty, !recipient.isEmpty else { return [] }
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

/// An entry with everything it may be called.
private struct Candidate {
  let entry: ProfileEntry
  /// The texts of the keys it is compared by.
  ///
  /// For a table of the keys themselves the runtime would have to look for how they are hashed, which
  /// takes as long as all of the comparison; for texts it has to look anyway.
  package let keys: [String]

  init(_ entry: ProfileEntry) {
    self.entry = entry
    keys = ([entry.name] + entry.otherNames).map { ComparisonKey($0.text).text }
  }

  /// A present company, which is the same by its name, by its short name and without its legal form.
  init(_ company: Company) {
    let short = company.short.map { [FactTree.Field("short", .text($0))] } ?? []
    entry = ProfileEntry(name: company.name, more: short)
    keys = [company.name.text, company.short?.text, company.name.text.withoutLegalForm]
      .compactMap { $0.map { ComparisonKey($0).text } }
  }
}

extension Profile {
  /// The entries of a list, and among the employers the present company, first.
  fileprivate func candidates(for list: ProfileList) -> [Candidate] {
    let entries = self[list].map { Candidate($0) }
    guard list == .employers, let company else { return entries }
    return [Candidate(company)] + entries
  }
}

extension ProfileList {
  /// What one entry is called where two people share it: `school` for `schools`.
  var singular: String { String(rawValue.dropLast()) }

  /// The list that the first entry two people share is called after, or all that they share.
  package init?(shared name: String) {
    guard let list = Self.allCases.first(where: { [$0.rawValue, $0.singular].contains(name) })
    else { return nil }
    self = list
  }
}
