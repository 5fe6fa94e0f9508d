import ArgumentParser
import Diagnostics
import Keeping
import People
import Text

/// The sender and the recipient that a command names.
struct PairFiles: Equatable {
  /// The sender's profile, `-` being standard input; nil for the user's own.
  var sender: String?
  /// The recipient.
  var recipient: Recipient
  /// Facts about the recipient for this once.
  var facts = FactArguments()

  /// A recipient that a command names.
  enum Recipient: Equatable {
    /// The one that a profile is about.
    case file(String)
    /// Somebody without a file: the name, and facts.
    case person(String, FactArguments)
  }

  /// Whether the recipient has a file.
  var isFile: Bool { if case .file = recipient { true } else { false } }

  /// Whether nothing but the name of the recipient is given.
  var isNameAlone: Bool {
    if case .person(_, let facts) = recipient { facts.words.isEmpty } else { false }
  }

  /// How to say some missing facts of a recipient without a file; nil where there is nothing to say.
  func hint(about missing: [String]) -> String? {
    guard case .person(let name, _) = recipient else { return nil }
    let words = missing.compactMap { path -> String? in
      switch path.split(separator: ".").first {
      case "sender", "shared": nil
      case "recipient": path == "recipient.first_name" ? "called=…" : "\(path.dropFirst(10))=…"
      default: "\(path)=…"
      }
    }
    guard !words.isEmpty else { return nil }
    return "  or here: invite to \"\(name.visible)\" \(words.joined(separator: " "))"
  }

  /// Makes sure that both profiles can be read.
  ///
  /// - Throws: the fault.
  func validate() throws {
    if sender == "-", recipient == .file("-") {
      throw ValidationError("Only one profile can be read from standard input.")
    }
  }

  /// The two people.
  ///
  /// - Parameter warnings: the list to add warnings to.
  /// - Throws: the exit status, after the faults have been reported.
  func read(_ console: Console, _ warnings: inout [Diagnostic]) throws -> Pair {
    let (sender, recipient) = try profiles(console, &warnings)
    let given = try facts.applied(to: recipient, console, &warnings)
    do {
      let pair = try Pair(sender: sender, recipient: given)
      warnings += pair.warnings
      return pair
    } catch {
      console.report(warnings)
      console.report(error)
      throw ExitStatus.fault
    }
  }

  private func profiles(
    _ console: Console, _ warnings: inout [Diagnostic]
  ) throws -> (sender: Profile, recipient: Profile) {
    let path = try OwnProfile.path(sender, console)
    switch recipient {
    case .file(let file):
      let profiles = try ProfileFile.read([path, file], console, &warnings)
      return (profiles[0], profiles[1])
    case .person(let name, _):
      let scaffold = try scaffold(console)
      let reading = Profile.read(Array(scaffold.text(schema: nil).utf8), name: name)
      guard let profile = reading.profile else {
        console.report(reading.diagnostics)
        throw ExitStatus.fault
      }
      warnings += reading.diagnostics
      return (try ProfileFile.read([path], console, &warnings)[0], profile)
    }
  }

  /// The profile in the making of somebody without a file; empty where the recipient has one.
  ///
  /// - Throws: the exit status, after the faults have been reported.
  func scaffold(_ console: Console) throws -> ProfileScaffold {
    guard case .person(let name, let facts) = recipient else { return ProfileScaffold() }
    return try console.reporting { () throws(Diagnostic) in
      var scaffold = ProfileScaffold()
      try scaffold.set("name", name)
      try facts.add(to: &scaffold, example: "ask=\"What did you put up in its place?\"")
      if let contradiction = scaffold.contradiction { throw contradiction }
      return scaffold
    }
  }
}
