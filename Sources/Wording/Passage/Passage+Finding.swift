package import Diagnostics
import Templating
import YAML

extension Passage {
  /// What a rule has found in the passage, told at the place where its words are written.
  package func finding(
    _ found: PassageFinding, code: Diagnostic.Code, severity: Severity
  ) -> Finding {
    let place = place(of: found.range)
    let diagnostic = Diagnostic(
      code, severity: severity, found.message, at: place, help: found.help)
    guard let place, let replacement = found.replacement,
      isWritten(found.range, at: place)
    else { return Finding(diagnostic) }
    return Finding(diagnostic, fix: [Finding.Edit(place, with: replacement)])
  }

  /// Where the words of a stretch are written: from the first to the last of them in one source, or
  /// where the output stands that the stretch comes from.
  func place(of range: Range<Int>) -> Place? {
    var words: Place?
    var output: Place?
    // An empty stretch meets what it touches.
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

  /// Whether a stretch is written in the source as it is read, with no tag between its words; also
  /// where nothing tells where it is written.
  func isWrittenTogether(_ range: Range<Int>) -> Bool {
    place(of: range).map { isWritten(range, at: $0) } ?? true
  }

  /// Whether a stretch is written at a place word for word, with nothing between the words.
  private func isWritten(_ range: Range<Int>, at place: Place) -> Bool {
    // Mostly the first words tell, and the place may reach over many tags.
    var written = Words(rest: place.source[place.range])
    var read = Words(rest: SourceText(name: "", text: text)[range])
    while let word = written.next() {
      guard word == read.next() else { return false }
    }
    return read.next() == nil
  }
}

/// The words of a text, one by one: what stands between white space.
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
  /// What of the place a stretch covers, the place being that of a whole that is read elsewhere.
  fileprivate func part(_ stretch: Range<Int>, of whole: Range<Int>) -> Place {
    guard whole.count == range.count else { return self }
    let offset = range.lowerBound - whole.lowerBound
    let part = stretch.clamped(to: whole)
    return Place(source, (part.lowerBound + offset)..<(part.upperBound + offset))
  }
}

extension Range<Int> {
  /// Whether two ranges have something in common; an empty one meets what it touches.
  package func meets(_ other: Range<Int>) -> Bool {
    isEmpty || other.isEmpty
      ? lowerBound <= other.upperBound && other.lowerBound <= upperBound : overlaps(other)
  }
}
