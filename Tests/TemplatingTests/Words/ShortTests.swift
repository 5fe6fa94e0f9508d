import Templating
import Testing
@testable import English

struct ShortTests {
  @Test(arguments: [
    ("Analytical Engines Ltd", "Analytical Engines"),
    ("Analytical Engines Ltd.", "Analytical Engines"),
    ("Acme, Inc.", "Acme"), ("Acme Inc", "Acme"), ("Acme Incorporated", "Acme"),
    ("Acme Corp.", "Acme"),
    ("Acme LLC", "Acme"), ("Acme, L.L.C.", "Acme"), ("Acme L.P.", "Acme"),
    ("Ernst & Young LLP", "Ernst & Young"),
    ("Rolls-Royce plc", "Rolls-Royce"), ("Diageo PLC", "Diageo"),
    ("Microsoft Corporation", "Microsoft"),
    ("Northwind Maps GmbH", "Northwind Maps"), ("Kühne GmbH & Co. KG", "Kühne"),
    ("Henkel AG & Co. KGaA", "Henkel"), ("Bosch mbH", "Bosch"), ("Siemens AG", "Siemens"),
    ("Miele & Cie. KG", "Miele"), ("SAP SE", "SAP"), ("Grupo Bimbo, S.A.B. de C.V.", "Grupo Bimbo"),
    ("Cemex S.A. de C.V.", "Cemex"), ("Acme S. de R.L. de C.V.", "Acme"),
    ("Atlassian Pty Ltd", "Atlassian"),
    ("Atlassian (Pty) Ltd", "Atlassian"), ("Acme (UK) Ltd", "Acme"),
    ("Acme (Hong Kong) Limited", "Acme"),
    ("Toyota Motor Co., Ltd.", "Toyota Motor"), ("Sea Pte. Ltd.", "Sea"),
    ("Wipro Private Limited", "Wipro"),
    ("Infosys Pvt. Ltd.", "Infosys"), ("Petronas Sdn. Bhd.", "Petronas"), ("Danone S.A.", "Danone"),
    ("Danone SA", "Danone"), ("Ubisoft SAS", "Ubisoft"), ("Acme SARL", "Acme"),
    ("Ferrari N.V.", "Ferrari"),
    ("Philips NV", "Philips"), ("Adyen B.V.", "Adyen"), ("Eni S.p.A.", "Eni"), ("Eni SpA", "Eni"),
    ("Acme S.r.l.", "Acme"), ("Volvo AB", "Volvo"), ("Nokia Oyj", "Nokia"),
    ("Supercell Oy", "Supercell"),
    ("Equinor ASA", "Equinor"), ("Lego A/S", "Lego"), ("Acme ApS", "Acme"), ("Acme d.o.o.", "Acme"),
    ("Acme Sp. z o.o.", "Acme"), ("Allegro S.A.", "Allegro"), ("Acme s.r.o.", "Acme"),
    ("Škoda a.s.", "Škoda"),
    ("Sony K.K.", "Sony"), ("Petrobras S/A", "Petrobras"), ("Acme Ltda.", "Acme"),
    ("Amazon.com, Inc.", "Amazon.com"),
    ("Yahoo! Inc.", "Yahoo!"), ("JPMorgan Chase & Co.", "JPMorgan Chase"),
    ("Bain & Company", "Bain"),
    ("Ford Motor Company", "Ford Motor"), ("Tiffany & Co.", "Tiffany"),
    ("Acme Company Limited", "Acme"),
    ("Acme Limited Liability Company", "Acme"), ("Acme Public Limited Company", "Acme"),
    ("The Goldman Sachs Group, Inc.", "The Goldman Sachs Group"),
    ("Booking Holdings Inc.", "Booking Holdings"),
    ("Johnson & Sons Ltd", "Johnson & Sons"), ("Acme (UK), Ltd", "Acme"),
    ("Foo UG (haftungsbeschränkt)", "Foo"), ("Bayer Aktiengesellschaft", "Bayer"),
    ("Smith & Jones, P.C.", "Smith & Jones"),
  ])
  func `a company without its legal form`(name: String, expected: String) throws {
    #expect(try filtered(name, "short") == expected)
  }

  @Test(arguments: [
    "Company", "Limited", "Inc.", "S.A.", "Co., Ltd.", "GmbH & Co. KG", "The Limited",
    "The Company",
    "The Browser Company", "The Walt Disney Company", "Royal Shakespeare Company", "Fast Company",
    "British Broadcasting Corporation", "International Finance Corporation", "Thermal Day Spa",
    "Analytical Engines", "Marks & Spencer", "Acme (UK)", "Eckert-Mauchly", "Sia", "Inc. Magazine",
    "Limited Run Games", "Ferry Co-op", "Siemens", "SAS", "The Guardian", "Acme Group",
    "Fjord Review",
    "Café Oya", "Deloitte Digital", "Las Vegas", "Ag",
  ])
  func `a name that is no more than that stays`(name: String) throws {
    #expect(try filtered(name, "short") == name)
  }

  @Test(arguments: [
    ("Chief Executive Officer", "CEO"), ("Chief Technology Officer", "CTO"),
    ("Chief Technical Officer and Co-founder", "CTO and Co-founder"),
    ("Chief Information Security Officer", "CISO"), ("Vice President of Sales", "VP of Sales"),
    ("Vice President, Engineering", "VP, Engineering"), ("Senior Vice President", "SVP"),
    ("Executive Vice President of Design", "EVP of Design"), ("vice president", "VP"),
    ("Founder and Chief Executive Officer", "Founder and CEO"),
    ("Vice Presidents", "Vice Presidents"),
    ("Head of Research", "Head of Research"), ("Vice President-elect", "Vice President-elect"),
    ("Thinking in Systems: A Primer", "Thinking in Systems"),
    ("Notes on Engines – A Study", "Notes on Engines"),
    ("Notes on Engines — A Study", "Notes on Engines"),
    ("AI: A Modern Approach", "AI: A Modern Approach"), ("Compiler engineer", "Compiler engineer"),
    ("Notes at 10:30", "Notes at 10:30"), ("State-of-the-art parsing", "State-of-the-art parsing"),
  ])
  func `a title without its subtitle, and an office by its letters`(
    title: String, expected: String
  ) throws {
    #expect(try filtered(title, "short") == expected)
  }

  @Test(.timeLimit(.minutes(5)))
  func `of a name that ends in thousands of legal forms only the last few are left out`() {
    let forms = String(repeating: " Inc.", count: 12_000)
    let name = ("Acme" + forms).withoutLegalForm
    #expect(name.hasPrefix("Acme Inc. Inc."))
    #expect(name.utf8.count < forms.utf8.count)
    #expect("Acme Inc. Ltd GmbH".withoutLegalForm == "Acme")
    let commas = ("The " + String(repeating: "Co., ", count: 12_000) + "Co").withoutLegalForm
    #expect(commas.hasPrefix("The Co., Co."))
  }
}
