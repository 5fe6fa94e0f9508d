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
    for variant in library.variants {
      guard let own = indices[variant.source],
        !library.isUsable(variant, after: own.map { findings[$0] })
      else { continue }
      for index in own where findings[index].fix.contains(where: \.makesTag) {
        findings[index].fix = []
      }
      if !library.isUsable(variant, after: own.map { findings[$0] }) {
        for index in own { findings[index].fix = [] }
      }
    }
    return findings
  }
}

extension Finding.Edit {
  fileprivate var makesTag: Bool { replacement.hasPrefix("{%") }
}

extension TemplateLibrary {
  /// Whether a template can be used after the mends of some findings.
  fileprivate func isUsable(_ variant: Variant, after findings: [Finding]) -> Bool {
    let text = FixedText(variant.source, mending: findings).text
    return Variant.read(
      SourceText(name: variant.source.name, text: text), name: variant.name, channels: channels,
      partials: partials
    ).variant != nil
  }
}
