import Diagnostics
import Testing
import YAML

/// A text with what is printed about it, to the letter.
struct PrintedFault: CustomTestStringConvertible {
  let testDescription: String
  let yaml: String
  let expected: String

  init(_ name: String, _ yaml: String, _ expected: String) {
    testDescription = name
    self.yaml = yaml
    self.expected = expected
  }

  var printed: String {
    do throws(Diagnostic) {
      let document = try YAMLDocument.read(Array(yaml.utf8), name: "a.yaml")
      return document.warnings.map(DiagnosticPrinter().text).joined()
    } catch {
      return DiagnosticPrinter().text(for: error)
    }
  }
}
