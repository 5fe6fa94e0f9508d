import Diagnostics
import Fitting
import Templating
public import Text

extension Coverage {
  /// The measurement as one JSON object.
  ///
  /// Keys that do not apply are null; later versions may add keys, and change none.
  public var json: JSON {
    .object(
      total.members + [
        JSON.Member("messages", .integer(messages)),
        JSON.Member("pairs", .integer(pairs)),
        JSON.Member("cases", .integer(cases)),
        JSON.Member("templates", .list(templates.map(\.json))),
        JSON.Member("unused", .texts(unusedFacts)),
        JSON.Member("unread", .list(unreadFacts.map(\.json))),
      ])
  }
}

extension Coverage.Share {
  fileprivate var members: [JSON.Member] {
    [
      JSON.Member("alternatives", .integer(of)),
      JSON.Member("taken", .integer(taken)),
      JSON.Member("percent", .integer(percent)),
    ]
  }
}

extension Coverage.Template {
  fileprivate var json: JSON {
    let never = alternatives.filter { !$0.isTaken }.map(\.json)
    return .object(
      [JSON.Member("name", .text(name))] + share.members + [JSON.Member("never", .list(never))])
  }
}

extension Coverage.Alternative {
  fileprivate var json: JSON {
    .object(
      [
        JSON.Member("name", JSON(choice)),
        JSON.Member("kind", .text(kind.rawValue)),
        JSON.Member("alternative", .integer(index + 1)),
        JSON.Member("of", .integer(of)),
        JSON.Member("words", JSON(words)),
        JSON.Member("missing", .texts(missing)),
      ] + place.members)
  }
}

extension Coverage.UnreadFact {
  fileprivate var json: JSON {
    .object([JSON.Member("fact", .text(key)), JSON.Member("profiles", .integer(profiles))])
  }
}
