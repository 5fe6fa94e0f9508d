import English
public import Diagnostics
import Templating

/// What a profile should be asked before a message rests on it: all that its reader accepts and that
/// still reads wrongly in a message.
///
/// ```swift
/// let reading = Profile.read(Array("name: ada lovelace\n".utf8), name: "ada.yaml")
/// ProfileCheck(today: .today).findings(of: reading)  // profile-name-case
/// ```
public struct ProfileCheck: Hashable, Sendable {
  /// The day that counts as today.
  public let today: PartialDate

  /// A check made on a day.
  public init(today: PartialDate) {
    self.today = today
  }

  /// What the reader has found and what the check finds, in the order of the text.
  public func findings(of reading: ProfileReading) -> [Diagnostic] {
    guard let profile = reading.profile else { return reading.diagnostics }
    let found = reading.diagnostics + findings(in: profile)
    return found.enumerated().sorted { left, right in
      (left.element.start, left.offset) < (right.element.start, right.offset)
    }.map(\.element)
  }

  /// What is to be found in a profile that can be read.
  public func findings(in profile: Profile) -> [Diagnostic] {
    names(profile) + company(profile) + dates(profile)
  }

  private func company(_ profile: Profile) -> [Diagnostic] {
    guard let company = profile.company, company.short == nil else { return [] }
    let short = company.name.text.shortened
    return short == company.name.text ? [] : [.shortCompany(company.name, short)]
  }

  // MARK: Dates

  private func dates(_ profile: Profile) -> [Diagnostic] {
    profile.ties.flatMap { tie in
      tie.kind.keys.filter { $0.type == .date }.compactMap { key -> Diagnostic? in
        guard let fact = tie[key.name], let date = PartialDate(fact.text) else { return nil }
        if tie.kind.name == "attending" {
          return date.lastDay < today.firstDay ? .past(fact, today) : nil
        }
        return date.firstDay > today.firstDay ? .future(fact, tie.kind, today) : nil
      }
    }
  }
}

extension Diagnostic {
  fileprivate var start: Int { place?.range.lowerBound ?? 0 }

  fileprivate static func shortCompany(_ name: Fact, _ short: String) -> Diagnostic {
    Diagnostic(
      "profile-company-short", severity: .info,
      "where a template asks for the short form, `\(name.text)` is called `\(short)`",
      at: name.place,
      help: "write `company: {name: \(name.text), short: …}` if people call it otherwise")
  }

  fileprivate static func future(
    _ date: Fact, _ kind: FactKey, _ today: PartialDate
  ) -> Diagnostic {
    Diagnostic(
      "profile-future", severity: .warning,
      "`\(date.text)` is still to come, seen from \(today)", at: date.place,
      help: "correct the date; what you both look forward to is the tie `attending`")
  }

  fileprivate static func past(_ date: Fact, _ today: PartialDate) -> Diagnostic {
    Diagnostic(
      "profile-past", severity: .warning, "`\(date.text)` is over, seen from \(today)",
      at: date.place, help: "if you met there, make it the tie `met`")
  }
}
