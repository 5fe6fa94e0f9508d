package import Text

/// The words of roles, in small letters.
///
/// They are data: the words that end a role, those before them, and the spelling of short forms.
package enum RoleWords {
  /// Callings: a role ends with one, or has one before `of`, `for`, `in` or `to`.
  package static let heads = WordList(
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

  /// Other words of roles that are no names.
  package static let others = WordList(
    """
    abuse accessibility accident accordion account accountancy accounting accounts acquisition
    acquisitions acting active actuarial ad addiction adhesives adjunct administration
    administrative admissions adolescent adoption ads adtech adult advanced adventure advertising
    aerospace affairs after-sales aftersales agency agile agricultural agriculture agritech agronomy
    agtech airline alcohol algorithm allied alloys alumni ambulance analytics ancient and angel
    animal anime annual antenna anthropology anti-abuse anti-fraud antibody antique antiques anxiety
    apparel application applications applied apprentice apprenticeship apprenticeships aquaculture
    aquarium arcade archaeology architecture archive archives area arms art artistic artists arts
    assay assembly asset assets assistance assistant associate assurance astronomy asylum at
    athletics audience audio audit autism auto automation automotive avalanche aviation award
    award-winning baby bachelor's back-end back-of-house backend bacteriology bag baker bakery
    ballet ballot ballroom band bank banking banner banquet banqueting bar bargain barge barley
    baroque baseball basketball bass bat battery beauty bed bedding bedside bee beef beer bell bells
    benefits bereavement best best-selling bestselling betting beverage bicycle bike bilingual
    billing biochemistry biology biomedical bioprocess biostatistical biostatistics biotech
    biotechnology bird birth bistro blacksmithing blind blockchain blood board body boiler bond
    bonds bone book bootcamp border borough botany boundary bow boxing brain brake branch brand
    brass bread breakfast breaking breed breeding brick bridge broadcast brow budget building bulb
    bulk burial burns bus business butter butterfly cabin cabinet cable cacao cadastral cafeteria
    cake camera campaign campus canal cancer canine canteen capital card cardiac cardiology care
    career careers carers cargo carpet cartographic cartoon case cash casino casting casualty
    category cattle cell cellar cello cement cemetery center centre ceramic ceramics cereal cereals
    ceremonies certified chain chair change channel charge charity chart chartered checking cheese
    chemical chemistry chess chief child childhood children children's chip chocolate choir choral
    chorus church circular circus city civil claims classical clay cleantech clerical climate
    climatology climbing clinical clock clockwork cloud club co coast coastal coastguard coating
    coatings cocktail cocoa code coding coffee collateral collections college column comedy comic
    comics commerce commercial commissioners commissioning common communication communications
    communities community community-based companion company comparative compass compensation
    competition compiler compilers compliance comprehensive computational computer computing
    concrete confectionery conference conflict construction consular consulting consumer
    contemporary content continuous contract contracts control conversion conveyancing cooling
    cooperative copper copy core corporate cost costume costumes cotton council counseling
    counselling country county course court cover crane creative credit crew cricket crime criminal
    crisis critical crop crops cross-border cross-functional cruise crypto cryptography culture
    curriculum curtain curtains customer customs cyber cybersecurity cycling cytology dairy dam
    dance data database day deaf deal death debt deck decor decorating deed deep-sea defence defense
    delivery demand dementia dental department deployment depot deputy derivatives design designers
    desk desk-based deskside desktop dessert destination developers development devices diabetes
    dice die dies digital dinner diocesan directors disability disarmament disaster discount
    discovery dispatch dissertation distinguished distribution district dive diversity diving
    division divorce dock dockside docs doctoral documentary documentation dog domain donor donors
    door-to-door drain drainage drama driver drivers driving drug drum drums dubbing dye dyeing dyke
    e-commerce e-learning ear early early-stage earthquake ecology ecommerce economic economics
    ecosystem editorial edtech education educational effects egg elder elderly elected election
    elections electric electrical electronics elementary embassy embedded emergency emerging emerita
    emeritus employee employees employment energy engagement engine engineering engineers
    english-speaking enterprise entertainment entomology entry entry-level environment environmental
    enzyme epidemiology equine equipment equities equity escrow estate estates evaluation evening
    event events exam examination exams exchange excursion executive expansion expedition expense
    expenses experience experiential explosives export external extrusion eye fabric facilities
    facility fact fact-checking factory faculty family fantasy farm farmers fashion fat feature
    features federal feline fellow femtech fermentation ferry festival fiber fibre fiction field
    field-based filing film final final-year finance financial fine finger finishing fintech fire
    firmware first fish fisheries fishers fishery fitness fixed fleet flight flood floor flooring
    floral flower flute foley folk font food foot football for foreign forensic forest forestry
    forex forge forklift forward foster founding foundry fractional franchise fraud freelance
    freight fresco fresher freshman front front-end front-of-house frontend fruit fuel fulfillment
    fulfilment full full-cycle full-stack full-time fullstack functional fund funding fundraising
    funeral furniture future futures gallery game gameplay games gaming garden gardens garment gas
    gearbox gene general genetics genome genomic geodetic geography geology geospatial geotechnical
    geriatric geriatrics gifts giving glacier glaciology glass glassware global glove go-to-market
    goat gold golf good government governors govtech grade graduate grain grains grammar granite
    grants graph graphic graphics grassland great greenhouse grid grief grill grinding group growth
    growth-stage guest guidance guitar gymnastics hackathon hair hand hands-on happiness happy
    harbor harbour hardware harp harvest hat head headhunting headline health healthcare healthtech
    heart heath heating hedge helicopter help helpdesk heritage herpetology high high-performance
    high-school highway hiking hire hiring histology history hockey holiday home home-based homeless
    honey honorary hops horn horror horse horticulture hospice hospital hospitality hostel hotel
    hotline house housing hr-tech hub hull human humanitarian hunger hydrology ice ichthyology icu
    identity illustrated illustration imaging immigration immunology impact implementation import
    improv improvement in inbound incident inclusion inclusive income incoming independent
    industrial industry infant information infrastructure injection injury ink inn innovation
    innovations insect inside insight insights inspection installation institutional instructional
    insurance insurtech integrated integration integrations integrity intellectual intelligence
    intensive interaction interactive interface interim interior intern internal international
    internet internship internships intervention inventory investigations investment investments
    investor invoice ironwork irrigation jazz jet jewel jewellery jewelry joint journalism judo
    junior karate kennel kernel key keyboard keynote kidney kindergarten kitchen kitchenware
    knitting knot knowledge lab labor laboratory labour lake lamb lamp land landscape language
    languages laser lash last-mile late lateral law lawn layout lead learning leasing leather ledger
    legal legaltech legislative legume legumes leisure lending lens letterpress letters levee level
    liaison library licensed licensing life lifeboat lifecycle lifestyle lighting lime limnology
    line linguistics literature litigation live liver livestream loading loan loans lobbying local
    localisation localization logistics long-haul loom lorry loss lottery low-code loyalty lunch
    lung luxury lyric machine machinery machining mail mailroom maintenance maize major make-up
    makeup malt management managing manga manufacturing manuscript map maps marble marine maritime
    market marketing marketplace markets marsh martech mask massage mast master master's materials
    maternal mathematics maths mayor's meadow meat mechanical media medical medicine medieval
    medtech member members membership mental merchandise mergers messaging metal meteorology meter
    metering micro microbiology microfinance mid mid-career mid-level middle middle-school midwifery
    migrant migration military milk mill milling mineralogy mining ministers missile mission mixed
    mixed-media mobile mobility modern molding monetization moor morning mortgage mortgages mosaic
    moth motion motor motorcycle motorway moulding mountain movement multi-site multilingual
    multimedia mural muscle museum music musical musicians mycology nail nails nanotechnology
    national native natural nautical naval neonatal nephrology nerve network networks neurology
    neuroscience new newborn news night no-code non-executive non-fiction non-profit nonclinical
    nonfiction nonprofit noodle nose notarial nuclear nurse nursery nurses nursing nutrition oat
    obituary oboe occupational ocean oceanography of off-grid off-site office offshore oil old olive
    ombuds omni-channel omnichannel on-call on-site onboarding oncology online onsite op-ed open
    open-source opera operating operational operations opinion optical option options orchard
    orchestra order ordinary ordnance organ organic organisation organisational organization
    organizational ornithology orphan orthopedic outbound outdoor outgoing outreach outside overseas
    owners oyster packaging packing paediatric page paid pain paint painting palaeontology
    paleontology palliative panel paper parasitology parcel parents parish park parliament-appointed
    parliamentary part part-time partner partnership partnerships party passport pastoral pastry
    pasture patent pathology patient patient-facing pattern payable payment payments payroll peace
    peacekeeping pediatric peer penetration pension pensions people percussion performance
    performing personal personnel pet petroleum petrology pharma pharmaceutical pharmacology
    pharmacovigilance pharmacy philanthropy philosophy physical physics physiology piano pick
    picking picture pig pipeline pipelines pizza planned planning plant plasma plaster plastic
    plastics platform platforms play plough plumbing podcast podcasting poetry poker police policy
    polishing political polymer polymers pool pop population pork port portfolio portrait post
    postal postdoctoral poster postgraduate pottery poultry poverty power practice pre-med pre-sales
    pre-school preclinical premium prep preparatory presales preschool press pressing prevention
    pricing primary primary-school primate prime principal print printing prison privacy private
    prize probate process processes procurement product production productions products professional
    program programme programmes programming programs project projects promotion prompt proof prop
    property proposal props proptech prose prospect protection protein protocol psychiatric
    psychology pub public publications publishing pulse puppet purchasing puzzle qualified quality
    quant quantitative quantum racing radar radio radiology rail railway rain ranking rare
    rare-books readability reading real real-time receivable recent recently recognition recording
    recovery recreation recruiting recruitment reel reels refrigeration refugee regents regional
    registered regtech regulatory reinsurance relations relationship relationships release
    reliability religious relocation remote renewable renewables rental reporting reproductive
    reptile rescue research reservations residential resilience resort resource resources response
    responsibility restaurant restoration restoring restructuring retail retention returns revenue
    reward rewards rice right rights risk river road roads robotics rock rocket romance roofing rope
    route rowing royalty rubber rugby running rural rye safari safety sail sailing sales salmon salt
    sanctions sand satellite sauna school science science-based sciences scientific scooter score
    screen script scrum scuba sea seafood search search-engine season seasonal second second-hand
    secondary secretariat section sector securities security seed seed-stage seedbed seismic
    seismology self-employed semi-retired semiconductor senior sensor serial serology service
    services servicing session set settlement settlements sewage sewer sewing sexual share shared
    shares sheep sheet shelter shift ship shipping shoe shop shopper sign sign-language signal
    signals silk silver site ski skills skin sleep small snow social sociology sofa software soil
    solar sole solution solutions sonar song sophomore sorting sound sourcing sous sowing soy spa
    space spam special special-needs specialised specialized specialty speech spice spine spiritual
    sponsorship sport sports spring-cleaning stable stables stack staff staffing stage stakeholder
    stamping standards star startup startups state station statistical statistics steel stem-cell
    stewardship stock stone storage store storm strategic strategies strategy stream streaming
    street strength stress string strings stroke structural student students studies studio stunt
    stunts subject substation subtitling success sugar summer supervisory supply support surf
    surface surgery surgical survey surveying sushi sustainability sustainable sweets swim swimming
    switchboard system systems systems-level tactical talent tan tango tattoo tax taxation taxi tea
    teachers teaching team tech technical technical-writing technologies technology teen telecom
    telecommunications telemarketing telesales tennis tenure-track territory test testing textile
    textiles theater theatre theology thermal thesis third thought three-dimensional threshing
    thriller throat ticket ticketing tidal tide tier tiling timber tire tissue title to tobacco
    toddler tool tooling top tour tourism town township toxicology toy track trade trading traffic
    tragedy trail train trainee training tram transaction transactions transfer transformation
    transit translation transmission transplant transport transportation trauma travel treasury
    treatment treaty tree trekking triage trial trials trip trombone truck trumpet trust trustees
    tsunami tug tugboat tuning tunnel turbine turf turnaround turning tv-and-film type typeface tyre
    under undergraduate union unit university unloading urban usability used user utilities utility
    vaccine validation value vegetable vendor ventilation venture vertical veterinary vice
    vice-chair vice-president victim video village vineyard vintage viola violin vip virology
    virtual virus visa vision visiting visual vlog vocational voice voice-over volcano volcanology
    volunteer voter wafer wake ward wardrobe warehouse waste watch water wave wealth weather weave
    weaving web web-based website wedding weekend weight welding wellbeing wellness wetland whale
    wheat wheelchair whistleblower wholesale wig wildlife will wills wind window wine winter wire
    wireless wiring women's woodland woodwind wool word work workers workforce workplace works
    workshop world-class writers writing yacht yard yeast yoga young youth zoning zoo zoology
    """)

  /// The lists of words, each in order.
  static var lists: [WordList] { [heads, others] }

  /// The spelling of a word that has capitals in a role: an acronym, or a name with capitals
  /// inside.
  static func spelling(of lower: String) -> String? {
    if acronyms.contains(lower) { return lower.uppercased() }
    return spellings[lower]
  }

  /// The full form of an abbreviation.
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

  /// Offices that a company has once, so that they take no article: `I'm CTO`.
  static let offices: Set<String> = [
    "CAIO", "CAO", "CBO", "CCO", "CDO", "CEO", "CFO", "CGO", "CHRO", "CIO", "CISO", "CLO", "CMO",
    "COO", "CPO", "CRO", "CSO", "CTO", "CXO",
  ]

  /// Ranks that take no article where a field follows: `VP Engineering`.
  static let ranks: Set<String> = ["AVP", "EVP", "GVP", "RVP", "SVP", "VP"]

  /// Words of rank and of time that a name may follow.
  static let ranksInFront: Set<String> = [
    "acting", "assistant", "associate", "certified", "chief", "deputy", "distinguished",
    "executive",
    "former", "founding", "freelance", "global", "group", "head", "honorary", "independent",
    "interim", "international", "junior", "lead", "licensed", "local", "managing", "national",
    "principal", "regional", "registered", "senior", "staff", "trainee", "visiting", "volunteer",
  ]

  /// Other short forms of callings.
  static let shortHeads: Set<String> = [
    "AE", "BA", "BDR", "CSM", "CPA", "DBA", "DJ", "EA", "EM", "EMT", "GM", "GP", "MD", "MP", "PA",
    "PM", "QS", "RN", "SDE", "SDET", "SDR", "SENCO", "SRE", "SWE", "TPM", "VC",
  ]

  /// First words of texts about the past, the future or a search, and of texts that only sound like
  /// a role.
  static let refused: Set<String> = [
    "aspiring", "available", "best", "better", "between", "ceo-in-waiting", "connecting",
    "creating", "currently",
    "dad", "empowering", "enabling", "ex", "exploring", "father", "former", "formerly", "fulltime",
    "future", "growing", "helping", "hiring!", "husband", "inspiring", "job", "laid-off",
    "lifelong", "looking", "loving", "making", "mom", "mother", "mum", "no", "none", "not", "now",
    "on", "open", "passionate", "previously", "proud", "prospective", "recovering", "retired",
    "searching", "seeking", "self-proclaimed", "soon", "soon-to-be", "studying", "transforming",
    "transitioning", "unemployed", "wannabe", "wife",
  ]

  /// Words that no role holds, because they belong to a sentence.
  static let sentenceWords: Set<String> = [
    "about", "am", "are", "be", "because", "been", "but", "by", "can", "do", "did", "from", "gets",
    "has", "have", "he", "her", "his", "i", "i'm", "i’m", "into", "is", "like", "love", "loves",
    "making",
    "me", "my", "nobody", "not", "our", "own", "she", "so", "some", "that", "their", "they",
    "this", "through", "was", "we", "were", "what", "will", "without", "would", "you", "your",
  ]

  /// Words that end a role before them: `Engineer at Acme`, `Lawyer with a camera`.
  static let tails: Set<String> = [
    "@", "at", "based", "chez", "currently", "dedicated", "focused", "focusing", "formerly",
    "helping", "passionate", "previously", "specialising", "specializing", "that", "turned",
    "where",
    "who", "with", "working",
  ]

  /// Words that end like callings and are none, or none that a person has.
  static let noHeads: Set<String> = [
    "after", "another", "anchor", "believer", "better", "bigger", "brother", "career", "center",
    "changer", "chapter", "color", "computer", "consumer", "corner", "customer", "cyber",
    "daughter",
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
    "outdoor", "over", "paper", "peer", "perfectionist", "person", "poster", "power", "prior",
    "quarter",
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
