import Diagnostics
import People
import Text
import YAML

/// The columns of a table, each of which is a place in a profile or is passed over.
struct CSVColumns: Sendable {
  /// The findings about the header.
  let warnings: [Diagnostic]
  /// How many columns there are.
  let count: Int
  private let separator: UInt8
  /// Whether the cells of each column are read.
  private let isRead: [Bool]
  /// Whether the cells of each column are lists.
  private let isList: [Bool]
  /// The columns without a title, which have to stay empty.
  private let untitled: [Int]
  private let tree: [Branch]

  /// A key of a profile, and the columns at or below it.
  private struct Branch: Sendable {
    let name: String
    /// The column that is its value; nil where there is only more below it.
    var column: Int?
    /// The columns that are its value in rows where that one is empty.
    var others: [Int] = []
    var branches: [Branch] = []
    /// The numbers of the branches, by their names.
    var numbers: [String: Int] = [:]

    /// The first of its columns that has a text in a row.
    func filled(_ column: Int, _ cells: [CSVRow.Cell]) -> Int {
      if others.isEmpty { return column }
      func isBlank(_ column: Int) -> Bool {
        column >= cells.count || cells[column].text.allSatisfy(\.isWhitespace)
      }
      return isBlank(column) ? others.first { !isBlank($0) } ?? column : column
    }

    /// The column of a key below it.
    func column(_ name: String) -> Int? { numbers[name].flatMap { branches[$0].column } }
  }

  /// A title of the header.
  private struct Title {
    let number: Int
    let text: String
    let place: Place
    /// The column it names; nil where it names none.
    let column: TableColumn?
    /// Whether the user said so.
    let isChosen: Bool

    /// Whether it is written as a key, so that two of one place contradict each other.
    var isOwn: Bool { isChosen || column?.rank == TableColumn.ownRank }

    /// Whether no place in a profile is named so, and it is no number of a row, such as `#`.
    var isUnknown: Bool {
      column == nil && !isChosen && text.contains { $0.isLetter || $0.isNumber }
    }

    /// Columns are served in the order of their ranks.
    var rank: Int { isChosen ? -1 : column?.rank ?? .max }
  }

  /// The places in a profile that columns have taken.
  private struct Places {
    /// The first column at each place.
    private var columns: [String: Title] = [:]
    /// The first column below each place.
    private var below: [String: Title] = [:]

    /// The first column at the same place.
    func same(as path: [String]) -> Title? { columns[key(path[...])] }

    /// The first column whose place lies below a path, or above it.
    ///
    /// A name in full may be beside its parts.
    func clash(with path: [String]) -> Title? {
      guard path.first != "name" else { return nil }
      let above = path.indices.dropFirst().compactMap { columns[key(path[..<$0])] }
      return (above + [below[key(path[...])]].compactMap(\.self)).min { $0.number < $1.number }
    }

    mutating func insert(_ path: [String], of title: Title) {
      if same(as: path) == nil { columns[key(path[...])] = title }
      for end in path.indices.dropFirst() where below[key(path[..<end])] == nil {
        below[key(path[..<end])] = title
      }
    }

    /// Joins a path by full stops, which no part of it holds.
    private func key(_ path: ArraySlice<String>) -> String { path.joined(separator: ".") }
  }

  /// Reads the header of a table.
  ///
  /// - Parameter choices: what the user says of columns.
  /// - Throws: the faults of the header: two columns that contradict each other, or none with a
  ///   name.
  init(
    _ bytes: [UInt8], line: Int, name: String, separator: UInt8, choices: [ColumnChoice] = []
  ) throws(InputFault) {
    self.separator = separator
    var titles: [Title] = []
    let source: SourceText
    do throws(Diagnostic) {
      let decoded = try SourceDecoder(bytes, name: name, firstLine: line)
      source = decoded.source
      let row = try CSVRow(decoded, separator: separator, atMost: RecordLimits.columns)
      if row.count > row.cells.count { throw .tooManyColumns(row, in: source) }
      titles = Self.titles(row.cells, in: source, choices)
    } catch {
      throw InputFault(error)
    }
    var faults: [Diagnostic] = []
    var passedOver: [PassedOver] = titles.filter(\.isUnknown).map { .unknown($0.text, $0.place) }
    var root = Branch(name: "")
    var places = Places()
    var isRead = [Bool](repeating: false, count: titles.count)
    var isList = isRead
    // The nearer a title is to the key itself, the earlier it is served.
    for title in titles.sorted(by: { ($0.rank, $0.number) < ($1.rank, $1.number) }) {
      guard let column = title.column else { continue }
      let other = places.same(as: column.path) ?? places.clash(with: column.path)
      if let other {
        if !title.isOwn, places.same(as: column.path) != nil, column.path.first != "name" {
          Self.insert(column.path[...], title.number, into: &root)
          isRead[title.number] = true
          isList[title.number] = column.isList
          continue
        }
        if !title.isOwn || !other.isOwn {
          passedOver.append(.second(title.text, title.place, of: other.text))
          continue
        }
        faults.append(
          places.same(as: column.path) != nil
            ? .columnTwice(title.text, at: title.place, first: other.place)
            : .columnClash(title.text, at: title.place, other: other.place))
      } else {
        Self.insert(column.path[...], title.number, into: &root)
        isRead[title.number] = true
        isList[title.number] = column.isList
      }
      places.insert(column.path, of: title)
    }
    if root.numbers["name"] == nil, faults.isEmpty { faults.append(.noName(titles.first?.place)) }
    guard faults.isEmpty else {
      throw InputFault(faults.sorted { $0.start < $1.start })
    }
    untitled = titles.filter { $0.text.isEmpty && $0.number > 0 }.map(\.number)
    for number in untitled { isRead[number] = true }
    passedOver.sort { $0.place.range.lowerBound < $1.place.range.lowerBound }
    warnings =
      (passedOver.isEmpty ? [] : [.passedOver(passedOver)])
      + choices.filter { choice in !titles.contains { choice.names($0.text) } }
      .map { .unusedChoice($0, in: source, among: titles.map(\.text)) }
    count = titles.count
    self.isRead = isRead
    self.isList = isList
    tree = root.branches
  }

  /// A column whose cells are not read, and why.
  enum PassedOver {
    /// No place in a profile is named so.
    case unknown(String, Place)
    /// Another column has its place.
    case second(String, Place, of: String)

    /// The place of its title.
    var place: Place {
      switch self {
      case .unknown(_, let place), .second(_, let place, _): place
      }
    }
  }

  private static func titles(
    _ cells: [CSVRow.Cell], in source: SourceText, _ choices: [ColumnChoice]
  ) -> [Title] {
    let texts = cells.map(\.text.collapsingWhitespace)
    let columns = texts.map { TableColumn(titled: $0) }
    return cells.indices.map { number in
      let choice = choices.last { $0.names(texts[number]) }
      // Before a name, `Title` may as well be a form of address.
      let isDoubtful =
        TableColumn.foldedTitle(texts[number]) == "title"
        && columns.dropFirst(number + 1).first??.path.first == "name"
      return Title(
        number: number, text: texts[number], place: Place(source, cells[number].range),
        column: choice.map(\.column) ?? (isDoubtful ? nil : columns[number]),
        isChosen: choice != nil)
    }
  }

  private static func insert(
    _ path: ArraySlice<String>, _ column: Int, into branch: inout Branch
  ) {
    guard let name = path.first else {
      if branch.column == nil { branch.column = column } else { branch.others.append(column) }
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
  ///
  /// Cells that are missing at its end are missing facts.
  func node(of decoded: SourceDecoder) throws(Diagnostic) -> Node {
    let row = try CSVRow(decoded, separator: separator, atMost: count, reading: isRead)
    if let extra = row.extra {
      throw .cellCount(row.count, columns: count, at: Place(decoded.source, extra))
    }
    for number in untitled where number < row.cells.count {
      guard row.cells[number].text.collapsingWhitespace.isEmpty else {
        throw .cellWithoutTitle(at: Place(decoded.source, row.cells[number].range))
      }
    }
    var nodes = NodeBuilder(of: decoded.bytes)
    if map(tree, row.cells, into: &nodes) == nil {
      nodes.addEmptyMap(at: 0..<decoded.bytes.count)
    }
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
      let range = entry(branch.name, into: &nodes) { nodes in
        if let column = branch.column {
          branch.branches.isEmpty
            ? value(branch.filled(column, cells), cells, into: &nodes)
            : name(branch, full: column, cells, into: &nodes)
        } else {
          self.map(branch.branches, cells, into: &nodes)
        }
      }
      guard let range else { continue }
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

  /// Adds a key and its value.
  ///
  /// - Returns: the range of the value; nil where there is none, and nothing was added.
  private func entry(
    _ name: String, into nodes: inout NodeBuilder,
    _ value: (inout NodeBuilder) -> Range<Int>?
  ) -> Range<Int>? {
    // A key gets the range of its value, and is removed again where there is none.
    let key = nodes.count
    let text = nodes.text(name.utf8)
    nodes.scalar(text, style: .plain, at: 0..<0)
    guard let range = value(&nodes) else {
      nodes.removeAll(from: key)
      return nil
    }
    nodes.move(key, to: range)
    return range
  }

  /// Adds a name of which the table has the whole beside the parts: the parts, if the row has them,
  /// else the whole.
  private func name(
    _ branch: Branch, full: Int, _ cells: [CSVRow.Cell], into nodes: inout NodeBuilder
  ) -> Range<Int>? {
    func has(_ column: Int?) -> Bool {
      guard let column, column < cells.count else { return false }
      return !cells[column].text.collapsingWhitespace.isEmpty
    }
    let (given, family) = (branch.column("given"), branch.column("family"))
    if (given == nil) != (family == nil), has(full), has(given ?? family) {
      return otherHalf(branch, of: given ?? family ?? full, full: full, cells, into: &nodes)
    }
    if has(given) || has(family) {
      return map(branch.branches, cells, into: &nodes)
    }
    // Who is called otherwise has the whole name for a given one: it is not greeted by.
    guard let called = branch.column("called"), has(called), has(full) else {
      return has(full)
        ? value(full, cells, into: &nodes) : map(branch.branches, cells, into: &nodes)
    }
    let map = nodes.open(.mapping)
    _ = entry("given", into: &nodes) { value(full, cells, into: &$0) }
    _ = entry("called", into: &nodes) { value(called, cells, into: &$0) }
    nodes.close(map, count: 2, at: cells[full].range)
    return cells[full].range
  }

  /// Adds a name of which the table has one half under its own title, and a cell titled as a name.
  ///
  /// `Name` stands so beside `Vorname`, and `Nombre` beside `Apellidos`. Where the cell holds the half,
  /// it is the whole name, else the other half.
  private func otherHalf(
    _ branch: Branch, of half: Int, full: Int, _ cells: [CSVRow.Cell], into nodes: inout NodeBuilder
  ) -> Range<Int>? {
    func words(_ column: Int) -> [Substring] {
      cells[column].text.lowercased().split(separator: " ")
    }
    let (part, whole) = (words(half), words(full))
    let isWhole = whole.count > part.count && part.allSatisfy(whole.contains)
    guard !isWhole else { return value(full, cells, into: &nodes) }
    let map = nodes.open(.mapping)
    let isGiven = branch.column("given") == half
    let columns =
      isGiven ? [("given", half), ("family", full)] : [("given", full), ("family", half)]
    var count = 0
    let called = branch.column("called").map { [("called", $0)] } ?? []
    for (key, column) in columns + called {
      if entry(key, into: &nodes, { value(column, cells, into: &$0) }) != nil { count += 1 }
    }
    nodes.close(map, count: count, at: cells[full].range)
    return cells[full].range
  }

  /// Adds the value of a cell.
  ///
  /// - Returns: its range; nil where the cell is empty, and nothing was added.
  private func value(
    _ column: Int, _ cells: [CSVRow.Cell], into nodes: inout NodeBuilder
  ) -> Range<Int>? {
    guard column < cells.count else { return nil }
    let cell = cells[column]
    let isList = isList[column]
    let style: Node.Style = cell.isQuoted ? .doubleQuoted : .plain
    let texts = isList ? cell.text.listItems : [cell.text]
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

extension String {
  /// The items between semicolons; one that ends an entity of HTML, as in `A&amp;M`, parts nothing.
  fileprivate var listItems: [String] {
    guard contains("&") else { return split(separator: ";").map { String($0) } }
    var items = [""]
    for part in split(separator: ";", omittingEmptySubsequences: false) {
      items[items.count - 1] += part
      if let sign = part.lastIndex(of: "&"), part[part.index(after: sign)...].isEntity {
        items[items.count - 1] += ";"
      } else {
        items.append("")
      }
    }
    return items
  }
}

extension Substring {
  /// Whether it is an entity of HTML between its two signs: `amp`, `#39`, but no `D` as in `R&D`.
  fileprivate var isEntity: Bool {
    if first == "#" { return count > 1 && dropFirst().allSatisfy(\.isHexDigit) || hasPrefix("#x") }
    return self == "lt" || self == "gt" || count > 2 && allSatisfy(\.isLetter)
  }
}

extension Diagnostic {
  fileprivate var start: Int { place?.range.lowerBound ?? 0 }
}

extension NodeBuilder {
  fileprivate mutating func addEmptyMap(at range: Range<Int>) {
    close(open(.mapping), count: 0, at: range)
  }
}
