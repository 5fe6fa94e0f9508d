/// The words that names come with and that are no names, as `nameKey` has them.
enum NameWords {
  /// Splits a list that is written as running text.
  static func list(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// Titles before a name.
  static let titles = list(
    """
    dr drs prof professor doctor doktor dr-ing dr-med dr-phil dr-jur dipl-ing dipl-kfm mr mrs ms
    miss mx sir dame lord lady rev revd reverend rabbi imam father herr frau hr frl mme mlle
    monsieur madame mademoiselle senor senora srta sra dott dottssa dottore sigra signor signora
    avv arch capt captain col colonel lt lieutenant sgt sergeant cpl cmdr gen adm hon dato datuk
    datin encik puan cik shri smt kumari hj hajjah engr atty dhr mevr dra đr д-р др г-н г-жа
    проф профессор доктор κ κα δρ דר פרופ עוד מר גב univ-prof mudr judr phdr rndr mvdr mgr
    دكتور الدكتور الأستاذ المهندس
    """)
  /// Titles that are names where they stand without a full stop.
  static let dottedTitles = list(
    "m fr ing ir mag sig maj gen hon sr sra st arch col adm dipl doc bc д د")
  /// What goes on with a title: `Dr. rer. nat.`, `Dr. h.c.`.
  static let titleParts = list(
    "hc rer nat med phil jur habil theol oec pol ing dent vet mult univ techn dr-ing")
  /// First words that are titles to some and names to others.
  static let maybeTitles = list(
    """
    prince princess duke duchess earl baron baroness king queen count countess major judge bishop
    pope chief sri sheikh shaikh sheik swami guru tan tun haji don dona brother sister saint
    master raden president senator governor minister justice coach chef
    """)
  /// Degrees, honours and generations after a name, whatever their case.
  static let suffixes = list(
    """
    jr jnr snr junior ii iii iv 2nd 3rd 4th phd ph dphil edd psyd jd llb llm md mba emba msc bsc
    meng beng mphil mres mfa bfa bba mpa mph dds dmd dvm dnp drph pharmd esq cpa cfa cma cia cfe
    cisa cissp cism csm cspo ccna ccnp pmp pmi-acp acp prince2 itil shrm shrm-cp shrm-scp phr sphr
    gphr cipd mcipd fcipd frcs frcp frcpc facs facp fccp mrcp mrcs mbbs mbchb rn bsn msn aprn crna
    lcsw lmft lpc cfp chfc clu cpcu obe mbe cbe kbe dbe gbe frs fba frsa frgs fca aca acca fcca
    fcma acma cgma mcim mieee ceng pe-civil aia riba leed-ap ret usn usmc usaf hons cscp cpim mict
    dipl-betriebsw dba lssbb cssbb sr ceo cto cfo coo cmo cpo cio ciso svp evp
    """)
  /// Degrees that are family names too, and are degrees only where they are in capitals or dotted.
  static let capitalSuffixes = list(
    "ma ba ms bs pe pa do la ed rd ra cm mp qc kc sc dc ca od mc v vi")
  /// What stands between a name and the father's.
  static let patronymicMarkers = list("bin binti bint binte bte ibn a/l a/p s/o d/o")
  /// Small words that family names start with.
  static let particles = list(
    """
    van von vom zu zum zur der den de del della dei degli di da das dos do du des la le les lo el
    al ter ten te tot op t y e i san santa st saint af av ap ben bat bar dal dalla d
    """)
  /// Particles that start a family name also where they are capitalised.
  static let leadingParticles = list(
    "van von vom zu der den de del della di da das dos do du des la le el ter ten san santa saint")

  /// The first halves of Arabic names that are no names alone.
  static let compoundStarts = list("abd abdul abdel abdal abdur abdus abdoul abdoel abdool")
  /// First words of names that are made of two and more, or of a by-name.
  static let bynameStarts = list("abu abou abo umm um ibn bin bint al ould ait")
  /// Second halves of Arabic names.
  static let compoundEnds = list(
    "ul ur ud us uddin ullah ud-din ul-haq ur-rehman ur-rahman aldin allah")
  /// Forms of Muhammad, which most who bear it do not go by.
  static let mohammeds = list(
    "muhammad mohammad mohammed mohamed muhammed muhamad mohamad mohamud mehmood muhammadu")
  /// Short forms of Muhammad that are written and never said.
  static let mohammedShort = list("mohd md muhd mhd moh muh")
  /// Names that are seldom used alone.
  static let seldomAlone = list("siti syed sayed sayyid sayid nurul mst mohd md muhd mhd moh muh")
  /// Names that are used alone where a family name follows directly.
  static let seldomAloneOfThree = list("nur noor nor putri dewi ni")

  /// First halves of double given names that are written in two words.
  static let doubleStarts = list(
    """
    mary maria marie ana anna anne ann rosa juan jose jean john luis luiz joao billy bobby jim joe
    sarah peggy betty bobbie carlos miguel marco pedro paulo francisco karl hans eva lisa jo
    """)
  /// Second halves of double given names.
  static let doubleEnds = list(
    """
    jane ann anne lou beth kate ellen louise jo joe lee sue may rose grace joao jose luisa luiza
    elena carmen isabel teresa fernanda claudia clara carolina beatriz eduarda helena ines julia
    laura lucia paula sofia carlos luis luiz pablo manuel maria antonio angel pierre paul claude
    marc luc francois louis michel jacques philippe yves christophe bob ray bill jack alberto
    andres ignacio ramon fernando enrique felipe henrique pedro miguel antonio vitor
    peter heinz joachim dieter juergen jurgen
    """)
  /// What follows `Maria de`, where it is a given name.
  static let marian = list(
    """
    carmo ceu rosario lourdes fatima carmen pilar conceicao gloria socorro graca luz dolores mar
    jesus angeles mercedes guadalupe rocio los las
    """)
  /// Names of two letters, which in a text of capitals look like initials.
  static let shortNames = list("al an bo cy di ed ky li lu mo si su ty vi wu xu yi jo ai ia io")

  /// Texts that stand for a name.
  static let placeholders = list(
    """
    test tests testing tester linkedin facebook firstname first_name lastname fullname fname lname
    fullname yourname username undefined unknown anonymous anon nobody noname n/a na/ none/ nil
    tbd tba xxx xx asdf qwerty dummy sample example placeholder deleted redacted blank empty user
    guest admin administrator member customer recipient contact name
    """)
  /// Whole texts that stand for a name and whose words may be part of one.
  static let placeholderTexts: Set<String> = [
    "private member", "first last", "first name", "full name", "your name", "foo bar", "null null",
    "na", "none", "nan", "nil", "foo", "bar", "company", "the", "vorname nachname", "prénom nom",
    "vorname", "nachname",
  ]
  /// Words of the names of organisations and roles.
  static let organization = list(
    """
    inc ltd llc llp gmbh corp corporation company limited plc pty team department dept support
    office group foundation university college institute agency consulting services solutions
    recruiting recruitment recruiter careers hr sales marketing engineer engineering manager
    director ceo cto cfo coo cmo cpo founder co-founder cofounder owner president head lead developer
    designer consultant analyst architect specialist coordinator assistant associate partner
    freelance freelancer product software senior vp svp evp of the at from for hiring author speaker
    investor professor student intern retired editor journalist teacher nurse lawyer attorney
    accountant realtor entrepreneur strategist scientist researcher
    """)
  /// Words in brackets or quotes that are no names.
  static let badges = list(
    """
    lion he him his she her hers they them theirs ze hir xe any all open hiring remote retired home
    official verified live new ceo cto cfo coo hr it usa uk eu us nee born ret dec he/him she/her
    they/them he/his she/hers deceased freelance available acting interim inc ltd ai vip mvp
    opentowork networker
    """)
  /// Pronouns with a slash between.
  static func isPronouns(_ key: String) -> Bool {
    let parts = key.split(separator: "/")
    return parts.count > 1
      && parts.allSatisfy { pronouns.contains(String($0)) }
  }
  private static let pronouns = list(
    "he him his she her hers they them their theirs ze zir hir xe xem any all er ihn sie ihr elle lui el ella"
  )

  /// Short forms that are told from a family name in brackets.
  static let nicknames = list(
    """
    abby abe al alex allie andy angie art barb becky ben bert bess beth betsy betty bill billy bob
    bobby bonnie brad cathy charlie chris chuck cindy cliff dan danny dave deb debbie dick don
    donnie doug drew ed eddie ellie fran frank fred gabe gene gerry ginny greg gus hal hank harry
    jack jackie jake jamie jan jeff jen jenny jerry jess jim jimmy joe joey johnny jon josh judy kat
    kate kathy katie ken kit kitty larry len leo lenny les liz lizzie lou maggie mandy marge
    matt max meg mel micky mike mick mindy molly mort nancy nat nate ned nell nick nicky pam pat
    patty peg peggy pete phil polly rachel randy ray reggie rich rick ricky rob robbie ron ronnie
    roz rudy russ sally sam sandy sasha shelly sid stan steph steve stu sue susie suzy ted teddy
    terry theo tim timmy tina toby tom tommy tony tricia trish trudy val vern vic vicky vince wally
    walt wes will willie winnie woody zach zack
    """)
}
