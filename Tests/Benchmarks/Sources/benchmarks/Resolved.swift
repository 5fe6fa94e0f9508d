import Foundation

/// The versions of the Swift packages that were built.
enum Resolved {
  /// A package and its version.
  static func name(_ package: String, in workshop: Workshop) -> String {
    let file = workshop.package.appending(path: "Package.resolved")
    guard let data = try? Data(contentsOf: file),
      let pins = try? JSONDecoder().decode(Pins.self, from: data),
      let pin = pins.pins.first(where: { $0.identity == package.lowercased() }),
      let version = pin.state.version
    else { return package }
    return "\(package) \(version)"
  }

  private struct Pins: Decodable {
    let pins: [Pin]
  }

  private struct Pin: Decodable {
    let identity: String
    let state: State
  }

  private struct State: Decodable {
    let version: String?
  }
}
