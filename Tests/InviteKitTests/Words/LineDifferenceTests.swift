import Foundation
import Testing

@testable import Text

/// The lines that two texts differ in.
struct LineDifferenceTests {
  private func diff(_ old: String, _ new: String) -> String {
    LineDifference(from: old, to: new).unified("a", "b")
  }

  @Test(arguments: [
    ("a\n", "a\n", ""),
    ("a\nb\n", "a\nc\n", "@@ -1,2 +1,2 @@\n a\n-b\n+c\n"),
    ("", "a\n", "@@ -0,0 +1,1 @@\n+a\n"),
    ("a", "a\n", "@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n"),
    ("a\n", "a\n\nb", "@@ -1,1 +1,3 @@\n a\n+\n+b\n\\ No newline at end of file\n"),
    ("a\r\nb\r\n", "a\r\nc\r\n", "@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n"),
    ("a\tb\n", "a\tc\n", "@@ -1,1 +1,1 @@\n-a\tb\n+a\tc\n"),
  ])
  func `a diff is the one that programs read`(old: String, new: String, expected: String) {
    #expect(diff(old, new) == (expected.isEmpty ? "" : "--- a\n+++ b\n" + expected))
  }

  @Test func `hunks that touch are one, and others are apart`() {
    let old = (1...30).map { "line \($0)\n" }.joined()
    let near = old.replacing("line 5\n", with: "x\n").replacing("line 11\n", with: "y\n")
    #expect(diff(old, near).components(separatedBy: "@@ -").count == 2)
    let far = old.replacing("line 5\n", with: "x\n").replacing("line 25\n", with: "y\n")
    #expect(diff(old, far).components(separatedBy: "@@ -").count == 3)
  }
}
