package import People

/// The traits of a template that levels may depend on.
package struct LintedTemplate: Hashable, Sendable {
  /// The name.
  let name: String
  /// The kind of message; nil where the template cannot be read.
  let kind: InviteKind?
  /// The person who looks after it.
  let owner: String?

  /// A template with its traits.
  package init(name: String, kind: InviteKind? = nil, owner: String? = nil) {
    self.name = name
    self.kind = kind
    self.owner = owner
  }
}
