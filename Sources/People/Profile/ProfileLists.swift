/// A dictionary from the lists of a profile to their elements.
///
/// There are few lists, and searching them all takes no longer than hashing one. A `Dictionary`
/// would also make the runtime look up their conformance, which takes longer than reading a
/// profile.
public struct ProfileLists<Entry> {
  private var lists: [(list: ProfileList, entries: [Entry])] = []

  /// A dictionary without any list.
  public init() {}

  /// How many lists have elements.
  public var count: Int { lists.count }

  /// The elements of a list; nil where it has none.
  public subscript(list: ProfileList) -> [Entry]? {
    get { lists.first { $0.list == list }?.entries }
    set {
      let index = lists.firstIndex { $0.list == list } ?? lists.endIndex
      lists.replaceSubrange(
        index..<min(index + 1, lists.endIndex), with: newValue.map { [(list, $0)] } ?? [])
    }
  }
}

extension ProfileLists: ExpressibleByDictionaryLiteral {
  /// A dictionary of these lists.
  public init(dictionaryLiteral elements: (ProfileList, [Entry])...) {
    for (list, entries) in elements { self[list] = entries }
  }
}

extension ProfileLists: Sendable where Entry: Sendable {}

extension ProfileLists: Equatable where Entry: Equatable {
  /// Compares the elements of each list, in any order of the lists.
  public static func == (left: Self, right: Self) -> Bool {
    ProfileList.allCases.allSatisfy { left[$0] == right[$0] }
  }
}

extension ProfileLists: Hashable where Entry: Hashable {
  /// Hashes the elements of each list.
  public func hash(into hasher: inout Hasher) {
    for list in ProfileList.allCases { hasher.combine(self[list]) }
  }
}
