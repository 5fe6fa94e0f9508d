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
      switch self {
      case .yaml: return Profile.read(try YAMLDocument.read(bytes, name: name, firstLine: line))
      case .json:
        let decoded = try SourceDecoder(bytes, name: name, firstLine: line)
        let (root, warnings) = try JSONReader(decoded).document()
        return Profile.read(root, in: decoded.source, warnings: decoded.suspicions + warnings)
      case .csv(let columns):
        let decoded = try SourceDecoder(bytes, name: name, firstLine: line)
        return Profile.read(
          try columns.node(of: decoded), in: decoded.source, warnings: decoded.suspicions)
      }
    } catch {
      return ProfileReading(profile: nil, diagnostics: [error])
    }
  }
}
