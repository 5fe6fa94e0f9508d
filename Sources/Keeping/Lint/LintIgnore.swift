import Diagnostics
import Templating
import Text
import Writing

/// A remark in a template that silences rules: `{% # lint-ignore CODE: reason %}`.
struct LintIgnore: Hashable, Sendable {
  /// The place of the remark.
  let place: Place
  /// The codes it silences, separated by commas in the remark.
  let codes: [Diagnostic.Code]
  /// The reason; empty where there is none.
  let reason: String
  /// The lines it applies to: a few, but at the very start of the Liquid all lines above it too.
  fileprivate(set) var lines: ClosedRange<Int>

  /// The word that such a remark starts with.
  private static let word = "lint-ignore"

  /// Reads a comment; nil when it is no such remark.
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
  /// On a line of its own, a remark applies to the next line without one; elsewhere to its own
  /// line. Those at the very start of the Liquid also apply to the front matter above them, which
  /// cannot hold remarks.
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
      // Several remarks in a row apply to the line after the last.
      let following = next[written.upperBound + 1] ?? written.upperBound + 1
      next[written.lowerBound] = following
      let isFirst = lines.isBlank(from: body.lowerBound, to: ignores[position].place.range)
      ignores[position].lines = (isFirst ? 1 : following)...following
    }
    return ignores
  }
}

/// The bytes of a source with some stretches blanked out.
private struct WrittenLines {
  private var bytes: [UInt8]

  init(_ source: SourceText, without ranges: [Range<Int>]) {
    bytes = Array(source.text.utf8)
    for range in ranges {
      for offset in range { bytes[offset] = UInt8(ascii: " ") }
    }
  }

  /// Whether the lines of a stretch are blank.
  func isBlank(_ range: Range<Int>) -> Bool {
    let start = bytes[..<range.lowerBound].lastIndex(where: isLineEnd).map { $0 + 1 } ?? 0
    let end = bytes[range.upperBound...].firstIndex(where: isLineEnd) ?? bytes.count
    return bytes[start..<end].allSatisfy(\.isInlineSpace)
  }

  /// Whether the text from an offset to the end of a stretch is blank.
  func isBlank(from start: Int, to range: Range<Int>) -> Bool {
    bytes[start..<range.upperBound].allSatisfy { $0.isInlineSpace || isLineEnd($0) }
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
