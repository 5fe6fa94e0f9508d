import Text

/// What of a text matters to how it flows, read once.
struct EdgeTraits: Hashable {
  /// The closing punctuation it starts with.
  private(set) var lead: TrailingPunctuation?
  /// What comes after that mark.
  private(set) var follower = Follower.opens
  /// Whether it starts with a full stop; an ellipsis of three dots does not.
  private(set) var startsWithFullStop = false
  /// What it does to the end of a sentence.
  private(set) var ending = SentenceEnding.keeps
  /// Whether it is nothing but printable ASCII, of which one is one byte, scalar and UTF-16 unit.
  private(set) var isPlain = true
  /// Whether it is seen at a glance that its white space is in order: single spaces between words,
  /// as in nearly every text.
  private(set) var isInOrder = false

  /// What comes after a mark.
  enum Follower {
    /// Nothing: the text ends, and what comes next decides.
    case unknown
    /// White space or more closing punctuation: the mark belongs to the text before it.
    case closes
    /// Anything else: the mark belongs to the text after it, as in `.NET`.
    case opens
  }

  /// That of a text in which there is nothing.
  static let empty = EdgeTraits()

  private init() {}

  /// Reads a text in UTF-8.
  init(_ text: Span<UInt8>) {
    guard !text.isEmpty else { return }
    readBytes(of: text)
    // Most texts start and end with a letter or a digit, and there is no more to see.
    ending = text[text.count - 1].isASCIIAlphanumeric ? .opens : SentenceEnding(text)
    guard !text[0].isASCIIAlphanumeric else { return }
    let first = text.scalar(at: 0)
    lead = TrailingPunctuation(first)
    guard lead != nil else { return }
    let rest = text.extracting(UTF8.width(first)...)
    guard !rest.isEmpty else {
      follower = .unknown
      startsWithFullStop = lead == .fullStop
      return
    }
    let next = rest.scalar(at: 0)
    if next.isBreakingSpace || TrailingPunctuation(next) != nil { follower = .closes }
    let isEllipsis = rest.count > 1 && rest[0] == UInt8(ascii: ".") && rest[1] == rest[0]
    startsWithFullStop = lead == .fullStop && !isEllipsis
  }

  /// The shape of a text that another directly follows.
  ///
  /// - Parameters:
  ///   - next: that of the other.
  ///   - count: how many bytes the first has.
  /// - Returns: nil where the first is so short that both have to be read to tell.
  func joined(with next: EdgeTraits, after count: Int) -> EdgeTraits? {
    // A mark takes three bytes at most, and so do the dots of an ellipsis.
    guard count > 3 else { return nil }
    var shape = self
    if next.ending != .keeps { shape.ending = next.ending }
    shape.isPlain = isPlain && next.isPlain
    shape.isInOrder = isInOrder && next.isInOrder
    return shape
  }

  private mutating func readBytes(of text: Span<UInt8>) {
    var isInOrder = true
    var previous = UInt8(ascii: " ")
    for index in text.indices {
      let byte = text[index]
      switch byte {
      case 0x21...0x7E: break
      case 0x20: if previous == byte { isInOrder = false }
      default:
        isPlain = false
        // With these starts what white space there is beyond ASCII.
        switch byte {
        case ..<0x20, 0xC2, 0xE1, 0xE2, 0xE3: isInOrder = false
        default: break
        }
      }
      previous = byte
    }
    self.isInOrder = isInOrder && previous != UInt8(ascii: " ")
  }
}
