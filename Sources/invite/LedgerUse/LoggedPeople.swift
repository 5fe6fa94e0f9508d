import ArgumentParser
import Diagnostics
import Files
import FoundationEssentials
import Ledger
import People
import YAML

/// The people that `invite log` is told about: in profiles, in lists, in the picks that the page of
/// a comparison saved, in a plan, or by name.
struct LoggedPeople {
  /// One of them.
  struct Person {
    /// Who it is.
    let person: LedgerPerson
    /// The kind of message that their ties ask for; nil where nothing is known of ties.
    let kind: InviteKind?
    /// The first tie in their profile; nil for none.
    var tie: String?
    /// Where they were found.
    var source = Source.file
    /// The message that was picked for them; nil elsewhere.
    var pick: Pick?
  }

  /// Where somebody was found.
  enum Source {
    case file
    /// They were named in a word of the command.
    case word(String)
  }

  /// A message that was picked on a page, or that a plan chose.
  struct Pick {
    let channel: String
    let kind: InviteKind?
    let variant: String?
    let tie: String?
    let text: String?
  }

  /// The people, in the order named.
  private(set) var people: [Person] = []
  /// The lists that picks were made from, each read once.
  private var lists: [String: PeopleList] = [:]
  private let console: Console

  /// Finds the people.
  ///
  /// - Parameters:
  ///   - words: paths and names.
  ///   - company: the company of those who are named.
  ///   - address: the address of those who are named.
  /// - Throws: the exit status, after the faults have been reported.
  init(_ words: [String], company: String?, address: String?, _ console: Console) throws {
    self.console = console
    for word in words {
      guard word == "-" || Self.namesFile(word) else {
        people.append(
          Person(
            person: LedgerPerson(name: word, company: company, address: address), kind: nil,
            source: .word(word)))
        continue
      }
      if PeopleList.isList(word) {
        for (_, reading) in try PeopleList(word, [], console).recipients {
          guard let profile = reading.profile else {
            console.report(reading.diagnostics)
            throw ExitStatus.fault
          }
          people.append(Self.person(profile))
        }
      } else {
        try addFile(word)
      }
    }
  }

  private static func person(_ profile: Profile) -> Person {
    Person(
      person: LedgerPerson(profile), kind: profile.kindOfMessage,
      tie: profile.ties.first?.kind.name)
  }

  /// Whether a word is a path rather than a name.
  private static func namesFile(_ word: String) -> Bool {
    TextFile.isThere(word) || word.contains("/")
      || [".yaml", ".yml", ".json", ".csv", ".jsonl"].contains { word.lowercased().hasSuffix($0) }
  }

  /// Adds the people of a file: those that were picked or planned, or the one that a profile is about.
  private mutating func addFile(_ path: String) throws {
    let file = InputFile(path: path)
    let bytes = try console.reporting { () throws(Diagnostic) in try file.read() }
    if let picks = picks(in: bytes, name: file.name) {
      people += picks
      return
    }
    let reading = Profile.read(bytes, name: file.name)
    console.report(reading.diagnostics)
    guard let profile = reading.profile else { throw ExitStatus.fault }
    people.append(Self.person(profile))
  }

  /// The people in picks or in a plan; nil where the bytes are something else.
  private mutating func picks(in bytes: [UInt8], name: String) -> [Person]? {
    guard bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "{"),
      let document = try? YAMLDocument.read(bytes, name: name),
      case .sequence(let picks)? = (document.root["picks"] ?? document.root["with_note"])?.content
    else { return nil }
    var people: [Person] = []
    for pick in picks {
      func text(_ key: String) -> String? {
        pick[key].flatMap { $0.isMissing ? nil : $0.scalar?.text }
      }
      guard let name = text("name"), let channel = text("channel") else { continue }
      let profile = text("recipient").flatMap { self.profile(at: $0) }
      people.append(
        Person(
          person: profile.map { LedgerPerson($0) }
            ?? LedgerPerson(name: name, company: text("company"), address: text("address")),
          kind: profile?.kindOfMessage,
          pick: Pick(
            channel: channel, kind: text("kind").flatMap { InviteKind(rawValue: $0) },
            variant: text("variant"), tie: text("tie"), text: text("text"))))
    }
    return people
  }

  /// The profile of somebody on a page, by its file, or by that of a list with the line; nil where it
  /// is not there any more: their name is known all the same.
  private mutating func profile(at path: String) -> Profile? {
    let file = path.lastIndex(of: ":").map { String(path[..<$0]) } ?? path
    guard PeopleList.isList(file) else {
      guard let bytes = try? InputFile(path: path).read() else { return nil }
      return Profile.read(bytes, name: path).profile
    }
    if lists[file] == nil, TextFile.isThere(file) {
      lists[file] = try? PeopleList(file, [], console)
    }
    return lists[file]?.recipients.first { $0.path == path }?.reading.profile
  }
}

extension Node {
  /// The value of a key; nil where there is none.
  fileprivate subscript(key: String) -> Node? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.name == key }?.value
  }
}
