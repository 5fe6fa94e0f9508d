import Fitting

extension Writer {
  /// The facts about a recipient that no part of a message says or could have said, by their paths as
  /// templates write them: the template has no place for them.
  ///
  /// Lists, which are there to have something in common, names, dates and addresses are none of them.
  func unsaidFacts(of pair: Pair, in variant: Variant) -> [String] {
    let facts = Facts(of: pair, options: options)
    let drafts = writeKeepingDrafts(variant, facts: facts, pair: pair).drafts
    let sayable = Set(drafts.flatMap { part in part.draft.sources.map { part.paths[$0] } })
    return pair.recipient.tellingPaths.filter { path in
      !sayable.contains { FactNames.covers($0, path) || FactNames.covers(path, $0) }
    }
  }
}

extension Profile {
  /// The paths of the facts that somebody wrote down to have them said.
  fileprivate var tellingPaths: [String] {
    var paths = [PersonText.role, .headline, .location].filter { self[$0] != nil }
      .map { "recipient.\($0.rawValue)" }
    if company != nil { paths.insert("recipient.company", at: role == nil ? 0 : 1) }
    for tie in ties {
      for told in tie.facts where tie.kind.key(told.name)?.type.isForSaying == true {
        paths.append("\(tie.kind.name).\(told.name)")
      }
    }
    return paths + note.map { "note.\($0.name)" } + more.map { "recipient.more.\($0.name)" }
  }
}

extension TieKind.ValueType {
  /// Whether a message says it, rather than being found or chosen by it.
  fileprivate var isForSaying: Bool {
    switch self {
    case .text, .phrase: true
    case .word, .date, .url: false
    }
  }
}
