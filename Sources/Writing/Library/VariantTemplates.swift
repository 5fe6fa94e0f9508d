import Synchronization
import Templating

/// The templates of a variant, parsed on demand if they are known to be faultless.
///
/// The variants of the built-in library are, and few of them are tried for one message.
final class VariantTemplates: Sendable {
  private let text: VariantText?
  private let read = AtomicLazyReference<ReadTemplates>()

  /// Templates that are parsed already.
  init(body: Template, subject: Template?) {
    text = nil
    _ = read.storeIfNil(ReadTemplates(body: body, subject: subject))
  }

  /// Templates that are known to be faultless.
  init(of text: VariantText) {
    self.text = text
  }

  /// The message.
  var body: Template { templates.body }

  /// The subject, for channels that have one.
  var subject: Template? { templates.subject }

  private var templates: ReadTemplates {
    if let templates = read.load() { return templates }
    let body = text?.readBody(nil).template ?? Template()
    return read.storeIfNil(ReadTemplates(body: body, subject: text?.readSubject(nil)?.template))
  }
}

extension VariantTemplates: Hashable {
  static func == (left: VariantTemplates, right: VariantTemplates) -> Bool {
    left === right || left.body == right.body && left.subject == right.subject
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(body)
    hasher.combine(subject)
  }
}

/// The parsed templates of a variant.
private final class ReadTemplates: Sendable {
  let body: Template
  let subject: Template?

  init(body: Template, subject: Template?) {
    self.body = body
    self.subject = subject
  }
}
