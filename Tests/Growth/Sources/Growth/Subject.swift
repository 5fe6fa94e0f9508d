import ArgumentParser
import Diagnostics
import Fitting
import FoundationEssentials
import Templating
@testable import invite
@testable import Batch
@testable import Keeping
@testable import Wording

/// What a case covers.
enum Subject: Hashable, CustomStringConvertible {
  case filter(String)
  case tag(String)
  case rule(String)
  /// A value of an option such as `--format`, by the words of its command, the option and the value.
  case format(String)
  case unit(String)
  case records(String)
  /// A part of the program that no list names.
  case part(String)

  var description: String {
    switch self {
    case .filter(let name): "filter \(name)"
    case .tag(let name): "tag \(name)"
    case .rule(let code): "rule \(code)"
    case .format(let words): "format \(words)"
    case .unit(let name): "unit \(name)"
    case .records(let format): "records \(format)"
    case .part(let name): name
    }
  }

  /// Everything that has to have a case, as the program itself lists it.
  static let registered: [Subject] =
    Filter.all.map { .filter($0.name) }
    + TagDescription.all.map { .tag($0.name) }
    + RuleTable.all.map { .rule($0.code.description) }
    + formats.map { .format($0) }
    + Unit.allCases.map { .unit($0.rawValue) }
    + RecordFormat.allCases.map { .records($0.rawValue) }

  /// Each value of each option that names a format, of each command, as the program describes itself to tools.
  private static let formats: [String] = {
    let help = Data(InviteCommand._dumpHelp().utf8)
    guard let tool = try? JSONDecoder().decode(ToolDescription.self, from: help) else { return [] }
    return tool.command.formats()
  }()
}

/// What ArgumentParser says about a program, as far as it matters here.
private struct ToolDescription: Decodable {
  let command: Command

  struct Command: Decodable {
    let commandName: String
    let subcommands: [Command]?
    let arguments: [Argument]?

    func formats(below words: String? = nil) -> [String] {
      let words = words.map { $0.isEmpty ? commandName : "\($0) \(commandName)" } ?? ""
      let own = (arguments ?? []).filter { $0.valueName == "format" }.flatMap { argument in
        (argument.allValues ?? []).map { value in
          "\(words) --\(argument.names?.first?.name ?? "") \(value)"
        }
      }
      return own + (subcommands ?? []).flatMap { $0.formats(below: words) }
    }
  }

  struct Argument: Decodable {
    let valueName: String?
    let allValues: [String]?
    let names: [Name]?

    struct Name: Decodable {
      let name: String
    }
  }
}
