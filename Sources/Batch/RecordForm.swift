import Diagnostics
import People
import YAML

/// The way to read a record.
enum RecordForm: Sendable {
  case json
  case yaml
  case csv(CSVColumns)

  var format: RecordFormat {
    switch self {
    case .json: .json
    case .yaml: .yaml
    case .csv: .csv
    }
  }

  func profile(_ bytes: [UInt8], name: String, line: Int) -> ProfileReading {
    do throws(Diagnostic) {
      let (root, source, warnings) = try node(bytes, name: name, line: line)
      return Profile.read(root, in: source, warnings: warnings)
    } catch {
      return ProfileReading(profile: nil, diagnostics: [error])
    }
  }

  /// The nodes of a record, under the keys of a profile.
  func node(
    _ bytes: [UInt8], name: String, line: Int
  ) throws(Diagnostic) -> (root: Node, source: SourceText, warnings: [Diagnostic]) {
    if case .yaml = self {
      let document = try YAMLDocument.read(bytes, name: name, firstLine: line)
      return (document.root, document.source, document.warnings)
    }
    let decoded = try SourceDecoder(bytes, name: name, firstLine: line)
    if case .csv(let columns) = self {
      return (try columns.node(of: decoded), decoded.source, decoded.suspicions)
    }
    let (root, warnings) = try JSONReader(decoded).document()
    return (root, decoded.source, decoded.suspicions + warnings)
  }
}
