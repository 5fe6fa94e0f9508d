import Channels
import Diagnostics
import Text
import YAML

// The faults of a case whose keys are right.
extension Diagnostic {
  static func absolutePath(_ place: Place) -> Diagnostic {
    Diagnostic(
      "case-path", "the path of a profile starts from the folder of the cases", at: place,
      help: "write it as `../profiles/NAME.yaml`, so that it holds on every machine")
  }

  static func pathLeadsOut(_ place: Place) -> Diagnostic {
    Diagnostic(
      "case-path", "the path leads away from the library and what lies beside it", at: place,
      help: "keep the profile beside the library, as `../profiles/NAME.yaml`, or write it here")
  }

  /// A profile that cannot be read, reported at the path that names it.
  ///
  /// - Parameter hasNearName: whether a file of almost that name exists, which the reason names.
  static func noProfile(
    _ reason: Diagnostic, hasNearName: Bool, at place: Place
  ) -> Diagnostic {
    let help =
      reason.code == "file-missing" && !hasNearName
      ? "a path starts from the folder of the cases, as in `../profiles/NAME.yaml`" : reason.help
    return Diagnostic("case-no-profile", reason.message, at: place, help: help)
  }

  static func unknownChannel(_ name: TextValue, _ channels: ChannelTable) -> Diagnostic {
    Diagnostic(
      "case-unknown-channel", "unknown channel `\(name.text)`", at: name.place,
      help: channels.suggestion(for: name.text))
  }

  static func wrongNumber(_ key: String, from least: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "case-number", "`\(key)` is a whole number from \(least)", at: place,
      help: "write it in digits")
  }

  static func noDay(_ text: TextValue) -> Diagnostic {
    Diagnostic(
      "case-date", "`\(text.text)` is not a day", at: text.place,
      help: "write the year, the month and the day: `2026-11-21`")
  }

  static func nobody(_ key: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "case-missing-key", "a case needs a `\(key)`", at: place,
      help: "add `\(key): ../profiles/NAME.yaml` to it, or above `cases` for all of them")
  }

  static func severalExpectations(_ keys: [String], _ place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      "case-expectations",
      "a case expects one thing, but this one has \(Phrasing.list(keys, "and"))",
      at: place, notes: [Note("the first is here", at: first)],
      help: "keep the one that is meant")
  }

  static func subjectWithoutText(_ other: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "case-expectations", "`\(other)` means that there is no message, and so no `subject`",
      at: place, help: "keep the one that is meant")
  }

  static func noFact(_ text: TextValue) -> Diagnostic {
    Diagnostic(
      "case-fact", "`\(text.text)` is not a fact", at: text.place,
      help: "write the path that templates read, such as `met.event` or `sender.goal`")
  }

  static func noTemplate(_ name: String, of source: SourceText, among names: [String]) -> Diagnostic
  {
    Diagnostic(
      "case-no-template", "there is no template `\(name).liquid` for these cases",
      at: Place(source, 0..<0),
      help: Phrasing.nearest(to: name, among: names)
        .map { "did you mean to name the file `\($0)\(CaseFile.ending)`?" }
        ?? "name the file after its template, or delete it")
  }

  static func noCases(_ name: String, in folder: String?) -> Diagnostic {
    Diagnostic(
      "case-none", "`\(name)` has no cases",
      help: folder.map { "write them in `\($0)/\(name)\(CaseFile.ending)`" }
        ?? "a library that is built in has none: copy it to a folder with `invite init`")
  }

  static func caseForOther(_ variant: String, _ purpose: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "case-other-purpose", severity: .warning,
      "with this case `\(variant)` would not be tried: it is meant for \(purpose)", at: place,
      help: "give the case the channel, or the recipient the tie, that the template is for")
  }
}
