import Diagnostics
import Text

/// The reason why a text is no fact, though it is in the place of one.
///
/// ```swift
/// FactDoubt("N/A")             // .nothing
/// FactDoubt("Smith &amp; Sons")  // .entity("&amp;")
/// FactDoubt("Smith & Sons")    // nil
/// ```
package enum FactDoubt: Hashable, Sendable {
  /// It is a word or a sign for nothing, such as `N/A`.
  case nothing
  /// It is a place that was left to fill in, such as `[Company]`.
  case placeholder
  /// It has an entity of HTML in it, such as `&amp;`.
  case entity(String)
  /// It has a tag of HTML in it, such as `<br>`.
  case tag(String)
  /// Its UTF-8 was read in another encoding; the text before that.
  case doubled(String)
  /// It has lost a letter.
  case lostLetter
  /// It is in typographic quotes, or one of them; the text without them.
  case quotes(String)

  /// Finds the reason; nil where a text may be a fact.
  package init?(_ text: String) {
    // Nearly every text is words, and one look at its bytes shows it.
    var signs = Signs()
    for byte in text.utf8 { signs.insert(byte) }
    guard signs.hasWord || !Self.isPunctuation(text) else { self = .nothing; return }
    if text.utf8.count <= 24, Self.isNothing(text) { self = .nothing; return }
    if signs.hasBracket, Self.isPlaceholder(text) { self = .placeholder; return }
    if signs.hasAmpersand, let entity = Self.entity(in: text) { self = .entity(entity); return }
    if signs.hasBracket, let tag = Self.tag(in: text) { self = .tag(tag); return }
    if signs.hasQuestion, Self.hasLostLetter(text) { self = .lostLetter; return }
    guard signs.isWide else { return nil }
    if text.unicodeScalars.contains("\u{FFFD}") { self = .lostLetter; return }
    if let text = text.undoubled { self = .doubled(text); return }
    if let text = Self.unquoted(text) { self = .quotes(text); return }
    return nil
  }

  /// The signs that a text has, by its bytes.
  private struct Signs {
    private(set) var hasWord = false
    private(set) var hasBracket = false
    private(set) var hasAmpersand = false
    private(set) var hasQuestion = false
    private(set) var isWide = false

    mutating func insert(_ byte: UInt8) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        hasWord = true
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: "%"),
        UInt8(ascii: "*"), UInt8(ascii: "$"), UInt8(ascii: "#"):
        hasBracket = true
      case UInt8(ascii: "&"): hasAmpersand = true
      case UInt8(ascii: "?"): hasQuestion = true
      case 0x80...: isWide = true
      default: break
      }
    }
  }

  // MARK: Nothing

  /// Whether a text is a word for nothing, or an error of a spreadsheet.
  package static func isNothing(_ text: String) -> Bool {
    if FactDoubt.fields.contains(text) { return true }
    let key = key(of: text)
    // `Na` is a name.
    if nothings.contains(key) { return text != "Na" }
    if text.hasPrefix("#"), text.hasSuffix("!") || text.hasSuffix("?") {
      return !hasSmallLetter(text)
    }
    guard let first = text.first, let close = closing(of: first), text.last == close else {
      return false
    }
    let inner = FactDoubt.key(of: String(text.dropFirst().dropLast()))
    return nothings.contains(inner) || bracketed.contains(inner)
  }

  /// A text in the form of the lists: small letters, and low lines for spaces.
  private static func key(of text: String) -> String {
    text.lowercased().replacing(" ", with: "_")
  }

  private static func closing(of bracket: Character) -> Character? {
    switch bracket {
    case "(": ")"
    case "[": "]"
    case "<": ">"
    case "{": "}"
    default: nil
    }
  }

  private static func hasSmallLetter(_ text: String) -> Bool {
    text.utf8.contains { 0x61...0x7A ~= $0 }
  }

  /// Whether a text without letters and digits of ASCII has none of others either, and no symbol.
  private static func isPunctuation(_ text: String) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { scalar in
        // `!!!` is a band.
        if scalar == "!" { return false }
        return switch scalar.properties.generalCategory {
        case .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
          .finalPunctuation, .otherPunctuation, .connectorPunctuation, .spaceSeparator, .format:
          true
        default: scalar.isASCII
        }
      }
  }

  // MARK: Placeholders

  /// Whether the whole text is a place to fill in, in the form of some program or of people.
  private static func isPlaceholder(_ text: String) -> Bool {
    guard text.utf8.count <= 60, let first = text.first, let last = text.last,
      text.utf8.contains(where: { ($0 | 0x20) &- 0x61 < 26 })
    else { return false }
    let inner = text.dropFirst().dropLast()
    switch (first, last) {
    case ("[", "]"), ("{", "}"):
      return !inner.dropFirst().dropLast().contains { "[]{}".contains($0) }
    case ("<", ">"): return !inner.contains { "/@:".contains($0) } && !isTag(inner)
    case ("%", "%"), ("$", "$"): return !inner.contains(" ")
    case ("*", "*"): return text.hasPrefix("*|")
    case ("#", "#"): return text.hasPrefix("##")
    case ("$", "}"): return text.hasPrefix("${")
    default: return false
    }
  }

  // MARK: HTML

  /// The first entity in a text.
  private static func entity(in text: String) -> String? {
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      rest = rest[rest.index(after: start)...]
      let name = rest.prefix { $0 != ";" && $0 != " " && $0 != "&" }.prefix(10)
      // A table may have cut a list at the semicolon.
      guard rest.dropFirst(name.count).first == ";" || name == "amp" || name == "nbsp" else {
        continue
      }
      if isEntity(name) { return "&\(name);" }
    }
    return nil
  }

  private static func isEntity(_ name: Substring) -> Bool {
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let isHex = digits.first == "x" || digits.first == "X"
      return digits.count > 1 && digits.dropFirst(isHex ? 1 : 0).allSatisfy(\.isHexDigit)
    }
    return entities.contains(name.lowercased())
      || ["acute", "grave", "uml", "circ", "tilde", "cedil", "ring", "slash", "caron", "lig"]
        .contains { name.count == $0.count + 1 && name.hasSuffix($0) }
  }

  /// The first tag in a text: one that stands alone, such as `<br>`, or one that is closed again.
  private static func tag(in text: String) -> String? {
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: start)...]
      guard let end = rest.firstIndex(of: ">") else { return nil }
      let inner = rest[..<end]
      let name = inner.prefix { $0.isLetter || $0.isNumber }.lowercased()
      let isAlone = ["br", "hr", "img"].contains(name)
      let isClosing = inner.first == "/" && isTag(inner.dropFirst())
      if isAlone || isClosing || isTag(inner) && text.contains("</\(name)>") { return "<\(inner)>" }
      // A text that is one tag is no sentence about it.
      if text.utf8.count == inner.utf8.count + 2, isTag(inner) { return text }
    }
    return nil
  }

  private static func isTag(_ inner: Substring) -> Bool {
    tags.contains(inner.prefix { $0.isLetter || $0.isNumber }.lowercased())
  }

  // MARK: Letters

  /// Whether a question mark is between two small letters, outside an address.
  private static func hasLostLetter(_ text: String) -> Bool {
    guard !text.contains("/"), !text.contains("=") else { return false }
    let bytes = Array(text.utf8)
    return bytes.indices.contains { index in
      bytes[index] == UInt8(ascii: "?") && index > 0 && index + 1 < bytes.count
        && 0x61...0x7A ~= bytes[index - 1] && 0x61...0x7A ~= bytes[index + 1]
    }
  }

  /// The text without the typographic quotes around it, or without the one of which the other is
  /// missing; nil where it is not quoted.
  private static func unquoted(_ text: String) -> String? {
    let opening = "“„«‘‚‹", closing = "”“»’‘›"
    guard let first = text.first, let last = text.last else { return nil }
    let inner = text.dropFirst(opening.contains(first) ? 1 : 0)
      .dropLast(closing.contains(last) && text.count > 1 ? 1 : 0)
    let isOpen = opening.contains(first), isClosed = closing.contains(last)
    guard isOpen || isClosed, !inner.isEmpty else { return nil }
    // Quotes inside, too, are of a sentence that quotes something.
    guard !inner.contains(where: { "“”„«»‹›".contains($0) }) else { return nil }
    // An apostrophe may start or end a word.
    let isApostrophe = isOpen != isClosed && (isOpen ? "‘‚" : "’‘").contains(isOpen ? first : last)
    return isApostrophe ? nil : String(inner)
  }

  // MARK: Companies

  /// Whether the name of a company says that there is none: `Self-employed`.
  package static func isNoCompany(_ text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    let key = key(of: text).replacing("-", with: "_")
    if noCompanies.contains(key) { return true }
    // `Freelancer @ Upwork`, `Student @ ETH`
    if let at = key.firstRange(of: "_@_"), noCompanies.contains(String(key[..<at.lowerBound])) {
      return true
    }
    let words = key.split(separator: "_").map(String.init)
    guard words.count > 1, let last = words.last else { return false }
    // `Freelance Designer`, where `Freelance Futures Ltd` is a company.
    let isAlone =
      ["freelance", "independent"].contains(words[0]) || key.hasPrefix("self_employed_")
    return isAlone && callings.contains(last)
  }

  static let callings = WordList(
    """
    accountant architect artist author coach consultant contractor copywriter designer developer
    editor engineer illustrator interpreter journalist lawyer marketer photographer producer
    professional programmer recruiter researcher teacher trainer translator writer
    """)
  /// What people write for a company that they do not have; spaces and hyphens are low lines.
  static let noCompanies = WordList(
    """
    aposentado arbeitslos arbeitssuchend auto_entrepreneur autoentrepreneur autonoma autonomo
    autónoma autónomo autônoma autônomo between_jobs between_roles bezrobotny career_break
    confidential contractor currently_unemployed desempleada desempleado desempregado disoccupata
    disoccupato egenföretagare elternzeit emekli emeryt en_recherche_d'emploi estudante estudiante
    freelance freelance_work freelancer freelancerka freelancing freiberufler freiberuflerin
    freiberuflich freie_mitarbeiterin freier_mitarbeiter freischaffend frilans frilansare
    gepensioneerd hausfrau hausmann homemaker idem im_ruhestand independent independent_consultant
    independent_contractor independent_professional independiente indépendant indépendante işsiz
    job_seeker jobseeker jubilada jubilado keine keiner lavoratore_autonomo libera_professionista
    libero_professionista looking_for_a_job looking_for_new_opportunities looking_for_opportunities
    looking_for_work maternity_leave micro_entrepreneur multiple multiple_clients
    multiple_companies my_own_business my_own_company myself no_company none_currently not_employed
    néant on_sabbatical open_to_work osvč own_business parental_leave paternity_leave pensionato
    pensioner por_conta_própria por_cuenta_propia private_individual profissional_liberal rentner
    rentnerin retired retraité retraitée ruhestand sabbatical same_as_above samozatrudnienie
    samozatrudniony sans_emploi seeking_a_new_role seeking_new_opportunities seeking_opportunities
    selbstständig selbstständige selbstständiger selbständig selbständige selbständiger self
    self_employed self_employment selfemployed selvstendig_næringsdrivende selvstændig serbest
    serbest_çalışan siehe_oben sin_empresa sole_proprietor sole_proprietorship sole_trader stealth
    stealth_mode stealth_mode_startup stealth_startup student studente studentin taking_a_break
    trabajador_autónomo travailleur_indépendant unemployed various various_clients
    various_companies werkzoekend wie_oben wolny_strzelec własna_działalność yrittäjä zelfstandig
    zelfstandige zzp zzp'er étudiant étudiante živnostník безработная безработный самозайнятий
    самозанятая самозанятый фриланс фрилансер フリーランス 自由职业
    """)
  /// The words of programs and people for nothing; spaces are low lines.
  static let nothings = WordList(
    """
    #n/a [object_object] aucun aucune belirtilmemiş bilinmiyor brak brak_danych company_name
    desconhecido desconocida desconocido ej_angivet first_name full_name geen inconnu inconnue
    job_title k._a. k.a. keine_angabe keine_angaben last_name lorem_ipsum n.a n.a. n.d. n.n n.n.
    n.v.t. n/a n/d n/k na nan nd nenhum nenhuma nessuna nessuno neuvedeno neznámý nicht_angegeben
    nicht_bekannt nicht_verfügbar nicht_vorhanden nie_dotyczy niet_bekend niet_van_toepassing
    nieznany nil ninguna ninguno no_answer no_aplica no_company no_data no_disponible
    no_especificado no_name no_title no_value non_communiqué non_disponibile non_disponible
    non_précisé non_renseigné none not_applicable not_available not_disclosed not_known
    not_provided not_set not_specified null não_disponível não_informado okänd onbekend sconosciuto
    sem_dados sin_datos sin_especificar tuntematon ukendt ukjent unbekannt undefined undisclosed
    unknown unspecified xxx xxxx xxxxx yok your_company your_name не_указано неизвестно немає_даних
    нет_данных
    """)
  /// Words that say nothing in brackets: `(blank)`.
  static let bracketed = WordList(
    """
    blank empty leer missing n/a na no_name no_title no_value none not_set null unknown unnamed
    untitled vacio vacío vide
    """)
  /// Names of fields, and the marks that people leave in a profile to fill it in later, in
  /// capitals: a message may print none of them.
  static let fields = WordList(
    """
    COMPANYNAME FIRSTNAME FNAME FULLNAME JOBTITLE LASTNAME LNAME NIL TBA TBC TBD TODO YOURNAME
    """)
  static let tags = WordList(
    """
    a b br center div em font h1 h2 h3 h4 hr i img li ol p small span strong sub sup table td tr
    u ul
    """)
  static let entities = WordList(
    """
    amp apos bull copy euro gt hellip laquo ldquo lsquo lt mdash middot nbsp ndash quot raquo
    rdquo reg rsquo szlig trade
    """)
}

extension FactDoubt {
  /// What was meant, where that is certain.
  fileprivate var mended: String? {
    switch self {
    case .doubled(let text), .quotes(let text): text
    case .nothing, .placeholder, .entity, .tag, .lostLetter: nil
    }
  }
}

extension Diagnostic {
  /// A warning: the fact counts as missing.
  static func doubtful(_ key: String, _ fact: Fact, _ doubt: FactDoubt) -> Diagnostic {
    let (code, found, help): (Code, String, String) =
      switch doubt {
      case .nothing:
        ("profile-no-fact", "is `\(fact.text)`, which says nothing", "write it, or leave it out")
      case .placeholder:
        (
          "profile-no-fact", "is `\(fact.text)`, a place left to fill in",
          "fill it in, or leave it out"
        )
      case .entity(let entity):
        ("profile-damaged", "has `\(entity)` in it, an entity of HTML", "write the sign itself")
      case .tag(let tag):
        ("profile-damaged", "has `\(tag)` in it, a tag of HTML", "write the text alone")
      case .doubled(let text):
        (
          "profile-damaged", "was read in the wrong encoding",
          "write `\(text)`, and have lists exported as UTF-8"
        )
      case .lostLetter:
        ("profile-damaged", "has lost a letter", "write it again")
      case .quotes(let text):
        (
          "profile-quotes", "has typographic quotes around it, which are a part of the text",
          "write `\(text)`, or straight quotes around it"
        )
      }
    return Diagnostic(
      code, severity: .warning, "`\(key)` \(found), so it counts as missing", at: fact.place,
      help: help, replacement: doubt.mended)
  }

  /// A warning: the company counts as missing.
  static func noCompany(_ key: String, _ name: Fact) -> Diagnostic {
    Diagnostic(
      "profile-no-fact", severity: .warning,
      "`\(key)` is `\(name.text)`, which is no company, so it counts as missing", at: name.place,
      help: "leave it out; what somebody does is the `role`")
  }
}
