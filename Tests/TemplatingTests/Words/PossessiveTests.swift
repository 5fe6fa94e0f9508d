import Testing

struct PossessiveTests {
  @Test(arguments: [
    ("Ada", "Ada's"), ("Grace Hopper", "Grace Hopper's"), ("Charles Babbage", "Charles Babbage's"),
    ("James", "James's"), ("Charles", "Charles's"), ("Chris", "Chris's"), ("Ross", "Ross's"),
    ("Tess", "Tess's"), ("Thomas", "Thomas's"), ("Marcus", "Marcus's"), ("Lois", "Lois's"),
    ("Davies", "Davies's"), ("Hughes", "Hughes's"), ("Indiana Jones", "Indiana Jones's"),
    ("Tim Roberts", "Tim Roberts's"), ("Grace Edwards", "Grace Edwards's"),
    ("Maria Reyes", "Maria Reyes's"), ("Tom Hayes", "Tom Hayes's"), ("Bill Gates", "Bill Gates's"),
    ("Rosa Gaines", "Rosa Gaines's"), ("Beth Jennings", "Beth Jennings's"),
    ("Karl Marx", "Karl Marx's"), ("Max", "Max's"), ("Sanchez", "Sanchez's"), ("Liz", "Liz's"),
    ("Descartes", "Descartes's"), ("Martin Luther King Jr.", "Martin Luther King Jr.'s"),
    ("Elizabeth II", "Elizabeth II's"), ("Zoë", "Zoë's"), ("Owen Prices", "Owen Prices's"),
    ("Ruth Spences", "Ruth Spences's"), ("Ada and Grace", "Ada and Grace's"),
  ])
  func `people`(name: String, expected: String) throws {
    #expect(try filtered(name, "possessive") == expected)
  }

  @Test(arguments: [
    ("Analytical Engines", "Analytical Engines'"), ("General Motors", "General Motors'"),
    ("British Airways", "British Airways'"), ("Northwind Maps", "Northwind Maps'"),
    ("Harris & Sons", "Harris & Sons'"), ("Brooks Brothers", "Brooks Brothers'"),
    ("Juniper Networks", "Juniper Networks'"), ("Boston Dynamics", "Boston Dynamics'"),
    ("Zoom Communications", "Zoom Communications'"), ("Texas Instruments", "Texas Instruments'"),
    ("Tata Industries", "Tata Industries'"), ("Delta Air Lines", "Delta Air Lines'"),
    ("Kleiner Partners", "Kleiner Partners'"), ("Epic Games", "Epic Games'"),
    ("the United States", "the United States'"), ("the Philippines", "the Philippines'"),
    ("the Joneses", "the Joneses'"), ("the Smiths", "the Smiths'"), ("colleagues", "colleagues'"),
    ("my parents", "my parents'"), ("the 1990s", "the 1990s'"), ("MBAs", "MBAs'"),
    ("economics", "economics'"), ("two years", "two years'"), ("VPs", "VPs'"),
    ("Bright Ideas", "Bright Ideas'"), ("Acme Services", "Acme Services'"),
  ])
  func `plurals`(name: String, expected: String) throws {
    #expect(try filtered(name, "possessive") == expected)
  }

  @Test(arguments: [
    ("Acme Inc.", "Acme Inc.'s"), ("NASA", "NASA's"), ("JPMorgan", "JPMorgan's"), ("CBS", "CBS's"),
    ("IBM", "IBM's"), ("Netflix", "Netflix's"), ("Siemens", "Siemens's"), ("Yahoo!", "Yahoo!'s"),
    ("Disney+", "Disney+'s"), ("C++", "C++'s"), ("C#", "C#'s"), ("GPT-4", "GPT-4's"),
    ("Marks & Spencer", "Marks & Spencer's"), ("Goldman Sachs", "Goldman Sachs's"),
    ("Fox News", "Fox News's"), ("The New York Times", "The New York Times's"),
    ("Acme (Europe)", "Acme (Europe)'s"), ("boss", "boss's"), ("the campus", "the campus's"),
    ("the analysis", "the analysis's"), ("children", "children's"), ("Hertz", "Hertz's"),
    ("the Press", "the Press's"), ("Arkansas", "Arkansas's"), ("Web3", "Web3's"),
  ])
  func `companies, places and signs`(name: String, expected: String) throws {
    #expect(try filtered(name, "possessive") == expected)
  }

  @Test(arguments: [
    "McDonald's", "Levi's", "Macy’s", "Sotheby's", "the Joneses'", "the Joneses’", "MCDONALD'S",
  ])
  func `a name that is possessive already stays`(name: String) throws {
    #expect(try filtered(name, "possessive") == name)
  }

  @Test(arguments: [
    ("O’Brien", "O’Brien’s"), ("O'Brien", "O'Brien's"), ("Land’s End Games", "Land’s End Games’"),
    ("D’Angelo", "D’Angelo’s"),
  ])
  func `the apostrophe is the one the name has`(name: String, expected: String) throws {
    #expect(try filtered(name, "possessive") == expected)
  }
}
