import Diagnostics
import People
import Templating
package import Text
import Writing
import YAML

extension VariantSummary {
  /// The summary as the JSON object that `templates list` prints for a template.
  ///
  /// `needs` is a list of needs, each a list of ways to meet it, each a list of facts.
  package var json: JSON { .object(members) }

  /// The members of that object.
  var members: [JSON.Member] {
    let matter = variant.frontMatter
    return [
      JSON.Member("name", .text(variant.name)),
      JSON.Member("path", .text(variant.body.source.name)),
      JSON.Member("summary", .text(matter.summary)),
      JSON.Member("kind", .text(matter.kind.rawValue)),
      JSON.Member("strength", .integer(matter.strength)),
      JSON.Member("language", .text(matter.language)),
      JSON.Member("channels", matter.channels.map { .texts($0) } ?? .null),
      JSON.Member("owner", JSON(matter.owner)),
      JSON.Member("reviewed", JSON(matter.reviewed)),
      JSON.Member("requires", .texts(matter.requires.map(\.text))),
      JSON.Member("unless", .texts(matter.unless.map(\.text))),
      JSON.Member("needs", needs.json),
      JSON.Member("uses", .texts(uses)),
      JSON.Member("missing", missing.map { .texts($0) } ?? .null),
      JSON.Member("unit", .text("utf16")),
      JSON.Member("shortest", JSON(lengths?.lowerBound)),
      JSON.Member("longest", JSON(lengths?.upperBound)),
      JSON.Member("fits", .list(channels.map(\.json))),
      JSON.Member("findings", .list(findings.map(\.json))),
    ]
  }
}

extension VariantSummary.ChannelFit {
  fileprivate var json: JSON {
    let (status, over): (String, Int?) =
      switch outcome {
      case .fits: ("fits", nil)
      case .tooLong(let over): ("too-long", over)
      case .unavailable: ("unavailable", nil)
      case .notMeant: ("not-meant", nil)
      }
    return .object([
      JSON.Member("channel", .text(channel)), JSON.Member("status", .text(status)),
      JSON.Member("over", JSON(over)),
    ])
  }
}

extension FactNeeds {
  /// The needs, each a list of ways, each a list of facts.
  var json: JSON {
    .list(needs.map { .list($0.ways.map { .texts($0) }) })
  }
}
