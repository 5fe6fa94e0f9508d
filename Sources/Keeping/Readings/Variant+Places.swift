import Templating
import YAML
import Channels
import Wording
import Writing
import Diagnostics

extension Variant {
  /// Whether it is written for channels alone that everybody reads.
  func isPublic(in library: TemplateLibrary) -> Bool {
    guard let names = frontMatter.channels, !names.isEmpty else { return false }
    return names.allSatisfy { library.channels[$0]?.traits.contains(.public) ?? false }
  }

  /// The line that opens the front matter: the place of what is said about the file as a whole.
  var opening: Place {
    Place(source, 0..<source.text.utf8.prefix { $0 != lineFeed && $0 != carriageReturn }.count)
  }

  /// The first line of the body that says something.
  var firstLine: Place {
    guard let body = try? TemplateParts(source).body else { return opening }
    var offset = body.lowerBound
    for line in source[body].utf8.split(separator: lineFeed, omittingEmptySubsequences: false) {
      let isBlank = line.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
      if !isBlank {
        let length = line.last == carriageReturn ? line.count - 1 : line.count
        return Place(source, offset..<offset + length)
      }
      offset += line.count + 1
    }
    return Place(source, body.lowerBound..<body.lowerBound)
  }
}

private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")

extension Finding {
  /// The finding at a place in the template's own file, where it is about a subject that is not
  /// written there word for word.
  func placed(in variant: Variant) -> Finding {
    guard let subject = variant.subject?.source, subject != variant.source,
      diagnostic.place?.source == subject
    else { return self }
    var diagnostic = diagnostic
    diagnostic.place = variant.frontMatter.subject?.place
    return Finding(diagnostic)
  }
}
