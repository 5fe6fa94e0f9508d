/// The words that generated people are made of, short and long.
enum PersonWords {
  static let givenNames = [
    "Bo", "Ada", "Mei", "Jürgen", "Zoë", "Łucja", "Oğuz", "Siobhán", "Nguyễn", "María José",
    "Bartholomew", "Wilhelmina", "Олена", "Ελένη", "惠子", "Chukwuemeka",
  ]

  static let familyNames = [
    "Li", "Okafor", "Berg", "Nowak", "Çelik", "Sørensen", "García Fuentes", "Szczepański",
    "Papadopoulou", "Featherstonehaugh", "Шевченко", "田中", "van der Heijden",
  ]

  static let roles = [
    "Editor", "Translator", "Head of Research", "Compiler engineer", "Site reliability engineer",
    "Director of Collections and Archives",
  ]

  static let companies = [
    "Kasa", "Northwind Maps", "Fjord Review", "Hydra Water", "Stadtmuseum Bremen",
    "Eckert-Mauchly Computing",
  ]

  static let lists = [
    ("schools", ["Yale University", "TU Berlin", "University of Leeds", "Osaka University"]),
    ("employers", ["Siemens", "Kasa Health", "Northwind Maps"]),
    ("events", ["FOSDEM 2026", "Strange Loop 2026", "Gothenburg Book Fair 2026"]),
    ("interests", ["clocks", "maps", "typography", "programming languages", "choir"]),
  ]

  static let intros = [
    "a baker in Ghent", "a teacher of evening classes in Aarhus",
    "the one person who keeps the buses of a small island on time",
  ]

  static let works = [
    "bind books", "build compilers that read English", "count birds on roofs for the city",
    "keep the papers of a harbour town, and answer whoever asks for them",
  ]

  static let goals = [
    "compare notes", "hear how you began", "learn how others make old catalogues searchable",
    "swap notes on cheap hardware that lasts longer than its makers thought",
  ]

  static let offers = [
    "our plans", "a tour of our machine room", "two pages in the spring issue of our review",
  ]

  static let alsos = [
    "It is yours.", "The cloth is yours if you want it.", "We have 40 more of them, all dated.",
  ]

  static let addresses = [
    "https://a.example", "https://example.com/2026/a-table-of-steps",
    "https://www.example.org/archive/harbour/letters/1911?page=4",
  ]

  static let note = [
    (
      "moment",
      ["at the back door", "by the coffee urn in Nairobi", "on the last train of that evening"]
    ),
    (
      "did",
      [
        "I built one", "I left the lids on", "we tried your method on forty old maps",
        "I gave your table of steps to our new people as homework",
        "I read it twice on the way home and once more aloud to my sister, who repairs clocks",
      ]
    ),
    (
      "result",
      [
        "it held", "it was blank", "half as many people ring to ask when to come",
        "one of them found a slip in the fourth line, and nobody had seen it for nine years",
      ]
    ),
    (
      "now",
      [
        "we start in May", "our next park will flood twice a year",
        "we have a cellar full of letters – and no catalogue",
      ]
    ),
    (
      "ask",
      [
        "Why?", "send you the numbers", "Did you know that it was there?",
        "Which would you write down first, the names or the dates?",
        "What did you cut first to make yours fit on a phone that is ten years old?",
      ]
    ),
    ("give", ["send you ours", "send you 800 dated photos of my trays"]),
    ("ease", ["A no is fine.", "No need to answer if you have enough clocks."]),
  ]

  private static let events = [
    "FOSDEM", "Renewables Expo 2026", "the spring meeting of the Plain Language Network",
  ]
  private static let topics = [
    "tin roofs", "metering for tenants", "letters that arrive after a diagnosis",
  ]
  private static let takeaways = [
    "dates come first", "a map should work in a tunnel",
    "maintenance is a kind of authorship that nobody signs",
  ]
  private static let titles = [
    "Who is offline?", "The clock that nobody winds",
    "Notes on the Analytical Engine, with a table of its steps",
  ]
  private static let dates = ["2026-11-12", "2026-09-24", "2025-06"]

  static let ties = [
    (
      "met",
      [
        ("event", events), ("topic", topics), ("place", ["Leeds", "the old town hall"]),
        ("date", dates),
      ]
    ),
    ("talk", [("title", titles), ("event", events), ("takeaway", takeaways), ("date", dates)]),
    (
      "article",
      [
        ("title", titles), ("takeaway", takeaways),
        ("where", ["Fjord Review", "Scientific Memoirs"]),
      ]
    ),
    ("post", [("topic", topics), ("takeaway", takeaways), ("date", dates)]),
    ("attending", [("event", events), ("topic", topics), ("date", ["2026-12-04", "2027-02"])]),
    (
      "mutual",
      [
        ("name", ["Bo Li", "Charles Babbage", "Wilhelmina van der Heijden"]),
        ("relation", ["my aunt", "a former colleague of mine"]),
        ("said", ["you would know", "that you keep every letter you ever got"]),
      ]
    ),
    (
      "project",
      [
        ("name", ["tilefold", "the Open Tide Tables"]),
        ("use", ["draw maps", "ship paper maps with our hiking guides"]),
      ]
    ),
    (
      "contribution",
      [
        ("to", ["tilefold", "the Open Tide Tables"]),
        ("what", ["two fixes", "the parser for broken dates"]), ("date", dates),
      ]
    ),
    ("worked", [("at", ["Siemens", "Northwind Maps"]), ("on", ["the night timetable"])]),
    ("invited_me", [("date", dates)]),
    ("accepted", [("date", dates)]),
  ]
}
