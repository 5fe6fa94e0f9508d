import ArgumentParser
import Channels
import Diagnostics
import Files
import Keeping
import People
import Wording
import Writing

// What can stand in the place of an argument, for the completion of command lines.
extension CompletionKind {
  /// Profiles.
  static var profiles: CompletionKind { .file(extensions: ["yaml", "yml"]) }

  /// Lists of people, and profiles.
  static var people: CompletionKind {
    .file(extensions: ["yaml", "yml", "csv", "tsv", "json", "jsonl"])
  }

  /// The names of templates.
  static var templates: CompletionKind {
    .custom { words, _, _ in library(of: words).names }
  }

  /// The names of templates and partials, which can be linted.
  static var lintedFiles: CompletionKind {
    .custom { words, _, _ in
      let library = library(of: words)
      return library.names + library.partials.keys.map { "partials/\($0)" }.sorted()
    }
  }

  /// The names of channels.
  static var channels: CompletionKind {
    .custom { words, _, _ in library(of: words).channels.channels.map(\.name) }
  }

  /// The kinds of message.
  static var kinds: CompletionKind { .list(InviteKind.allCases.map(\.rawValue)) }

  /// The languages of the templates.
  static var languages: CompletionKind {
    .custom { words, _, _ in
      Set(library(of: words).variants.map(\.frontMatter.language)).sorted()
    }
  }

  /// The codes of findings.
  static var codes: CompletionKind {
    .custom { words, _, _ in
      RulePage.all.map(\.code.description)
        + library(of: words).settings.rules.map(\.code.description)
    }
  }

  /// The names of cases.
  static var cases: CompletionKind {
    .custom { words, _, _ in
      let suite = try? CaseSuite.load(for: library(of: words))
      return Set(suite?.files.flatMap { $0.cases.compactMap(\.name) } ?? []).sorted()
    }
  }

  /// The ties.
  static var ties: CompletionKind { .list(FactKey.ties.map(\.name)) }

  /// The keys of ties, each with its sign of equality.
  static var tieKeys: CompletionKind {
    .list(FactKey.ties.flatMap { tie in tie.keys.map { "\(tie.name).\($0.name)=" } })
  }

  /// The keys of a recipient's facts, each with its sign of equality.
  static var facts: CompletionKind {
    .custom { _, _, _ in
      let note = FactKey.note.map { "note.\($0.name)" }
      let ties = FactKey.ties.flatMap { tie in tie.keys.map { "\(tie.name).\($0.name)" } }
      let own = FactKey.all.filter { $0.keys.isEmpty }.map(\.name)
      return (note + ties + own).map { $0 + "=" }
    }
  }

  /// The library that a command line names, or the default one; the starter library where that is
  /// at fault.
  private static func library(of words: [String]) -> TemplateLibrary {
    var folders: [String] = []
    let option = "--templates"
    for (index, word) in words.enumerated() {
      if word.hasPrefix(option + "=") {
        folders.append(String(word.dropFirst(option.count + 1)).unquoted)
      } else if word == option, index + 1 < words.count {
        folders.append(words[index + 1].unquoted)
      }
    }
    let hasStarter = words.contains("--and-starter")
    return (try? TemplatesFolders(named: folders, hasStarter: hasStarter).library()) ?? .starter
  }
}

extension String {
  /// The word without the quotation marks or backslashes of a shell.
  fileprivate var unquoted: String {
    filter { $0 != "\\" && $0 != "\"" && $0 != "'" }
  }
}
