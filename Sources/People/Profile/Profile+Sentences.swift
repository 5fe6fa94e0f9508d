import Text
import Diagnostics

extension Profile {
  /// Every phrase in the sentence that it completes, one a line, with the line of the file it comes
  /// from; nothing where there is none.
  public var sentences: String {
    let lines = LineIndex(source)
    var rows: [[String]] = []
    func add(_ path: String, _ fact: Fact?, _ frame: Frame?) {
      guard let fact, let frame else { return }
      for (number, form) in fact.forms.enumerated() {
        rows.append([
          number == 0 ? path : "  or shorter",
          "line \(lines.line(at: form.place.range.lowerBound))", frame.sentence(with: form.text),
        ])
      }
    }
    for key in ProfileKey.all {
      if case .phrase(let text, let frame) = key.type { add(key.name, self[text], frame) }
    }
    for tie in ties {
      for key in tie.kind.keys {
        add("\(tie.kind.name).\(key.name)", tie[key.name], key.frame?.naming(tie["name"]?.text))
      }
    }
    for told in note {
      add("note.\(told.name)", told.fact, NoteKey.named(told.name)?.frame)
    }
    return Columns.text(rows)
  }
}

extension TieKind.Key {
  /// The sentence that shows where the value stands, where there is one.
  fileprivate var frame: Frame? {
    switch type {
    case .text(let frame): frame
    case .phrase(let frame): frame
    case .word, .date, .url: nil
    }
  }
}

extension NoteKey {
  /// The sentence that the value completes; a whole text is its own.
  fileprivate var frame: Frame {
    if case .phrase(let frame) = type { frame } else { Frame(.name) }
  }
}
