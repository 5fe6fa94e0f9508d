import Diagnostics
import Fitting
import Foundation
import Templating

/// How long it takes to make one text of a template and facts, both in memory and parsed.
///
/// What every engine says is compared before its time is taken: a peer that says something else is
/// left out.
struct RenderBenchmark {
  let workshop: Workshop
  let peers: Result<URL, any Error>
  let python: PythonEnvironment

  func section(_ rounds: Rounds) throws -> Section {
    let facts = try facts()
    let choices = try template("choices.liquid")
    let words = try template("words.liquid")
    let said = try text(of: words, facts)
    var contest = Contest()
    contest.add("**invite**: 4 choices, bound and fitted to 200", budget: 1) {
      guard try text(of: choices, facts) == said else { throw Absence(reason: "other words") }
      return InProcess { try text(of: choices, facts).utf8.count }
    }
    contest.add("**invite**: the same words without a choice") {
      InProcess { try text(of: words, facts).utf8.count }
    }
    let base = python.name("MiniJinja")
    for engine in ["MiniJinja", "Jinja2", "python-liquid"] {
      contest.add(python.name(engine)) {
        try python.require(engine)
        let name = engine.replacing("python-", with: "").lowercased()
        return try peer(
          python.program, [workshop.program("peer.py").path, name], "words.liquid", saying: said)
      }
    }
    contest.add(Resolved.name("swift-mustache", in: workshop)) {
      try peer(peers.get(), ["mustache"], "words.mustache", saying: said)
    }
    contest.add(Resolved.name("Stencil", in: workshop)) {
      try peer(peers.get(), ["stencil"], "words.liquid", saying: said)
    }
    return contest.section("render one message, the same words", base: base, rounds)
  }

  private func peer(
    _ program: URL, _ arguments: [String], _ words: String, saying said: String
  ) throws -> Peer {
    let files = [workshop.words(words).path, workshop.words("facts.json").path]
    let peer = try Peer(program, arguments + files)
    guard try peer.text() == said else { throw Absence(reason: "other words") }
    return peer
  }

  private func template(_ name: String) throws -> Template {
    let text = try String(contentsOf: workshop.words(name), encoding: .utf8)
    let (template, _) = Template.parse(SourceText(name: name, text: text))
    guard let template else { throw Absence(reason: "\(name) is no template") }
    return template
  }

  private func facts() throws -> ValueMap {
    let data = try Data(contentsOf: workshop.words("facts.json"))
    let people = try JSONDecoder().decode([String: [String: String]].self, from: data)
    var facts: ValueMap = [:]
    for (person, texts) in people.sorted(by: { $0.key < $1.key }) {
      var map: ValueMap = [:]
      for (key, text) in texts.sorted(by: { $0.key < $1.key }) { map[key] = .text(text) }
      facts[person] = .map(map)
    }
    return facts
  }

  private func text(of template: Template, _ facts: ValueMap) throws -> String {
    let now = DateTime(year: 2026, month: 11, day: 21)
    guard case .draft(let draft, _) = try template.bind(to: facts, BindingOptions(now: now)),
      case .fits(let fit) = Fitter([Limit(200, .utf16)]).fit(draft)
    else { throw Absence(reason: "it does not fit") }
    return fit.text
  }
}
