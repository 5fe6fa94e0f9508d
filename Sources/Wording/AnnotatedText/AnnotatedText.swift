public import Diagnostics
package import Fitting
public import People
import Templating
import YAML

/// A text that knows the origin of each stretch: a written message, or a template read with one
/// alternative of each choice and a word in place of each fact.
///
/// Rules about wording read only annotated texts, so that one rule serves both.
public struct AnnotatedText: Hashable, Sendable {
  /// The text in its layout: single spaces, one line feed for a line break, two for a paragraph
  /// break.
  public let text: String
  /// The stretches of words and facts, in order; white space lies between them.
  public let spans: [Span]
  /// The kind of message.
  public let kind: InviteKind
  /// The language, a tag of BCP 47.
  public let language: String
  /// Whether it is a subject, rather than a message.
  public let isSubject: Bool
  /// The facts and conditions that come with it.
  package let setting: TextSetting
  /// The text in UTF-8, which ranges count in.
  package let bytes: [UInt8]
  /// Its words, in order.
  let words: [TextWord]
  /// Its sentences, in order, including a greeting and a name at the end.
  let sentences: [Sentence]
  /// Whether any of it comes from a profile.
  ///
  /// A text without any fact was written by hand, for one reader.
  let hasFacts: Bool
  /// Whether it says anything that the sender wrote for this reader, beside greeting and name.
  let saysNote: Bool

  /// A text with the origins of its stretches.
  ///
  /// It is split into words and sentences here, once for all rules.
  package init(
    _ text: String, spans: [Span], kind: InviteKind = .invite, language: String = "en",
    isSubject: Bool = false, setting: TextSetting = TextSetting()
  ) {
    self.text = text
    self.spans = spans
    self.kind = kind
    self.language = language
    self.isSubject = isSubject
    hasFacts = spans.contains(where: \.isFact)
    saysNote = spans.contains { $0.comes(from: Self.noteFacts) }
    self.setting = setting
    var scanner = SentenceScanner(text, spans: spans)
    scanner.scan()
    bytes = scanner.bytes
    words = scanner.words
    sentences = scanner.sentences
  }

  /// A stretch of an annotated text that comes from one place.
  public struct Span: Hashable, Sendable {
    /// The stretch, in UTF-8 bytes of the text.
    public let range: Range<Int>
    /// The origin.
    public let origin: Origin

    /// A stretch and its origin.
    public init(_ range: Range<Int>, _ origin: Origin) {
      self.range = range
      self.origin = origin
    }
  }

  /// The origin of a stretch of an annotated text.
  public enum Origin: Hashable, Sendable {
    /// The template's own words, and their place, byte for byte, if it is known.
    case literal(Place?)
    /// An output: the paths of its facts, and its place, if it is known.
    case fact(paths: [String], Place?)
  }
}

extension AnnotatedText {
  /// A written message as an annotated text, with the template's own words apart from facts.
  ///
  /// - Parameters:
  ///   - fit: the message.
  ///   - paths: the paths of facts, by the labels in its draft.
  ///   - isSubject: whether it is a subject.
  ///   - kind: the kind of message.
  ///   - language: the language.
  ///   - setting: the facts and conditions that come with it.
  ///   - hasParts: whether the stretches that lie in named choices are wanted.
  package init(
    _ fit: Fit, paths: [String], isSubject: Bool = false, kind: InviteKind = .invite,
    language: String = "en", setting: TextSetting = TextSetting(), hasParts: Bool = false
  ) {
    let utf8 = Array(fit.text.utf8)
    var spans: [Span] = []
    spans.reserveCapacity(utf8.count / 4)
    for span in fit.spans {
      guard !span.isFact else {
        spans.append(Span(span.range, .fact(paths: fit.names(of: span, in: paths), nil)))
        continue
      }
      // Single spaces separate the words of a literal.
      var start = span.range.lowerBound
      for index in span.range where utf8[index] == UInt8(ascii: " ") {
        if index > start { spans.append(Span(start..<index, .literal(nil))) }
        start = index + 1
      }
      if start < span.range.upperBound {
        spans.append(Span(start..<span.range.upperBound, .literal(nil)))
      }
    }
    var setting = setting
    if hasParts { setting.parts += Self.parts(of: fit) }
    self.init(
      fit.text, spans: spans, kind: kind, language: language, isSubject: isSubject,
      setting: setting)
  }

  /// The stretches of a message that lie in a choice with a name.
  private static func parts(of fit: Fit) -> [TextSetting.Part] {
    guard fit.choices.contains(where: { $0.name != nil }) else { return [] }
    var ranges: [Int: Range<Int>] = [:]
    for span in fit.spans {
      var choice = span.choice
      while let index = choice {
        if fit.choices[index].name != nil {
          let start = ranges[index]?.lowerBound ?? span.range.lowerBound
          ranges[index] = start..<span.range.upperBound
        }
        choice = fit.parents[index]
      }
    }
    return ranges.sorted { $0.key < $1.key }.compactMap { index, range in
      fit.choices[index].name.map { TextSetting.Part(name: $0, range: range) }
    }
  }
}

extension AnnotatedText {
  /// A rule's finding in the text, at the place in the source where its words are written.
  package func finding(
    _ found: WordingFinding, code: Diagnostic.Code, severity: Severity
  ) -> Finding {
    let place = place(of: found.range)
    let diagnostic = Diagnostic(
      code, severity: severity, found.message, at: place, help: found.help)
    guard let place, let replacement = found.replacement,
      isWritten(found.range, at: place)
    else { return Finding(diagnostic) }
    return Finding(diagnostic, fix: [Finding.Edit(place, with: replacement)])
  }

  /// The place of a stretch's words, from the first to the last in one source, or of the output
  /// that prints it.
  func place(of range: Range<Int>) -> Place? {
    var words: Place?
    var output: Place?
    // An empty stretch meets its neighbours.
    let near = range.isEmpty ? max(0, range.lowerBound - 1)..<range.upperBound + 1 : range
    for span in spans(meeting: near) where span.range.meets(range) {
      switch span.origin {
      case .literal(let place?):
        let part = place.part(range, of: span.range)
        guard let first = words else {
          words = part
          continue
        }
        guard part.source == first.source, part.range.lowerBound >= first.range.lowerBound
        else { continue }
        let end = max(first.range.upperBound, part.range.upperBound)
        words = Place(first.source, first.range.lowerBound..<end)
      case .fact(_, let place?): output = output ?? place
      case .literal(nil), .fact(_, nil): break
      }
    }
    return words ?? output
  }

  /// Whether a stretch is written in the source in one piece, with no tag between its words; also
  /// true where its place is unknown.
  func isWrittenTogether(_ range: Range<Int>) -> Bool {
    place(of: range).map { isWritten(range, at: $0) } ?? true
  }

  /// Whether a place holds exactly the words of a stretch.
  private func isWritten(_ range: Range<Int>, at place: Place) -> Bool {
    // Compared word by word: mostly the first words settle it, and the place may span many tags.
    var written = Words(rest: place.source[place.range])
    var read = Words(rest: SourceText(name: "", text: text)[range])
    while let word = written.next() {
      guard word == read.next() else { return false }
    }
    return read.next() == nil
  }
}

/// The words of a text one by one, as white space separates them.
private struct Words: IteratorProtocol {
  var rest: Substring

  mutating func next() -> Substring? {
    rest = rest.drop(while: \.isWhitespace)
    let word = rest.prefix { !$0.isWhitespace }
    rest = rest[word.endIndex...]
    return word.isEmpty ? nil : word
  }
}

extension Place {
  /// The part of the place that belongs to `stretch`, when the place is that of `whole`.
  fileprivate func part(_ stretch: Range<Int>, of whole: Range<Int>) -> Place {
    guard whole.count == range.count else { return self }
    let offset = range.lowerBound - whole.lowerBound
    let part = stretch.clamped(to: whole)
    return Place(source, (part.lowerBound + offset)..<(part.upperBound + offset))
  }
}

extension Range<Int> {
  /// Whether two ranges overlap; an empty one meets its neighbours.
  package func meets(_ other: Range<Int>) -> Bool {
    isEmpty || other.isEmpty
      ? lowerBound <= other.upperBound && other.lowerBound <= upperBound : overlaps(other)
  }
}
