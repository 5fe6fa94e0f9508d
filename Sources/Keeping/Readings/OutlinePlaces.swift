import Channels
import Diagnostics
import Templating
import Wording
import Writing
import YAML

extension Outline {
  /// Whether it is only white space.
  var saysNothing: Bool { parts.allSatisfy { $0.place == nil } }

  /// The stretch of the source that holds it, without white space around it; where it is empty, the
  /// tag before it.
  var stretch: Place {
    let ranges = parts.compactMap { $0.range(in: place.source) }
    guard let start = ranges.map(\.lowerBound).min(), let end = ranges.map(\.upperBound).max()
    else { return place }
    return Place(place.source, start..<end)
  }
}

extension Outline.Part {
  /// The range of the part, if it is in `source`.
  fileprivate func range(in source: SourceText) -> Range<Int>? {
    guard let place, place.source == source else { return nil }
    if case .output(let output) = self { return output.braced }
    return ways.reduce(place.range) { range, way in
      range.lowerBound..<max(range.upperBound, way.stretch.range.upperBound)
    }
  }
}

extension Outline.Output {
  /// The whole output, braces included; the expression alone where it has none.
  var braced: Range<Int> {
    let utf8 = place.source.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: place.range.lowerBound)
    let end = utf8.index(start, offsetBy: place.range.count)
    let before = utf8[..<start].reversed().prefix { isFiller($0) }.count
    let after = utf8[end...].prefix { isFiller($0) }.count
    let opening = utf8[..<start].dropLast(before).suffix(2)
    let closing = utf8[end...].dropFirst(after).prefix(2)
    guard opening.elementsEqual("{{".utf8), closing.elementsEqual("}}".utf8) else {
      return place.range
    }
    return place.range.lowerBound - before - 2..<place.range.upperBound + after + 2
  }
}

/// Whether a byte may be between an expression and the braces around it.
private func isFiller(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == UInt8(ascii: "-") || (0x09...0x0D).contains(byte)
}

extension Variant {
  /// Whether it is meant only for channels that everybody reads.
  func isPublic(in library: TemplateLibrary) -> Bool {
    guard let names = frontMatter.channels, !names.isEmpty else { return false }
    return names.allSatisfy { library.channels[$0]?.traits.contains(.public) ?? false }
  }

  /// The line that opens the front matter: the place of findings about the whole file.
  var opening: Place {
    Place(source, 0..<source.text.utf8.prefix { $0 != lineFeed && $0 != carriageReturn }.count)
  }

  /// The first line of the body that is not blank.
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
  /// The finding moved to a place in the template's own file, where it is about a subject that is
  /// not written there word for word.
  func placed(in variant: Variant) -> Finding {
    guard let subject = variant.subject?.source, subject != variant.source,
      diagnostic.place?.source == subject
    else { return self }
    var diagnostic = diagnostic
    diagnostic.place = variant.frontMatter.subject?.place
    return Finding(diagnostic)
  }
}
