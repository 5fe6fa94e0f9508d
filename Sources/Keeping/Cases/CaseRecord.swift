package import Diagnostics
import Files
package import People
import Writing
import YAML

/// The changes to a file of cases that accepting its results would make.
package struct CaseRecord: Hashable, Sendable {
  /// The cases that are recorded.
  package let entries: [Entry]
  /// The text of the file with the results in it.
  let text: String
  /// The file before.
  private let source: SourceText

  /// A case that is recorded.
  package struct Entry: Hashable, Sendable {
    /// The run with the result.
    package let run: CaseRun
    /// The day to write into the case; nil where it has one, or needs none.
    package let today: PartialDate?
  }

  /// Works out the new text of a file, and reads it again to be sure of it.
  ///
  /// - Parameters:
  ///   - runs: the runs of the cases in the file.
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
    var expected: [Int: CaseResult] = [:]
    var entries: [Entry] = []
    for run in runs {
      let day = run.outcome == .dependsOnToday ? today : nil
      guard let run = day == nil ? run : run.onDay(today, in: library),
        let result = run.result ?? (day == nil ? nil : run.subject.expectation)
      else { continue }
      editor.record(result, today: day, in: run.subject.node)
      expected[run.subject.number] = result
      entries.append(Entry(run: run, today: day))
    }
    guard !entries.isEmpty else { return nil }
    self.entries = entries
    source = file.source
    text = editor.text
    guard Self.isRight(text, instead: file, expected, library) else {
      throw .notRecorded(entries[0].run.subject.place)
    }
  }

  /// Writes the file, unless it has changed since it was read.
  ///
  /// - Throws: a diagnostic with a code `file-…`.
  package func write() throws(Diagnostic) {
    try TextFile.rewrite(source, as: text)
  }

  /// Whether a text holds the recorded results, and everything else unchanged.
  private static func isRight(
    _ text: String, instead file: CaseFile, _ expected: [Int: CaseResult],
    _ library: TemplateLibrary
  ) -> Bool {
    var profiles = CaseProfiles()
    let again = CaseFile.read(
      Array(text.utf8), path: file.source.name, of: file.variant, library: library,
      profiles: &profiles)
    guard again.cases.count == file.cases.count else { return false }
    return zip(file.cases, again.cases).allSatisfy { old, new in
      guard let expectation = expected[old.number] else {
        return new.expectation == old.expectation && new.node.saysTheSame(as: old.node)
      }
      return new.expectation == expectation
        && new.node.saysTheSame(as: old.node, except: CaseResult.keys + ["today"])
    }
  }
}

extension CaseRun {
  /// The result, where it differs from the expected one.
  fileprivate var result: CaseResult? {
    switch outcome {
    case .differs(_, let result), .unrecorded(let result): result
    case .passes, .dependsOnToday, .cannotRun: nil
    }
  }
}

extension CaseSuite {
  /// The changes that accepting the results of some runs would make, file by file.
  ///
  /// A faulty case is never recorded.
  ///
  /// - Returns: the records, and the faults that prevent others.
  package func records(
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
  /// Whether two nodes have the same content, in any place and style.
  ///
  /// - Parameter changing: the keys of the map itself that may differ.
  fileprivate func saysTheSame(as other: Node, except changing: [String] = []) -> Bool {
    switch (content, other.content) {
    case (.scalar(let left), .scalar(let right)): left.text == right.text
    case (.sequence(let left), .sequence(let right)):
      left.elementsEqual(right) { $0.saysTheSame(as: $1) }
    case (.mapping(let left), .mapping(let right)):
      left.filter { !changing.contains($0.name) }
        .elementsEqual(right.filter { !changing.contains($0.name) }) {
          $0.name == $1.name && $0.value.saysTheSame(as: $1.value)
        }
    default: false
    }
  }
}

extension Diagnostic {
  fileprivate static func notRecorded(_ place: Place) -> Diagnostic {
    Diagnostic(
      "case-not-recorded", "the result cannot be written into this case with certainty", at: place,
      help: "write the cases of this file one key a line, or record the result by hand")
  }
}
