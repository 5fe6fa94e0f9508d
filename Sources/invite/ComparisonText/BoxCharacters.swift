import FoundationEssentials

/// The signs that are drawn around texts, for a terminal that has them and for one that has not.
struct BoxCharacters {
  /// What marks the recommended one.
  let star: String
  /// What rules are made of: between cards, above the recommended one, and above a person.
  let rule: Character
  let heavyRule: Character
  let doubleRule: Character
  /// The ends of a meter.
  let meterStart: Character
  let meterEnd: Character
  /// What a cell of a meter is filled with, from hardly to wholly.
  let fillings: [Character]

  /// Everything that Unicode has.
  static let unicode = BoxCharacters(
    star: "★", rule: "─", heavyRule: "━", doubleRule: "═", meterStart: "▕", meterEnd: "▏",
    fillings: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"])

  /// What every terminal has.
  static let ascii = BoxCharacters(
    star: "*", rule: "-", heavyRule: "=", doubleRule: "=", meterStart: "[", meterEnd: "]",
    fillings: ["#"])

  /// The signs for the locale of the environment.
  ///
  /// Only a locale that is named and is not UTF-8 asks for ASCII: where none is named, as in most
  /// containers, terminals are UTF-8 all the same, and so are the messages.
  static func forLocale(in environment: [String: String]) -> BoxCharacters {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
    guard let locale = names.first(where: { !$0.isEmpty })?.lowercased() else { return .unicode }
    return locale.contains("utf-8") || locale.contains("utf8") ? .unicode : .ascii
  }
}
