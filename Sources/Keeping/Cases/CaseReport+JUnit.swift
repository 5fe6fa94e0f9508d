import Diagnostics
import Text

extension CaseReport {
  /// The results as an XML file of the form that JUnit's reports have, which services for
  /// continuous integration read: a suite for each template, a test for each case.
  package var junit: String {
    let suites = Dictionary(grouping: runs, by: \.variant).sorted { $0.key < $1.key }
      .map { name, runs in
        let head = Self.counts(name, runs)
        return "  <testsuite \(head)>\n" + runs.map(\.junit).joined() + "  </testsuite>\n"
      }
    let faults = diagnostics.filter { $0.severity == .error }
    let others =
      faults.isEmpty
      ? ""
      : "  <testsuite name=\"files\" tests=\"\(faults.count)\" errors=\"\(faults.count)\">\n"
        + faults.map(\.junit).joined() + "  </testsuite>\n"
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n" + suites.joined() + others
      + "</testsuites>\n"
  }

  private static func counts(_ name: String, _ runs: [CaseRun]) -> String {
    let failures = runs.count { $0.failure != nil && $0.outcome != .cannotRun }
    let errors = runs.count { $0.outcome == .cannotRun }
    return "name=\"\(name.inXML)\" tests=\"\(runs.count)\" failures=\"\(failures)\" "
      + "errors=\"\(errors)\""
  }
}

extension CaseRun {
  fileprivate var junit: String {
    let place = subject.place
    let head =
      "    <testcase classname=\"\(variant.inXML)\" name=\"\(subject.title.inXML)\" "
      + "file=\"\(place.source.name.inXML)\" line=\"\(place.position.line)\""
    guard let failure else { return head + "/>\n" }
    let tag = outcome == .cannotRun ? "error" : "failure"
    let details = details(isColored: false).map { $0.inXML }.joined(separator: "\n")
    return head + ">\n      <\(tag) type=\"\(failure.code)\" message=\"\(failure.message.inXML)\">"
      + "\(details)</\(tag)>\n    </testcase>\n"
  }
}

extension Diagnostic {
  fileprivate var junit: String {
    let place = place.map { place in
      " file=\"\(place.source.name.inXML)\" line=\"\(place.position.line)\""
    }
    return "    <testcase classname=\"files\" name=\"\(code)\"\(place ?? "")>\n      "
      + "<error type=\"\(code)\" message=\"\(message.inXML)\">\((help ?? "").inXML)</error>\n"
      + "    </testcase>\n"
  }
}

extension String {
  /// The text in XML 1.0, where most control characters cannot be written at all.
  fileprivate var inXML: String {
    var text = ""
    for scalar in visibleLines.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "\n": text += "&#10;"
      case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}":
        text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
