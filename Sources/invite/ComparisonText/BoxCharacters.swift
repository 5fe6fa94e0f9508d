import FoundationEssentials

/// The characters to draw around texts, in Unicode or in ASCII.
struct BoxCharacters {
  /// The mark of the recommended message.
  let star: String
  /// The characters of rules: between cards, above the recommended one, and above a person.
  let rule: Character
  let heavyRule: Character
  let doubleRule: Character
  /// The ends of a meter.
  let meterStart: Character
  let meterEnd: Character
  /// The fillings of a cell of a meter, from nearly empty to full.
  let fillings: [Character]

  /// The characters for terminals with Unicode.
  static let unicode = BoxCharacters(
    star: "★", rule: "─", heavyRule: "━", doubleRule: "═", meterStart: "▕", meterEnd: "▏",
    fillings: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"])

  /// The characters for every terminal.
  static let ascii = BoxCharacters(
    star: "*", rule: "-", heavyRule: "=", doubleRule: "=", meterStart: "[", meterEnd: "]",
    fillings: ["#"])

  /// The characters for the locale of the environment.
  ///
  /// Only a named locale other than UTF-8 asks for ASCII: where none is named, as in most
  /// containers, terminals are UTF-8 all the same, and so are the messages.
  static func forLocale(in environment: [String: String]) -> BoxCharacters {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
    guard let locale = names.first(where: { !$0.isEmpty })?.lowercased() else { return .unicode }
    return locale.contains("utf-8") || locale.contains("utf8") ? .unicode : .ascii
  }
}
