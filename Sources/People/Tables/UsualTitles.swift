/// The titles that columns have in the exports of others, by the place in a profile of their cells.
///
/// They are those of LinkedIn's `Connections.csv`, Google Contacts, HubSpot, Salesforce, Apollo,
/// PhantomBuster, Luma and of the lists that people keep by hand. Case, spaces, hyphens, full stops
/// and other signs make no difference. Of two columns with one place the title that comes first
/// here counts.
package enum UsualTitles {
  /// The titles of one place.
  package typealias Row = (path: String, titles: [String])

  /// All of them, in the order of the table of facts.
  package static let rows: [Row] = [
    (
      "name",
      [
        "Full Name", "Contact Name", "Person Name", "Attendee Name", "Guest Name", "Display Name",
        "Vollständiger Name", "Nom complet", "Nombre completo", "Nome completo", "Imię i nazwisko",
        "Nom", "Nombre", "Nome", "Naam", "Navn", "Namn",
      ]
    ),
    (
      "given",
      [
        "First Name", "Given Name", "Forename", "FName", "First", "Name First",
        "Contact First Name",
        "Attendee First Name", "Vorname", "Prénom", "Prenom", "Imię", "Voornaam", "Förnamn",
        "Fornavn",
      ]
    ),
    (
      "family",
      [
        "Last Name", "Family Name", "Surname", "LName", "Last", "Name Last", "Contact Last Name",
        "Attendee Last Name", "Nachname", "Familienname", "Nom de famille", "Apellidos", "Apellido",
        "Cognome", "Nazwisko", "Achternaam", "Efternamn", "Etternavn",
      ]
    ),
    (
      "called",
      [
        "Preferred Name", "Preferred First Name", "Goes By", "Known As", "Nickname", "Rufname",
      ]
    ),
    ("honorific", ["Honorific Prefix", "Name Prefix", "Prefix", "Salutation", "Anrede"]),
    ("pronouns", ["Preferred Pronouns"]),
    (
      "role",
      [
        "Job Title", "Position", "Current Position", "Current Title", "Current Job Title",
        "Organization Title", "Organization 1 - Title", "Organisation Title", "Position Title",
        "Job Role", "Title", "Occupation", "Designation", "Berufsbezeichnung", "Jobtitel",
        "Funktion", "Fonction", "Poste", "Cargo", "Puesto", "Ruolo", "Stanowisko", "Functie",
        "What do you do",
      ]
    ),
    (
      "company",
      [
        "Company Name", "Organization", "Organization Name", "Organization 1 - Name",
        "Organisation", "Organisation Name", "Account Name", "Employer", "Current Company",
        "Current Employer", "Associated Company", "Primary Company", "Firma", "Firmenname",
        "Unternehmen", "Entreprise", "Société", "Empresa", "Azienda",
        "Bedrijf", "Företag", "What company do you work for", "Where do you work",
        "Company / Organization",
      ]
    ),
    ("company.short", ["Company Name for Emails", "Company Short Name"]),
    ("headline", ["LinkedIn Headline", "Profile Headline"]),
    (
      "location",
      [
        "Geo Location", "Person Location", "City", "Town", "Home City", "Address 1 - City", "Stadt",
        "Ort", "Wohnort", "Ville", "Ciudad", "Città", "Miasto", "Mailing City",
        "Where are you based",
        "Country", "Country/Region", "Address 1 - Country",
      ]
    ),
    ("schools", ["School", "School Name", "University"]),
    ("employers", ["Former Employers", "Past Companies", "Previous Companies"]),
    ("met.event", ["Met At", "Where We Met"]),
    (
      "links.linkedin",
      [
        "Default Profile URL", "LinkedIn URL", "LinkedIn Profile URL", "Person LinkedIn URL",
        "LinkedIn",
        "LinkedIn Profile",
        "LinkedIn Link", "Contact LinkedIn URL", "Public Profile URL",
      ]
    ),
    ("links.profile", ["Profile URL", "URL", "Profile Link"]),
    (
      "links.website",
      ["Website", "Website URL", "Website 1 - Value", "Personal Website", "Web Page", "Homepage"]
    ),
    ("links.github", ["GitHub URL", "GitHub Profile URL"]),
    ("links.twitter", ["Twitter URL", "X URL"]),
    (
      "more.email",
      [
        "Email", "Email Address", "E-mail 1 - Value", "Primary Email", "Work Email",
        "Business Email", "Contact Email", "Personal Email", "Mail", "Courriel", "Correo",
        "Correo electrónico", "E-Mail-Adresse",
      ]
    ),
    (
      "more.id",
      [
        "ID", "Record ID", "Contact ID", "Apollo Contact Id", "Lead ID", "Person ID", "Guest ID",
        "Attendee ID", "Member ID", "User ID", "External ID", "UUID", "api_id", "vmid",
      ]
    ),
  ]

  /// Titles of exports that can mean several places, or one that only the user can know; they are
  /// no columns by themselves, and advised about.
  static let advice = [
    "connectedon": "accepted.date", "event": "met.event", "eventname": "met.event",
    "notes": "more.notes", "note": "more.note", "labels": "more.labels", "tags": "more.tags",
    "job": "role", "title": "role",
  ]
}
