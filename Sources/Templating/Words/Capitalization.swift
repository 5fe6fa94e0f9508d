extension String {
  /// The text with a small first letter, unless its first word is a name or an acronym.
  var uncapitalized: String {
    guard let first, first.isUppercase else { return self }
    let word = prefix { $0.isLetter || $0.isNumber || "+#.&".contains($0) }
    let rest = word.dropFirst()
    // `VP`, `iOS`, `McKinsey` and `C++` carry a capital, a digit or a sign inside; `A` is a word.
    let isOrdinary = rest.isEmpty ? word == "A" : rest.allSatisfy(\.isLowercase)
    guard isOrdinary, !properNames.contains(String(word)) else { return self }
    return first.lowercased() + dropFirst()
  }
}

/// Names that look like ordinary words at the start of a role or a sentence: languages, products
/// and firms, peoples and places, months and days.
private let properNames: Set<String> = [
  "Java", "Python", "Ruby", "Rust", "Swift", "Kotlin", "Scala", "Go", "Golang", "Perl", "Haskell",
  "Erlang", "Elixir", "Clojure", "Julia", "Fortran", "Cobol", "Ada", "Lisp", "Prolog", "Django",
  "Rails", "Angular", "Node", "Linux", "Unix", "Windows", "Android", "Kubernetes", "Docker",
  "Postgres", "Oracle", "Salesforce", "Google", "Microsoft", "Apple", "Amazon", "Azure", "Meta",
  "Facebook", "Netflix", "Spotify", "Tesla", "Siemens", "Bosch", "Adobe", "Intel", "Nvidia",
  "Cisco", "Dell", "Stripe", "Shopify", "Slack", "Zoom", "Figma", "Excel", "Photoshop", "Hadoop",
  "Spark", "Kafka", "Airflow", "Terraform", "Ansible", "Jenkins", "Scrum", "Six",
  "English", "French", "German", "Spanish", "Italian", "Dutch", "Portuguese", "Polish", "Russian",
  "Ukrainian", "Turkish", "Greek", "Arabic", "Hebrew", "Hindi", "Chinese", "Japanese", "Korean",
  "Swedish", "Norwegian", "Danish", "Finnish", "Czech", "Hungarian", "Romanian", "British",
  "Irish", "Scottish", "Welsh", "American", "Canadian", "Mexican", "Brazilian", "Australian",
  "Indian", "African", "Asian", "European", "Latin", "Nordic", "Baltic", "Swiss", "Austrian",
  "Europe", "Africa", "Asia", "America", "Australia", "Germany", "France", "Britain", "England",
  "Scotland", "Ireland", "Wales", "Spain", "Italy", "Poland", "India", "China", "Japan", "Canada",
  "London", "Paris", "Berlin", "Oxford", "Cambridge", "Harvard", "Stanford", "York", "Chicago",
  "Boston", "Washington", "Dublin", "Edinburgh", "Munich", "Vienna", "Zurich", "Amsterdam",
  "January", "February", "March", "April", "June", "July", "August", "September", "October",
  "November", "December", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  "Sunday", "Christmas", "Easter", "Olympic", "Nobel", "Fulbright", "Bayesian", "Christian",
  "Jewish", "Muslim", "Catholic", "Buddhist",
]
