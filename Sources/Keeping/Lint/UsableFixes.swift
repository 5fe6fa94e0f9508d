import Diagnostics
import Wording
import Writing

extension [Finding] {
  /// The same findings without the edits that would make a usable template of a library unusable,
  /// such as one that turns `{ % if met % }` into a tag without an end.
  func withUsableFixes(in library: TemplateLibrary) -> [Finding] {
    var findings = self
    let indices = Dictionary(grouping: self.indices.filter { !self[$0].fix.isEmpty }) {
      self[$0].fix[0].place.source
    }
    for (source, own) in indices {
      func isUsable() -> Bool {
        library.isUsable(
          after: FixedText(source, mending: own.map { findings[$0] }).text, in: source)
      }
      if isUsable() { continue }
      for index in own where findings[index].fix.contains(where: \.makesTag) {
        findings[index].fix = []
      }
      if isUsable() { continue }
      for index in own { findings[index].fix = [] }
    }
    return findings
  }
}

extension Finding.Edit {
  fileprivate var makesTag: Bool { replacement.hasPrefix("{%") }
}

extension TemplateLibrary {
  /// Whether the templates that can be used still can with another text in one of the files.
  ///
  /// Those that cannot be used now have nothing to lose.
  fileprivate func isUsable(after text: String, in source: SourceText) -> Bool {
    let changed = SourceText(name: source.name, text: text)
    if let variant = variants.first(where: { $0.source == source }) {
      return canRead(changed, as: variant.name, partials)
    }
    guard let name = partials.first(where: { $0.value == source })?.key else { return true }
    var partials = partials
    partials[name] = changed
    return variants.allSatisfy { canRead($0.source, as: $0.name, partials) }
  }

  private func canRead(
    _ source: SourceText, as name: String, _ partials: [String: SourceText]
  ) -> Bool {
    Variant.read(source, name: name, channels: channels, partials: partials).variant != nil
  }
}
