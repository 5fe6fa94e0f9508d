import Diagnostics
import Templating

extension Outline {
  /// Whether there is nothing in it but white space.
  var saysNothing: Bool {
    parts.allSatisfy { part in
      switch part {
      case .gap, .seam: true
      case .literal, .output, .choice, .branches: false
      }
    }
  }

  /// The stretch of the source that it stands on, without the white space around it; the tag it
  /// starts after where it says nothing.
  var stretch: Place {
    let ranges = parts.compactMap { $0.range(in: place.source) }
    guard let start = ranges.map(\.lowerBound).min(), let end = ranges.map(\.upperBound).max()
    else { return place }
    return Place(place.source, start..<end)
  }
}

extension Outline.Part {
  /// Where the part stands, if that is in a source.
  fileprivate func range(in source: SourceText) -> Range<Int>? {
    switch self {
    case .literal(_, let place): place.source == source ? place.range : nil
    case .gap, .seam: nil
    case .output(let output): output.place.source == source ? output.braced : nil
    case .choice(let choice):
      choice.place.source == source
        ? choice.alternatives.reduce(choice.place.range) { range, alternative in
          let inner = alternative.stretch.range
          return range.lowerBound..<max(range.upperBound, inner.upperBound)
        } : nil
    case .branches(let branches, let place):
      place.source == source
        ? branches.reduce(place.range) { range, branch in
          range.lowerBound..<max(range.upperBound, branch.stretch.range.upperBound)
        } : nil
    }
  }
}

extension Outline.Output {
  /// The whole output, braces and all; the expression alone where it has none.
  var braced: Range<Int> {
    let utf8 = place.source.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: place.range.lowerBound)
    let end = utf8.index(start, offsetBy: place.range.count)
    let before = utf8[..<start].reversed().prefix { isFiller($0) }.count
    let after = utf8[end...].prefix { isFiller($0) }.count
    let opening = utf8[..<start].dropLast(before).suffix(2)
    let closing = utf8[end...].dropFirst(after).prefix(2)
    guard opening.elementsEqual("{{".utf8), closing.elementsEqual("}}".utf8) else {
      return place.range
    }
    return place.range.lowerBound - before - 2..<place.range.upperBound + after + 2
  }
}

/// Whether a byte may stand between an expression and the braces around it.
private func isFiller(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == UInt8(ascii: "-") || (0x09...0x0D).contains(byte)
}
