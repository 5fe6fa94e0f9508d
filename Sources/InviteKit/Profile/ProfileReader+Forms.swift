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
    for (longer, form) in zip(forms, forms.dropFirst()) where form.text.count >= longer.text.count {
      faults.append(.noShorter(key, form, than: longer, isCut: node.isInBrackets(of: map.source)))
    }
    return forms.joined
  }

  /// A text that completes a sentence, in each form without the full stop that would end it.
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
    guard let fact = forms(node, of: key, in: map) else { return nil }
    return fact.forms.compactMap { form -> Fact? in
      if let start = frame.start {
        let word = start.split(separator: " ").dropLast().last.map { String($0) } ?? ""
        if form.text.lowercased().hasPrefix(word.lowercased() + " ") {
          faults.append(.saidTwice(key, word, form, after: start))
        }
      }
      let stops = PhraseEnd.fullStops(in: form.text)
      guard stops > 0 else { return form }
      faults.append(.fullStop(key, form))
      let text = String(form.text.dropLast(stops)).collapsingWhitespace
      return text.isEmpty ? nil : Fact(text, at: form.place)
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

extension Node {
  /// Whether it is a list between brackets, where a comma parts what was meant as one.
  fileprivate func isInBrackets(of source: SourceText) -> Bool {
    source[range].hasPrefix("[")
  }
}
