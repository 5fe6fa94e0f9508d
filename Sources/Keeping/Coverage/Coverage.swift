import Templating
public import Diagnostics
public import Fitting

/// How much of what the templates of a library can say is ever said.
///
/// Messages are written for all pairs of some profiles and for all cases of the library; what no
/// message takes is either never needed or never possible, and nobody has read it in a message.
///
/// ```swift
/// let coverage = Coverage(of: library, profiles: profiles, cases: suite, today: .today)
/// print(coverage.total.percent)
/// ```
public struct Coverage: Hashable, Sendable {
  /// The templates, by name, and after them the partials that they share, each counted once.
  public let templates: [Template]
  /// The facts that templates print and that were in no message.
  public let unusedFacts: [String]
  /// The keys that profiles give and that no template reads, and how many profiles have each.
  public let unreadFacts: [UnreadFact]
  /// How many messages were written.
  public let messages: Int
  /// How many pairs of profiles there were.
  public let pairs: Int
  /// How many cases there were.
  public let cases: Int

  /// What a template or a partial can say.
  public struct Template: Hashable, Sendable {
    /// What it is called; a partial is `partials/NAME`.
    public let name: String
    /// Every alternative of its choices, in the order of the text.
    public let alternatives: [Alternative]

    /// How many of them were taken.
    public var share: Share {
      Share(taken: alternatives.count(where: \.isTaken), of: alternatives.count)
    }
  }

  /// One way to say a part of a template.
  public struct Alternative: Hashable, Sendable {
    /// What the choice is called, if it has a name.
    public let choice: String?
    /// How the alternatives of the choice relate.
    public let kind: Choice.Kind
    /// Its place among them, counted from 0.
    public let index: Int
    /// How many there are.
    public let of: Int
    /// The tag it starts after.
    public let place: Place
    /// Its first words; nil where it is to say nothing.
    public let words: String?
    /// The facts it needs that no profile and no case has.
    public let missing: [String]
    /// Whether a message took it.
    public let isTaken: Bool
  }

  /// A part of a number.
  public struct Share: Hashable, Sendable {
    /// The part.
    public let taken: Int
    /// The whole.
    public let of: Int

    /// The part in percent, rounded down, so that 100 means all; 100 of nothing.
    public var percent: Int { of == 0 ? 100 : taken * 100 / of }
  }

  /// A key of profiles that no template reads.
  public struct UnreadFact: Hashable, Sendable {
    /// The key, such as `location` or `met.place`.
    public let key: String
    /// How many profiles have it.
    public let profiles: Int
  }

  /// How many alternatives of all templates were taken.
  public var total: Share {
    Share(
      taken: templates.reduce(0) { $0 + $1.share.taken },
      of: templates.reduce(0) { $0 + $1.share.of })
  }
}
