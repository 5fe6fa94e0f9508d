import Diagnostics
package import People
import Templating

/// The facts of an annotated text, the conditions on them, and whether everybody can read it.
///
/// A rule that asks whether a sentence can be true looks here.
package struct TextSetting: Hashable, Sendable {
  /// All facts of a written message; nil where they are not known.
  var facts: Facts?
  /// The facts without which the template is not used, with the wholes they are parts of:
  /// `talk.title` and `talk`.
  package var required: Set<String> = []
  /// The facts with which it is not used.
  package var ruledOut: Set<String> = []
  /// The conditions on stretches of the text.
  package var conditions: [Condition] = []
  /// The stretches that lie in a choice with a name.
  package var parts: [Part] = []
  /// Whether the text is a reading of a template, and not a message yet.
  package var isOfTemplate = false
  /// Whether everybody can read it.
  package var isPublic = false

  /// A setting without facts or conditions.
  package init() {}

  /// A stretch, in UTF-8 bytes of the text, and the condition on it.
  package struct Condition: Hashable, Sendable {
    let range: Range<Int>
    let given: BranchCondition

    package init(range: Range<Int>, given: BranchCondition) {
      self.range = range
      self.given = given
    }
  }

  /// A stretch, in UTF-8 bytes of the text, and the name of the choice it lies in.
  package struct Part: Hashable, Sendable {
    let name: String
    let range: Range<Int>

    package init(name: String, range: Range<Int>) {
      self.name = name
      self.range = range
    }
  }

  /// The setting of a written message: all its facts.
  package init(facts: Facts) {
    self.facts = facts
    isPublic = facts.has(["channel", "public"])
  }
}

extension AnnotatedText {
  /// Whether one of the named facts, or a part of one, is known to exist where a stretch is used,
  /// even if the stretch does not print it.
  func isGiven(_ names: [String], at range: Range<Int>) -> Bool {
    names.contains { name in
      setting.facts?.has(name) ?? false || setting.required.contains(name)
        || setting.conditions.contains {
          $0.range.overlaps(range) && $0.given.present.contains { FactName.covers(name, $0) }
        }
    }
  }

  /// The named facts that may exist where a stretch is used.
  func possible(_ names: [String], at range: Range<Int>) -> [String] {
    names.filter { name in
      if let facts = setting.facts { return facts.has(name) }
      return !setting.ruledOut.contains(name)
        && !setting.conditions.contains {
          $0.range.overlaps(range) && $0.given.absent.contains(name)
        }
    }
  }
}

extension String {
  /// A path and the wholes it is a part of: `talk.title` and `talk`.
  package var withWholes: [String] {
    zip(indices, self).filter { $0.1 == "." }.map { String(self[..<$0.0]) } + [self]
  }
}
