import Diagnostics
import Fitting
import Text
import Writing

/// The page for a browser that runs no script: the recommended message for everybody.
struct PageFallback {
  let comparison: Comparison

  init(_ comparison: Comparison) {
    self.comparison = comparison
  }

  var html: String {
    """
    <noscript>
    <p class="notice">Without its script the page shows what is recommended for each person; the \
    other variants, the filters and the differences need it.</p>
    \(comparison.recipients.map(section).joined())</noscript>

    """
  }

  private func section(_ recipient: ComparedRecipient) -> String {
    var html = "<section class=\"person\">\n"
    html += "<h2>\((recipient.name ?? recipient.path).escapedForHTML)</h2>\n"
    html += "<p class=\"reason\">\(recipient.reason.escapedForHTML)</p>\n"
    if !recipient.findings.isEmpty {
      html += "<ul class=\"findings\">\n" + recipient.findings.map(\.html).joined() + "</ul>\n"
    }
    if let invite = recipient.best?.invite, let message = invite.message {
      let limit = invite.limit.map { " of \($0)" } ?? ""
      html += "<article class=\"card best\">\n<h3>\((invite.variant ?? "").escapedForHTML)</h3>\n"
      if let subject = message.subject?.text {
        html += "<p class=\"subject\">\(subject.escapedForHTML)</p>\n"
      }
      html += """
        <div class="message">\(message.text.escapedForHTML)</div>
        <p class="count">\(message.count)\(limit) \(invite.unit.plural) on \
        \(invite.channel.escapedForHTML), cost \(message.cost)</p>
        </article>

        """
    }
    return html + "</section>\n"
  }
}

extension Diagnostic {
  /// The diagnostic as an item of a list of findings.
  var html: String {
    var html = "<li class=\"finding \(severity.rawValue)\">"
    html += "<span class=\"severity\">\(severity.rawValue)</span> \(message.escapedForHTML)"
    if let place {
      let position = place.position
      html += " <span class=\"where\">\(place.source.name.escapedForHTML):\(position.line):"
      html += "\(position.column)</span>"
    }
    html += " <span class=\"code\">[\(code.description.escapedForHTML)]</span>"
    if let help { html += " <span class=\"help\">\(help.escapedForHTML)</span>" }
    return html + "</li>\n"
  }
}
