import Diagnostics
import Writing

/// A part of a template's file in which Liquid is read.
struct MergeTagStretch {
  /// The part, in UTF-8 bytes of the source.
  let range: Range<Int>
  /// The quotation mark to write texts in.
  var quote = "\""
  /// Whether Liquid can be written there as it is; a value of YAML may need quotes first.
  var canMend = true
  /// Whether it is a partial, whose names are those it is given.
  var isPartial = false
}

extension MergeTagReader {
  /// The subject in the front matter and the body; the whole of a partial.
  static func stretches(of source: SourceText) -> [MergeTagStretch] {
    let whole = 0..<source.text.utf8.count
    guard let parts = try? TemplateParts(source) else {
      // Front matter that is not closed tells nothing about where the body is.
      let isTemplate = source.text.utf8.starts(with: "---".utf8)
      return isTemplate ? [] : [MergeTagStretch(range: whole, isPartial: true)]
    }
    return [subject(in: parts.frontMatter, of: source), MergeTagStretch(range: parts.body)]
      .compactMap(\.self)
  }

  /// The value of `subject`, with the lines that go on with it.
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
