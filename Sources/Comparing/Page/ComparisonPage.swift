import Channels
import Diagnostics
import Fitting
import Templating
import Text
import Writing

/// A comparison as a page: one HTML file that needs nothing else, no network and no server.
///
/// A content-security policy in it allows the page's own script and style, by their hashes, and
/// nothing else; data from a profile or a template is only ever text.
///
/// ```swift
/// let html = ComparisonPage(comparison).html
/// ```
///
/// Parts of a message can be said another way in it if the comparison keeps its drafts
/// (`Comparer.Scope.keepsDrafts`).
///
/// What somebody picks in the page leaves it as a file, `picks.json`:
///
/// ```json
/// {"sender": "me.yaml", "picks": [{"recipient": "ada.yaml", "name": "Ada Lovelace",
///  "channel": "linkedin", "variant": "met-at-event", "text": "Hello Ada, …", "subject": null,
///  "edited": false, "count": 194, "limit": 200, "over": 0, "unit": "utf16", "remark": null}]}
/// ```
///
/// `sender` and `recipient` are paths as the user named them, `edited` says whether text or subject
/// were changed by hand, `over` by how much the text is over its limit, 0 where it fits, and `unit`
/// is a `Unit`. `picks.csv` has a row for each pick, in the columns of these keys and in this order,
/// with nothing where there is null: rows end in CR LF (RFC 4180), and a cell that a spreadsheet would
/// take for a formula begins with an apostrophe.
public struct ComparisonPage: Sendable {
  /// The comparison to show.
  public let comparison: Comparison
  /// Whether the page loads itself again when its file has changed.
  public let isWatched: Bool

  /// With more people than this the drafts are left out, without which no part can be said another
  /// way: they would make the page too big.
  public static let draftsAtMost = 300

  /// A page of a comparison.
  ///
  /// - Parameters:
  ///   - comparison: the comparison to show.
  ///   - isWatched: whether the page checks its own file every second and reloads itself when that
  ///     has changed, keeping its filters and its position.
  public init(_ comparison: Comparison, isWatched: Bool = false) {
    self.comparison = comparison
    self.isWatched = isWatched
  }

  /// The whole file.
  public var html: String {
    let data = PageData(comparison).text
    let body = bodyStart + PageFallback(comparison).html + Self.bodyEnd
    let stamp = isWatched ? " data-stamp=\"\(Self.stamp(of: data + body))\"" : ""
    return """
      <!DOCTYPE html>
      <html lang="en"\(stamp)>
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\(title.escapedForHTML)</title>
      <style>\(PageFiles.style)</style>
      <script>\(PageFiles.script)</script>
      </head>
      <body>
      \(body)<script type="application/json" id="data">\(data)</script>
      </body>
      </html>

      """
  }

  /// The permissions of the page; a watched one may also hold a frame with a file, its own.
  private var policy: String {
    """
    default-src 'none'; script-src '\(PageHashes.script)'; style-src '\(PageHashes.style)'; \
    base-uri 'none'; form-action 'none'\(isWatched ? "; frame-src file:" : "")
    """
  }

  /// A text that changes with anything in the page, the program that wrote it included.
  private static func stamp(of content: String) -> String {
    var hash = StableHash()
    hash.combine(PageHashes.script)
    hash.combine(PageHashes.style)
    hash.combine(content)
    return String(hash.value, radix: 16)
  }

  private var title: String {
    let recipients = comparison.recipients
    let whom =
      recipients.count == 1
      ? recipients[0].name ?? recipients[0].path
      : Phrasing.count(recipients.count, "person", "people")
    return "\(comparison.sender.name) to \(whom)"
  }

  private var subtitle: String {
    let names = Set(
      comparison.recipients.flatMap { $0.invites.compactMap(\.invite.variant) })
    let channels = comparison.channels.map { channel in
      let limits = channel.limits.map { "\($0.amount) \($0.unit.plural)" }
      return limits.isEmpty
        ? channel.name : "\(channel.name) (\(limits.joined(separator: " and ")))"
    }
    return "\(Phrasing.count(names.count, "variant")) on \(channels.joined(separator: ", "))"
  }

  private var bodyStart: String {
    """
    <a class="skip" href="#people">Skip to the messages</a>
    <header class="wide top">
    <div>
    <h1>\(title.escapedForHTML)</h1>
    <p>\(subtitle.escapedForHTML)</p>
    \(findings)</div>
    <button type="button" id="theme" aria-pressed="false">Dark</button>
    </header>
    \(Self.controls)
    <main id="people" class="wide" tabindex="-1">
    \(Self.summary)
    \(draftNotice)<details id="overview" hidden>
    <summary>Length against cost, everybody</summary>
    <div id="overview-plot"></div>
    </details>
    <div id="nothing" hidden>
    <p>No message is like that.</p>
    <button type="button" id="reset">Show all</button>
    </div>

    """
  }

  /// A remark where the page cannot say a part another way.
  private var draftNotice: String {
    let invites = comparison.recipients.lazy.flatMap(\.invites)
    guard comparison.recipients.count > Self.draftsAtMost,
      !invites.contains(where: { $0.draft != nil })
    else { return "" }
    return """
      <p class="notice">With more than \(Self.draftsAtMost) people a page leaves out what it would \
      need to say a part another way. Each text can be edited by hand.</p>

      """
  }

  /// The findings in the sender's profile and the library.
  private var findings: String {
    guard !comparison.findings.isEmpty else { return "" }
    return "<ul class=\"findings\" aria-label=\"Findings\">\n"
      + comparison.findings.map(\.html).joined() + "</ul>\n"
  }
}

extension ComparisonPage {
  /// The filters of the cards.
  static let controls = """
    <div id="controls" role="region" aria-label="What is shown">
    <form class="wide">
    <div class="field">
    <label for="search">Recipient</label>
    <input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="name or file">
    </div>
    <div class="field">
    <label for="variant">Variant</label>
    <select id="variant"><option value="">all</option></select>
    </div>
    <fieldset id="channels" class="options" hidden><legend>Channel</legend></fieldset>
    <fieldset id="statuses" class="options chips"><legend>Status</legend></fieldset>
    <p id="shown"></p>
    </form>
    </div>
    """

  /// The table of everybody, whose rows the script makes, and what was picked.
  static let summary = """
    <section id="summary" aria-labelledby="summary-title">
    <div class="bar-top">
    <h2 id="summary-title">Everybody</h2>
    <p id="picked" class="count"></p>
    <button type="button" id="save-json">Save picks as JSON</button>
    <button type="button" id="save-csv">Save picks as CSV</button>
    <button type="button" id="copy-picks">Copy picks</button>
    </div>
    <div class="rows">
    <table role="table" aria-labelledby="summary-title">
    <thead role="rowgroup"><tr role="row" id="summary-head"></tr></thead>
    <tbody role="rowgroup" id="summary-rows"></tbody>
    </table>
    <button type="button" id="summary-more" hidden>Show more</button>
    </div>
    </section>
    """

  /// The elements after the cards, and those that open over them.
  static let bodyEnd = """
    </main>
    <footer class="wide foot">
    <p>Nothing was sent. A dotted line marks words said the way the template prefers, a firm one a \
    lesser way: point at them to see the others, and click them or press Enter to take one. Picks, \
    edits and remarks stay in this browser until you save them. Press / to search, Ctrl+Z to undo, \
    the arrows to go from part to part.</p>
    </footer>
    <div id="ways" role="dialog" aria-label="Other ways to say it" hidden></div>
    <div id="tray" role="region" aria-label="Comparison" hidden>
    <span>Comparing <b id="tray-text"></b>. Compare it with another message.</span>
    <button type="button" id="tray-close">Cancel</button>
    </div>
    <dialog id="difference" aria-labelledby="difference-title">
    <div class="bar-top">
    <h2 id="difference-title">What differs</h2>
    <button type="button" id="swap">Swap</button>
    <button type="button" id="difference-close">Close</button>
    </div>
    <div id="difference-body"></div>
    </dialog>
    <p id="live" class="unseen" role="status" aria-live="polite"></p>

    """
}
