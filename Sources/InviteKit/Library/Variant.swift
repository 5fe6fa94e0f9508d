public import Diagnostics
import Templating
import YAML

/// One template of a library: a reason to connect, and the ways to say it.
public struct Variant: Hashable, Sendable {
  /// What it is called: the name of its file, without the ending.
  public let name: String
  /// What it says about itself.
  public let frontMatter: FrontMatter
  /// The message.
  let body: Template
  /// The line above it, for channels that have one.
  let subject: Template?

  /// Reads a template's file.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - name: what to call the variant.
  ///   - channels: the channels that its front matter may name.
  ///   - partials: the texts that `render` can put in, by name.
  /// - Returns: the variant, unless one of the diagnostics is an error.
  public static func read(
    _ source: SourceText, name: String, channels: ChannelTable,
    partials: [String: SourceText] = [:]
  ) -> (variant: Variant?, diagnostics: [Diagnostic]) {
    read(source, name: name, channels: channels, partials: Partials(partials))
  }

  /// The same with partials that several templates share.
  static func read(
    _ source: SourceText, name: String, channels: ChannelTable, partials: Partials
  ) -> (variant: Variant?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    if let fault = source.lineEndFault() { return (nil, [fault]) }
    do {
      let parts = try TemplateParts(source)
      let document = try YAMLDocument.read(source, range: parts.frontMatter)
      diagnostics += document.warnings
      let frontMatter = FrontMatter(document, channels: channels, into: &diagnostics)
      let isEnglish = frontMatter?.isEnglish ?? true
      let body = Template.parse(
        source, in: parts.body, partials: partials, vocabulary: .invite, isEnglish: isEnglish)
      diagnostics += body.diagnostics
      let subject = frontMatter?.subject.map { text in
        let (source, range) = text.liquid
        return Template.parse(
          source, in: range, partials: partials, vocabulary: .invite, isEnglish: isEnglish)
      }
      // What deceives in the subject has been found in the front matter too.
      for diagnostic in subject?.diagnostics ?? [] where !diagnostics.contains(diagnostic) {
        diagnostics.append(diagnostic)
      }
      guard !diagnostics.hasErrors, let frontMatter, let template = body.template else {
        return (nil, diagnostics)
      }
      let variant = Variant(
        name: name, frontMatter: frontMatter, body: template, subject: subject?.template)
      return (variant, diagnostics)
    } catch {
      return (nil, diagnostics + [error])
    }
  }

  /// Its file.
  public var source: SourceText { body.source }

  /// Whether it can be used on a channel.
  public func suits(_ channel: Channel) -> Bool {
    frontMatter.channels.map { $0.contains(where: channel.serves) } ?? true
  }
}

extension TextValue {
  /// The text as a source of Liquid: the place it was written at where it stands there word for
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
