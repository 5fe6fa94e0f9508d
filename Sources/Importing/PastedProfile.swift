import Batch
public import Diagnostics
package import Keeping
import People
import Text
import YAML

/// A draft of a profile made of a pasted text, in which each value carries the line it is from.
public struct PastedProfile: Sendable {
  /// The profile in the making.
  package let scaffold: ProfileScaffold
  /// The findings about texts that were taken off or left out.
  public let findings: [Diagnostic]
  /// The lines that may be facts, left to the user.
  public let doubts: [PastedText.Doubt]

  /// Makes a profile of the certain facts in a text.
  ///
  /// - Throws: the reason why nobody can be made of it.
  public init(_ text: PastedText) throws(Diagnostic) {
    let profile = try ImportedProfile(text.person, remarking: { $0.remark })
    (scaffold, findings, doubts) = (profile.scaffold, profile.findings, text.doubts)
  }

  /// Makes a profile of the answer of a language model: each value is taken only where it is in the
  /// text, word for word.
  ///
  /// - Parameters:
  ///   - answer: the model's answer, one JSON object with the keys of a profile.
  ///   - name: the name of the answer in diagnostics.
  ///   - page: the text that the model was given.
  ///   - pageName: the name of the text in diagnostics.
  /// - Throws: the fault of the answer or of the text, or the reason why nobody can be made of it.
  public init(
    answer: [UInt8], name: String, to page: [UInt8], named pageName: String
  ) throws(Diagnostic) {
    let decoded = try SourceDecoder(answer, name: name)
    let root = try JSONReader(decoded).document().root
    let claimed = SourcePerson(root, in: decoded.source)
    guard claimed.facts.count <= Self.factsAtMost else { throw .manyFacts(claimed) }
    let lines = try PastedLines(page, name: pageName)
    var person = SourcePerson(at: claimed.place)
    var unfounded: [Diagnostic] = []
    for fact in claimed.facts {
      if !SourcePerson.isAboutPerson(fact.path) {
        unfounded.append(.leftOut(fact, "is nothing that a page says of somebody"))
      } else if let place = lines.place(of: fact.text) {
        person.facts.append(SourcePerson.Fact(path: fact.path, text: fact.text, place: place))
      } else {
        unfounded.append(.unfounded(fact, pageName))
      }
    }
    guard person.name != nil else { throw unfounded.first ?? .nameless(claimed.place) }
    let profile = try ImportedProfile(person, remarking: { $0.remark })
    scaffold = profile.scaffold
    findings = unfounded + profile.findings
    doubts = []
  }

  /// No page has more facts; each is looked for in the whole text.
  private static let factsAtMost = 200

  /// The file of the profile: the facts with their lines, then the doubts.
  ///
  /// - Parameter schema: the path of the schema for editors, relative to the file; nil for none.
  public func text(schema: String?) -> String {
    scaffold.text(schema: schema)
      + doubts.map { "# \($0.question) Line \($0.line): \($0.text.visible)\n" }.joined()
  }

  /// The request to a language model, to put before the schema.
  public static let request = """
    Fill an object of the JSON Schema below from the text that follows it. Copy each value word for \
    word from the text. Leave out every key of which the text says nothing; conclude nothing, and \
    translate nothing. Leave out `ties`, `note` and `more`. Answer with the object alone.
    """
}

/// The lines of a text, to look for values in.
private struct PastedLines {
  private let source: SourceText
  /// The text with a space for each white space inside a line, and the offset in the source of each of
  /// its bytes.
  private let bytes: [UInt8]
  private let offsets: [Int]

  init(_ page: [UInt8], name: String) throws(Diagnostic) {
    let decoded = try SourceDecoder(pasted: page, name: name)
    source = decoded.source
    var bytes: [UInt8] = []
    var offsets: [Int] = []
    var offset = 0
    for scalar in source.text.unicodeScalars {
      let width = UTF8.width(scalar)
      defer { offset += width }
      let isEnd = scalar == "\n" || scalar == "\r"
      let isSpace = scalar.properties.isWhitespace && !isEnd
      if isSpace, bytes.last == 0x20 || bytes.isEmpty { continue }
      for (index, byte) in (isSpace ? Array(" ".utf8) : Array(String(scalar).utf8)).enumerated() {
        bytes.append(byte)
        offsets.append(offset + index)
      }
    }
    (self.bytes, self.offsets) = (bytes, offsets)
  }

  /// The place of a value in a line of the text, as whole words; nil where it is in none.
  func place(of value: String) -> Place? {
    let wanted = Array(value.collapsed.utf8)
    guard !wanted.isEmpty, wanted.count <= bytes.count else { return nil }
    // By Knuth, Morris and Pratt, so that no value costs more than the length of the text.
    var borders = [Int](repeating: 0, count: wanted.count)
    var matched = 0
    for index in wanted.indices.dropFirst() {
      while matched > 0, wanted[matched] != wanted[index] { matched = borders[matched - 1] }
      if wanted[matched] == wanted[index] { matched += 1 }
      borders[index] = matched
    }
    matched = 0
    for index in bytes.indices {
      while matched > 0, wanted[matched] != bytes[index] { matched = borders[matched - 1] }
      if wanted[matched] == bytes[index] { matched += 1 }
      guard matched == wanted.count else { continue }
      let (start, end) = (index + 1 - matched, index + 1)
      if isEdge(before: start), isEdge(after: end) {
        return Place(source, offsets[start]..<(offsets[index] + 1))
      }
      matched = borders[matched - 1]
    }
    return nil
  }

  /// Whether no word goes on before an offset.
  private func isEdge(before index: Int) -> Bool {
    let before = bytes[max(0, index - 4)..<index]
    return String(decoding: before, as: UTF8.self).last.map { !$0.isPartOfWord } ?? true
  }

  /// Whether no word goes on after an offset.
  private func isEdge(after index: Int) -> Bool {
    let after = bytes[index..<min(bytes.count, index + 4)]
    return String(decoding: after, as: UTF8.self).first.map { !$0.isPartOfWord } ?? true
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber }
}

extension SourcePerson.Fact {
  /// The line it is from, for a comment beside it.
  fileprivate var remark: String {
    let position = place.position
    let line = place.source.text.utf8.dropFirst(place.range.lowerBound).prefix(place.range.count)
    let text = String(decoding: line, as: UTF8.self).collapsed
    return "line \(position.line): \(text.count > 60 ? text.prefix(59) + "…" : text[...])"
  }
}

extension Diagnostic {
  fileprivate static func manyFacts(_ person: SourcePerson) -> Diagnostic {
    Diagnostic(
      "paste-too-much", "there are \(person.facts.count) values in it", at: person.place,
      help: "a profile has a few: name, role, company, where they are")
  }

  fileprivate static func unfounded(_ fact: SourcePerson.Fact, _ page: String) -> Diagnostic {
    Diagnostic(
      "paste-not-in-text", severity: .warning,
      "`\(fact.text)` does not stand in `\(page)`: it is left out", at: fact.place,
      help: "is it true? then write it into the profile yourself")
  }
}
