public import Diagnostics

extension Diagnostic {
  /// A template that is meant for something else than this occasion.
  ///
  /// - Parameters:
  ///   - variant: the template.
  ///   - purpose: what it is meant for, as `Writer.otherPurposes` tells it.
  ///   - isWritten: whether it was asked for by name, and so is written all the same.
  public static func purposeMismatch(
    _ variant: Variant, _ purpose: String, isWritten: Bool
  ) -> Diagnostic {
    Diagnostic(
      "library-other-purpose", severity: isWritten ? .warning : .info,
      "`\(variant.name)` is meant for \(purpose)",
      help: isWritten
        ? "it was asked for by name, and so it is written all the same"
        : "to write it all the same, ask for it with `--variant \(variant.name)`")
  }
}
