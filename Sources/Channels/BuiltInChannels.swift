import Fitting

extension ChannelTable {
  /// The channels that need no file.
  ///
  /// Where sources disagree the strictest figure counts: a note shorter than it might have been
  /// still arrives.
  public static let builtIn = ChannelTable([
    Channel(
      name: defaultName, limits: [Channel.Limit(200, .utf16)],
      traits: [.invitation],
      budgets: [
        Budget(
          5, .notes, days: 30, source: "LinkedIn's help a550555, by a mirror; LinkedNav",
          checked: "2026-11", note: "other sources say 3, 5 to 10, or 10 a month"),
        invitations,
      ],
      source: "linkedhelper.com/en/glossary/linkedin-invitation", checked: "2026-11",
      note: "note with an invitation from a free account; LinkedIn documents neither the limit nor "
        + "the unit, and UTF-16 is the strictest plausible one"),
    Channel(
      name: "linkedin-premium", limits: [Channel.Limit(300, .utf16)], accepts: [defaultName],
      traits: [.invitation], budgets: [invitations],
      source: "linkedhelper.com/en/glossary/linkedin-invitation", checked: "2026-11",
      note: "note with an invitation from a Premium, Sales Navigator or Recruiter account; one "
        + "source (smartreach.io) says 200 for all accounts; unit not documented"),
    Channel(
      name: "linkedin-message", limits: [Channel.Limit(1_900, .utf16)],
      traits: [.long],
      source: "LinkedAPI", checked: "2026-11",
      note: "sources conflict: 1,900, 3,000 (leadspark-ai.com) and 8,000; the strictest is taken; "
        + "unit not documented"),
    Channel(
      name: "inmail", limits: [Channel.Limit(1_900, .utf16)],
      subject: .limited(Channel.Limit(200, .utf16)),
      traits: [.long],
      source: "lettercounter.org", checked: "2026-11",
      note: "1,900 is reported for Sales Navigator and Recruiter, LinkedIn's help says 2,000 for "
        + "Premium; unit not documented"),
    Channel(
      name: "x-dm", limits: [Channel.Limit(10_000, .utf16)],
      traits: [.long],
      source: "X's help/configuration, dm_text_character_limit", checked: "2026-11",
      note: "from an old copy; unit not documented"),
    Channel(
      name: "x-post", limits: [Channel.Limit(280, .xWeighted)], urlPrice: 23,
      traits: [.public],
      source: "github.com/twitter/twitter-text config/v3.json", checked: "2026-11"),
    Channel(
      name: "bluesky", limits: [Channel.Limit(300, .graphemes), Channel.Limit(3_000, .bytes)],
      traits: [.public],
      source: "github.com/bluesky-social/atproto lexicons/app/bsky/feed/post.json",
      checked: "2026-08-20", note: "both limits hold"),
    Channel(
      name: "mastodon", limits: [Channel.Limit(500, .graphemes)], urlPrice: 23,
      mentions: .userPart,
      traits: [.public],
      source: "github.com/mastodon/documentation content/en/user/posting.md", checked: "2026-11",
      note: "each server sets its own limit, and most keep 500"),
    Channel(
      name: "threads", limits: [Channel.Limit(500, .threads)],
      traits: [.public],
      source: "developers.facebook.com/documentation/threads/posts", checked: "2026-04-14",
      note: "emoji count as their bytes of UTF-8"),
    Channel(
      name: "sms", limits: [Channel.Limit(160, .gsm7)],
      traits: [.signs],
      source: "doc.didww.com sms-encoding-reference", checked: "2026-11",
      note: "70 UTF-16 units as soon as one character is outside GSM-7, such as an emoji or a "
        + "curly quote"),
    Channel(
      name: "email", subject: .unlimited,
      traits: [.long, .signs],
      source: "activecampaign.com/glossary/subject-line-length", checked: "2026-11",
      note: "no limit, but a telephone shows some 33 to 48 characters of a subject"),
    Channel(name: "none", note: "any length"),
  ])

  /// Invitations are counted for every account; only the notes with them are free for Premium.
  private static let invitations = Budget(
    100, .invitations, days: 7, source: "linkedhelper.com", checked: "2026-11",
    note: "LinkedIn publishes no number, and 100 to 200 a week are reported")
}
