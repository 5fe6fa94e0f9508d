import Diagnostics
import Wording

/// The remarks of a whole library that silence rules, and the uses of each.
struct LintIgnores: Sendable {
  private var files: [SourceText: File] = [:]

  private struct File {
    let index: LineIndex
    let ignores: [LintIgnore]
    /// The numbers of the remarks that apply to a line, by the line.
    let byLine: [Int: [Int]]
    /// The silenced findings: the number of the remark, and the code.
    var used: Set<Use> = []
  }

  private struct Use: Hashable {
    let ignore: Int
    let code: Diagnostic.Code
  }

  /// Reads the remarks of all files.
  init(_ sources: [SourceText]) {
    for source in sources {
      let index = LineIndex(source)
      let ignores = LintIgnore.all(in: source, index)
      if !ignores.isEmpty {
        files[source] = File(index: index, ignores: ignores, byLine: Self.byLine(ignores))
      }
    }
  }

  private static func byLine(_ ignores: [LintIgnore]) -> [Int: [Int]] {
    var byLine: [Int: [Int]] = [:]
    for (number, ignore) in ignores.enumerated() {
      for line in ignore.lines { byLine[line, default: []].append(number) }
    }
    return byLine
  }

  /// Whether a finding is silenced; each use is noted.
  ///
  /// A fault that makes a template unusable cannot be silenced.
  mutating func silences(_ diagnostic: Diagnostic) -> Bool {
    guard let place = diagnostic.place, diagnostic.canBeSilenced,
      let file = files[place.source]
    else { return false }
    let last = max(place.range.lowerBound, place.range.upperBound - 1)
    let lines = file.index.line(at: place.range.lowerBound)...file.index.line(at: last)
    // For few lines the remarks are looked up, for many they are searched.
    let numbers =
      lines.count < file.ignores.count
      ? Set(lines.flatMap { file.byLine[$0] ?? [] }) : Set(file.ignores.indices)
    let silencing = numbers.filter { file.ignores[$0].silences(diagnostic, lines: lines) }
    for number in silencing {
      files[place.source]?.used.insert(Use(ignore: number, code: diagnostic.code))
    }
    return !silencing.isEmpty
  }

  /// The faults of a file's remarks.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - houseCodes: the codes of the library's own rules.
  ///   - isExpected: returns whether the linter looked for a code, so that an unused remark is a
  ///     fault; nil to accept unused remarks.
  func diagnostics(
    in source: SourceText, houseCodes: Set<Diagnostic.Code>,
    isExpected: ((Diagnostic.Code) -> Bool)?
  ) -> [Diagnostic] {
    guard let file = files[source] else { return [] }
    var diagnostics: [Diagnostic] = []
    for (number, ignore) in file.ignores.enumerated() {
      if ignore.codes.isEmpty { diagnostics.append(.ignoresNoCode(ignore.place)) }
      for code in ignore.codes {
        if !houseCodes.contains(code) {
          guard let page = RulePage.named(code.description) else {
            diagnostics.append(.ignoresUnknown(code.description, ignore.place))
            continue
          }
          guard page.canBeSilenced else {
            diagnostics.append(.ignoresFault(code, ignore.place))
            continue
          }
        }
        let isUsed = file.used.contains(Use(ignore: number, code: code))
        if let isExpected, !isUsed, isExpected(code) {
          diagnostics.append(.ignoresNothing(code, ignore))
        }
      }
      if ignore.reason.isEmpty, !ignore.codes.isEmpty {
        diagnostics.append(.ignoresWithoutReason(ignore))
      }
    }
    return diagnostics
  }
}

extension Diagnostic {
  /// Whether a library may silence the finding.
  var canBeSilenced: Bool { code.isOfRule || severity != .error }

  private static let form = "{% # lint-ignore CODE: reason %}"

  fileprivate static func ignoresNoCode(_ place: Place) -> Diagnostic {
    Diagnostic(
      "lint-ignore", severity: .warning, "this remark names no code to ignore", at: place,
      help: "write `\(form)`, with the code that stands in brackets behind the finding")
  }

  fileprivate static func ignoresUnknown(_ code: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "lint-ignore", severity: .warning, "there is no code `\(code)`", at: place,
      help: RulePage.code(near: code).map { "did you mean `\($0)`?" }
        ?? "a code stands in brackets behind the finding; the form is `\(form)`")
  }

  fileprivate static func ignoresFault(_ code: Code, _ place: Place) -> Diagnostic {
    Diagnostic(
      "lint-ignore", severity: .warning, "`\(code)` cannot be ignored", at: place,
      help: "a template with such a fault cannot be used: mend it, and delete this remark")
  }

  fileprivate static func ignoresNothing(_ code: Code, _ ignore: LintIgnore) -> Diagnostic {
    let first = ignore.lines.lowerBound
    let last = ignore.lines.upperBound
    let lines = first == last ? "line \(last)" : "lines \(first) to \(last)"
    return Diagnostic(
      "lint-ignore", severity: .warning, "there is no `\(code)` to ignore on \(lines)",
      at: ignore.place,
      help: "delete the remark; on a line of its own it speaks for the next line, else for its own")
  }

  fileprivate static func ignoresWithoutReason(_ ignore: LintIgnore) -> Diagnostic {
    let codes = ignore.codes.map(\.description).joined(separator: ", ")
    return Diagnostic(
      "lint-ignore", severity: .warning, "this remark does not say why", at: ignore.place,
      help: "write `{% # lint-ignore \(codes): reason %}`")
  }
}
