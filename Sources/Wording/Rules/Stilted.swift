import Diagnostics

/// Finds phrases that nobody says aloud.
struct Stilted: WordingRule {
  let code: Diagnostic.Code = "lint-stilted"
  let severity: Severity? = .warning

  private let phrases = PhraseTable(
    """
    you and i (both|share|are both|have both|have *1 in common|are in the same)
    (it|it's) *1 *1 (good|great|nice|lovely|refreshing|heartening|encouraging|inspiring|wonderful) to \
    (read|hear|see|know) that
    (it's|it is|it was) (always|so|very|really) (good|great|nice|lovely|refreshing|wonderful) to \
    (read|hear|see|meet|find) (someone|somebody|people|that|how)
    (spoke|speaks|spoken) (straight|directly|really|deeply|so much|volumes|) to me $
    (spoke|speaks|spoken) (straight|directly|really|deeply) to me
    (what|words|post|talk|article|essay|piece|line|sentence|work|that|it|really) *1 (spoke|speaks) to me
    earn(s|ed|ing) (its|their|his|her) keep
    from the inside $ // say where you both were
    (close|near|dear) to my heart
    (kindred spirit|kindred spirits|kindred soul)
    great minds
    birds of a feather
    (speak|speaking) the same language $
    i (write|am writing) to you (because|as|since|today)
    i take the liberty
    (taking|take) the liberty of
    (permit|allow) me to (say|ask|express|congratulate|write|begin|add)
    (it is|it's|it would be) (a|an|my|with) (great|real|true|) (honour|honor|privilege)
    i (hereby|herewith)
    (i|we) remain
    at your (earliest|) convenience
    (esteemed|honourable|respected) (sir|madam|colleague|reader)
    (found|find) myself (nodding|agreeing|thinking|smiling|wondering)
    (had|has|have|got) me nodding
    (put|puts|putting) into words what
    (food for thought|a breath of fresh air|music to my ears)
    """)

  func findings(in passage: AnnotatedText) -> [WordingFinding] {
    guard passage.isEnglish else { return [] }
    return phrases.matches(in: passage).map {
      .phrase($0, of: phrases, in: passage, { "nobody says \($0) aloud" }, help: help)
    }
  }

  private let help = "read it aloud, and write what you would say across a table"
}
