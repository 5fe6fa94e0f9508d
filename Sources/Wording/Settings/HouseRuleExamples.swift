package import Diagnostics
import Text
import YAML

extension HouseRule {
  /// How many texts it is tested with.
  package var exampleCount: Int { good.count + bad.count }

  /// Whether it has examples of both kinds.
  package var isTested: Bool { !good.isEmpty && !bad.isEmpty }

  /// Whether it finds anything in a text.
  func finds(in text: String) -> Bool {
    !findings(in: example(text)).isEmpty
  }

  /// The examples that it does not treat as they say.
  package var failures: [Diagnostic] {
    let missed = bad.flatMap { example -> [Diagnostic] in
      let passage = self.example(example.text.text)
      let found = findings(in: passage)
      if found.isEmpty { return [.findsNothing(name.text, example.text.place)] }
      guard let mended = example.mended else { return [] }
      let result = self.mended(passage, by: found)
      return result == mended ? [] : [.mendsOtherwise(name.text, result, example.text.place)]
    }
    let alarms = good.flatMap { text in
      findings(in: example(text.text)).prefix(1).map { finding in
        Diagnostic.findsTooMuch(name.text, finding.message, text.place)
      }
    }
    return missed + alarms
  }

  /// A text as the part of a message that it looks at.
  private func example(_ text: String) -> AnnotatedText {
    var setting = TextSetting()
    let count = text.utf8.count
    if let name = scope.name { setting.parts = [TextSetting.Part(name: name, range: 0..<count)] }
    return AnnotatedText(
      text, spans: [AnnotatedText.Span(0..<count, .literal(nil))], isSubject: scope == .subject,
      setting: setting)
  }

  private func mended(_ passage: AnnotatedText, by findings: [WordingFinding]) -> String {
    var bytes = passage.bytes
    var end = bytes.count
    for finding in findings.reversed() where finding.range.upperBound <= end {
      guard let replacement = finding.replacement else { continue }
      bytes.replaceSubrange(finding.range, with: Array(replacement.utf8))
      end = finding.range.lowerBound
    }
    return String(decoding: bytes, as: UTF8.self).collapsingWhitespace
  }
}

extension HouseRule.Scope {
  /// The name of a part of the message; nil for the whole of it or of a subject.
  fileprivate var name: String? {
    switch self {
    case .anywhere, .message, .subject: nil
    case .greeting: "greeting"
    case .closing: "closing"
    case .part(let name): name
    }
  }
}

extension Diagnostic {
  fileprivate static func findsNothing(_ name: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "lint-rule-test", "`\(name)` finds nothing in this bad example", at: place,
      help: "change the rule, or put the example under `good`")
  }

  fileprivate static func findsTooMuch(
    _ name: String, _ message: String, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      "lint-rule-test", "`\(name)` finds a fault in this good example: \(message)", at: place,
      help: "change the rule, or put the example under `bad`")
  }

  fileprivate static func mendsOtherwise(
    _ name: String, _ result: String, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      "lint-rule-test", "`\(name)` makes `\(result)` of this bad example", at: place,
      help: "change the rule, or what it is said to be `mended` to")
  }
}
