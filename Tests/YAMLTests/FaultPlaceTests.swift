import Diagnostics
import TestSupport
import Testing
import YAML

/// Where faults are, in texts that are not plain ASCII.
struct FaultPlaceTests {
  private func place(_ yaml: String) throws -> Place? {
    do throws(Diagnostic) {
      return try YAMLDocument.read(Array(yaml.utf8), name: "a.yaml").warnings.first?.place
    } catch {
      return error.place
    }
  }

  @Test(arguments: [
    "a:\n  b: c\n ⟦С⟧: d\n", "- a\n⟦é⟧: b\n", "a: [{b: c} ⟦é⟧]\n",
  ])
  func `a fault points at whole characters`(marked: String) throws {
    let text = MarkedText(marked)
    let range = try #require(try place(text.text)).range
    #expect(MarkedText.mark(text.text, [range]) == marked)
  }
}
