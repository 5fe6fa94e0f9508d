public import Foundation

/// One case of a public suite of Liquid: a template, its data, and what is to come of it.
public struct LiquidCase: Sendable {
  /// The case as it stands in the suite, an object of JSON.
  public let line: Data
  let name: String
  let template: String
  let templates: [String: String]
  /// The texts any of which is right; none where the template has to be refused.
  private let results: [String]

  /// Reads a line of a suite.
  init(_ line: Data) throws {
    let written = try JSONDecoder().decode(Written.self, from: line)
    self.line = line
    name = written.name
    template = written.template
    templates = written.templates ?? [:]
    results = written.invalid == true ? [] : written.results ?? written.result.map { [$0] } ?? []
  }

  private struct Written: Decodable {
    let name: String
    let template: String
    let templates: [String: String]?
    let result: String?
    let results: [String]?
    let invalid: Bool?
  }

  /// Whether an answer is what is to come of it.
  public func isRight(_ answer: LiquidAnswer) -> Bool {
    switch answer {
    case .text(let text): results.contains(text)
    case .refused: results.isEmpty
    case .leftOut: false
    }
  }
}

/// What an engine makes of a case.
public enum LiquidAnswer: Hashable, Sendable {
  /// It prints a text.
  case text(String)
  /// It refuses the template, or fails.
  case refused
  /// It refuses a tag or a filter that it leaves out on purpose.
  case leftOut
}

/// A public suite of Liquid, one JSON object a line.
public struct LiquidSuite: Sendable {
  /// The name of its file, without what follows the dot.
  public let name: String
  /// Its cases, in order.
  public let cases: [LiquidCase]

  /// Reads a suite from a folder.
  public init(_ name: String, in folder: URL) throws {
    let data = try Data(contentsOf: folder.appending(path: "\(name).jsonl"))
    self.name = name
    cases = try data.split(separator: UInt8(ascii: "\n")).map { try LiquidCase(Data($0)) }
  }

  /// How an engine does.
  ///
  /// - Parameter answers: its answers, in the order of the cases.
  public func score(_ answers: [LiquidAnswer]) -> LiquidScore {
    var score = LiquidScore()
    for (test, answer) in zip(cases, answers) {
      if test.isRight(answer) {
        score.right += 1
      } else if answer == .leftOut {
        score.leftOut += 1
      } else {
        score.wrong += 1
      }
    }
    return score
  }
}

/// How many cases of a suite an engine has right.
public struct LiquidScore: Sendable {
  /// The cases that are right.
  public var right = 0
  /// The cases that are wrong.
  public var wrong = 0
  /// The cases of tags and filters that are left out on purpose, and refused by name.
  public var leftOut = 0
}
