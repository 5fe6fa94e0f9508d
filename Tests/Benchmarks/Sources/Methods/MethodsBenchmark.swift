import Diagnostics
import Fitting
public import Foundation
import People
import Writing

/// Compares ways of getting a text under a limit, on cases that nobody chose.
public struct MethodsBenchmark {
  private let library: TemplateLibrary
  private let profiles: [Profile]

  /// A benchmark with the templates and the profiles of a checkout.
  public init(root: URL) throws {
    library = try TemplateLibrary.load(folder: root.appending(path: "templates").path)
    let folder = root.appending(path: "profiles")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    profiles = try files.filter { $0.hasSuffix(".yaml") }.compactMap { name in
      let data = try Data(contentsOf: folder.appending(path: name))
      return Profile.read(Array(data), name: name).profile
    }
  }

  /// The table: half of the cases are of the shipped templates, half of generated ones.
  public func table(cases count: Int = 300) -> MethodTable {
    let held = HeldCases(library: library, profiles: profiles, each: count / 2)
    var (verified, proved) = (0, 0)
    for held in held.cases {
      guard case .fits(let fit) = Fitter(held.limits).fit(held.draft) else { continue }
      if fit.isProved { proved += 1 }
      let best = held.open.filled(held.judge.best.way)
      if fit.text == best.text, fit.cost == best.cost { verified += 1 }
    }
    return MethodTable(
      cases: held.cases.count, ways: held.cases.reduce(0) { $0 + $1.wayCount },
      verified: verified, proved: proved, leftOut: held.tooMany,
      rows: methods.map { MethodRow($0, held.cases) })
  }
}
