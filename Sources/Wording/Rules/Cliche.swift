import Diagnostics

/// Finds words that everybody has read too often.
struct Cliche: WordingRule {
  let code: Diagnostic.Code = "lint-cliche"
  let severity: Severity? = .warning

  private let phrases = PhraseTable(
    """
    (synergy|synergies|synergistic|synergize|synergise|synergistically)
    leverage (our|your|my|the|this|these|their|each|its|ai|data|technology|cloud|*1 native|*1 \
    solutions) // `use` says the same
    (leverages|leveraged|leveraging) // `use` says the same
    utilize => use
    utilise => use
    (utilizes|utilises) => uses
    (utilizing|utilising) => using
    (utilized|utilised) => used
    touch(|ing|ed) base // say what you want to ask or tell
    circl(e|ing) back // say what you come back to
    (thrilled|stoked|pumped|super excited|beyond excited|humbled and honored|humbled and honoured)
    game chang(er|ers|ing)
    cutting edge
    bleeding edge
    state of the art
    paradigm shift(|s)
    (think|thinking) outside the box
    out of the box thinking
    low hanging fruit
    (move|moving|moves) the needle
    win win
    (best|first) in class
    best of breed
    world class
    next level
    (value|valued) add(|s|ed)
    thought leader(|s|ship)
    (disruptive|disruptor|disruptors)
    (revolutionize|revolutionise|revolutionizing|revolutionising|revolutionary)
    (digital|business) transformation
    (delve|delves|delving)
    (unlock|unlocking|unleash|unleashing|harness|harnessing) (the|your|its|new|full) *2 (power|\
    potential|value|growth|opportunities)
    (seamless|seamlessly)
    (supercharge|supercharging|supercharged|turbocharge)
    at the forefront of
    (results|data) driven (professional|leader|individual|marketer|person)
    (rockstar|rock star|ninja|guru)
    growth hack(|s|er|ing)
    (ideate|ideation|incentivize|incentivise|operationalize|operationalise)
    (on|at) the same page
    (boil|boiling) the ocean
    (drink|drinking) the kool aid
    (fast paced|ever evolving|ever changing|rapidly evolving|rapidly changing) (world|landscape|\
    environment|industry|market)
    (holistic|end to end|innovative|cutting|robust|scalable|comprehensive|tailored|bespoke) \
    (solution|solutions|approach|approaches|strategy|strategies|suite)
    (tapestry|testament to)
    (passionate|enthusiastic) about (helping|empowering|driving|leveraging|connecting|innovation|\
    excellence)
    (drive|driving|foster|fostering|spearhead|spearheading) (innovation|growth|change|impact|\
    excellence|digital|results)
    (hit|hitting) the ground running
    (take|taking) *3 to the next level
    (reach|reaching) new heights
    (mission critical|core competency|core competencies|key takeaways|actionable insights|proven \
    track record)
    """, coversTopics: false)

  func findings(in passage: AnnotatedText) -> [WordingFinding] {
    guard passage.isEnglish else { return [] }
    return phrases.matches(in: passage).map { match in
      let range = passage.range(ofWords: match.words)
      let found = passage.text(range)
      let substitute = phrases.substitute(of: match).map { $0.capitalized(like: found) }
      let help = phrases.remark(of: match) ?? substitute.map { "write `\($0)`" }
      return WordingFinding(
        range, "`\(found)` has been read too often",
        help: help ?? "say it in the words you would use across a table",
        replacement: substitute)
    }
  }
}
