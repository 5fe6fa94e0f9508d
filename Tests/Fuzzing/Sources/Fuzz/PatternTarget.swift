@testable import Text

/// A regular expression is read or explained; what is read ends, and finds stretches of the text.
///
/// The input is the expression, and behind the first line feed the text.
enum PatternTarget {
  static func check(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    let expression = String(decoding: parts[0], as: UTF8.self)
    // Text is valid UTF-8 wherever expressions are searched for.
    let text = Array(String(decoding: parts.count > 1 ? parts[1] : [], as: UTF8.self).utf8)
    do throws(PatternFault) {
      let pattern = try Pattern(expression)
      let found = pattern.search(text)
      var end = 0
      for match in found.matches {
        expect(match.lowerBound >= end && !match.isEmpty, "\(match) after \(end)")
        end = match.upperBound
      }
      expect(end <= text.count, "\(end) is behind the text")
      let first = pattern.search(text, atMost: 1)
      expect(first.matches == Array(found.matches.prefix(1)), "another first match")
    } catch {
      expect(error.offset <= expression.utf8.count, "a fault behind the expression")
      expect(!error.message.isEmpty && !error.help.isEmpty, "a fault without words")
    }
  }
}
