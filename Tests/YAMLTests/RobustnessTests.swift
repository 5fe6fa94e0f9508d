import Diagnostics
import Testing
import YAML

/// Broken texts of every kind are read or refused, and what is refused can be printed.
struct RobustnessTests {
  private let seed = """
    # é
    name: {given: Ada, "family": 'Lovelace'} # c
    links: [a, &b b, *b]
    work: |2-
      build
    role: >
      a

    goal: !!str "\\U0001F600 \\
      x"
    ? ties
    : - {}

    """

  private func read(_ bytes: [UInt8]) {
    do throws(Diagnostic) {
      let document = try YAMLDocument.read(bytes, name: "a.yaml")
      #expect(document.root.range.upperBound <= bytes.count)
    } catch {
      let end = error.place?.source.text.utf8.count ?? 0
      #expect(error.place?.range.lowerBound ?? 0 <= end)
      #expect(!DiagnosticPrinter().text(for: error).isEmpty)
    }
  }

  @Test func `a text cut anywhere`() {
    let bytes = Array(seed.utf8)
    for end in 0...bytes.count {
      read(Array(bytes[..<end]))
      read(Array(bytes[end...]))
    }
  }

  @Test func `a text with any byte anywhere`() {
    let bytes = Array(seed.utf8)
    for index in bytes.indices {
      for byte in Array("\n\t \"'#:-?[]{},&*!|>%@`\\\u{85}x".utf8) {
        var changed = bytes
        changed[index] = byte
        read(changed)
        changed = bytes
        changed.insert(byte, at: index)
        read(changed)
      }
    }
  }
}
