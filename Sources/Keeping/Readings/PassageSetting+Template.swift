import People
import Writing
import Wording
import Templating
import YAML

extension Variant {
  /// What is known of every message the template makes.
  var setting: PassageSetting {
    var setting = PassageSetting()
    setting.isOfTemplate = true
    setting.required = body.outline.certainFacts
    for name in frontMatter.requires {
      setting.required.formUnion(name.path.withWholes)
    }
    setting.ruledOut = Set(frontMatter.unless.map(\.text))
    switch frontMatter.kind {
    case .invite: break
    case .reply: setting.required.insert("invited_me")
    case .followUp: setting.required.insert("accepted")
    }
    return setting
  }
}

extension Outline {
  /// The facts without which it cannot be said, and what they are a part of: of a choice, what all of
  /// its alternatives need.
  fileprivate var certainFacts: Set<String> {
    var facts = Set(needs.flatMap(\.withWholes))
    for part in parts {
      guard case .choice(let choice) = part, var common = choice.alternatives.first?.certainFacts
      else { continue }
      for alternative in choice.alternatives.dropFirst() where !common.isEmpty {
        common.formIntersection(alternative.certainFacts)
      }
      facts.formUnion(common)
    }
    return facts
  }
}
