@testable import Templating
@testable import People

extension Target {
  /// What libFuzzer puts into inputs beside what it finds by itself: the words of the language.
  var words: [String] {
    switch self {
    case .yaml: yamlSigns
    case .template: templateSigns + templateNames
    case .profile: yamlSigns + profileNames
    case .batch: yamlSigns + profileNames + batchSigns
    case .escape:
      ["`", "@", "www.", "\u{1B}[", "\u{202E}", "\u{200B}", "\u{301}", "</script>", "://"]
    case .imports: importSigns
    case .check: checkSigns + yamlSigns
    case .ledger:
      [
        "\"what\": ", "\"sent\"", "\"accepted\"", "\"answered\"", "\"withdrawn\"", "\"unsent\"",
        "\"joined\"", "\"synced\"", "\"on\": \"2024-09-0", "\"name\": \"A\"", "\"was\": \"a.b/c\"",
        "\"address\": \"a.b/c\"", "\"channel\": \"linkedin\"", "\"kind\": \"invite\"", "\\u",
        "}\n{",
      ]
    case .pattern:
      [
        "(?i)", "(?:", ")", "|", "[^", "]", "a-z", "\\b", "\\w+", "\\d{2,5}", "\\p{Lu}", "*?",
        "{3}",
      ]
    case .fit, .bind: []
    }
  }
}

private let checkSigns: [String] = [
  "Ada Lovelace", "Hi Ada, ", "Head Baker", "Tobar", "620", "five hundred and two", "62%", "3.4k",
  "13 September 2025", "Friday", "in May '21", "“", "”", "\"", "you said that ", "#AbcDef", "@ada ",
  " - ", "— ", "(", "), ", "in order to ", "really ", "https://a.co/b", ". ", "? ", "\n\n", "\r\n",
]

private let importSigns: [String] = [
  "BEGIN:VCARD\n", "END:VCARD\n", "FN:Ada Lovelace\n", "N:Lovelace;Ada;;;\n", "ORG:", ";TYPE=",
  "First Name,Last Name,", "Company,Position,Connected On\n",
  "Company Name,Title,Started On,Finished On\n",
  "Name\n", "Jan 2015", "{\"basics\": {\"name\": \"Ada\"}", "\"work\": [", "\"login\": ",
  "PK\u{3}\u{4}",
  "PK\u{1}\u{2}", "PK\u{5}\u{6}", " at ", "Contact info", "Experience\n", "2001 - 2005\n", "Role: ",
]

private let yamlSigns: [String] = [
  ": ", "- ", "? ", " #", "|2-\n", ">+\n", "&a ", "*a", "!!str ", "!<", "---\n", "...\n", "%YAML",
  "\\u", "\\x", "\\U0001F600", "''", "\"", "<<", "\u{FEFF}", "\u{85}", "\u{2028}", "null", "~",
  "\n  ", "{", "}", "[", "]", ", ", "\t", "\r\n",
]

private let templateSigns: [String] = [
  "{{ ", " }}", "{% ", " %}", "{%- ", "-%}", "{{-", " | ", ": ", "\\\n", "\n\n", "{% # ", ", ",
  "or",
  "else", "elsif", "when", "endchoose", "endoptional", "endvary", "endif", "endfor", "endcase",
  "endcapture", "endunless", "endraw", "endcomment", "contains", "and", "in ", "name", "count",
  "letters", "rows", "you.name", "sender.company", "nothing", "forloop.", "weight: ", "limit: ",
  "offset: ", "(1..9)", "(1..9223372036854775807)", "9223372036854775807", "-9223372036854775808",
  "{% optional %}{% optional %}{% optional %}", "{% choose a %}{% choose b %}a{% or %}b", "nil",
  "empty", "blank", "'p'", "'q'",
]

private let batchSigns: [String] = [
  "{\"name\": \"", "\"}\n", "\\ud83d\\ude00", "true", "1e5", "name,role\n", "given;family\n",
  "\"\"", "met.event", "more.", "company.short", "\n---\n", "[",
]

private var templateNames: [String] { TagDescription.all.map(\.name) + Filter.all.map(\.name) }

private var profileNames: [String] {
  var names: [String] = ["given", "family", "called", "honorific", "order: family-first", "short"]
  names += Profile.keys
  for kind in FactKey.ties { names += [kind.name] + kind.keys.map(\.name) }
  return names
}

extension String {
  /// The text as libFuzzer reads it in a dictionary.
  var dictionaryLine: String {
    var line = "\""
    for byte in utf8 {
      switch byte {
      case 0x20..<0x7F where byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\"):
        line.unicodeScalars.append(Unicode.Scalar(byte))
      default: line += "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }
    return line + "\""
  }
}
