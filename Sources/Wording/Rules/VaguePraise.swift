import Diagnostics

/// Finds praise that names nothing done by this reader alone.
struct VaguePraise: WordingRule {
  let code: Diagnostic.Code = "lint-vague-praise"
  let severity: Severity? = .warning

  private let phrases = PhraseTable(
    """
    (came|come|coming|ran|run|stumbled|stumbling|happened) (across|upon|on|into|by) (your|you) *2 \
    (profile|page|linkedin|account|work|name|background)
    (came|come|coming|stumbled|ran) (across|upon|into) (you|your)
    (found|saw|viewed|noticed|see|seen|viewing|visited|visiting|read|reading|reviewed|reviewing|\
    looked at|looking at|checked out|looking through|looked through|browsed|browsing|went through|\
    going through|discovered|love|loved|like|liked|enjoyed|checking out) your *2 (profile|page|\
    background|linkedin)
    your *2 profile (caught|stood|came|popped|is|was|looks|looked|appeared|seems|seemed|really|\
    impressed|interested|sparked|shows|tells|intrigued)
    (impressive|amazing|incredible|outstanding|remarkable|extensive|inspiring|inspirational|\
    awesome|fantastic|excellent|exceptional|interesting|stellar|wonderful|great|strong|\
    fascinating) (profile|background|backgrounds|career|experience|experiences|expertise|\
    achievements|accomplishments|resume|journey|work|content|skills|skill set|trajectory|path|\
    posts|insights|company|leadership)
    (impressed|inspired|intrigued|fascinated|amazed|blown away|struck|captivated) (by|with|at) \
    (your|you|what|how|the)
    your *3 (is|are|was|looks|seems|seem) (so|very|really|truly|quite|) (impressive|amazing|\
    incredible|inspiring|inspirational|interesting|remarkable|fascinating|outstanding|awesome|\
    fantastic)
    (admire|admired|admiring|respect|appreciate) (your|what you|the way you|how you|all you|\
    everything you) *3
    (huge|big|great|long time|massive|real) (fan|admirer) of (you|your|what|the)
    (love|loved|like|enjoy|enjoyed|enjoying|loving|adore) (your|what you're|what you are|\
    everything you|the) (work|content|posts|post|articles|stuff|insights|energy|vibe|journey|\
    profile|doing|building|do|way you)
    (following|followed|follow) (you|your) *2 (work|content|posts|journey|career|articles|page|\
    company|for|on|here|closely)
    (doing|do|done) (great|amazing|incredible|awesome|fantastic|interesting|impressive|wonderful|\
    good|cool|important) (work|things|stuff)
    (great|amazing|incredible|awesome|fantastic|interesting|impressive|wonderful|good|cool|\
    important) (work|things|stuff) (you|you're|you've|your|that you)
    (wealth|depth|breadth) of (experience|knowledge|expertise)
    your (background|experience|expertise|career|skills|role|position|insights|achievements|\
    accomplishments|journey|work|posts|content|company) (caught|stood|is|are|really|has|have|\
    aligns|align|resonates|resonated|resonate|speaks|interests|intrigues|fits|matches|looks|would|\
    impressed)
    (caught|catches|grabbed|got|drew) my (eye|attention|interest)
    (piqued|sparked) my (interest|curiosity)
    (stood|stands|standing) out (to|for) me
    (industry|true|natural|real|inspiring) (leader|inspiration|pioneer|visionary)
    you (seem|look|sound) (like|to be) (a|an|someone|somebody|the)
    """)

  func findings(in passage: AnnotatedText) -> [WordingFinding] {
    guard passage.isEnglish else { return [] }
    return phrases.matches(in: passage).compactMap { match in
      guard
        let sentence = passage.sentence(ofWord: match.words.lowerBound),
        !passage.isSpecific(sentence)
      else { return nil }
      return .phrase(
        match, of: phrases, in: passage, { "\($0) praises nothing in particular" }, help: help)
    }
  }

  private let help = "name in the same sentence what it is for: a title, an event, what they said"
}
