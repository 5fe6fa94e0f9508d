import Diagnostics
import Text

/// Checks every name of a template against the vocabulary, before any fact is known.
struct NameChecker {
  private var source: SourceText
  private let vocabulary: Vocabulary
  private let isEnglish: Bool
  /// The faults, in the order of the template.
  private(set) var diagnostics: [Diagnostic] = []
  /// The names that are set at this point, each with the type of its value.
  private var scope = NameScope()

  init(_ source: SourceText, vocabulary: Vocabulary, isEnglish: Bool) {
    self.source = source
    self.vocabulary = vocabulary
    self.isEnglish = isEnglish
  }

  /// Checks a block; the names it sets stay set after it.
  mutating func check(_ block: Block) {
    for statement in block.statements {
      switch statement {
      case .text: break
      case .output(let output): checkOutput(output.filtered)
      case .conditional(let conditional):
        for branch in conditional.branches {
          check(branch.condition)
          check(branch.body)
        }
        if let block = conditional.otherwise { check(block) }
      case .selection(let selection):
        check(selection.subject)
        for branch in selection.branches {
          branch.values?.forEach { check($0) }
          check(branch.body)
        }
      case .loop(let loop): check(loop)
      case .assignment(let assignment):
        let shape = check(assignment.value)
        bind(assignment.name, at: assignment.nameRange, to: shape)
      case .capture(let capture):
        check(capture.body)
        bind(capture.name, at: capture.nameRange, to: .text)
      case .choice(let choice):
        let outer = scope
        for block in choice.alternatives {
          check(block)
          scope = outer
        }
      case .cycle(let cycle):
        if let group = cycle.group { check(group) }
        cycle.values.forEach { check($0) }
      case .render(let render): check(render)
      case .loopControl: break
      }
    }
  }

  private mutating func check(_ loop: Loop) {
    let shape = check(loop.collection)
    if let limit = loop.limit { check(limit) }
    if case .after(let offset) = loop.offset { check(offset) }
    let outer = (scope[loop.variable], scope["forloop"])
    let element: FactType = if case .list(let element) = shape { element } else { .anything }
    bind(loop.variable, at: loop.range, to: element)
    scope["forloop"] = .anything
    check(loop.body)
    (scope[loop.variable], scope["forloop"]) = outer
    if let block = loop.otherwise { check(block) }
  }

  /// Checks a partial, which sees the facts and its arguments, and no variable of the template.
  private mutating func check(_ render: Render) {
    var given = NameScope()
    for argument in render.arguments { given[argument.name] = check(argument.value) }
    if let subject = render.subject {
      let shape = check(subject.value)
      if subject.isEach {
        given["forloop"] = .anything
        given[subject.name] = if case .list(let element) = shape { element } else { .anything }
      } else {
        given[subject.name] = shape
      }
    }
    let outer = (source, scope)
    (source, scope) = (render.text.source, given)
    check(render.body)
    (source, scope) = outer
  }

  private mutating func bind(_ name: String, at range: Range<Int>, to shape: FactType) {
    if vocabulary.names[name] != nil {
      diagnostics.append(.reservedName(name, Place(source, range)))
    } else {
      scope[name] = shape
    }
  }

  private mutating func checkOutput(_ filtered: Filtered) {
    if let kind = check(filtered).unprintable {
      diagnostics.append(.unprintable(kind, Place(source, filtered.range)))
    }
  }

  @discardableResult
  private mutating func check(_ filtered: Filtered) -> FactType {
    let shape = check(filtered.expression)
    for call in filtered.filters {
      if call.filter.isEnglish, !isEnglish {
        diagnostics.append(.englishOnly(call.filter.name, Place(source, call.range)))
      }
      call.arguments.forEach { check($0) }
      call.options.forEach { check($0.value) }
    }
    return filtered.filters.isEmpty ? shape : .anything
  }

  /// The type of an expression's value.
  @discardableResult
  private mutating func check(_ expression: Expression) -> FactType {
    switch expression {
    case .literal: return .text
    case .path(let path): return check(path)
    case .range(let first, let last, _):
      check(first)
      check(last)
      return .list(.text)
    case .comparison(let left, _, let right), .and(let left, let right), .or(let left, let right):
      check(left)
      check(right)
      return .text
    }
  }

  private mutating func check(_ path: Path) -> FactType {
    guard case .key(let name, _) = path.root else {
      if case .index(let expression) = path.root { check(expression) }
      return .anything
    }
    guard var shape = scope[name] ?? vocabulary.names[name] else {
      let known = scope.allNames(with: vocabulary)
      let members = membersNamed(name)
      let written = path.segments.reduce(name) { $0 + $1.suffix }
      let meant = vocabulary.meaning(written)
      diagnostics.append(
        .unknownName(
          name, Place(source, path.rootRange), known,
          // `event.first_name` is no event.
          meant == nil || path.segments.isEmpty ? members : [], meant))
      return .anything
    }
    for (number, segment) in path.segments.enumerated() {
      switch segment {
      case .index(let index):
        check(index)
        if case .list(let element) = shape { shape = element } else { shape = .anything }
      case .key(let key, let range):
        guard let member = member(key, of: shape) else {
          let written = path.segments[..<number].reduce(name) { $0 + $1.written }
          let rest = path.segments[(number + 1)...].reduce(key) { $0 + $1.suffix }
          let own = vocabulary.names[key] == nil ? nil : rest
          let meant = number == 0 ? vocabulary.meaning("\(name).\(rest)") : nil
          diagnostics.append(
            .unknownMember(key, of: written, shape, Place(source, range), own: own, meant: meant))
          return .anything
        }
        shape = member
      }
    }
    return shape
  }

  /// The facts of this name one level below the top, those of the recipient first.
  private func membersNamed(_ name: String) -> [String] {
    vocabulary.names.compactMap { root, shape in
      guard case .map(let keys) = shape, keys[name] != nil else { return nil }
      return "\(root).\(name)"
    }.sorted { ($0.hasPrefix("recipient.") ? 0 : 1, $0) < ($1.hasPrefix("recipient.") ? 0 : 1, $1) }
  }

  private func member(_ key: String, of shape: FactType) -> FactType? {
    switch shape {
    case .anything: .anything
    case .map(let keys): keys[key]
    case .list(let element):
      switch key {
      case "first", "last": element
      case "size": .text
      default: nil
      }
    case .text: key == "size" ? .text : nil
    }
  }
}

/// The names that are set at some point of a template, each with the type of its value.
private struct NameScope {
  private var shapes: [String: FactType] = [:]
  /// All names including those of facts, sorted, once they are needed.
  private var sortedNames: [String]?

  subscript(name: String) -> FactType? {
    get { shapes[name] }
    set {
      let isSet = shapes[name] != nil
      shapes[name] = newValue
      guard isSet != (newValue != nil), let place = placeInNames(of: name) else { return }
      if isSet { sortedNames?.remove(at: place) } else { sortedNames?.insert(name, at: place) }
    }
  }

  /// All names including those of facts, sorted.
  mutating func allNames(with vocabulary: Vocabulary) -> [String] {
    let names = sortedNames ?? Set(shapes.keys).union(vocabulary.names.keys).sorted()
    sortedNames = names
    return names
  }

  /// The index of a name among the sorted ones, or where it would be; nil while they are not
  /// needed.
  private func placeInNames(of name: String) -> Int? {
    guard let sortedNames else { return nil }
    var (low, high) = (0, sortedNames.count)
    while low < high {
      let middle = (low + high) / 2
      if sortedNames[middle] < name { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Path.Segment {
  /// The segment in the path of a message, which has no indices.
  fileprivate var written: String {
    if case .key(let name, _) = self { ".\(name)" } else { "" }
  }

  /// The segment in the form in which it follows a path.
  fileprivate var suffix: String {
    if case .key(let name, _) = self { ".\(name)" } else { "[…]" }
  }
}

extension Diagnostic {
  fileprivate static func unknownName(
    _ name: String, _ place: Place, _ known: [String], _ members: [String], _ meant: String?
  ) -> Diagnostic {
    let help =
      if !members.isEmpty, meant == nil || members.count <= tellable {
        "did you mean \(Phrasing.list(members))?"
      } else if let near = meant ?? Phrasing.nearest(to: name, among: known) {
        "did you mean `\(near)`?"
      } else {
        "a fact starts with \(Phrasing.list(known)); put text in quotation marks"
      }
    return Diagnostic(
      "template-unknown-fact", "unknown name `\(name)`", at: place, help: help)
  }

  /// How many facts a message lists; of more, it names only the likeliest one.
  private static var tellable: Int { 4 }

  fileprivate static func unknownMember(
    _ key: String, of path: String, _ shape: FactType, _ place: Place, own: String?,
    meant: String?
  ) -> Diagnostic {
    var help: String?
    switch shape {
    case .map where key == "ties": help = "a tie is read by its own name, such as `met.topic`"
    case .map where own != nil:
      help = "`\(key)` is read by its own name, not below `\(path)`: `\(own ?? key)`"
    case .map(let keys):
      let known = keys.keys.sorted()
      help =
        Phrasing.nearest(to: key, among: known).map { "did you mean `\(path).\($0)`?" }
        ?? meant.map { "did you mean `\($0)`?" }
        ?? "`\(path)` has \(Phrasing.list(known, "and"))"
    case .text where key == "first" || key == "last":
      help = "`\(path)` is text; `\(path) | \(key)` is a character of it"
    case .list where ForeignNames.filter(for: key) != nil,
      .text where ForeignNames.filter(for: key) != nil:
      help = "write `\(path) | \(ForeignNames.filter(for: key) ?? key)`"
    case .list where asksWhether(key), .text where asksWhether(key):
      help = "write `{% if \(path) %}`, which holds when it is there"
    case .list: help = "`\(path)` is a list: it has `first`, `last` and `size`, or loop over it"
    case .text: help = "`\(path)` is text and has no parts"
    case .anything: break
    }
    return Diagnostic(
      "template-unknown-fact", "no profile can have `\(path).\(key)`", at: place, help: help)
  }

  /// Whether a name asks of a value whether there is one: `empty?`, `present?`, `blank`.
  private static func asksWhether(_ key: String) -> Bool {
    key.hasSuffix("?") || ["empty", "blank", "present", "exists", "isEmpty"].contains(key)
  }

  fileprivate static func reservedName(_ name: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "template-reserved-name", "`\(name)` is a fact and cannot be set", at: place,
      help: "choose another name")
  }

  fileprivate static func englishOnly(_ name: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "template-english-only", "`\(name)` knows English only", at: place,
      help: "leave it out, or say `language: en` at the top of the template")
  }
}
