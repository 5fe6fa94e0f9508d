public import Diagnostics

/// What a rule has found, and how to mend it where that needs no judgement.
public struct Finding: Hashable, Sendable {
  /// What is the matter, where, and what to do.
  public var diagnostic: Diagnostic
  /// The changes that mend it; none where a person has to decide.
  public var fix: [Edit]

  /// A finding, and what would mend it.
  public init(_ diagnostic: Diagnostic, fix: [Edit] = []) {
    self.diagnostic = diagnostic
    self.fix = fix
  }

  /// A change of a source text.
  public struct Edit: Hashable, Sendable {
    /// What goes.
    public let place: Place
    /// What comes instead.
    public let replacement: String

    /// A stretch of text, and what comes instead of it.
    public init(_ place: Place, with replacement: String) {
      self.place = place
      self.replacement = replacement
    }
  }
}
