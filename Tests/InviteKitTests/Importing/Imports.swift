import Batch
import Diagnostics
import Keeping
import Testing

@testable import Importing

/// What comes of a file of some name: the profiles without their remarks, the remarks, the sums and
/// the findings.
struct Imports {
  private(set) var profiles: [String] = []
  private(set) var remarks: [String] = []
  private(set) var findings: [String] = []
  let tally: Importer.Tally

  /// The sums in words.
  var sums: String {
    "\(tally.rows) rows: \(tally.imported) imported, \(tally.same) same, \(tally.skipped) skipped, "
      + "\(tally.needingCalled) need called"
  }

  init(
    _ text: String, name: String, choices: [String] = [], event: Importer.Event? = nil
  ) throws {
    try self.init(Array(text.utf8), name: name, choices: choices, event: event)
  }

  init(
    _ bytes: [UInt8], name: String, choices: [String] = [], event: Importer.Event? = nil
  ) throws {
    var importer = Importer(choices: try choices.map { try .init($0) }, event: event)
    var profiles: [String] = []
    var remarks: [String] = []
    try importer.read(try ImportSource(bytes, name: name)) { profile throws(Diagnostic) in
      profiles.append(profile.scaffold.text(schema: nil))
      remarks += profile.remarks
    }
    (self.profiles, self.remarks) = (profiles, remarks)
    tally = importer.tally
    findings =
      (importer.takeRemovals().first + importer.takeFindings())
      .enumerated().sorted { ($0.element.row, $0.offset) < ($1.element.row, $1.offset) }
      .map(\.element.told)
  }
}

/// The owner of some files, without remarks, and the findings.
func owner(_ files: [(name: String, text: String)]) throws -> (text: String, findings: [String]) {
  var importer = Importer()
  for file in files {
    try importer.readOwner(try ImportSource(Array(file.text.utf8), name: file.name))
  }
  let owner = try importer.owner()
  return (
    owner.scaffold.text(schema: nil),
    (importer.takeFindings() + owner.findings).map(\.told)
  )
}

extension Diagnostic {
  fileprivate var row: Int { place?.position.line ?? 0 }

  /// The line it is about, and what it says.
  fileprivate var told: String {
    let line = place.map { "\($0.position.line): " } ?? ""
    return line + message + (help.map { " (\($0))" } ?? "")
  }
}
