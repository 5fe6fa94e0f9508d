import Statistics
import Text

/// The results as a page: one HTML file that runs nothing and asks nothing of any network.
package struct ResultsPage: Sendable {
  /// The results to show.
  let results: Results

  /// A page of results.
  package init(_ results: Results) { self.results = results }

  /// The whole file.
  package var html: String {
    let style = EmbeddedFiles.all.first { $0.path == "results/style.css" }?.text ?? ""
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>What came of it</title>
      <style>
      \(style)</style>
      </head>
      <body>
      <h1>What came of it</h1>
      <p>\(results.introduction.escapedForHTML)</p>
      <p class="words">On \(results.today.date). <em>Known</em> are those whose \(results.wait) days are \
      over. Both intervals hold 95 %; the line in the drawing is Wilson's.</p>
      \(results.questions.map(section).joined())\
      <h2>What the figures cannot say</h2>
      <ul>
      \(Results.limits.map { "<li>\($0.escapedForHTML)</li>\n" }.joined())</ul>
      </body>
      </html>

      """
  }

  private func section(_ question: Results.Question) -> String {
    var rows = row("all", question.all)
    var words = [results.remark(on: question)].compactMap(\.self)
    for grouping in question.groupings where grouping.groups.count > 1 {
      rows +=
        "<tr class=\"by\"><th colspan=\"8\" scope=\"rowgroup\">by \(grouping.by.rawValue)</th></tr>\n"
      rows += grouping.groups.map { row($0.name, $0.count) }.joined()
      if let sentence = grouping.words(pace: question.pace) {
        words.append("\(grouping.by.rawValue): \(sentence)")
      }
    }
    let titles = [
      "", "sent", "known", question.name, "rate", "Wilson 95 %", "Jeffreys 95 %", "0 to 100 %",
    ]
    return """
      <h2>\(question.name)</h2>
      <div class="frame">
      <table>
      <tr>\(titles.map { "<th scope=\"col\">\($0)</th>" }.joined())</tr>
      \(rows)</table>
      </div>
      \(words.map { "<p class=\"words\">\($0.escapedForHTML)</p>\n" }.joined())
      """
  }

  private func row(_ name: String, _ count: OutcomeCount) -> String {
    let known = count.known
    let figures =
      known.rate.map { rate in
        [
          "\(known.successes)", "\(Results.percent(rate)) %", Results.percent(known.wilson),
          Results.percent(known.jeffreys), plot(known, rate),
        ]
      } ?? ["", "", "", "", ""]
    let cells = [name.escapedForHTML, "\(count.sent)", "\(known.of)"] + figures
    return "<tr>\(cells.map { "<td>\($0)</td>" }.joined())</tr>\n"
  }

  /// A rate with its interval as a drawing.
  private func plot(_ known: Proportion, _ rate: Double) -> String {
    func x(_ rate: Double) -> String { Results.number(rate * 200 + 4) }
    let (start, end) = (x(known.wilson.lowerBound), x(known.wilson.upperBound))
    return """
      <svg viewBox="0 0 208 16" role="img" aria-label="\(Results.percent(rate)) %">\
      <line class="axis" x1="4" y1="8" x2="204" y2="8"/>\
      <line class="range" x1="\(start)" y1="8" x2="\(end)" y2="8"/>\
      <circle class="rate" cx="\(x(rate))" cy="8" r="4"/></svg>
      """
  }
}
