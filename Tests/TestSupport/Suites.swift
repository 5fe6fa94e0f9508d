public import Foundation

/// The public test suites that the tests read, one JSON object a line; never part of the project.
///
/// They are looked for in the folder that `INVITE_SUITES` names, or beside the checkout.
public enum Suites {
  /// The lines of a suite, each decoded; nil when the suite is not there.
  public static func load<Case: Decodable>(_ name: String, as type: Case.Type) throws -> [Case]? {
    let decoder = JSONDecoder()
    return try lines(name)?.map { try decoder.decode(type, from: $0) }
  }

  /// The lines of a suite as they are; nil when the suite is not there.
  public static func lines(_ name: String) throws -> [Data]? {
    guard let folder, let data = try? Data(contentsOf: folder.appending(path: name)) else {
      return nil
    }
    return data.split(separator: UInt8(ascii: "\n")).map { Data($0) }
  }

  /// A text in the folder that the suites' own folder is in; nil when it is not there.
  public static func text(beside name: String) -> String? {
    folder.flatMap { try? String(contentsOf: $0.appending(path: "../" + name), encoding: .utf8) }
  }

  /// Whether the suites are there.
  public static var areThere: Bool { folder != nil }

  /// Why a test that needs a suite is skipped.
  public static let absence = "no suites: INVITE_SUITES names no folder that is there"

  private static var folder: URL? {
    let named = ProcessInfo.processInfo.environment["INVITE_SUITES"]
    let url =
      named.map { URL(filePath: $0) } ?? Checkout.root.appending(path: "../shared/suites")
    return FileManager.default.fileExists(atPath: url.path) ? url : nil
  }
}
