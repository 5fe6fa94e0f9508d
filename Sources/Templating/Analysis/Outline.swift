public import Diagnostics
public import Fitting

/// Everything that a template can say, whatever the facts: its words, its outputs, and the parts
/// that can be said in several ways.
///
/// It is made from the parsed template. A partial that is rendered is part of it, with the facts it
/// is given in place of its own names, and with places in its own source.
///
/// ```swift
/// for choice in template.outline.choices { print(choice.name ?? "", choice.alternatives.count) }
/// ```
public struct Outline: Hashable, Sendable {
  /// What is in it, in order.
  public internal(set) var parts: [Part] = []
  /// The tag it starts after, such as an `or`; empty at the start of a template.
  ///
  /// The empty last alternative of an `optional` starts after the closing tag, and what stands for
  /// taking no branch of a block after the block's opening tag.
  public let place: Place
  /// The facts without which it cannot be said, whichever way is taken.
  public var needs: [String] { needed.paths }
  /// Every fact it looks at, to print or only to decide, in order, each once.
  public var reads: [String] { read.paths }
  var needed = PathList()
  var read = PathList()

  /// A part of an outline.
  public enum Part: Hashable, Sendable {
    /// A word of the template itself, as it is in the source byte for byte; where no gap is
    /// between two of them, they make one word.
    case literal(String, Place)
    /// White space; where several meet, the strongest counts.
    case gap(Gap)
    /// The edge of a choice, a block or a partial, where literal text may lose a space or its full
    /// stop.
    case boundary
    /// Something that is printed.
    case output(Output)
    /// A part that can be said in several ways.
    case choice(OutlinedChoice)
    /// A part that facts decide about: of these one is taken; an empty one stands for none. The
    /// place is that of the opening tag. The body of a loop stands for all of its turns.
    case branches([Outline], Place)
  }

  /// Something that is printed: `{{ … }}`, `echo`, or a value of a `cycle`.
  public struct Output: Hashable, Sendable {
    /// The facts it may be made of, followed through variables, each once.
    public let paths: [String]
    /// The names of its filters, in order.
    public let filters: [String]
    /// What it prints, where that is a text written in the template.
    public let text: String?
    /// The expression and its filters, without the braces.
    public let place: Place
  }

  /// Every choice in it, those inside others too, in the order of their opening tags.
  public var choices: [OutlinedChoice] {
    allParts.compactMap { if case .choice(let choice) = $0 { choice } else { nil } }
  }

  /// Every output in it, those inside choices and branches too, in order.
  public var outputs: [Output] {
    allParts.compactMap { if case .output(let output) = $0 { output } else { nil } }
  }

  /// The sources of everything in it, its own first, in order, each once.
  package var sources: [SourceText] {
    let places =
      [place]
      + allParts.flatMap { part in (part.place.map { [$0] } ?? []) + part.ways.map(\.place) }
    var seen: Set<SourceText> = []
    return places.map(\.source).filter { seen.insert($0).inserted }
  }

  /// Every part in it, each before those of the ways that it can go.
  package var allParts: [Part] {
    var all: [Part] = []
    func add(_ outline: Outline) {
      for part in outline.parts {
        all.append(part)
        part.ways.forEach(add)
      }
    }
    add(self)
    return all
  }
}

/// Properties that every part has.
extension Outline.Part {
  /// The ways to say it, of which one is taken; empty for a part that is always said.
  package var ways: [Outline] {
    switch self {
    case .choice(let choice): choice.alternatives
    case .branches(let branches, _): branches
    case .literal, .gap, .boundary, .output: []
    }
  }

  /// Where it is written: its opening tag, if it can be said in several ways; nil for white space
  /// and edges.
  package var place: Place? {
    switch self {
    case .literal(_, let place), .branches(_, let place): place
    case .output(let output): output.place
    case .choice(let choice): choice.place
    case .gap, .boundary: nil
    }
  }
}
