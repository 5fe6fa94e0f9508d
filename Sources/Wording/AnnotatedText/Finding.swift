public import Diagnostics

/// A finding of a rule, with the change that mends it where that needs no judgement.
public struct Finding: Hashable, Sendable {
  /// The fault, its place, and what to do.
  public var diagnostic: Diagnostic
  /// The edits that mend it; none where a person has to decide.
  public var fix: [Edit]

  /// A finding, and the edits that mend it; those that would change nothing are left out.
  public init(_ diagnostic: Diagnostic, fix: [Edit] = []) {
    self.diagnostic = diagnostic
    self.fix = fix.filter { $0.place.source[$0.place.range] != $0.replacement }
  }

  /// A change of a source text.
  public struct Edit: Hashable, Sendable {
    /// The text to replace.
    public let place: Place
    /// The text to put there.
    public let replacement: String

    /// A replacement of the text at a place.
    public init(_ place: Place, with replacement: String) {
      self.place = place
      self.replacement = replacement
    }
  }
}
