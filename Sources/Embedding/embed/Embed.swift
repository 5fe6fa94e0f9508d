#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes the files of a folder into a Swift file, as texts that cost nothing when a program
/// starts.
///
///     embed FOLDER OUTPUT.swift
@main
struct Embed {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { throw Fault.usage }
    let files = try texts(in: arguments[1], under: "").sorted { $0.path < $1.path }
    let entries = files.map { "    (\(literal($0.path)), \(literal($0.text))),\n" }.joined()
    let source = """
      /// The files of the room's folder `Data`.
      enum EmbeddedFiles {
        /// Each with its path from the folder, in the order of these.
        static let all: [(path: String, text: String)] = [
      \(entries)  ]
      }

      """
    try Data(source.utf8).write(to: URL(filePath: arguments[2]))
  }

  /// The files in a folder and its folders, except for hidden ones.
  private static func texts(
    in folder: String, under prefix: String
  ) throws -> [(path: String, text: String)] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }
      .flatMap { name -> [(path: String, text: String)] in
        let path = "\(folder)/\(name)"
        if (try? FileManager.default.contentsOfDirectory(atPath: path)) != nil {
          return try texts(in: path, under: "\(prefix)\(name)/")
        }
        let bytes = try Data(contentsOf: URL(filePath: path))
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Fault.noText(path) }
        return [(prefix + name, text)]
      }
  }

  /// A text as a Swift literal.
  private static func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": literal += "\\\""
      case "\\": literal += "\\\\"
      case "\n": literal += "\\n"
      case "\r": literal += "\\r"
      case "\0": literal += "\\0"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }

  /// A reason why nothing can be written.
  private enum Fault: Error {
    case usage
    case noText(String)
  }
}
