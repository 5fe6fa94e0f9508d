public import Foundation

/// A page that users read: the README, or a guide.
public struct Document: Hashable, Sendable, CustomStringConvertible {
  /// Where it is, from the top folder of the project.
  public let path: String

  /// The README.
  public static let readme = Document(path: "README.md")

  /// The guides, by name.
  public static let guides = files(in: catalog).filter { $0.hasSuffix(".md") }
    .map { Document(path: "\(catalog)/\($0)") }

  /// All pages.
  public static let all = [readme] + guides

  /// The folder of the guides.
  public static let catalog = "Sources/InviteKit/InviteKit.docc"

  /// A guide by its name.
  public static func guide(_ name: String) -> Document {
    Document(path: "\(catalog)/\(name).md")
  }

  /// A part of a page that is set apart as code.
  public struct Block: Hashable, Sendable {
    /// The language it is written in, as the page says.
    public let language: String
    /// The code, without the line feed at its end.
    public let text: String
  }

  /// The path.
  public var description: String { path }

  /// The file.
  public var file: URL { Checkout.root.appending(path: path) }

  /// What is in the file.
  public func text() throws -> String { try String(contentsOf: file, encoding: .utf8) }

  /// The blocks of code in a language, in their order.
  public func blocks(of language: String) throws -> [Block] {
    var blocks: [Block] = []
    var open: (language: String, lines: [Substring])?
    for line in try text().split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("```") else {
        open?.lines.append(line)
        continue
      }
      if let block = open {
        blocks.append(
          Block(language: block.language, text: block.lines.joined(separator: "\n")))
        open = nil
      } else {
        open = (String(line.dropFirst(3)), [])
      }
    }
    return blocks.filter { $0.language == language }
  }

  private static func files(in folder: String) -> [String] {
    let path = Checkout.root.appending(path: folder).path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}
