/// A piece as flow sees it: what of its text matters to what stands beside it, read once.
struct FlowPiece {
  let kind: Kind
  /// The text; empty for gaps and seams.
  let text: String
  /// The closing punctuation it starts with.
  let lead: ClosingMark?
  /// What comes after that mark.
  let follower: Follower
  /// What the text does to the end of a sentence.
  let ending: SentenceEnding

  enum Kind: Equatable {
    case literal
    case fact
    case gap(Gap)
    case seam
  }

  enum Follower {
    /// Nothing: the text ends, and what comes next decides.
    case unknown
    /// White space or more closing punctuation: the mark belongs to the text before it.
    case closes
    /// Anything else: the mark belongs to the text after it, as in `.NET`.
    case opens
  }

  init(_ piece: Piece) {
    switch piece {
    case .literal(let text): self.init(.literal, text)
    case .fact(let text, _): self.init(.fact, text)
    case .gap(let gap): self.init(.gap(gap), "")
    case .seam: self.init(.seam, "")
    }
  }

  /// A piece of a kind with a text.
  init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
    guard !text.isEmpty else {
      (lead, follower, ending) = (nil, .opens, .keeps)
      return
    }
    // Most texts start and end with a letter or a digit, and there is no more to see.
    let (first, last) = text.withBytes { ($0[0], $0[$0.count - 1]) }
    ending = last.isPlain ? .opens : SentenceEnding(text)
    var scalars = text.unicodeScalars.makeIterator()
    lead = first.isPlain ? nil : scalars.next().flatMap(ClosingMark.init)
    if lead == nil {
      follower = .opens
    } else if let next = scalars.next() {
      follower = next.isFlowSpace || ClosingMark(next) != nil ? .closes : .opens
    } else {
      follower = .unknown
    }
  }

  /// Whether the text starts with a full stop; an ellipsis of three dots does not.
  var startsWithFullStop: Bool { lead == .fullStop && !text.utf8.starts(with: "...".utf8) }
}

extension UInt8 {
  /// Whether the byte is one of `0`–`9`, `A`–`Z`, `a`–`z`.
  fileprivate var isPlain: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
