import Text

/// Words with a capital that name nobody, in the form of comparison.
enum KnownWords {
  /// Whether a word claims nothing although it has a capital.
  static func contains(_ key: String) -> Bool {
    if key.contains(".") { return contains(key.replacing(".", with: "")) }
    return pronouns.contains(key) || address.contains(key) || shortForms.contains(key)
      || isPeople(key) || calendar.contains(key) || isCalendarWord(key)
  }

  /// Whether a word is an adjective of a people, or one of them: `Irish`, `Irishman`, `Germans`.
  static func isPeople(_ key: String) -> Bool {
    if peoples.contains(key) { return true }
    if key.hasSuffix("ns") || key.hasSuffix("es"), peoples.contains(String(key.dropLast())) {
      return true
    }
    return ["man", "woman", "men", "women"].contains {
      key.hasSuffix($0) && peoples.contains(String(key.dropLast($0.count)))
    }
  }

  /// `I` and its contractions.
  private static let pronouns: Set<String> = ["i", "im", "ive", "id", "ill"]

  /// Holidays, seasons and quarters, and short and plural forms of days, beside what dates are read by.
  private static let calendar = WordList(
    """
    advent autumn christmas diwali easter eid fall fri fridays god h1 h2 hanukkah mon mondays
    passover q1 q2 q3 q4 ramadan sat saturdays spring summer sun sundays thu thursdays tue tuesdays
    wed wednesdays winter xmas
    """)

  /// How people address each other and take leave, in the languages that letters in English borrow
  /// from.
  static let address = WordList(
    """
    adieu adios ahoj ahoy all aloha arigato arigatou asante aupa best beste bien bonjour bonsoir
    buenas buenos cara caro cheers cher chere chers ciao coach cordialement cordially czesc dank
    danke dear dears dhuit dia diolch dobry doctor dr dzien estimada estimado faithfully felicitari
    frau fraulein freundliche goddag goede good gracias grazie greetings groeten grusse guten
    habari hallo hei hej hejsan hello helo herr hey hi hiya hola howdy jambo kia kiitos kind kindly
    konnichiwa liebe lieber love madam mademoiselle mahalo mange marhaba mate merci merhaba miss
    mister mit moi moin monsieur mr mrs ms msgr mx namaskar namaste obrigada obrigado ola olla ora
    pozdrav prezada prezado privet prof professor regards respectfully rev salaam salam saludos
    salut salutations sawubona sayin selam senhora senor senora servus shalom sincerely sir slan sr
    sra szia tack tag takk thank thanks thx ubuntu vanakkam viele warm warmest warmly xin yours
    zdravo
    """)

  /// Short forms that no file has to hold.
  private static let shortForms = WordList(
    """
    ac ad ai am api asap aud ba bc brl bsc btw cad cc cet chf covid cpd cpr cv dept diy dkk dna
    dpo eg est etc eu eur faq fyi gbp gdpr gmt gps hq hr html ie imo inr it jpy kpi llc lol ltd
    ma mba md ml mooc mp msc nb ngo ngos no nok ok okay ot pa pc pdf phd php pln pm pps pr ps
    qa qr re rsvp sdk sek seo sme smes sms sql srl tba tbc tbd tl tldr tu tv ui uk uni univ url
    us usa usb usd utc ux vat vip vp vpn vs wc wifi xml
    """)

  /// Peoples, languages and faiths: an adjective says where somebody is from, not who it is.
  private static let peoples = WordList(
    """
    aboriginal afghan african afrikaans albanian algerian alpine american amharic andean angolan
    antarctic arab arabic aramaic arctic argentine argentinian armenian asian atlantic australian
    austrian azerbaijani balkan baltic bangla bangladeshi basque bavarian belarusian belgian
    bengali berber bolivian bosnian brazilian breton british briton buddhist bulgarian burmese
    californian cambodian cameroonian canadian cantonese caribbean catalan catholic celtic chilean
    chinese christian colombian congolese cornish costarican croat croatian cuban cypriot czech
    dane danish dutch ecuadorian egyptian english estonian ethiopian european farsi filipino finn
    finnish flemish french frenchman frisian gael gaelic galician georgian german ghanaian greek
    gujarati haitian hausa hawaiian hebrew hindi hindu hispanic honduran hungarian iberian
    icelandic igbo indian indonesian iranian iraqi irish islamic israeli italian jamaican japanese
    javanese jewish jordanian kazakh kenyan khmer korean kurdish kuwaiti kyrgyz lao laotian latin
    latvian lebanese liberian libyan lithuanian luxembourgish macedonian malagasy malawian malay
    malayalam malaysian maltese mandarin maori marathi mauritian mayan mediterranean mexican
    moldovan mongolian moroccan mozambican muslim namibian nepalese nepali nigerian nordic
    norwegian occitan orthodox pacific pakistani palestinian panamanian paraguayan pashto persian
    peruvian pole polish polynesian portuguese protestant punjabi quechua romanian russian rwandan
    sami sanskrit sardinian saudi scandinavian scot scots scottish senegalese serb serbian
    sichuanese sicilian singaporean sinhala slavic slovak slovene slovenian somali soviet spaniard
    spanish sudanese swahili swede swedish swiss syrian taiwanese tamil tanzanian tatar telugu thai
    tibetan tunisian turk turkish twi ugandan ukrainian urdu uruguayan uzbek venezuelan victorian
    vietnamese viking welsh western xhosa yiddish yoruba zambian zimbabwean zulu
    """)

  /// Names of people that are words as well, in whose place at the beginning of a sentence either may
  /// stand.
  static let ambiguousNames = WordList(
    """
    amber april art august autumn bill bob brook carol chase chip christian clay cliff daisy dale
    dawn dean dick drew earl faith fern flora frank gene ginger glen grace grant hank hazel heath
    heather honor hope hunter iris ivy jack jade jasmine jay jean jewel joy june lance laurel lily
    mark mason max may melody mercy miles miller nick olive page parker pat patience pearl penny
    pepper pierce poppy porter prudence ray reed rich rob robin rocky rose ruby rusty sage sandy
    savannah scout skip sky sterling stone storm summer sunny taylor tucker verity victor victoria
    violet wade walker ward will willow wren
    """)

  /// How many words an idiom has that begins somewhere and in which a name means nobody.
  static func idiom(at index: Int, of words: [Prose.Word]) -> Int? {
    idioms[words[index].key]?.first { idiom in
      index + idiom.count <= words.count
        && zip(words[index...], idiom).allSatisfy { $0.key == $1 }
    }?.count
  }

  /// The idioms by their first words.
  private static let idioms: [String: [[String]]] = Dictionary(
    grouping: [
      "plan a", "plan b", "plan c", "murphy law", "rome wasnt", "achilles heel", "pandora box",
      "occam razor", "catch 22", "parkinson law", "good samaritan", "jack of all trades",
      "tom dick and harry", "keeping up with the joneses", "the full monty", "an english breakfast",
      "holy grail", "trojan horse", "swiss army knife", "russian roulette", "dutch courage",
      "midas touch", "pavlov dog", "big apple", "black friday",
    ].map { $0.split(separator: " ").map(String.init) }
  ) { $0[0] }

  /// What somebody does who is named before it: `Rose told me`.
  static let reportingVerbs: Set<String> = [
    "told", "said", "says", "suggested", "recommended", "introduced", "mentioned", "taught",
    "encouraged", "pointed", "sends", "asks", "asked", "knows", "loved", "urged", "insisted",
    "sent", "gave", "wrote", "spoke", "thinks",
  ]
}
