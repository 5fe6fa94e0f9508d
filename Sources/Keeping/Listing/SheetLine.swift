import Diagnostics
import Fitting
import Templating
import Writing

/// A line of a template as it is read: words, facts in ‹…›, and a sign in brackets for each part that
/// can be said in several ways.
struct SheetLine {
  /// The line.
  private(set) var text = ""
  /// What the signs stand for, in order.
  private(set) var blocks: [Block] = []

  /// A part that can be said in several ways, and the sign that stands for it.
  enum Block {
    /// A choice.
    case choice(OutlinedChoice, name: String)
    /// What facts decide about.
    case branches([Outline], Place, name: String)
  }

  /// Whether there is nothing in it: a paragraph ends here.
  var isBlank: Bool { text.isEmpty && blocks.isEmpty }

  /// The lines of an outline; words that are in another file, such as a partial, are marked with
  /// its name.
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

    /// Goes on in a file; nil where nothing is to be marked.
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
      // What parts two of them mostly is inside them.
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
  /// What stands for it: the facts it is made of, or the words it prints.
  fileprivate var sign: String {
    if !paths.isEmpty { return "‹\(paths.joined(separator: ", "))›" }
    return text ?? "‹\(place.source[place.range])›"
  }
}

extension Place {
  /// The name of the tag that is there.
  fileprivate var tagName: String {
    let word = source[range].drop { !$0.isLetter }.prefix { $0.isLetter }
    return word.isEmpty ? "…" : String(word)
  }
}
