import Diagnostics
import Templating
import Testing

@testable import Channels
@testable import Keeping
@testable import People
@testable import Writing

/// What a template cannot be said without.
struct FactNeedsTests {
  @Test(
    arguments: [
      ("Hello.", ""),
      ("Hi {{ recipient.first_name }}.", "recipient.first_name"),
      ("{{ met.event }} {{ met.event }}", "met.event"),
      (
        "{% choose %}{{ met.topic }} {{ met.event }}{% or %}{{ met.event }}{% or %}{{ met.topic }}"
          + "{% endchoose %}", "met.event | met.topic"
      ),
      (
        "{% choose %}{{ sender.work }} {{ sender.goal }}{% or %}{{ met.topic }}{% endchoose %}",
        "sender.work & sender.goal | met.topic"
      ),
      // What every alternative needs is needed whatever is taken.
      (
        "{% choose %}{{ mutual.name }}, {{ mutual.said }}{% or %}{{ mutual.name }}{% endchoose %}",
        "mutual.name"
      ),
      (
        "{{ met.event }}{% choose %}{{ met.event }} {{ met.topic }}{% or %}{{ met.place }}"
          + "{% endchoose %}", "met.event, met.topic | met.place"
      ),
      ("{% optional %}{{ met.event }}{% endoptional %}.", ""),
      (
        "{% choose %}{% choose %}{{ met.event }}{% or %}{{ met.topic }}{% endchoose %} "
          + "{{ met.place }}{% or %}{{ post.topic }}{% endchoose %}",
        "met.place & met.event | met.place & met.topic | post.topic"
      ),
      ("{% vary %}{{ met.event }}{% or %}{{ met.topic }}{% endvary %}", "met.event | met.topic"),
      ("{{ met.event | default: 'there' }}", ""),
      ("{% if met.topic %}{{ met.topic }}{% endif %}.", ""),
      (
        "{% if met.topic %}{{ met.topic }}{% else %}{{ met.event }}{% endif %}",
        "met.topic | met.event"
      ),
      ("{% for school in shared.schools %}{{ school }}{% endfor %}", "shared.schools"),
      ("{% assign what = met.topic | upcase %}{{ what }}", "met.topic"),
      // The second asks for no more than the first.
      (
        "{% choose %}{{ met.event }}{% or %}{{ met.topic }}{% endchoose %}"
          + "{% choose %}{{ met.event }}{% or %}{{ met.topic }}{% or %}{{ met.place }}"
          + "{% endchoose %}", "met.event | met.topic"
      ),
    ])
  func `what a template needs is told in the fewest words`(_ body: String, _ needs: String) throws {
    #expect(try Bench.needs(body).text == needs)
  }

  @Test func `what a partial needs is told by the names outside it`() throws {
    let needs = try Bench.needs(
      "{% render 'who', person: sender %}",
      partials: ["who": "{% choose %}{{ person.work }}{% or %}{{ person.role }}{% endchoose %}"])
    #expect(needs.text == "sender.work | sender.role")
  }

  @Test func `needs are equal whatever else a template needs`() throws {
    let first = try Bench.needs("{{ met.event }} {{ met.topic }}")
    let second = try Bench.needs("{{ met.topic }}")
    #expect(first.without(Set(second.needs)).text == "met.event")
    #expect(first.facts == ["met.event", "met.topic"])
  }

  /// Facts are taken away at random from two people who have all of them: what can still be written
  /// is what the needs say.
  ///
  /// Where a condition asks about a fact, they may say too little.
  @Test func `a starter template is never written when its needs are not met`() throws {
    var state: UInt64 = 20_261_121
    func isTaken() -> Bool {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33 & 3 == 0
    }
    var counts = (written: 0, unavailable: 0)
    for variant in TemplateLibrary.starter.variants {
      let needs = FactNeeds(of: variant.body.outline)
      let options = SampleProfiles.options(for: variant, on: Channel(name: "none"))
      let all = Facts(of: SampleProfiles.pair(for: variant), options: options)
      for _ in 0..<40 {
        var values = all.values
        let gone = variant.body.outline.reads.filter { $0.contains(".") && isTaken() }
        for path in gone {
          values = values.removing(path.split(separator: ".").map { String($0) }[...])
        }
        let isMet = needs.needs.allSatisfy { need in
          need.ways.contains { way in !way.contains { isGone($0, gone) } }
        }
        // An entry of a list without its name cannot be printed.
        let binding = try? variant.body.bind(
          to: values, BindingOptions(now: options.today.moment))
        if case .draft = binding {
          counts.written += 1
          #expect(isMet, "\(variant.name) without \(gone)")
        } else {
          counts.unavailable += 1
        }
      }
    }
    #expect(counts.written > 50 && counts.unavailable > 50)
  }

  private func isGone(_ path: String, _ gone: [String]) -> Bool {
    gone.contains { path == $0 || path.hasPrefix($0 + ".") }
  }
}

extension ValueMap {
  /// The map without what is under a path.
  fileprivate func removing(_ path: ArraySlice<String>) -> ValueMap {
    guard let key = path.first else { return self }
    var map = self
    if path.count == 1 {
      map[key] = nil
    } else if case .map(let inner)? = map[key] {
      map[key] = .map(inner.removing(path.dropFirst()))
    }
    return map
  }
}
