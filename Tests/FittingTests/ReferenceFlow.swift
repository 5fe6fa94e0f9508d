import Fitting

/// Flow, told plainly: over the whole message at once, one rule after the other, with no state.
enum ReferenceFlow {
  private enum Part: Equatable {
    case gap(Gap)
    /// A scalar; whether it starts literal text that directly follows a seam, and whether it is a
    /// full stop there.
    case scalar(Unicode.Scalar, isFirst: Bool, isStop: Bool)
  }

  static func text(of pieces: [Piece], layout: Layout) -> String {
    var parts = parts(of: pieces, layout: layout)
    merge(&parts)
    closeUp(&parts)
    dropFullStops(&parts)
    var text = String.UnicodeScalarView()
    for part in parts {
      switch part {
      case .gap(.space): text.append(" ")
      case .gap(.line): text.append("\n")
      case .gap(.paragraph): text.append(contentsOf: "\n\n".unicodeScalars)
      case .scalar(let scalar, _, _): text.append(scalar)
      }
    }
    return String(text)
  }

  private static func parts(of pieces: [Piece], layout: Layout) -> [Part] {
    var parts = [Part]()
    var isAtSeam = false
    for piece in pieces {
      switch piece {
      case .seam: isAtSeam = true
      case .gap(let gap): parts.append(.gap(layout == .subject ? .space : gap))
      case .fact(let text, _, _):
        parts += text.unicodeScalars.map { .scalar($0, isFirst: false, isStop: false) }
        isAtSeam = true
      case .literal(let text) where !text.isEmpty:
        for (number, scalar) in text.unicodeScalars.enumerated() {
          let isFirst = number == 0 && isAtSeam
          let isStop =
            isFirst && scalar == "." && !text.unicodeScalars.starts(with: "...".unicodeScalars)
          parts.append(.scalar(scalar, isFirst: isFirst, isStop: isStop))
        }
        isAtSeam = false
      case .literal: break
      }
    }
    return parts
  }

  private static func merge(_ parts: inout [Part]) {
    var merged = [Part]()
    for part in parts {
      if case .gap(let gap) = part {
        if case .gap(let before) = merged.last {
          merged[merged.count - 1] = .gap(max(gap, before))
        } else if !merged.isEmpty {
          merged.append(part)
        }
      } else {
        merged.append(part)
      }
    }
    if case .gap = merged.last { merged.removeLast() }
    parts = merged
  }

  private static let closing = Set(".,;:!?)]}…”".unicodeScalars)

  private static func closeUp(_ parts: inout [Part]) {
    var position = 1
    while position < parts.count {
      if case .scalar(let mark, true, _) = parts[position], closing.contains(mark),
        parts[position - 1] == .gap(.space)
      {
        let goes =
          switch position + 1 < parts.count ? parts[position + 1] : nil {
          case nil, .gap: true
          case .scalar(let next, _, _): next.isFlowSpace || closing.contains(next)
          }
        if goes {
          parts.remove(at: position - 1)
          position -= 1
        }
      }
      position += 1
    }
  }

  private static func dropFullStops(_ parts: inout [Part]) {
    var position = 0
    while position < parts.count {
      if case .scalar(_, _, true) = parts[position], endsSentence(parts[..<position]) {
        parts.remove(at: position)
      } else {
        position += 1
      }
    }
  }

  private static func endsSentence(_ parts: ArraySlice<Part>) -> Bool {
    let closers = Set("\"'”’»›)]}".unicodeScalars)
    let last = parts.last {
      if case .scalar(let scalar, _, _) = $0 { !closers.contains(scalar) } else { true }
    }
    guard case .scalar(let scalar, _, _) = last else { return false }
    return ".?!…".unicodeScalars.contains(scalar)
  }
}
