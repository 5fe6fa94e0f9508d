import Text

/// Words that look ordinary and keep their capital in the middle of a sentence.
///
/// A word is listed if, at the start of a role or a phrase, it is nearly always a name: languages,
/// tools and firms that people put into their titles, peoples and places, the calendar, and the
/// namesakes of things. Words that are ordinary at least as often (`Target`, `Block`, `May`) are
/// not; nor are names with a capital or a digit inside, which need no list.
enum ProperName {
  /// Whether a text that starts with this word starts with a name.
  static func starts(word: String, before following: Substring) -> Bool {
    // `Go-to-market lead`, `Go to market`
    if word == "Go" { return !["-to-", " to ", "-live"].contains(where: following.hasPrefix) }
    // `Meta-analysis`
    if word == "Meta", following.first == "-" { return false }
    if isListed(word) { return true }
    guard let seconds = seconds(after: word), following.first == " " || following.first == "-"
    else {
      return false
    }
    let second = following.dropFirst().prefix { $0.isLetter || $0.isNumber }
    return seconds.split(separator: " ").contains(second)
  }

  /// Whether a word names a people: `Norwegian`, `European`.
  static func isPeople(_ word: String) -> Bool { peoples.contains(word.nfc) }

  /// Whether a word is on one of the lists, which are in the order of their bytes.
  private static func isListed(_ word: String) -> Bool {
    let word = word.nfc
    return technologies.contains(word) || firms.contains(word) || peoples.contains(word)
      || places.contains(word) || calendar.contains(word) || eponyms.contains(word)
  }

  /// The lists of words, each in order.
  static var lists: [WordList] { [technologies, firms, peoples, places, calendar, eponyms] }

  private static let technologies = WordList(
    """
    Ada Airflow Android Angular Ansible Azure Bitcoin Blender Bluetooth Clojure Cobol Cypress Cython
    Dart Databricks Debian Delphi Django Docker Drupal Elasticsearch Elixir Elm Erlang Ethereum
    Excel Fedora Figma Firebase Firefox Flink Flutter Fortran Gatsby Git Github Gitlab Golang
    Grafana Hadoop Haskell Helm Heroku Java Javascript Jenkins Jira Julia Jupyter Kafka Kerberos
    Kotlin Kubernetes Laravel Linux Lisp Logstash Lua Mac Magento Mongodb Mysql Netsuite Nextflow
    Node Numpy Odoo Pandas Perl Photoshop Php Playwright Postgres Postgresql Powerpoint Prolog
    Prometheus Pulumi Pytest Python Pytorch Qt Rails React Redis Redux Revit Ruby Rust Scala Scrum
    Selenium Smalltalk Solaris Solidity Solidworks Spark Splunk Svelte Swift Symfony Tableau
    Tensorflow Terraform Typescript Ubuntu Unity Unix Verilog Vim Vue Webpack Wikipedia Windows
    Wordpress Zig
    """)

  private static let firms = WordList(
    """
    Accenture Adobe Airbnb Airbus Alibaba Amazon Anthropic Apple Asana Atlassian Autodesk Barclays
    Bayer Bloomberg Boeing Bosch Canva Capgemini Christie Cisco Citigroup Cloudflare Cognizant Dell
    Deloitte Deutsche Disney Dropbox Ericsson Etsy Eurostar Expedia Facebook Ferrari Fiat Ford
    Genentech Gmail Goldman Google Heineken Hilton Honda Huawei Ikea Infosys Instagram Intel Intuit
    Kickstarter Klarna Lego Lenovo Levi Lloyd Macy Mailchimp Marriott Mastercard Meta Michelin
    Microsoft Moderna Monzo Moody Mozilla Nestlé Netflix Nike Nintendo Nissan Nokia Novartis Nvidia
    Okta Oracle Palantir Patreon Philips Pinterest Pixar Porsche Qualcomm Reddit Revolut Roche
    Salesforce Samsung Shopify Siemens Slack Snowflake Sony Sotheby Spotify Starbucks Stripe
    Substack Tesla Toyota Twilio Twitter Uber Ubisoft Unilever Verizon Vodafone Volkswagen Volvo
    Walmart Wendy Wipro Workday Xerox Zalando Zapier Zendesk Zoom
    """)

  private static let peoples = WordList(
    """
    Aboriginal Afghan African Afro Albanian Algerian American Amish Anglican Anglo Arab Arabic
    Argentine Argentinian Armenian Asian Australian Austrian Azerbaijani Aztec Bangladeshi Baptist
    Basque Belarusian Belgian Bengali Bolivian Bosnian Brazilian Brit British Buddhist Bulgarian
    Burmese Byzantine Cambodian Canadian Cantonese Caribbean Catalan Catholic Celtic Chilean Chinese
    Christian Colombian Confucian Creole Croatian Cuban Cypriot Czech Dane Danish Dutch Ecuadorian
    Egyptian Emirati English Estonian Ethiopian European Farsi Filipino Finn Finnish Flemish Franco
    Francophone French Frisian Gaelic Georgian German Germanic Ghanaian Greek Gujarati Haitian
    Hasidic Hausa Hawaiian Hebrew Hindi Hindu Hispanic Hungarian Icelandic Igbo Inca Indian
    Indonesian Inuit Iranian Iraqi Irish Islamic Israeli Italian Ivorian Jamaican Japanese Javanese
    Jewish Jordanian Kazakh Kenyan Korean Kurdish Kuwaiti Latin Latina Latino Latvian Lebanese
    Libyan Lithuanian Lutheran Macedonian Malay Malaysian Maltese Mandarin Maori Mayan Methodist
    Mexican Mongolian Mormon Moroccan Muslim Māori Nepali Nigerian Nordic Norse Norwegian Ottoman
    Pakistani Palestinian Pashto Persian Peruvian Polish Portuguese Presbyterian Protestant Punjabi
    Quaker Quebecois Roman Romanian Russian Rwandan Sanskrit Saudi Scandinavian Scot Scots Scottish
    Semitic Senegalese Serbian Sikh Sinhala Slavic Slovak Slovene Slovenian Somali Soviet Spaniard
    Spanish Sudanese Sunni Swahili Swede Swedish Swiss Syrian Taiwanese Tamil Tanzanian Telugu Thai
    Tibetan Tunisian Turk Turkish Ugandan Ukrainian Urdu Uruguayan Uyghur Uzbek Venezuelan
    Vietnamese Welsh Xhosa Yiddish Yoruba Zimbabwean Zulu
    """)

  private static let places = WordList(
    """
    Aberdeen Africa Alaska Albania Alberta Algeria Alpine Alps America Amsterdam Antarctic
    Antarctica Arctic Argentina Arizona Arkansas Asia Athens Atlanta Atlantic Auckland Austin
    Australia Austria Baltic Baltimore Bangalore Bangladesh Barcelona Bavarian Beijing Belfast
    Belgium Berkeley Berlin Bogotá Bolivia Boston Brazil Bristol Britain Brooklyn Brussels Bulgaria
    Cairo Calgary California Cambridge Canada Chicago Chile China Colombia Colorado Copenhagen
    Cornwall Croatia Cuba Cyprus Dallas Delhi Denmark Denver Detroit Dubai Dublin Düsseldorf Ecuador
    Edinburgh Egypt England Estonia Ethiopia Eton Europe Finland Florida France Frankfurt Geneva
    Germany Ghana Glasgow Greece Greenland Hamburg Harvard Havana Hawaii Helsinki Himalayan
    Hollywood Houston Hungary Iberian Iceland Idaho Illinois India Indiana Indonesia Iowa Iran Iraq
    Ireland Israel Istanbul Italy Jakarta Jamaica Japan Jerusalem Jordan Kansas Kentucky Kenya Korea
    Kyiv Lagos Latvia Leeds Lisbon Lithuania Liverpool London Louisiana Luxembourg Lyon Madrid Maine
    Malaysia Malta Manchester Manhattan Manila Maryland Massachusetts Mediterranean Melbourne Mexico
    Miami Michigan Milan Minnesota Mississippi Missouri Montana Montreal Morocco Moscow Mumbai
    Munich Nairobi Naples Nebraska Nepal Netherlands Nevada Nigeria Norway Ohio Oklahoma Ontario
    Oregon Osaka Oslo Oxford Pacific Pakistan Paris Pennsylvania Peru Philadelphia Philippines
    Poland Portland Portugal Prague Princeton Quebec Romania Rome Russia Rwanda Scandinavia Scotland
    Seattle Seoul Serbia Shanghai Siberian Singapore Slovakia Slovenia Spain Stanford Stockholm
    Sudan Sweden Switzerland Sydney Syria Taiwan Tanzania Tasmanian Tennessee Texas Thailand Tokyo
    Toronto Tunisia Turkey Uganda Ukraine Uruguay Utah Vancouver Venezuela Venice Vermont Victoria
    Vienna Vietnam Virginia Wales Warsaw Washington Westminster Wisconsin Wyoming Yale York
    Yorkshire Zurich Zürich
    """)

  private static let calendar = WordList(
    """
    April August Christmas December Diwali Easter February Friday Halloween Hanukkah January July
    June March Monday November October Ramadan Saturday September Sunday Thanksgiving Thursday
    Tuesday Wednesday
    """)

  private static let eponyms = WordList(
    """
    Alzheimer Babbage Bayesian Booker Boolean Cartesian Chomskyan Darwinian Dr Edwardian Einstein
    Elizabethan Erasmus Euclidean Euler Eulerian Fourier Freudian Fulbright Gaussian Georgian Grammy
    Hamiltonian Hegelian Hilbert Hugo Jungian Kantian Keynesian Lagrangian Lovelace Markov Marshall
    Marxist Michelin Montessori Mr Mrs Ms Neolithic Newton Newtonian Nobel Olympic Olympics Oscar
    Paleolithic Paralympic Parkinson Pilates Pulitzer Renaissance Rhodes Schwarzman Shakespeare
    Shakespearean Socratic St Turing Unicode Victorian Wagnerian
    """)

  /// The words that make a name of the ordinary word before them.
  private static func seconds(after word: String) -> String? {
    switch word {
    case "Big": "Four Tech Pharma"
    case "Costa": "Rica Rican"
    case "East": "Africa African Asia Asian Coast London"
    case "Fields": "Medal medal medalist medallist"
    case "Formula": "1 One E"
    case "Fortune": "100 500 1000"
    case "Hong": "Kong"
    case "Ivy": "League"
    case "Las": "Vegas"
    case "Los": "Angeles Alamos"
    case "Middle": "East Eastern"
    case "New": "York Yorker Zealand Zealander Orleans Delhi Jersey Mexico England"
    case "North": "America American Korea Korean Carolina Dakota Africa African"
    case "Power": "BI"
    case "Premier": "League"
    case "Puerto": "Rico Rican"
    case "Red": "Hat Cross Bull"
    case "San": "Francisco Diego Antonio Jose José"
    case "Silicon": "Valley"
    case "Six": "Sigma"
    case "South": "Africa African America American Asia Asian Korea Korean Sudan Carolina Dakota"
    case "Spring": "Boot"
    case "Sri": "Lanka Lankan"
    case "Supreme": "Court"
    case "United": "Nations States Kingdom Airlines"
    case "Wall": "Street"
    case "West": "Africa African Coast Virginia Point"
    case "White": "House"
    case "World": "Bank Cup"
    default: nil
    }
  }
}
