import Fitting
import Text

/// TextLayout, told plainly: over the whole message at once, one rule after the other, with no state.
enum ReferenceLayout {
  private enum Part: Equatable {
    case gap(Gap)
    /// A scalar; whether it starts literal text that directly follows a boundary, whether it is a full
    /// stop there, and the number of the output that it belongs to.
    case scalar(Unicode.Scalar, isFirst: Bool, isStop: Bool, output: Int?)
    /// A full stop that was dropped.
    case dropped

    var scalar: Unicode.Scalar? {
      if case .scalar(let scalar, _, _, _) = self { scalar } else { nil }
    }

    var output: Int? { if case .scalar(_, _, _, let output) = self { output } else { nil } }

    func isAny(of scalars: Set<Unicode.Scalar>) -> Bool { scalar.map(scalars.contains) ?? false }
  }

  static func text(of pieces: [Piece], layout: Layout) -> String {
    var parts = parts(of: pieces, layout: layout)
    merge(&parts)
    closeUp(&parts)
    dropFullStops(&parts)
    raiseArticles(&parts)
    var text = String.UnicodeScalarView()
    for part in parts {
      switch part {
      case .gap(.space): text.append(" ")
      case .gap(.line): text.append("\n")
      case .gap(.paragraph): text.append(contentsOf: "\n\n".unicodeScalars)
      case .scalar(let scalar, _, _, _): text.append(scalar)
      case .dropped: break
      }
    }
    return String(text)
  }

  private static func parts(of pieces: [Piece], layout: Layout) -> [Part] {
    var parts = [Part]()
    var isAtBoundary = false
    for (number, piece) in pieces.enumerated() {
      switch piece {
      case .boundary: isAtBoundary = true
      case .gap(let gap): parts.append(.gap(layout == .subject ? .space : gap))
      case .fact(let text, _, _):
        let scalars = Array(text.unicodeScalars)
        let goesOn =
          scalars.count > 1 && (scalars[1].isBreakingSpace || closing.contains(scalars[1]))
        let isStop = goesOn && scalars[0] == "." && !scalars.starts(with: "...".unicodeScalars)
        parts += scalars.enumerated().map {
          .scalar($1, isFirst: false, isStop: isStop && $0 == 0, output: number)
        }
        isAtBoundary = true
      case .literal(let text) where !text.isEmpty:
        for (number, scalar) in text.unicodeScalars.enumerated() {
          let isFirst = number == 0 && isAtBoundary
          let isStop =
            isFirst && scalar == "." && !text.unicodeScalars.starts(with: "...".unicodeScalars)
          parts.append(.scalar(scalar, isFirst: isFirst, isStop: isStop, output: nil))
        }
        isAtBoundary = false
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
      if case .scalar(let mark, true, _, _) = parts[position], closing.contains(mark),
        parts[position - 1] == .gap(.space)
      {
        let goes =
          switch position + 1 < parts.count ? parts[position + 1] : nil {
          case nil, .gap: true
          case .scalar(let next, _, _, _): next.isBreakingSpace || closing.contains(next)
          case .dropped: false
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
    for position in parts.indices {
      if case .scalar(_, _, true, _) = parts[position], endsSentence(parts[..<position]) {
        parts[position] = .dropped
      }
    }
  }

  private static let closers = Set("\"'”’»›)]}".unicodeScalars)
  private static let openers = Set("\"'“‘„‚«‹([{¿¡".unicodeScalars)
  private static let enders = Set(".?!…".unicodeScalars)

  private static func endsSentence(_ parts: ArraySlice<Part>) -> Bool {
    switch parts.last(where: { !$0.isAny(of: closers) }) {
    case .scalar(let scalar, _, _, _): enders.contains(scalar)
    case .dropped: true
    case .gap, nil: false
    }
  }

  /// Gives the articles and possessives that begin an output a capital where a sentence begins.
  private static func raiseArticles(_ parts: inout [Part]) {
    /// The outputs that are a sentence each, so that their last mark ends one.
    var sentences: Set<Int> = []
    for position in parts.indices {
      guard case .scalar(_, _, _, let output?) = parts[position],
        position == 0 || parts[position - 1].output != output,
        beginsSentence(parts[..<position], sentences)
      else { continue }
      sentences.insert(output)
      let text = String(
        String.UnicodeScalarView(
          parts[position...].prefix { $0.output == output }.compactMap(\.scalar)))
      let word = text.prefix { $0 != " " }
      if articles.contains(String(word)), let capital = word.uppercased().unicodeScalars.first {
        parts[position] = .scalar(capital, isFirst: false, isStop: false, output: output)
      }
    }
  }

  private static let articles = [
    "the", "a", "an", "my", "our", "your", "his", "her", "their",
  ]

  private static func beginsSentence(_ before: ArraySlice<Part>, _ sentences: Set<Int>) -> Bool {
    var before = before
    while before.last?.isAny(of: openers) == true { before.removeLast() }
    switch before.popLast() {
    case nil, .gap(.paragraph): return true
    case .gap: break
    case .scalar(" ", _, _, _): break
    case .scalar, .dropped: return false
    }
    while let last = before.last, last.isAny(of: closers) { before.removeLast() }
    switch before.last {
    case .dropped: return true
    case .scalar(let mark, _, _, let output) where enders.contains(mark):
      if let output, !sentences.contains(output) { return false }
      let rest = before.dropLast().filter { $0 != .dropped }
      let isInitial =
        rest.dropLast().last?.scalar == "." && rest.last?.scalar?.isASCII == true
        && rest.last?.scalar.map { Character($0).isLetter || Character($0).isNumber } == true
      return mark != "." || !isInitial
    default: return false
    }
  }
}
