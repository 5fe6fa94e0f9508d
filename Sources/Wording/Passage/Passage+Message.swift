package import People
package import Fitting

extension Passage {
  /// A written message as a passage: which of its words are the template's own, and which facts.
  ///
  /// - Parameters:
  ///   - fit: the message.
  ///   - paths: the paths of facts, by the labels that its draft carries.
  ///   - isSubject: whether it is the line above a message.
  ///   - kind: what kind of message it is.
  ///   - language: the language it is in.
  ///   - setting: what is known of it beside its words.
  package init(
    _ fit: Fit, paths: [String], isSubject: Bool = false, kind: InviteKind = .invite,
    language: String = "en", setting: PassageSetting = PassageSetting()
  ) {
    let utf8 = Array(fit.text.utf8)
    var spans: [Span] = []
    spans.reserveCapacity(utf8.count / 4)
    for span in fit.spans {
      guard !span.isFact else {
        let paths = fit.labels[span.labels].compactMap {
          paths.indices.contains($0) ? paths[$0] : nil
        }
        spans.append(Span(span.range, .fact(paths: paths, nil)))
        continue
      }
      // The words of a literal are parted by single spaces.
      var start = span.range.lowerBound
      for index in span.range where utf8[index] == UInt8(ascii: " ") {
        if index > start { spans.append(Span(start..<index, .literal(nil))) }
        start = index + 1
      }
      if start < span.range.upperBound {
        spans.append(Span(start..<span.range.upperBound, .literal(nil)))
      }
    }
    self.init(
      fit.text, spans: spans, kind: kind, language: language, isSubject: isSubject,
      setting: setting)
  }
}
