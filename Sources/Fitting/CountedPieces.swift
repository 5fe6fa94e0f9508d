/// Pieces with what their own text is long, in every unit: counted once, and compared with many others.
package struct CountedPieces: Sendable {
  private let pieces: [Piece]
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

  /// Counts some pieces.
  package init(_ pieces: [Piece]) {
    self.pieces = pieces
    for piece in pieces {
      switch piece {
      case .literal(let text): add(text)
      case .fact(_, let sources, _):
        facts[sources, default: 0] += 1
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
    let filled = pieces.map { piece -> Draft.Item in
      guard case .fact(_, let sources, _) = piece else { return .piece(piece) }
      return .piece(.fact(texts[sources] ?? "", sources: sources))
    }
    return Draft(filled).pieces
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
