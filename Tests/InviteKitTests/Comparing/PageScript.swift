import Foundation
import TestSupport
import Testing

@testable import Comparing
@testable import Fitting
@testable import Text

/// The modules of a page's script that know nothing of the page, opened to a test's own questions.
enum PageScript {
  /// The modules that count, write and fit.
  private static let modules = ["emoji", "address", "count", "layout", "draft", "fit"]

  /// Opens a page in which the modules are global and `data` is that of a comparison.
  static func open(
    with comparison: Comparison? = nil, _ work: (Chromium) async throws -> Void
  ) async throws {
    let data =
      comparison.map { PageData($0).text }
      ?? JSON.object([JSON.Member("endings", .text(TopLevelDomain.list.text))]).line
    let html = """
      <!DOCTYPE html><meta charset="utf-8"><script>var data = \(data);
      \(PageFiles.joined(modules, "js"))</script>
      """
    try await PageSample.withFile(of: html) { file in
      try await Chromium.use { (browser) async throws in
        try await browser.open(file)
        try await work(browser)
        #expect(try await browser.complaints() == [])
      }
    }
  }

  /// The value of an expression, by way of JSON.
  static func value<Value: Decodable>(
    of expression: String, in browser: Chromium, as type: Value.Type = Value.self
  ) async throws -> Value {
    let json = try await browser.evaluate("JSON.stringify(\(expression))")
    return try JSONDecoder().decode(type, from: Data(json.utf8))
  }
}
