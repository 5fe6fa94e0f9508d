import Diagnostics
import Writing

/// A part of a template's file that is read as Liquid.
struct MergeTagStretch {
  /// The part, in UTF-8 bytes of the source.
  let range: Range<Int>
  /// The quotation mark for texts in it.
  var quote = "\""
  /// Whether Liquid can be written there directly; a value of YAML may need quotes first.
  var canMend = true
  /// Whether it is a partial, which knows only the names of its arguments.
  var isPartial = false
}

extension MergeTagReader {
  /// The subject in the front matter and the body; the whole of a partial.
  static func stretches(of source: SourceText) -> [MergeTagStretch] {
    let whole = 0..<source.text.utf8.count
    guard let parts = try? TemplateParts(source) else {
      // Front matter that is not closed does not show where the body starts.
      let isTemplate = source.text.utf8.starts(with: "---".utf8)
      return isTemplate ? [] : [MergeTagStretch(range: whole, isPartial: true)]
    }
    return [subject(in: parts.frontMatter, of: source), MergeTagStretch(range: parts.body)]
      .compactMap(\.self)
  }

  /// The value of `subject`, continuation lines included.
  private static func subject(
    in frontMatter: Range<Int>, of source: SourceText
  ) -> MergeTagStretch? {
    var offset = frontMatter.lowerBound
    var start: Int?
    var end = offset
    for line in source[frontMatter].split(separator: "\n", omittingEmptySubsequences: false) {
      let next = offset + line.utf8.count + 1
      if start == nil, line.hasPrefix(key) {
        start = offset + key.utf8.count
        end = next - 1
      } else if start != nil {
        guard line.first == " " || line.first == "\t" else { break }
        end = next - 1
      }
      offset = next
    }
    guard let start else { return nil }
    let range = start..<min(end, frontMatter.upperBound)
    let value = source[range].drop(while: \.isWhitespace)
    return MergeTagStretch(
      range: range, quote: value.first == "\"" ? "'" : "\"",
      canMend: value.first != "{" && value.first != "*" && value.first != "%")
  }

  private static let key = "subject:"
}
