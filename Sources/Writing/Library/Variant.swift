public import Channels
public import Diagnostics
import People
package import Templating
import YAML

/// One template of a library: a reason to connect, with its wording.
public struct Variant: Hashable, Sendable {
  /// The name of its file, without the ending.
  public let name: String
  /// The front matter.
  public let frontMatter: FrontMatter
  /// The file.
  public let source: SourceText
  private let liquid: VariantTemplates

  /// The message.
  package var body: Template { liquid.body }
  /// The subject, for channels that have one.
  package var subject: Template? { liquid.subject }

  /// Reads a template's file.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - name: the name of the variant.
  ///   - channels: the channels that its front matter may name.
  ///   - partials: the texts that it can `render`, by name.
  /// - Returns: the variant, unless one of the diagnostics is an error.
  public static func read(
    _ source: SourceText, name: String, channels: ChannelTable,
    partials: [String: SourceText] = [:]
  ) -> (variant: Variant?, diagnostics: [Diagnostic]) {
    read(source, name: name, channels: channels, partials: Partials(partials))
  }

  /// The same with partials that several templates share.
  ///
  /// - Parameter isFaultless: whether the file is known to have no fault, so that its templates can
  ///   be parsed on demand.
  static func read(
    _ source: SourceText, name: String, channels: ChannelTable, partials: Partials,
    isFaultless: Bool = false
  ) -> (variant: Variant?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    if !isFaultless, let fault = source.lineEndFault() { return (nil, [fault]) }
    do {
      let parts = try TemplateParts(source)
      let document = try YAMLDocument.read(source, range: parts.frontMatter)
      diagnostics += document.warnings
      let frontMatter = FrontMatter(document, channels: channels, into: &diagnostics)
      let text = VariantText(
        source: source, body: parts.body, subject: frontMatter?.subject, partials: partials,
        isEnglish: frontMatter?.isEnglish ?? true)
      let liquid: VariantTemplates
      if isFaultless {
        liquid = VariantTemplates(of: text)
      } else {
        let body = text.readBody(.invite)
        diagnostics += body.diagnostics
        let subject = text.readSubject(.invite)
        // Deceptive characters in the subject are reported with the front matter already.
        for diagnostic in subject?.diagnostics ?? [] where !diagnostics.contains(diagnostic) {
          diagnostics.append(diagnostic)
        }
        guard let template = body.template else { return (nil, diagnostics) }
        liquid = VariantTemplates(body: template, subject: subject?.template)
      }
      guard !diagnostics.hasErrors, let frontMatter else { return (nil, diagnostics) }
      let variant = Variant(
        name: name, frontMatter: frontMatter, source: source, liquid: liquid)
      return (variant, diagnostics)
    } catch {
      return (nil, diagnostics + [error])
    }
  }

  /// Whether it can be used on a channel.
  public func suits(_ channel: Channel) -> Bool {
    frontMatter.channels.map { $0.contains(where: channel.serves) } ?? true
  }
}
