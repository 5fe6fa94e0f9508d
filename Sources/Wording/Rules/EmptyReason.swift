import Diagnostics

/// Finds reasons to connect that hold for everybody.
struct EmptyReason: WordingRule {
  let code: Diagnostic.Code = "lint-empty-reason"
  let severity: Severity? = .warning

  private let phrases = PhraseTable(
    """
    (grow|growing|build|building|expand|expanding|extend|extending|widen|widening|broaden|\
    broadening|increase|increasing|strengthen|strengthening|develop|developing|diversify|enlarge|\
    enlarging) (my|our|your|each other's|a|the|out my) *3 (network|networks|connections|contacts|\
    circle|reach)
    (expanding|expand|growing|grow|building|build) (professional|our|my) (network|networks|\
    connections)
    (to|into) (my|our) *1 (network|connections|contacts)
    (part|member) of (my|our|each other's) *2 (network|circle)
    !(add|adding|include|including|have|having|join|joining) (you|him|her|them) *2 (my|our) *3 \
    (network|networks|connections|contacts)
    like minded
    (networking|network) (purposes|opportunities|opportunity|reasons)
    (love|like|looking|hoping|want|wanted|wanting|try|trying|keen|eager) to network
    (connect|connecting|network|networking|link|linking) with (more|as many|people|professionals|\
    leaders|experts|everyone)
    (connect|connecting|network|networking) with *3 (professionals|leaders|executives|experts|\
    decision makers|influencers|movers) (in|from|across|like|such)
    (always|constantly) (looking|happy|keen) to (connect|network|expand|meet|grow)
    (mutual|mutually) (benefit|benefits|beneficial)
    (explore|exploring|discuss|discussing|see|seeing|find|discover) (if|how|whether|ways|what|\
    some|any|potential|possible|mutual) *4 (work together|collaborate|help each other|support \
    each other|benefit|partner|synergies|collaboration|collaborations|opportunities|partnership|\
    partnerships)
    (potential|possible|future|mutual) (collaboration|collaborations|partnership|partnerships|\
    opportunities|synergies|business)
    (valuable|great|good|nice|useful|strategic) (addition|connection|contact|asset) *1 (to|for|in|)
    (open|lion) networker
    (professional|business) (connection|connections)
    you never know *3 (when|how|what|where)
    (stay|keep|be|remain) connected (in|within|across) (the|our|this) *2 (industry|field|space|\
    community)
    (strengthen|foster|forge) *3 (relationship|relationships|ties|connection|connections)
    (share|exchange|exchanging|sharing) (industry|professional|business) (insights|knowledge|\
    ideas|tips|experiences)
    """, coversTopics: false)

  func findings(in passage: AnnotatedText) -> [WordingFinding] {
    guard passage.isEnglish else { return [] }
    return phrases.matches(in: passage).map {
      .phrase(
        $0, of: phrases, in: passage, { "\($0) is a reason that holds for anybody" }, help: help)
    }
  }

  private let help = "say what you hope for from this reader, and from nobody else"
}
