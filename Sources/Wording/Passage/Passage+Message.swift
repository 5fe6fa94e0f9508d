public import People
public import Fitting

extension Passage {
  /// A written message as a passage: which of its words are the template's own, and which facts.
  ///
  /// - Parameters:
  ///   - draft: the draft it was fitted from.
  ///   - taken: what was taken at its choices.
  ///   - paths: the paths of facts, by the labels that the pieces of the draft carry.
  ///   - layout: whether breaks stand.
  ///   - kind: what kind of message it is.
  ///   - language: the language it is in.
  ///   - setting: what is known of it beside its words.
  public init(
    _ draft: Draft, taken: [Fit.Taken], paths: [String], layout: Layout = .message,
    kind: InviteKind = .invite, language: String = "en",
    setting: PassageSetting = PassageSetting()
  ) {
    let pieces = draft.pieces(taking: taken).map(\.piece)
    let trace = Flow.trace(of: pieces, layout: layout)
    let utf8 = Array(trace.text.utf8)
    var spans: [Span] = []
    for (piece, range) in zip(pieces, trace.ranges) {
      guard let range else { continue }
      if case .fact(_, let sources, _) = piece {
        let paths = sources.compactMap { paths.indices.contains($0) ? paths[$0] : nil }
        spans.append(Span(range, .fact(paths: paths, nil)))
      } else {
        // The words of a literal are parted by single spaces.
        for word in utf8[range].split(separator: UInt8(ascii: " ")) {
          spans.append(Span(word.startIndex..<word.endIndex, .literal(nil)))
        }
      }
    }
    self.init(
      trace.text, spans: spans, kind: kind, language: language, isSubject: layout == .subject,
      setting: setting)
  }
}
