public import Diagnostics

extension Diagnostic {
  /// A template that is meant for another occasion.
  ///
  /// - Parameters:
  ///   - variant: the template.
  ///   - purpose: the purpose it is meant for, from `Writer.otherPurposes`.
  ///   - isWritten: whether the user asked for it by name, so that it is written anyway.
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
