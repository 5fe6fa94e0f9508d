import Diagnostics
import Keeping
import People

/// Facts about a recipient from the command line, each `KEY=VALUE`.
struct FactArguments: Equatable {
  /// The arguments as given.
  var words: [String] = []

  /// Adds the facts to a profile in the making.
  ///
  /// - Parameters:
  ///   - scaffold: the profile.
  ///   - prefix: the start of every key, such as `ties.`.
  ///   - example: a faultless argument, for the help.
  /// - Throws: a fault of usage.
  func add(
    to scaffold: inout ProfileScaffold, below prefix: String = "", example: String
  ) throws(Diagnostic) {
    for word in words {
      guard let equals = word.firstIndex(of: "="), equals > word.startIndex else {
        throw .noEquals(word, example)
      }
      let value = word[word.index(after: equals)...]
      guard !value.allSatisfy(\.isWhitespace) else {
        throw .noValue(String(word[..<equals]), example)
      }
      try scaffold.set(prefix + word[..<equals], String(value))
    }
  }

  /// A profile with the facts in place of its own.
  ///
  /// - Parameter warnings: the list to add warnings to.
  /// - Throws: the exit status, after the faults have been reported.
  func applied(
    to profile: Profile, _ console: Console, _ warnings: inout [Diagnostic]
  ) throws -> Profile {
    guard let overlay = try overlay(console, &warnings) else { return profile }
    return profile.overlaid(by: overlay)
  }

  /// The facts as a profile of somebody without a name; nil where there are none.
  ///
  /// - Parameter warnings: the list to add warnings to.
  /// - Throws: the exit status, after the faults have been reported.
  func overlay(_ console: Console, _ warnings: inout [Diagnostic]) throws -> Profile? {
    guard !words.isEmpty else { return nil }
    do {
      var scaffold = ProfileScaffold()
      try add(to: &scaffold, example: "--set ask=\"What did you put up in its place?\"")
      guard scaffold.values(at: "name").isEmpty, scaffold.values(at: "given").isEmpty,
        scaffold.values(at: "family").isEmpty
      else { throw Diagnostic.nameForOnce }
      try scaffold.set("name", "Somebody")
      let reading = Profile.read(Array(scaffold.text(schema: nil).utf8), name: "--set")
      guard let profile = reading.profile else {
        console.report(reading.diagnostics)
        throw ExitStatus.fault
      }
      warnings += reading.diagnostics.filter { $0.code != "profile-called" }
      return profile
    } catch let error as Diagnostic {
      console.report(error)
      throw error.exitStatus
    }
  }
}

extension Diagnostic {
  fileprivate static func noValue(_ key: String, _ example: String) -> Diagnostic {
    Diagnostic(
      "usage-key", kind: .usage, "nothing is said of `\(key)`",
      help: "write a text behind the equals sign: `\(example)`; leave out what there is nothing of")
  }

  fileprivate static func noEquals(_ word: String, _ example: String) -> Diagnostic {
    Diagnostic(
      "usage-key", kind: .usage, "there is no `=` in `\(word)`",
      help:
        "write a key, an equals sign and a text: `\(example)`; what has spaces in it stands in quotes"
    )
  }

  fileprivate static var nameForOnce: Diagnostic {
    Diagnostic(
      "usage-key", kind: .usage, "a name is not set for once: it says who the profile is about",
      help: "write `called=…` for the name to greet by, or `invite to NAME` for somebody else")
  }
}
