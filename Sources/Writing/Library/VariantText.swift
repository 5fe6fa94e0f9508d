import Diagnostics
import People
import Templating
import YAML

/// Where the Liquid of a variant is written.
struct VariantText: Sendable {
  /// The file.
  let source: SourceText
  /// The message, in UTF-8 bytes of the file.
  let body: Range<Int>
  /// The line above it, for channels that have one.
  let subject: TextValue?
  /// The texts that both can put in.
  let partials: Partials
  /// Whether both are in English.
  let isEnglish: Bool

  /// Reads the message.
  ///
  /// - Parameter vocabulary: the facts there can be; nil where all that it reads are known to be.
  func readBody(_ vocabulary: Vocabulary?) -> (template: Template?, diagnostics: [Diagnostic]) {
    read(source, body, vocabulary)
  }

  /// Reads the line above it, if there is one.
  ///
  /// - Parameter vocabulary: the facts there can be; nil where all that it reads are known to be.
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
  /// The text as a source of Liquid: the place it was written at where it is there word for
  /// word, so that faults point into the file, and otherwise a text of its own.
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
