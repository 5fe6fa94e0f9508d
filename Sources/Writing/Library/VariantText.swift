import Diagnostics
import People
import Templating
import YAML

/// The Liquid of a variant, before it is parsed.
struct VariantText: Sendable {
  /// The file.
  let source: SourceText
  /// The message, in UTF-8 bytes of the file.
  let body: Range<Int>
  /// The subject, for channels that have one.
  let subject: TextValue?
  /// The texts that both can `render`.
  let partials: Partials
  /// Whether both are in English.
  let isEnglish: Bool

  /// Parses the message.
  ///
  /// - Parameter vocabulary: the facts that can exist; nil where the template is known to read no
  ///   others.
  func readBody(_ vocabulary: Vocabulary?) -> (template: Template?, diagnostics: [Diagnostic]) {
    read(source, body, vocabulary)
  }

  /// Parses the subject, if there is one.
  ///
  /// - Parameter vocabulary: the facts that can exist; nil where the template is known to read no
  ///   others.
  func readSubject(
    _ vocabulary: Vocabulary?
  ) -> (template: Template?, diagnostics: [Diagnostic])? {
    guard let (source, range) = subject?.liquid else { return nil }
    return read(source, range, vocabulary)
  }

  private func read(
    _ source: SourceText, _ range: Range<Int>, _ vocabulary: Vocabulary?
  ) -> (template: Template?, diagnostics: [Diagnostic]) {
    Template.parse(
      source, in: range, partials: partials, vocabulary: vocabulary, isEnglish: isEnglish,
      readerNames: Vocabulary.readerNames)
  }
}

extension TextValue {
  /// The text as a source of Liquid: its place in the file, if it is there word for word, so that
  /// faults point into the file, and otherwise a text of its own.
  fileprivate var liquid: (source: SourceText, range: Range<Int>) {
    let source = place.source
    for quotes in 0...1 {
      let start = place.range.lowerBound + quotes
      let range = start..<(start + text.utf8.count)
      if range.upperBound + quotes == place.range.upperBound, source[range] == text {
        return (source, range)
      }
    }
    return (SourceText(name: source.name + " (subject)", text: text), 0..<text.utf8.count)
  }
}
