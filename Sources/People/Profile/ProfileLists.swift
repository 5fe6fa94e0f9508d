/// Something for each of a profile's lists that has any of it.
///
/// There are few of them, and to look through them takes no longer than to hash one; nor has the
/// runtime to look for how they are hashed, which takes longer than to read a profile.
public struct ProfileLists<Entry> {
  private var lists: [(list: ProfileList, entries: [Entry])] = []

  /// Nothing for any list.
  public init() {}

  /// How many lists have something.
  public var count: Int { lists.count }

  /// What a list has; nil where it has nothing.
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
  /// Something for each of these lists.
  public init(dictionaryLiteral elements: (ProfileList, [Entry])...) {
    for (list, entries) in elements { self[list] = entries }
  }
}

extension ProfileLists: Sendable where Entry: Sendable {}

extension ProfileLists: Equatable where Entry: Equatable {
  /// Two are the same when each list has the same in both.
  public static func == (left: Self, right: Self) -> Bool {
    ProfileList.allCases.allSatisfy { left[$0] == right[$0] }
  }
}

extension ProfileLists: Hashable where Entry: Hashable {
  /// Hashes what each list has.
  public func hash(into hasher: inout Hasher) {
    for list in ProfileList.allCases { hasher.combine(self[list]) }
  }
}
