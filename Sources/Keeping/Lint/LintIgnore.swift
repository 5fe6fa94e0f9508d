import Diagnostics
import Templating
import Text
import Writing

/// A remark in a template that silences rules: `{% # lint-ignore CODE: reason %}`.
struct LintIgnore: Hashable, Sendable {
  /// Where the remark is.
  let place: Place
  /// The codes it silences; several are parted by commas.
  let codes: [Diagnostic.Code]
  /// Why, if it says so.
  let reason: String
  /// The lines it speaks for; a few, but at the very start of the Liquid all above it.
  fileprivate(set) var lines: ClosedRange<Int>

  /// The word that such a remark starts with.
  private static let word = "lint-ignore"

  /// Takes up a comment; nil when it is another one.
  private init?(_ text: String, at place: Place, lines: ClosedRange<Int>) {
    let rest = text.dropFirst(Self.word.count)
    guard text.hasPrefix(Self.word), rest.first.map({ $0.isWhitespace || $0 == ":" }) ?? true
    else { return nil }
    let colon = rest.firstIndex(of: ":")
    codes = rest[..<(colon ?? rest.endIndex)].split { $0 == "," || $0.isWhitespace }
      .map { Diagnostic.Code(stringLiteral: String($0)) }
    reason = colon.map { rest[$0...].dropFirst().trimmed } ?? ""
    self.place = place
    self.lines = lines
  }

  /// Whether it silences a finding.
  func silences(_ diagnostic: Diagnostic, lines found: ClosedRange<Int>) -> Bool {
    codes.contains(diagnostic.code) && lines.overlaps(found)
  }
}

extension LintIgnore {
  /// The remarks of a file.
  ///
  /// On a line of its own, one speaks for the next line that is no such remark; elsewhere for its own
  /// line. Those at the very start of the Liquid also speak for the front matter above them, where
  /// no remark can be.
  static func all(in source: SourceText, _ index: LineIndex) -> [LintIgnore] {
    let body = (try? TemplateParts(source).body) ?? 0..<source.text.utf8.count
    var ignores = Template.comments(in: source, range: body).compactMap { text, place in
      let last = max(place.range.lowerBound, place.range.upperBound - 1)
      return LintIgnore(
        text, at: place, lines: index.line(at: place.range.lowerBound)...index.line(at: last))
    }
    guard !ignores.isEmpty else { return [] }
    let lines = WrittenLines(source, without: ignores.map(\.place.range))
    var next: [Int: Int] = [:]
    for position in ignores.indices.reversed() {
      let written = ignores[position].lines
      guard lines.isBlank(ignores[position].place.range) else { continue }
      // What is behind several remarks in a row is what all of them are about.
      let following = next[written.upperBound + 1] ?? written.upperBound + 1
      next[written.lowerBound] = following
      let isFirst = lines.isBlank(from: body.lowerBound, to: ignores[position].place.range)
      ignores[position].lines = (isFirst ? 1 : following)...following
    }
    return ignores
  }
}

/// The bytes of a source with some stretches blotted out.
private struct WrittenLines {
  private var bytes: [UInt8]

  init(_ source: SourceText, without ranges: [Range<Int>]) {
    bytes = Array(source.text.utf8)
    for range in ranges {
      for offset in range { bytes[offset] = UInt8(ascii: " ") }
    }
  }

  /// Whether nothing is left on the lines of a stretch.
  func isBlank(_ range: Range<Int>) -> Bool {
    let start = bytes[..<range.lowerBound].lastIndex(where: isLineEnd).map { $0 + 1 } ?? 0
    let end = bytes[range.upperBound...].firstIndex(where: isLineEnd) ?? bytes.count
    return bytes[start..<end].allSatisfy(\.isInlineSpace)
  }

  /// Whether nothing is left from an offset to the end of a stretch.
  func isBlank(from start: Int, to range: Range<Int>) -> Bool {
    bytes[start..<range.upperBound].allSatisfy { $0.isInlineSpace || isLineEnd($0) }
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
