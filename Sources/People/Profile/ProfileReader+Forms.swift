import Diagnostics
import YAML

// Texts that can be said in several lengths.
extension ProfileReader {
  /// A text, or a list of the same said shorter and shorter.
  mutating func forms(_ key: String, of map: MappingReader) -> Fact? {
    map.value(key).flatMap { forms($0, of: key, in: map) }
  }

  /// The same, with the node at hand.
  mutating func forms(_ node: Node, of key: String, in map: MappingReader) -> Fact? {
    guard case .sequence(let items) = node.content else {
      return blankIsNothing(map.text(of: node, of: key, into: &faults))
    }
    let forms = items.compactMap { item -> Fact? in
      guard !item.isMissing else { return nil }
      return blankIsNothing(map.text(of: item, of: "a form of \(key)", into: &faults))
    }
    checkForms(forms, of: key, isInBrackets: node.isInBrackets(of: map.source))
    return forms.joined
  }

  /// Tells what is not shorter than the form before it, and what a comma may have cut off.
  private mutating func checkForms(_ forms: [Fact], of key: String, isInBrackets: Bool) {
    for (longer, form) in zip(forms, forms.dropFirst()) {
      if form.text.count >= longer.text.count {
        faults.append(.noShorter(key, form, than: longer, isCut: isInBrackets))
      } else if isInBrackets, !form.saysSomethingOf(forms[0]) {
        faults.append(.cutOff(key, form, from: forms[0]))
      }
    }
  }

  /// A text that completes a sentence, each form held against it.
  ///
  /// - Parameters:
  ///   - key: the key it is under.
  ///   - frame: the sentence it completes.
  ///   - map: what it is a part of.
  mutating func phrase(_ key: String, in frame: Frame, of map: MappingReader) -> Fact? {
    map.value(key).flatMap { phrase($0, of: key, in: frame, map) }
  }

  /// The same, with the node at hand.
  mutating func phrase(
    _ node: Node, of key: String, in frame: Frame, _ map: MappingReader
  ) -> Fact? {
    forms(node, of: key, in: map)?.forms.compactMap { form -> Fact? in
      var check = PhraseCheck(form, of: key, in: frame, mayBeEnglish: mayBeEnglish)
      defer { faults += check.findings }
      return check.checked()
    }.joined
  }

  /// A text that is said as it is, each form held against what it has to be.
  mutating func whole(_ key: String, as kind: WholeText, of map: MappingReader) -> Fact? {
    forms(key, of: map)?.forms.compactMap { form -> Fact? in
      var check = WholeTextCheck(form, of: key, as: kind)
      defer { faults += check.findings }
      return check.checked()
    }.joined
  }
}

extension [Fact] {
  /// The first with the others for its shorter forms; nil where there is none.
  fileprivate var joined: Fact? {
    guard let first else { return nil }
    return count == 1 ? first : Fact(first.text, at: first.place, shorter: Array(dropFirst()))
  }
}

extension Fact {
  /// Whether the text has a word of another, or shortens it as initials do.
  fileprivate func saysSomethingOf(_ other: Fact) -> Bool {
    let words = Set(other.text.lowercased().split { !$0.isLetter && !$0.isNumber })
    if text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })
      .contains(where: words.contains)
    {
      return true
    }
    var rest = other.text.lowercased()[...]
    return text.lowercased().filter(\.isLetter).allSatisfy { letter in
      guard let index = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: index)...]
      return true
    }
  }
}

extension Node {
  /// Whether it is a list between brackets, where a comma parts what was meant as one.
  fileprivate func isInBrackets(of source: SourceText) -> Bool {
    source[range].hasPrefix("[")
  }
}
