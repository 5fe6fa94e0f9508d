import Fitting
import Templating
import Writing

/// A written message taken apart: the origin of each stretch, and the alternatives of each choice.
struct MessageTrace {
  private let message: WrittenVariant.FittedPart
  private var fit: Fit { message.fit }

  init(_ message: WrittenVariant.FittedPart) {
    self.message = message
  }

  /// The text in pieces, white space and all.
  var parts: [ComparedInvite.Part] {
    let utf8 = Array(fit.text.utf8)
    var parts: [ComparedInvite.Part] = []
    func add(_ range: Range<Int>, _ origin: ComparedInvite.Origin, _ choice: Int?) {
      guard !range.isEmpty else { return }
      let text = String(decoding: utf8[range], as: UTF8.self)
      guard origin == .literal, let last = parts.last, last.origin == .literal,
        last.choice == choice
      else {
        parts.append(ComparedInvite.Part(text, origin, in: choice))
        return
      }
      parts[parts.count - 1].text += text
    }
    var end = 0
    var last: Int?
    for span in fit.spans {
      add(end..<span.range.lowerBound, .literal, end == 0 ? nil : around(last, span.choice))
      add(span.range, origin(of: span), span.choice)
      (end, last) = (span.range.upperBound, span.choice)
    }
    add(end..<utf8.count, .literal, last)
    return parts
  }

  private func origin(of span: TextSpan) -> ComparedInvite.Origin {
    guard span.isFact else { return .literal }
    return .fact(fit.names(of: span, in: message.paths))
  }

  /// The innermost choice around both.
  private func around(_ left: Int?, _ right: Int?) -> Int? {
    let outer = Set(sequence(first: left) { $0.map { fit.parents[$0] } })
    return sequence(first: right) { $0.map { fit.parents[$0] } }.first { outer.contains($0) } ?? nil
  }

  /// The draft it was fitted from.
  ///
  /// - Parameter missing: returns the facts that an alternative lacks, by the ordinal of its choice
  ///   and its index.
  func draft(missing: (Int, Int) -> [String]) -> ComparedDraft {
    ComparedDraft(message.draft.tree, paths: message.paths, missing: missing)
  }

  /// The alternatives of each choice.
  ///
  /// - Parameter missing: returns the facts that an alternative lacks, by the ordinal of its choice
  ///   and its index; forms of a fact lack none.
  func options(missing: (Int, Int) -> [String]) -> [[ComparedInvite.Alternative]] {
    let fitter = Fitter(layout: message.part.layout)
    return fitter.alternatives(of: fit, in: message.draft).map { choice in
      choice.alternatives.enumerated().map { index, alternative in
        ComparedInvite.Alternative(
          text: alternative.text,
          missing: alternative.isAvailable
            ? [] : choice.ordinal.map { missing($0, index) } ?? [],
          cost: alternative.cost, isTaken: alternative.isTaken)
      }
    }
  }
}
