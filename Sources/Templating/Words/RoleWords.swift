/// The words that roles are made of, in small letters.
///
/// They are data: what a role ends with, what stands before that, and how short forms are written.
enum RoleWords {
  /// What a person can be, and a role therefore ends with or holds before `of`, `for`, `in` or `to`.
  static let heads = WordList(
    """
    academic accompanist accountant actor actress actuary acupuncturist adjunct adjuster
    administrator adviser advisor advocate agent agronomist aide allergist ambassador anaesthetist
    analyst anchor anesthesiologist animator announcer anthropologist apiarist apprentice arbitrator
    arborist archaeologist archbishop archdeacon architect archivist artisan artist assessor
    assistant associate astronaut astronomer astrophysicist athlete attaché attendant attorney
    auctioneer audiologist auditor author backer baker banker barber barista barrister bartender
    beekeeper biochemist bioinformatician biologist bishop blacksmith blogger bookkeeper bookseller
    botanist brewer bricklayer broadcaster broker builder bursar butcher buyer cabinetmaker
    candidate captain cardiologist carer caretaker carpenter cartographer cartoonist cashier caterer
    cellist chair chairman chairperson chairwoman chancellor chaplain chauffeur chef chemist chief
    childminder choreographer chorister cinematographer cleaner clerk clinician co-author co-chair
    co-director co-founder co-ordinator co-organizer co-owner coach coder cofounder collaborator
    columnist comedian commander commissioner composer comptroller concierge conductor
    conservationist conservator consul consultant contractor contributor controller cook coordinator
    copyeditor copywriter coroner correspondent counsel counsellor counselor courier creator
    cricketer critic curate curator custodian dancer deacon dealer dean delegate dentist deputy
    dermatologist designer detective dev developer devops dietician dietitian diplomat director
    dispatcher diver docent doctor don doorman dramaturg driver drummer ecologist economist editor
    editor-in-chief educator electrician employee engineer entertainer entrepreneur envoy
    epidemiologist essayist estimator ethicist ethnographer evaluator evangelist examiner exec
    executive expert fabricator facilitator farmer fellow filmmaker financier firefighter fisherman
    fitter florist footballer foreman forester founder freelancer fundraiser gardener gatekeeper
    generalist geneticist geographer geologist geophysicist glazier goalkeeper goldsmith governor
    graduate groundskeeper guard guide guitarist gynaecologist gynecologist hairdresser handler
    handyman head headhunter headmaster headmistress headteacher historian homemaker host hostess
    hotelier housekeeper hydrologist hygienist illustrator imam immunologist influencer innkeeper
    inspector installer instructor intern internist interpreter inventor investigator investor
    janitor jeweler jeweller joiner journalist judge juggler jurist keeper laborer labourer landlady
    landlord landscaper lawyer lead leader lecturer librarian lieutenant lifeguard lineman linguist
    lobbyist locksmith lyricist machinist magician magistrate maintainer maker manager manufacturer
    marketeer marketer mason master mathematician matron mayor mechanic mediator member mentor
    merchandiser merchant meteorologist microbiologist midwife miner minister missionary model
    moderator monk mortician mountaineer musician nanny naturalist navigator negotiator neurologist
    neuroscientist newscaster notary novelist nun nurse nutritionist oboist oceanographer officer
    ombudsman oncologist operative operator ophthalmologist optician optometrist organiser organizer
    orthodontist osteopath owner packer paediatrician painter paralegal paramedic partner pastor
    pathologist pediatrician performer pharmacist pharmacologist philosopher phlebotomist
    photographer photojournalist physician physicist physiologist physiotherapist pianist pilot
    planner playwright plumber podcaster podiatrist poet policeman politician porter postdoc postman
    potter practitioner preacher president priest principal printer producer professional professor
    programmer projectionist promoter proofreader proprietor prosecutor prosthetist provost
    psychiatrist psychologist psychotherapist publicist publisher rabbi radiographer radiologist
    ranger rapper reader realtor receptionist recruiter rector referee registrar regulator rep
    reporter representative researcher resident restaurateur restorer retailer reviewer roofer
    sailor salesman salesperson saleswoman scaffolder scholar scientist screenwriter scriptwriter
    sculptor seamstress secretary senator sergeant servant setter shepherd sheriff shopkeeper
    signaller singer sociologist solicitor sommelier songwriter speaker specialist staffer
    statistician steward stewardess stonemason storyteller strategist streamer student stylist
    subcontractor superintendent supervisor surgeon surveyor sysadmin tailor tattooist taxidermist
    teacher teamleader technician technologist teller tester therapist toolmaker tracker trader
    trainee trainer translator treasurer trustee tuner tutor tycoon typist umpire undergraduate
    undertaker underwriter upholsterer urologist usher valuer vet veterinarian vicar vice-chair
    vice-chancellor vice-president vice-principal videographer vintner violinist virologist
    volunteer waiter waitress warden warehouseman watchmaker weaver webmaster welder winemaker
    woodworker worker writer youtuber zookeeper zoologist
    """)

  /// What else stands in roles and is no name.
  static let others = WordList(
    """
    account accountancy accounting accounts acquisition acquisitions acting active actuarial ad
    adjunct administration administrative admissions adult advanced adventure advertising aerospace
    affairs after-sales aftersales agency agile agricultural agriculture agronomy airline algorithm
    allied alumni ambulance analytics ancient and angel animal annual anthropology apparel
    application applications applied apprentice archaeology architecture area art artistic arts
    assay asset assets assistance assistant associate assurance astronomy at audience audio audit
    auto automation automotive aviation award award-winning back-end backend baker bakery band bank
    banking beauty bee beer benefits best-selling bestselling beverage bilingual billing
    biochemistry biology biomedical bioprocess biotech biotechnology blockchain board body book
    botany branch brand broadcast budget building bus business cabin campaign campus cancer capital
    cardiac cardiology care career careers cargo case category cell center centre ceramic ceramics
    ceremonies certified chair change channel charge charity chartered cheese chemical chemistry
    chief child childhood children's chocolate choir chorus church circular circus city civil claims
    clerical climate climbing clinical clock cloud club co coastal coffee collections college
    commerce commercial commissioning communication communications communities community
    community-based companion company comparative compensation competition compiler compilers
    compliance computational computer computing conference construction consulting consumer
    contemporary content continuous contract contracts control conversion cooperative core corporate
    cost country county course court crane creative credit crew criminal crisis critical
    cross-functional cruise crypto cryptography culture curriculum customer customs cyber
    cybersecurity dairy data database deal debt defence defense delivery demand dental department
    deployment deputy derivatives design desk desk-based deskside desktop destination development
    devices digital diocesan disability disaster discovery distinguished distribution district dive
    diversity diving division documentary documentation dog domain donor donors driver drivers
    driving drug dubbing e-commerce e-learning early early-stage ecology ecommerce economic
    economics ecosystem editorial education educational effects elder elderly elected electric
    electrical electronics elementary embedded emergency emerging emerita emeritus employee
    employment energy engagement engineering english-speaking enterprise entertainment environment
    environmental epidemiology equipment equities equity estate estates evaluation event events
    exchange executive expansion experience experiential export external facilities facility factory
    faculty family farm fashion federal fellow fermentation festival field field-based film finance
    financial fine fintech fire firmware fish fisheries fitness fixed fleet flight floor floral
    flower food football for foreign forensic forest forestry forklift forward founding fractional
    franchise fraud freelance freight front front-end frontend fruit fuel full full-cycle full-stack
    full-time fullstack functional fund funding fundraising furniture future gallery game gameplay
    games gaming gas general genetics geography geology geospatial geotechnical gifts giving glass
    global go-to-market gold golf government grade graduate grants graph graphic graphics group
    growth growth-stage guest guidance guitar hair hands-on hardware head health healthcare hedge
    helicopter help helpdesk heritage high high-performance high-school hire hiring history home
    home-based honey honorary horse horticulture hospital hospitality hotel house housing hr-tech
    human humanitarian hydrology identity illustration imaging immigration immunology impact
    implementation import improvement in inbound incident inclusion inclusive income incoming
    independent industrial industry information infrastructure innovation innovations inside insight
    insights inspection installation institutional instructional insurance integrated integration
    integrations integrity intellectual intelligence interaction interactive interface interim
    interior intern internal international internet intervention inventory investigations investment
    investments investor jet jewel jewellery jewelry joint journalism junior kernel key keynote
    kindergarten kitchen knowledge lab labor laboratory labour land landscape language languages
    laser law lead learning leasing legal legislative leisure lending level liaison library licensed
    licensing life lifecycle lifestyle lighting line linguistics literature litigation live loan
    loans local localisation localization logistics long-haul loss low-code loyalty machine
    machinery mail maintenance major make-up makeup management managing manufacturing marine
    maritime market marketing marketplace markets massage master materials mathematics maths meat
    mechanical media medical medicine medieval member membership mental merchandise mergers
    messaging metal mid-level middle middle-school midwifery migration military mining mission mixed
    mixed-media mobile mobility modern monetization mortgage mortgages motion mountain movement
    multilingual multimedia museum music musical nail nanotechnology national natural naval
    nephrology network networks neurology neuroscience new news night no-code non-executive
    non-profit nonprofit nuclear nurse nursery nursing nutrition oboe occupational ocean of off-site
    office offshore oil on-site onboarding oncology online onsite open open-source opera operating
    operational operations optical option options orchestra order organic organisation
    organisational organization organizational orthopedic outbound outdoor outgoing outreach outside
    packaging paediatric paid parish parliament-appointed parliamentary part part-time partner
    partnership partnerships party pastry patent pathology patient patient-facing payment payments
    payroll peace peacekeeping pediatric peer penetration pension pensions people performance
    performing personal personnel pet petroleum pharmaceutical pharmacology pharmacy philanthropy
    philosophy physical physics physiology piano pipeline pipelines planned planning plant platform
    platforms play police policy political polymer population portfolio post postal postdoctoral
    postgraduate pottery poultry power practice pre-med pre-sales pre-school preclinical presales
    preschool press prevention pricing primary primary-school prime principal print printing prison
    privacy private prize process processes procurement product production productions products
    professional program programme programmes programming programs project projects promotion prompt
    property proposal prospect protection psychiatric psychology public publications publishing
    puppet purchasing qualified quality quant quantitative quantum radio radiology rail railway
    reading real real-time recording recovery recreation recruiting recruitment regional registered
    regulatory reinsurance relations relationship relationships release reliability religious remote
    renewable renewables rental reporting rescue research reservations residential resilience
    resource resources response responsibility restaurant restoration restructuring retail retention
    returns revenue reward rewards rice right rights risk robotics route royalty rural safari safety
    sales satellite school science science-based sciences scientific screen script scrum scuba
    search search-engine secondary secretariat section sector securities security seed seed-stage
    self-employed semiconductor senior serial service services servicing session set settlement
    settlements sexual shared sheep shift ship shipping shop sign sign-language silver site ski
    skills small social sociology software soil solar sole solution solutions sound sourcing sous
    space special special-needs specialised specialized specialty sponsorship sport sports
    spring-cleaning stack staff staffing stage stakeholder standards startup startups state station
    statistical statistics steel stem-cell stewardship stock storage store strategic strategies
    strategy stream street strength strings structural student studies studio stunt subject
    subtitling success summer supervisory supply support surface surgery surgical sustainability
    sustainable swimming system systems systems-level tactical talent tattoo tax taxation taxi tea
    teaching team tech technical technical-writing technologies technology telecom
    telecommunications tenure-track territory test testing textile textiles theater theatre theology
    thermal thought three-dimensional ticket timber to tool tooling tour tourism town track trade
    trading traffic trail train trainee training tram transaction transactions transfer
    transformation transit translation transmission transplant transport transportation travel
    treasury treatment tree trial trials truck trust turbine turnaround tv-and-film under
    undergraduate unit university urban user utilities utility validation value vegetable vendor
    venture vertical veterinary vice vice-chair vice-president victim video village violin virtual
    vision visiting visual vocational voice voice-over volunteer wardrobe warehouse waste watch
    water wealth web web-based website wedding weekend welding wellbeing wellness wheat wholesale
    wildlife wind wine winter women's woodland word work workforce workplace workshop world-class
    writing yard yoga youth zoning zoology
    """)

  /// The lists of words, each in order.
  static var lists: [WordList] { [heads, others] }

  /// How a word is written that has capitals in a role: an acronym, or a name with capitals inside.
  static func spelling(of lower: String) -> String? {
    if acronyms.contains(lower) { return lower.uppercased() }
    return spellings[lower]
  }

  /// The word that a short form stands for.
  static func expansion(of lower: String) -> String? { expansions[lower] }

  /// Acronyms, in small letters.
  private static let acronyms: Set<String> = [
    "ae", "ai", "ap", "apac", "api", "ar", "asic", "atm", "avp", "aws", "b2b", "b2c", "ba", "bbc",
    "bd", "bdr", "bi", "bim", "bpo", "cad", "caio", "cao", "cbo", "cco", "cdo", "ceo", "cfo", "cgo",
    "chro", "cio", "ciso", "clo", "cmo", "cnc", "coo", "cpa", "cpo", "cro", "crm", "cso", "csm",
    "cto", "ctv", "cxo", "d2c", "dba", "dei", "dj", "ea", "eal", "ehs", "em", "emea", "emt", "ent",
    "er", "erp", "esg", "esl", "etl", "eu", "ev", "evp", "fp&a", "fpga", "fx", "gcp", "gis", "gm",
    "gp", "gpu", "gtm", "gvp", "hgv", "hp", "hpc", "hr", "hse", "hvac", "icu", "ip", "isv", "it",
    "jd", "kam", "l&d", "latam", "lng", "ma", "m&a", "mba", "mbbs", "md", "mena", "mep", "ml",
    "mp", "mri", "msc", "mvp", "nba", "ngo", "nhs", "nlp", "oem", "pa", "pe", "php", "pm", "pmo",
    "ppc", "pr", "qa", "qc", "qs", "r&d", "rf", "rn", "rvp", "sap", "sde", "sdet", "sdr", "sem",
    "sen", "senco", "seo", "sme", "smb", "sql", "sre", "ssr", "svp", "swe", "tpm", "tv", "uav",
    "ui", "uk", "un", "us", "usa", "ux", "vc", "vfx", "vp", "vr", "xr",
  ]

  private static let spellings = [
    "biztech": "BizTech", "bsc": "BSc", "devops": "DevOps", "devrel": "DevRel",
    "devsecops": "DevSecOps", "finops": "FinOps", "ios": "iOS", "javascript": "JavaScript",
    "linkedin": "LinkedIn", "llm": "LLM", "macos": "macOS", "mlops": "MLOps", "msc": "MSc",
    "nodejs": "NodeJS", "opex": "OpEx", "phd": "PhD", "powerbi": "PowerBI", "revops": "RevOps",
    "saas": "SaaS", "secops": "SecOps", "typescript": "TypeScript", "youtube": "YouTube",
  ]

  private static let expansions = [
    "admin.": "administrator", "asst": "assistant", "asst.": "assistant", "assoc": "associate",
    "assoc.": "associate", "dept": "department", "dept.": "department", "dir": "director",
    "dir.": "director", "engr": "engineer", "engr.": "engineer", "exec.": "executive",
    "hon": "honorary", "hon.": "honorary", "int'l": "international", "jnr": "junior",
    "jr": "junior", "jr.": "junior", "mgr": "manager", "mgr.": "manager", "mktg": "marketing",
    "natl": "national", "ops": "operations", "prof": "professor", "prof.": "professor",
    "rep.": "rep", "snr": "senior", "spec.": "specialist", "sr": "senior", "sr.": "senior",
    "v.p.": "VP", "vp.": "VP",
  ]

  /// Offices of which a house has one, so that no article is said: `I'm CTO`.
  static let offices: Set<String> = [
    "CAIO", "CAO", "CBO", "CCO", "CDO", "CEO", "CFO", "CGO", "CHRO", "CIO", "CISO", "CLO", "CMO",
    "COO", "CPO", "CRO", "CSO", "CTO", "CXO",
  ]

  /// Ranks that are said without an article where a field follows: `VP Engineering`.
  static let ranks: Set<String> = ["AVP", "EVP", "GVP", "RVP", "SVP", "VP"]

  /// Other short forms that say what a person is.
  static let shortHeads: Set<String> = [
    "AE", "BA", "BDR", "CSM", "CPA", "DBA", "DJ", "EA", "EM", "EMT", "GM", "GP", "MD", "MP", "PA",
    "PM", "QS", "RN", "SDE", "SDET", "SDR", "SENCO", "SRE", "SWE", "TPM", "VC",
  ]

  /// First words of what was, will be or is looked for, and of what only sounds like a role.
  static let refused: Set<String> = [
    "aspiring", "available", "between", "ceo-in-waiting", "connecting", "creating", "currently",
    "dad", "empowering", "enabling", "ex", "exploring", "father", "former", "formerly", "fulltime",
    "future", "growing", "helping", "hiring!", "husband", "inspiring", "job", "laid-off", "life",
    "lifelong", "looking", "loving", "making", "mom", "mother", "mum", "no", "none", "not", "now",
    "on", "open", "passionate", "previously", "proud", "prospective", "recovering", "retired",
    "searching", "seeking", "self-proclaimed", "soon", "soon-to-be", "studying", "transforming",
    "transitioning", "unemployed", "wannabe", "wife",
  ]

  /// Words that no role holds, for they belong to a sentence.
  static let sentenceWords: Set<String> = [
    "about", "am", "are", "be", "because", "been", "but", "by", "can", "do", "did", "from", "gets",
    "has", "have", "he", "her", "his", "i", "i'm", "i’m", "into", "is", "like", "love", "loves",
    "me", "my", "nobody", "not", "our", "own", "she", "so", "some", "that", "their", "they",
    "this", "through", "was", "we", "were", "what", "will", "without", "would", "you", "your",
  ]

  /// Words behind which a role is over: `Engineer at Acme`, `Lawyer with a camera`.
  static let tails: Set<String> = [
    "@", "at", "based", "chez", "currently", "dedicated", "focused", "focusing", "formerly",
    "helping", "passionate", "previously", "specialising", "specializing", "that", "turned",
    "where",
    "who", "with", "working",
  ]

  /// Words that end as callings do and are none, or no calling that anybody has.
  static let noHeads: Set<String> = [
    "after", "another", "anchor", "believer", "better", "bigger", "brother", "career", "center",
    "chapter", "color", "computer", "consumer", "corner", "customer", "cyber", "daughter",
    "december", "doer", "dreamer", "either", "ever", "explorer", "error", "factor", "father",
    "favor", "feeder", "fiber", "feminist", "finger", "flavor", "floor", "flower", "follower",
    "forever",
    "former", "further", "gamer", "gangster", "gender", "greater", "grower", "harbor", "her",
    "honor",
    "horror", "however", "humor", "hunger", "idealist", "interior", "junior", "labor", "larger",
    "laser",
    "layer", "learner", "letter", "lover", "matter", "minimalist", "mirror", "monster", "mother",
    "motor",
    "neither", "never", "newcomer", "november", "number", "october", "offer", "optimist", "order",
    "other",
    "outdoor", "over", "paper", "peer", "perfectionist", "poster", "power", "prior", "quarter",
    "rather", "river",
    "rumor", "runner", "sector", "seeker", "senior", "september", "server", "shelter", "silver",
    "sister",
    "smarter", "solver", "stronger", "summer", "super", "superior", "survivor", "teenager",
    "terror", "theater", "thinker", "together", "tower", "traveler", "traveller", "tumor",
    "twitter",
    "under", "user", "vector", "wanderer", "warrior", "water", "weather", "wedder", "whatever",
    "whether", "winner",
    "winter", "wonder", "year", "younger",
  ]
}
