/// What a template becomes once every fact is in: text, and the choices still open.
///
/// Fitting picks one alternative for each choice; what comes out is flowed text within a limit.
public struct Draft: Hashable, Sendable {
  /// The pieces of text and the choices, in the order of the message.
  public var items: [Item]

  /// A draft of these items.
  public init(_ items: [Item] = []) {
    self.items = items
  }

  /// A piece of text, or a choice between several drafts.
  public enum Item: Hashable, Sendable {
    /// Text, or what stands between text.
    case piece(Piece)
    /// A part that can be said in several ways, kept apart: most items are text, and far smaller.
    indirect case choice(Choice)
  }
}
