import Diagnostics
import Templating

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

  /// The lines of an outline; what is in a partial's own words is marked with its file.
  static func lines(of outline: Outline, in sheet: VariantSheet) -> [SheetLine] {
    var lines = [SheetLine()]
    var file: String?
    func add(_ text: String, at place: Place) {
      let next = sheet.isFromPartial(place) ? place.source.name : nil
      if next != file {
        if file != nil { lines[lines.count - 1].text.append(")") }
        if let next {
          lines[lines.count - 1].text += "(\(next): "
        }
        file = next
      }
      lines[lines.count - 1].text += text
    }
    for part in outline.parts {
      switch part {
      case .literal(let text, let place): add(text, at: place)
      case .output(let output): add(output.sign, at: output.place)
      case .gap(.space): lines[lines.count - 1].text += " "
      case .gap(let gap):
        if gap == .paragraph { lines.append(SheetLine()) }
        lines.append(SheetLine())
      case .seam: break
      case .choice(let choice):
        let name = choice.name ?? "\(choice.ordinal + 1)"
        lines[lines.count - 1].text += "[\(name)]"
        lines[lines.count - 1].blocks.append(.choice(choice, name: name))
      case .branches(let branches, let place):
        let name = place.tagName
        lines[lines.count - 1].text += "[\(name)]"
        lines[lines.count - 1].blocks.append(.branches(branches, place, name: name))
      }
    }
    if file != nil { lines[lines.count - 1].text.append(")") }
    return lines
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
  /// The name of the tag that stands there.
  fileprivate var tagName: String {
    let word = source[range].drop { !$0.isLetter }.prefix { $0.isLetter }
    return word.isEmpty ? "…" : String(word)
  }
}
