import Diagnostics
import People
import Text
import YAML

/// The columns of a table, each of which is a place in a profile.
///
/// A title is the key, such as `role`; a key below another follows a full stop, as in `met.event`,
/// `company.short` or `more.hobby`. The parts of a name need no prefix: `given`.
struct CSVColumns: Sendable {
  /// The columns in the order of the table; nil for one without a name, which has to stay empty.
  let columns: [Column?]
  private let separator: UInt8
  private let tree: [Branch]

  /// A column of a table.
  struct Column: Hashable, Sendable {
    /// Its place in a profile.
    let path: [String]
    /// Whether its cells are lists, cut at semicolons.
    let isList: Bool
  }

  /// A key of a profile, and the columns at or below it.
  private struct Branch: Sendable {
    let name: String
    /// The column that is its value; nil where there is more below it.
    var column: Int?
    var branches: [Branch] = []
    /// The numbers of the branches, by their names.
    var numbers: [String: Int] = [:]
  }

  /// The places in a profile that columns have taken.
  private struct Places {
    /// The first column at each place.
    private var columns: [String: Place] = [:]
    /// The first column below each place.
    private var below: [String: Place] = [:]

    /// The first column at the same place.
    func same(as path: [String]) -> Place? { columns[key(path[...])] }

    /// The first column whose place lies below a path, or above it.
    func clash(with path: [String]) -> Place? {
      let above = path.indices.dropFirst().compactMap { columns[key(path[..<$0])] }
      return (above + [below[key(path[...])]].compactMap(\.self)).min {
        $0.range.lowerBound < $1.range.lowerBound
      }
    }

    mutating func insert(_ path: [String], at place: Place) {
      if same(as: path) == nil { columns[key(path[...])] = place }
      for end in path.indices.dropFirst() where below[key(path[..<end])] == nil {
        below[key(path[..<end])] = place
      }
    }

    /// Joins a path by full stops, which no part of it holds.
    private func key(_ path: ArraySlice<String>) -> String { path.joined(separator: ".") }
  }

  /// Reads the header of a table.
  ///
  /// - Throws: a fault for each title that is no place in a profile.
  init(
    _ bytes: [UInt8], line: Int, name: String, separator: UInt8
  ) throws(InputFault) {
    self.separator = separator
    var faults: [Diagnostic] = []
    var columns: [Column?] = []
    var root = Branch(name: "")
    var places = Places()
    do throws(Diagnostic) {
      let decoded = try SourceDecoder(bytes, name: name, firstLine: line)
      let row = try CSVRow(decoded, separator: separator, atMost: RecordLimits.columns)
      if row.count > row.cells.count { throw .tooManyColumns(row, in: decoded.source) }
      for cell in row.cells {
        let place = Place(decoded.source, cell.range)
        let title = cell.text.collapsingWhitespace
        guard !title.isEmpty else {
          columns.append(nil)
          continue
        }
        let column = Self.column(title)
        if column == nil { faults.append(.unknownColumn(title, at: place)) }
        columns.append(column)
        guard let column else { continue }
        if let first = places.same(as: column.path) {
          faults.append(.columnTwice(title, at: place, first: first))
        } else if let clash = places.clash(with: column.path) {
          faults.append(.columnClash(title, at: place, other: clash))
        } else {
          Self.insert(column.path[...], columns.count - 1, into: &root)
        }
        places.insert(column.path, at: place)
      }
    } catch {
      faults.append(error)
    }
    guard faults.isEmpty else { throw InputFault(faults) }
    self.columns = columns
    tree = root.branches
  }

  /// The place in a profile that a title names; nil where there is none.
  static func column(_ title: String) -> Column? {
    let parts = title.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
    // The tree of places is walked by recursion, and no place in a profile is deeper.
    guard let first = parts.first, !parts.contains(""), parts.count <= YAMLLimits.depth else {
      return nil
    }
    var path = parts
    if FactKey.tie(first) != nil { path.insert("ties", at: 0) }
    if parts.count == 1, FactKey.named("name")?.key(first) != nil { path.insert("name", at: 0) }
    guard let key = FactKey.at(path) else { return nil }
    switch key.type {
    case .line, .text, .phrase, .whole, .word, .date, .address, .name:
      return Column(path: path, isList: false)
    case .languages, .entries: return Column(path: path, isList: true)
    // The name of a company can be beside its short form.
    case .company: return Column(path: path + ["name"], isList: false)
    case .links: return path.count == 2 ? Column(path: path, isList: false) : nil
    case .more: return path.count > 1 ? Column(path: path, isList: false) : nil
    case .ties, .tie, .note: return nil
    }
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

  /// The title that was most likely meant; nil where none is similar.
  static func nearest(to title: String) -> String? {
    Phrasing.nearest(to: title, among: titles) ?? usual[title.lowercased()]
  }

  /// The usual titles in the exports of address books and networks, with ours.
  private static let usual = [
    "first name": "given", "last name": "family", "full name": "name", "position": "role",
    "job title": "role", "title": "role", "organization": "company", "email": "more.email",
    "email address": "more.email", "url": "links.profile", "linkedin url": "links.profile",
    "id": "more.id",
  ]

  private static func insert(
    _ path: ArraySlice<String>, _ column: Int, into branch: inout Branch
  ) {
    guard let name = path.first else {
      branch.column = column
      return
    }
    let number = branch.numbers[name] ?? branch.branches.count
    if number == branch.branches.count {
      branch.branches.append(Branch(name: name))
      branch.numbers[name] = number
    }
    insert(path.dropFirst(), column, into: &branch.branches[number])
  }

  // MARK: Rows

  /// The profile in a row.
  func node(of decoded: SourceDecoder) throws(Diagnostic) -> Node {
    let row = try CSVRow(decoded, separator: separator, atMost: columns.count)
    let whole = 0..<decoded.bytes.count
    guard row.count == columns.count else {
      throw .cellCount(row.count, columns: columns.count, at: Place(decoded.source, whole))
    }
    for (cell, column) in zip(row.cells, columns) where column == nil {
      guard cell.text.collapsingWhitespace.isEmpty else {
        throw .cellWithoutTitle(at: Place(decoded.source, cell.range))
      }
    }
    var nodes = NodeBuilder(of: decoded.bytes)
    if map(tree, row.cells, into: &nodes) == nil { nodes.addEmptyMap(at: whole) }
    return nodes.root()
  }

  /// Adds the map of everything below a key.
  ///
  /// - Returns: its range; nil where the row has none of it, and nothing was added.
  private func map(
    _ branches: [Branch], _ cells: [CSVRow.Cell], into nodes: inout NodeBuilder
  ) -> Range<Int>? {
    let map = nodes.open(.mapping)
    var count = 0
    var whole: Range<Int>?
    for branch in branches {
      // A key gets the range of its value, and is removed again where there is none.
      let key = nodes.count
      let name = nodes.text(branch.name.utf8)
      nodes.scalar(name, style: .plain, at: 0..<0)
      let range =
        if let column = branch.column {
          value(cells[column], isList: columns[column]?.isList == true, into: &nodes)
        } else {
          self.map(branch.branches, cells, into: &nodes)
        }
      guard let range else {
        nodes.removeAll(from: key)
        continue
      }
      nodes.move(key, to: range)
      count += 1
      let start = min(range.lowerBound, whole?.lowerBound ?? range.lowerBound)
      let end = max(range.upperBound, whole?.upperBound ?? range.upperBound)
      whole = start..<end
    }
    guard let whole else {
      nodes.removeAll(from: map)
      return nil
    }
    nodes.close(map, count: count, at: whole)
    return whole
  }

  /// Adds the value of a cell.
  ///
  /// - Returns: its range; nil where the cell is empty, and nothing was added.
  private func value(
    _ cell: CSVRow.Cell, isList: Bool, into nodes: inout NodeBuilder
  ) -> Range<Int>? {
    let style: Node.Style = cell.isQuoted ? .doubleQuoted : .plain
    let texts = isList ? cell.text.split(separator: ";").map { String($0) } : [cell.text]
    let items = texts.map(\.collapsingWhitespace).filter { !$0.isEmpty }
    guard !items.isEmpty else { return nil }
    let list = isList ? nodes.open(.sequence) : nil
    for item in items {
      let text = nodes.text(item.utf8)
      nodes.scalar(text, style: style, at: cell.range)
    }
    if let list { nodes.close(list, count: items.count, at: cell.range) }
    return cell.range
  }
}

extension NodeBuilder {
  fileprivate mutating func addEmptyMap(at range: Range<Int>) {
    close(open(.mapping), count: 0, at: range)
  }
}
