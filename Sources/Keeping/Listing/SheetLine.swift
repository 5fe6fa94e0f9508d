import Diagnostics
import Fitting
import Templating
import Writing

/// A line of a template as it reads: words, facts in ‹…›, and a name in brackets for each part with
/// several ways to say it.
struct SheetLine {
  /// The line.
  private(set) var text = ""
  /// The named parts, in order.
  private(set) var blocks: [Block] = []

  /// A part with several ways to say it, and its name.
  enum Block {
    /// A choice.
    case choice(OutlinedChoice, name: String)
    /// Branches that facts decide between.
    case branches([Outline], Place, name: String)
  }

  /// Whether it is empty: the end of a paragraph.
  var isBlank: Bool { text.isEmpty && blocks.isEmpty }

  /// The lines of an outline; words from another file, such as a partial, are marked with its name.
  static func lines(of outline: Outline) -> [SheetLine] {
    var writer = Writer(home: outline.place.source)
    for part in outline.parts { writer.add(part) }
    writer.enter(nil)
    return writer.lines
  }

  private struct Writer {
    /// The file whose words need no mark.
    let home: SourceText
    var lines = [SheetLine()]
    private var file: SourceText?
    private var owesSpace = false

    init(home: SourceText) {
      self.home = home
    }

    mutating func add(_ part: Outline.Part) {
      switch part {
      case .literal(let text, let place): add(text, at: place)
      case .output(let output): add(output.sign, at: output.place)
      case .gap(.space): owesSpace = true
      case .gap(let gap):
        if gap == .paragraph { lines.append(SheetLine()) }
        lines.append(SheetLine())
        owesSpace = false
      case .boundary: break
      case .choice(let choice):
        let name = choice.name ?? "\(choice.ordinal + 1)"
        add(.choice(choice, name: name), named: name)
      case .branches(let branches, _) where branches.allSatisfy(\.saysNothing): break
      case .branches(let branches, let place):
        add(.branches(branches, place, name: place.tagName), named: place.tagName)
      }
    }

    /// Continues in a file; nil where no mark is needed.
    mutating func enter(_ next: SourceText?) {
      guard next != file else { return }
      if file != nil { append(")") }
      file = next
      if let next {
        space()
        append("(\(next.name): ")
      }
    }

    private mutating func add(_ text: String, at place: Place) {
      enter(place.source == home ? nil : place.source)
      space()
      append(text)
    }

    private mutating func add(_ block: Block, named name: String) {
      enter(nil)
      // The space between two blocks is mostly inside them.
      if lines.last?.text.hasSuffix("]") == true { owesSpace = true }
      space()
      append("[\(name)]")
      lines[lines.count - 1].blocks.append(block)
    }

    private mutating func space() {
      if owesSpace, lines.last?.text.isEmpty == false { append(" ") }
      owesSpace = false
    }

    private mutating func append(_ text: String) {
      lines[lines.count - 1].text += text
    }
  }
}

extension Outline.Output {
  /// Its sign: the facts it is made of, or the words it prints.
  fileprivate var sign: String {
    if !paths.isEmpty { return "‹\(paths.joined(separator: ", "))›" }
    return text ?? "‹\(place.source[place.range])›"
  }
}

extension Place {
  /// The name of the tag at the place.
  fileprivate var tagName: String {
    let word = source[range].drop { !$0.isLetter }.prefix { $0.isLetter }
    return word.isEmpty ? "…" : String(word)
  }
}
