/// Pieces with the length of their own text in every unit, counted once to be compared with many
/// others.
package struct CountedPieces: Sendable {
  /// The pieces; the text of facts in them is ignored.
  private let pieces: [PieceRecord]
  /// The labels of each piece, by which facts are told apart.
  private let labels: [[Int]]
  /// The length of the literal text in each unit.
  private(set) var lengths = [Int](repeating: 0, count: Unit.allCases.count)
  /// How often each fact is in it.
  private(set) var facts: [[Int]: Int] = [:]
  /// What all gaps come to at most.
  private(set) var gapLength = 0
  /// How many full stops may be dropped at most, and what else of it may be held back at its start.
  private(set) var mostDropped = 2
  /// Whether GSM-7 can write the literal text.
  private(set) var isPlain = true
  /// Whether some of it may cost another price than its length.
  private(set) var mayBePriced = false

  /// Counts the pieces of a draft in which no choice is open.
  package init(_ draft: Draft) {
    pieces = Array(draft.pieces[draft.whole.pieces])
    labels = pieces.map { Array(draft.labels[$0.labels]) }
    for (piece, label) in zip(pieces, labels) {
      switch piece.kind {
      case .literal: add(draft.text(of: piece))
      case .fact:
        facts[label, default: 0] += 1
        mostDropped += 1
      case .gap(let gap): gapLength += gap.length
      case .boundary: break
      }
    }
  }

  private mutating func add(_ text: String) {
    if text.utf8.first == UInt8(ascii: ".") { mostDropped += 1 }
    if let length = text.lengthInEveryUnit {
      for index in lengths.indices { lengths[index] += length }
      return
    }
    for (index, unit) in Unit.allCases.enumerated() { lengths[index] += Measure(unit).count(text) }
    isPlain = isPlain && GSM7.septets(of: text) != nil
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      if scalar == "@" || scalar == ":" && next == "/" { mayBePriced = true }
      if scalar == ".", next.properties.isAlphabetic, index > 0 { mayBePriced = true }
    }
  }

  /// The pieces with a text for each fact, as flow sees them.
  func filled(with texts: [[Int]: String]) -> [PieceRecord] {
    zip(pieces, labels).map { piece, label in
      guard piece.kind == .fact else { return piece }
      let bytes = Array((texts[label] ?? "").utf8)
      return PieceRecord(.fact, text: bytes.indices, shape: EdgeTraits(bytes.span))
    }
  }
}

extension String {
  /// The length of words that count the same however they are counted, as most do: letters, digits and
  /// some marks of ASCII, and nothing that could make an address; nil for other texts.
  fileprivate var lengthInEveryUnit: Int? {
    var isAfterFullStop = false
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: " "): isAfterFullStop = false
      case UInt8(ascii: "."): isAfterFullStop = true
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "'"), UInt8(ascii: ","),
        UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "-"):
        if isAfterFullStop { return nil }
      default: return nil
      }
    }
    return utf8.count
  }
}
