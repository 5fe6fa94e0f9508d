public import People
public import Diagnostics

/// A text that knows where each stretch of it comes from: a message that was written, or a template
/// as it reads when one alternative of each choice is taken and a word stands for each fact.
///
/// Rules about wording look at passages alone, so that one rule serves both.
public struct Passage: Hashable, Sendable {
  /// The text, flowed: single spaces, one line feed for a line break, two for a paragraph break.
  public let text: String
  /// The stretches of words and facts, in order; what lies between them is white space.
  public let spans: [Span]
  /// What kind of message it is.
  public let kind: InviteKind
  /// The language it is in, a tag of BCP 47.
  public let language: String
  /// Whether it is the line above a message, rather than the message.
  public let isSubject: Bool
  /// What is known of it beside its words.
  public let setting: PassageSetting
  /// The text in UTF-8, which ranges count in.
  package let bytes: [UInt8]
  /// Its words, in order.
  let words: [PassageWord]
  /// Its sentences, in order: a greeting and a name at the end are among them.
  let sentences: [Sentence]
  /// Whether any of it came out of a profile.
  ///
  /// What has no fact at all was written by hand, for one reader.
  let hasFacts: Bool

  /// A text with the origins of its stretches.
  ///
  /// It is parted into words and sentences here, once for all rules.
  public init(
    _ text: String, spans: [Span], kind: InviteKind = .invite, language: String = "en",
    isSubject: Bool = false, setting: PassageSetting = PassageSetting()
  ) {
    self.text = text
    self.spans = spans
    self.kind = kind
    self.language = language
    self.isSubject = isSubject
    hasFacts = spans.contains(where: \.isFact)
    self.setting = setting
    var scanner = PassageScanner(text, spans: spans)
    scanner.scan()
    bytes = scanner.bytes
    words = scanner.words
    sentences = scanner.sentences
  }

  /// A stretch of a passage that comes from one place.
  public struct Span: Hashable, Sendable {
    /// The stretch, in UTF-8 bytes of the passage.
    public let range: Range<Int>
    /// Where it comes from.
    public let origin: Origin

    /// A stretch and its origin.
    public init(_ range: Range<Int>, _ origin: Origin) {
      self.range = range
      self.origin = origin
    }
  }

  /// Where a stretch of a passage comes from.
  public enum Origin: Hashable, Sendable {
    /// The template's own words, and the place they stand at, byte for byte, if that is known.
    case literal(Place?)
    /// An output: the paths of the facts it is made of, and where the output stands, if known.
    case fact(paths: [String], Place?)
  }
}
