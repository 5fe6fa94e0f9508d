import Diagnostics
package import People
import Templating

/// What is known of an annotated text beside its words: which facts there are, and where it goes.
///
/// A rule that asks whether a sentence can be true looks here.
package struct TextSetting: Hashable, Sendable {
  /// Every fact there is, of a message that was written; nil where they are not known.
  var facts: Facts?
  /// The facts without which the template is not said at all, with what they are a part of:
  /// `talk.title` and `talk`.
  package var required: Set<String> = []
  /// The facts with which it is not said.
  package var ruledOut: Set<String> = []
  /// What stretches of it are said on condition of.
  package var conditions: [Condition] = []
  /// Whether the text is a template read through, and no message yet.
  package var isOfTemplate = false
  /// Whether everybody can read it.
  package var isPublic = false

  /// Nothing is known.
  package init() {}

  /// A stretch, in UTF-8 bytes of the text, and what must hold for it to be said.
  package struct Condition: Hashable, Sendable {
    let range: Range<Int>
    let given: BranchCondition

    package init(range: Range<Int>, given: BranchCondition) {
      self.range = range
      self.given = given
    }
  }

  /// What is known of a message that was written: every fact there is.
  package init(facts: Facts) {
    self.facts = facts
    isPublic = facts.has("channel.public")
  }
}

extension AnnotatedText {
  /// Whether a fact is known to be there where a stretch is said without being printed: one of those
  /// named, or a part of one of them.
  func isGiven(_ names: [String], at range: Range<Int>) -> Bool {
    names.contains { name in
      setting.facts?.has(name) ?? false || setting.required.contains(name)
        || setting.conditions.contains {
          $0.range.overlaps(range) && $0.given.present.contains { FactName.covers(name, $0) }
        }
    }
  }

  /// Those of some facts that may be there where a stretch is said.
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
  /// A path and what it is a part of: `talk.title` and `talk`.
  package var withWholes: [String] {
    zip(indices, self).filter { $0.1 == "." }.map { String(self[..<$0.0]) } + [self]
  }
}
