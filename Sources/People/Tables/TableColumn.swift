import Text
import YAML

/// The place in a profile that the cells of a column go to.
///
/// A title is the key, such as `role`; a key below another follows a full stop, as in `met.event`,
/// `company.short` or `more.hobby`. Parts of a name and of a note need no prefix: `given`, `ask`.
/// Case, spaces, hyphens and underscores make no difference, and the usual titles of exports are
/// known (`UsualTitles`).
///
/// ```swift
/// TableColumn(titled: "Job Title")?.path  // ["role"]
/// ```
package struct TableColumn: Hashable, Sendable {
  /// The keys that lead to it.
  package let path: [String]
  /// Whether its cells are lists, cut at semicolons.
  package let isList: Bool
  /// How far the title is from the key itself: of two columns with one place the lesser counts.
  package let rank: Int

  /// The rank of a title that is the key as a profile has it.
  package static let ownRank = 0

  private init(_ path: [String], isList: Bool = false, rank: Int) {
    self.path = path
    self.isList = isList
    self.rank = rank
  }

  /// The column of a title; nil where it is no place in a profile.
  package init?(titled title: String) {
    let key = Self.foldedTitle(title)
    if !title.contains("."), let column = Self.usual[key] {
      self = column
    } else if let column = Self(own: title) ?? Self.usual[key] {
      self = column
    } else if let answer = Self.answer(key), let column = Self.usual[answer] ?? Self(own: answer) {
      self.init(column.path, isList: column.isList, rank: max(column.rank, 1))
    } else {
      return nil
    }
  }

  /// The column that a key of a profile, or its short name, leads to.
  package init?(own title: String) {
    let title = title.collapsed
    let parts = title.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
    // Trees of places are walked by recursion, and no place in a profile is deeper.
    guard !parts.contains(""), parts.count <= YAMLLimits.depth, let first = parts.first else {
      return nil
    }
    let small = title.lowercased()
    if title != small, Self.onlyAsWritten.contains(small) { return nil }
    if parts.count == 1, let path = Self.shortNames[Self.foldedTitle(first)] {
      self.init(place: path, rank: Self.ownRank)
    } else {
      self.init(place: Self.path(parts), rank: Self.ownRank)
    }
  }

  /// The column at a place; nil where no profile has it, or where it is no single value.
  private init?(place path: [String], rank: Int) {
    guard let key = FactKey.at(path) else { return nil }
    switch key.type {
    case .line, .text, .phrase, .whole, .word, .date, .address, .name:
      self.init(path, rank: rank)
    case .languages, .entries: self.init(path, isList: true, rank: rank)
    // The name of a company can be beside its short form.
    case .company: self.init(path + ["name"], rank: rank)
    case .links where path.count == 2: self.init(path, rank: rank)
    case .more where path.count > 1: self.init(path, rank: rank)
    case .links, .more, .ties, .tie, .note: return nil
    }
  }

  /// The keys that the parts of a title spell, in whatever case.
  private static func path(_ parts: [String]) -> [String] {
    var path: [String] = []
    var keys = FactKey.all
    for (index, part) in parts.enumerated() {
      let folded = foldedTitle(part)
      if index == 0, let tie = FactKey.ties.first(where: { foldedTitle($0.name) == folded }) {
        path = ["ties", tie.name]
        keys = tie.keys
      } else if index == 0, parts.count == 1, let key = nameKeys[folded] {
        return ["name", key]
      } else if let key = keys.first(where: { foldedTitle($0.name) == folded }) {
        path.append(key.name)
        // What is below is the user's own, and as they write it.
        if key.isOpen {
          let isAsWritten = part == key.name
          return path + parts[(index + 1)...].map { isAsWritten ? $0 : $0.lowercased() }
        }
        keys = key.keys
      } else {
        return path + [part]
      }
    }
    return path
  }

  private static let nameKeys = Dictionary(
    uniqueKeysWithValues: (FactKey.named("name")?.keyNames ?? []).map { (foldedTitle($0), $0) })

  // MARK: Names without a prefix

  /// The places of keys that need no prefix: those of the note, and the ties whose name is used for
  /// nothing else, which stand for their first key.
  private static let shortNames: [String: [String]] = {
    var names: [String: [String]] = [:]
    for key in FactKey.note where FactKey.named(key.name) == nil {
      names[foldedTitle(key.name)] = ["note", key.name]
    }
    for name in plainTies {
      guard let key = FactKey.tie(name)?.keys.first else { continue }
      names[foldedTitle(name)] = ["ties", name, key.name]
    }
    return names
  }()

  /// The ties whose names, and whose keys behind them, are the titles of nothing else: `Job Title`,
  /// `Project Name`, `Customer Since` and `Post URL` are.
  private static let plainTies = ["met", "article", "talk", "attending", "mutual"]

  /// Keys that other programs title their columns by, too, for other things: they count only as
  /// written here.
  private static let onlyAsWritten: Set<String> = [
    "order", "languages", "result", "subject", "met", "article", "talk", "attending", "mutual",
  ]

  // MARK: Titles

  /// A title by its letters and digits alone, in lower case.
  package static func foldedTitle(_ title: String) -> String {
    title.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// A folded title without the question that a form asks, `What's your company?`; nil where it is
  /// none.
  private static func answer(_ key: String) -> String? {
    ["whatsyour", "whatisyour", "your"].first { key.hasPrefix($0) }
      .map { String(key.dropFirst($0.count)) }
  }

  /// The columns of the usual titles, and of our own keys with a space in place of the full stop.
  private static let usual: [String: TableColumn] = {
    var columns: [String: TableColumn] = [:]
    for (path, titles) in UsualTitles.rows {
      guard let column = TableColumn(own: path) else { continue }
      for (index, title) in titles.enumerated() where columns[foldedTitle(title)] == nil {
        columns[foldedTitle(title)] = TableColumn(
          column.path, isList: column.isList, rank: index + 1)
      }
    }
    let maps = [FactKey.named("name"), FactKey.named("company"), FactKey.named("note")]
      .compactMap(\.self)
    for map in maps + plainTies.compactMap({ FactKey.tie($0) }) {
      for key in map.keys {
        let title = foldedTitle(map.name + key.name)
        if columns[title] == nil, let column = TableColumn(own: "\(map.name).\(key.name)") {
          columns[title] = TableColumn(column.path, isList: column.isList, rank: 1)
        }
      }
    }
    return columns
  }()

  // MARK: Advice

  /// The place to advise for a title that is none: a similar one, or one only the user can tell.
  package static func advice(for title: String) -> String? {
    UsualTitles.advice[foldedTitle(title)] ?? Phrasing.nearest(to: title, among: titles)
  }

  /// The titles that a column can have, without those that are the user's own.
  private static let titles: [String] =
    FactKey.all.flatMap { key -> [String] in
      switch key.type {
      case .name: [key.name] + key.keyNames
      case .company: [key.name, "\(key.name).short"]
      case .note: key.keyNames.map { "\(key.name).\($0)" }
      case .links, .more, .ties: []
      default: [key.name]
      }
    } + FactKey.ties.flatMap { tie in tie.keyNames.map { "\(tie.name).\($0)" } }
}
