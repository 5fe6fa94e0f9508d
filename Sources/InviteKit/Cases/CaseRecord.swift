public import Diagnostics
import YAML

/// What accepting the results of a file's cases would write.
public struct CaseRecord: Hashable, Sendable {
  /// The cases that are recorded, with what came of each.
  public let runs: [CaseRun]
  /// The text of the file with the results in it.
  let text: String
  /// The text it had.
  private let source: SourceText

  /// Works out what to write into a file, and reads it again to be sure of it.
  ///
  /// - Parameters:
  ///   - runs: what came of the cases of the file.
  ///   - file: the file.
  ///   - library: the library whose templates are run.
  ///   - today: the day for the cases that need one and name none.
  /// - Returns: nil where there is nothing to record.
  /// - Throws: a diagnostic with code `case-not-recorded` when the file is written in a way that
  ///   cannot be changed with certainty.
  init?(
    _ runs: [CaseRun], in file: CaseFile, library: TemplateLibrary, today: PartialDate
  ) throws(Diagnostic) {
    var editor = CaseEditor(file.source.text)
    var expected: [Int: Expectation] = [:]
    var recorded: [CaseRun] = []
    for run in runs {
      var actual: Expectation?
      var day: PartialDate?
      switch run.outcome {
      case .differs(_, let result), .unrecorded(let result): actual = result
      case .dependsOnToday:
        actual = run.result(on: today, in: library)
        day = today
      case .passes, .cannotRun: break
      }
      guard let actual else { continue }
      editor.record(actual, today: day, in: run.subject.node)
      expected[run.subject.number] = actual
      recorded.append(run)
    }
    guard !recorded.isEmpty else { return nil }
    self.runs = recorded
    source = file.source
    text = editor.text
    guard Self.isRight(text, instead: file, expected, library) else {
      throw .notRecorded(recorded[0].subject.place)
    }
  }

  /// Writes the file, unless it is no longer what was read.
  ///
  /// - Throws: a diagnostic with code `case-changed`, or one with a code `file-…`.
  public func write() throws(Diagnostic) {
    let bytes = try TextFile.read(source.name)
    let mark: [UInt8] = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? [0xEF, 0xBB, 0xBF] : []
    guard bytes.dropFirst(mark.count).elementsEqual(source.text.utf8) else {
      throw .changed(source)
    }
    try TextFile.replace(source.name, with: mark + Array(text.utf8))
  }

  /// Whether a text says what was recorded, and everything else as before.
  private static func isRight(
    _ text: String, instead file: CaseFile, _ expected: [Int: Expectation],
    _ library: TemplateLibrary
  ) -> Bool {
    var profiles = CaseProfiles()
    let again = CaseFile.read(
      Array(text.utf8), path: file.source.name, library: library, profiles: &profiles)
    guard again.cases.count == file.cases.count else { return false }
    return zip(file.cases, again.cases).allSatisfy { old, new in
      guard let expectation = expected[old.number] else {
        return new.expectation == old.expectation && new.node.saysTheSame(as: old.node)
      }
      return new.expectation == expectation
        && new.node.withoutExpectation.saysTheSame(as: old.node.withoutExpectation)
    }
  }
}

extension CaseSuite {
  /// What accepting the results of some runs would write, file by file.
  ///
  /// Nothing that is at fault is ever recorded.
  ///
  /// - Returns: the records, and what cannot be recorded.
  public func records(
    of runs: [CaseRun], today: PartialDate
  ) -> (records: [CaseRecord], faults: [Diagnostic]) {
    var records: [CaseRecord] = []
    var faults: [Diagnostic] = []
    let byVariant = Dictionary(grouping: runs, by: \.variant)
    for file in files {
      do {
        let record = try CaseRecord(
          byVariant[file.variant] ?? [], in: file, library: library, today: today)
        if let record { records.append(record) }
      } catch {
        faults.append(error)
      }
    }
    return (records, faults)
  }
}

extension Node {
  /// Whether two nodes say the same, wherever and however they are written.
  fileprivate func saysTheSame(as other: Node) -> Bool {
    switch (content, other.content) {
    case (.scalar(let left), .scalar(let right)): left.text == right.text
    case (.sequence(let left), .sequence(let right)):
      left.elementsEqual(right) { $0.saysTheSame(as: $1) }
    case (.mapping(let left), .mapping(let right)):
      left.elementsEqual(right) { $0.name == $1.name && $0.value.saysTheSame(as: $1.value) }
    default: false
    }
  }

  /// The map of a case without what may change when it is recorded.
  fileprivate var withoutExpectation: Node {
    guard case .mapping(let entries) = content else { return self }
    let changing = Expectation.keys + ["today"]
    return Node(.mapping(entries.filter { !changing.contains($0.name) }), at: range)
  }
}

extension Diagnostic {
  fileprivate static func notRecorded(_ place: Place) -> Diagnostic {
    Diagnostic(
      "case-not-recorded", "the result cannot be written into this case with certainty", at: place,
      help: "write the cases of this file one key a line, or record the result by hand")
  }

  fileprivate static func changed(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      "case-changed", "`\(source.name)` is not what was read, or not in UTF-8",
      at: Place(source, 0..<0), help: "save it in UTF-8, and run the command again")
  }
}
