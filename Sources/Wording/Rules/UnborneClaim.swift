package import Diagnostics
import People
import Text

/// Finds claims of a template about the sender or the reader that no fact bears out.
package struct UnborneClaim: WordingRule {
  package let code: Diagnostic.Code = "lint-claim"
  package let severity: Severity? = .warning

  package func findings(in passage: AnnotatedText) -> [WordingFinding] {
    // The writer of a text by hand, which has no facts, knows that it is true.
    guard passage.isEnglish, passage.hasFacts || passage.setting.isOfTemplate else { return [] }
    return Self.claims.matches(in: passage).compactMap { match in
      let range = passage.range(ofWords: match.words)
      let said = passage.text(range)
      if let names = Self.claims.substitute(of: match) {
        let possible = passage.possible(Self.list(names), at: range)
        return possible.isEmpty ? nil : .notRuledOut(range, said, possible, in: passage)
      }
      let bearers = Self.claims.remark(of: match).map(Self.list) ?? []
      guard
        bearers.isEmpty
          || !passage.spans.contains(where: { $0.comes(from: bearers) })
            && !passage.isGiven(bearers, at: range)
      else { return nil }
      return .unborne(range, said, by: bearers)
    }
  }

  /// Whether a text claims something that a required tie bears out, and so says how the two know
  /// each other.
  package static func speaksOfTie(in passage: AnnotatedText) -> Bool {
    passage.isEnglish
      && claims.matches(in: passage).contains { match in
        let bearers = claims.remark(of: match).map(list) ?? []
        return bearers.contains {
          FactKey.tie($0) != nil && passage.setting.required.contains($0)
        }
      }
  }

  private static func list(_ names: String) -> [String] {
    names.splitAtSpaces().map { String($0) }
  }

  /// The claims, with the facts that bear them out or that rule them out.
  ///
  /// After `//` come the facts of which one bears out the claim, after `=>` those that must be
  /// missing. No fact bears out a claim with neither.
  private static let claims = PhraseTable(
    """
    we (haven't|have not|have never|never|didn't|did not) *2 (met|meet|spoken|talked|crossed) => met \
    worked accepted
    we've (never|not) *2 (met|spoken|talked|crossed) => met worked accepted
    (we|you and i) (don't|do not) (know each other|know one another) => met worked accepted
    (you don't|you do not|you won't) know me => met worked accepted
    (i don't think|i don't believe|i doubt) we've (ever|) met => met worked accepted
    (convinced|persuaded|inspired|taught|moved|fascinated|impressed|touched|intrigued|motivated|\
    influenced|captivated|delighted|amazed|surprised|energized|energised|challenged|helped) me
    (convinced|persuaded|inspired|fascinated|impressed|intrigued|amazed|captivated|moved) by (your|\
    you|what|how|the)
    (stayed|stuck|remained|resonated|resonates|stays|sticks) with me
    (has|have) *1 (helped|changed|shaped|influenced|inspired|taught) (me|my|us|how|the way)
    (changed|shaped|influenced|shifted|altered|transformed) (how|the way|my) *2
    (made|makes|got|has|have|had) me (think|thinking|rethink|rethinking|reconsider|realise|realize|\
    want|curious|smile|wonder|pause|hooked)
    (opened|opens) my eyes
    (gave|gives) me *3 (think|thought|hope|courage|idea|ideas)
    (struck|strikes|hit) (me|home|a chord)
    (i've|i have|i) *1 (thought|been thinking) (about|of) (it|that|your|this) *3
    i (still|often|keep|always) (think|thinking) (about|of)
    (i|i've|i have) *2 (admire|admired|respect|respected)
    (a|an) *2 (fan|admirer|reader|listener|follower) of
    (made|makes) (my|our) *2 (easier|better|faster|simpler|possible)
    (saved|saves) (me|us)
    (loved|enjoyed|adored) (your|this|it|every|how|what)
    (i've|i have|have) *2 (followed|been following|admired|been reading|been watching)
    i (follow|enjoy|love|like) (your|everything you|all your|what you)
    !(may|can|could|shall|might|should) i **
    (congratulations|congrats) // recipient.more
    (your|the) (new|recent) (role|job|position|move|promotion|appointment|venture) // recipient.more job
    (good|great|lovely|nice|wonderful|pleasure|joy|pleased|glad|happy|delighted) (to|) *1 (meet|\
    meeting|see|seeing|talk|talking|speak|speaking|chat|chatting) (you|with you|to you) // met worked
    !(looking forward|look forward|would be|could be|be|i'd be|it'd be) *2 (good|great|lovely|nice|\
    wonderful|pleasure|glad|happy|delighted) to **
    (good|great|lovely|nice|wonderful|pleasure) (to talk|talking|to speak|speaking|to chat|chatting) \
    about // met worked
    (enjoyed|loved|liked) (meeting|talking|speaking|chatting|working) // met worked
    our *1 (conversation|chat|discussion|meeting|exchange) // met worked
    (we|we've|we have) (both|first|last|once|only|just|briefly|) (met|spoke|spoken|talked|chatted|\
    sat next) // met worked
    as (we|) (discussed|agreed|promised|mentioned) // met worked
    (i remember|you may remember|you might remember|do you remember|you'll remember|you will \
    remember) (you|me|us|our|when we|how we|that we|your) // met worked
    (we|we've|we have) *1 (worked|studied|taught|built) together // worked
    (worked|working|studied) (with|alongside|beside) you // worked
    your (point|argument|remark|observation|thought|thesis) // talk article post met.topic \
    attending.topic group.topic
    your *1 (talk|keynote|lecture|session|presentation|podcast|interview|episode) // talk attending
    (heard|hear|hearing|saw|seeing|watched) you (speak|talk|present|lecture|on) // talk attending
    your *1 (article|essay|paper|book|piece|column|chapter) // article
    your *1 (post|posts|thread|tweet) // post group article
    you (wrote|write|posted|published) (about|on|in|that) // article post group
    you (said|argued|explained|showed|asked) // talk article post met worked invited_me
    you (told|taught|gave|lent|introduced|hired) (me|us) // met worked
    (thank you|thanks|grateful) for (your *1 invitation|your *1 invite|inviting|the invitation|the \
    invite|writing to me|writing back|reaching|getting in touch|thinking of me|your *1 message) \
    // invited_me
    (thank you|thanks) for writing $ // invited_me
    (thank you|thanks) for (accepting|connecting|adding) // accepted
    (you're|you are|your team is|your company is|are you|they're|they are) *1 (looking for|hiring|\
    recruiting|searching for) // job
    your *1 (opening|vacancy|job ad|job posting|advertisement) // job
    (looking|searching) for // job.title sender.more sender.goal recipient.more
    (i|i've|i have) applied // job
    (a|our) (mutual|common|shared) (friend|acquaintance|contact|colleague|connection) // mutual
    we *1 both know // mutual shared
    (told|encouraged|urged|advised) me (to|that|about) // mutual
    (recommended|suggested) (you|that i|i) // mutual
    (speaks|spoke) *1 (highly|warmly|well) of // mutual
    fellow (alum|alumnus|alumna|alumni|graduate|student|engineer|member|designer|teacher|developer|\
    founder) // shared worked group
    (a lot|much|so much|something|things|this) in common // shared group
    (use|using|used|rely on|relied on|relying on) your // customer project
    your (contribution|patch|pull request|bug report|fix) // contribution
    you contributed // contribution
    (see|meet|meeting|seeing) you there // attending shared.event
    """)
}

extension WordingFinding {
  fileprivate static func unborne(
    _ range: Range<Int>, _ said: String, by bearers: [String]
  ) -> Self {
    guard !bearers.isEmpty else {
      return WordingFinding(
        range, "`\(said)` is a claim that no fact bears",
        help: "leave it out; who means it says it in the profile, under `note.did` or `note.result`"
      )
    }
    let names = Phrasing.list(bearers, "or")
    return WordingFinding(
      range, "`\(said)` is a claim that nothing here bears: it needs \(names)",
      help: "print the fact, or name it in the front matter: `requires: [\(bearers[0])]`")
  }

  fileprivate static func notRuledOut(
    _ range: Range<Int>, _ said: String, _ possible: [String], in passage: AnnotatedText
  ) -> Self {
    let names = Phrasing.list(possible, "and")
    return passage.setting.isOfTemplate
      ? WordingFinding(
        range, "`\(said)` is a claim that nothing bears: nothing rules out \(names)",
        help: "write `unless: [\(possible.joined(separator: ", "))]` into the front matter")
      : WordingFinding(
        range, "`\(said)`, though the profile has \(names)",
        help: "take another template, or take the tie out of the profile")
  }
}
