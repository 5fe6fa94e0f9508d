import Diagnostics
import Files
import Fitting
import People
import Templating
import Wording

/// The profiles that cases name, each read once however many cases do.
struct CaseProfiles: Sendable {
  private var readings: [String: ProfileReading] = [:]
  /// How many folders of the library the present file of cases lies in.
  var folders = 0

  /// The profile at a path in a case, and the diagnostics to report now.
  ///
  /// - Parameters:
  ///   - path: the path, from the folder of the file of cases.
  ///   - place: the place of that path in the case.
  mutating func profile(
    at path: String, named place: Place
  ) -> (profile: Profile?, faults: [Diagnostic]) {
    let folder = TextFile.folder(of: place.source.name)
    guard !path.hasPrefix("/"), !path.hasPrefix("~") else {
      return (nil, [.absolutePath(place)])
    }
    let depth = Self.depth(of: path)
    guard depth >= -1 - folders else { return (nil, [.pathLeadsOut(place)]) }
    let file = "\(folder)/\(path)"
    if let known = readings[file] {
      // Faults of a profile are reported once, but a missing file at every case.
      return (known.profile, [])
    }
    do {
      // A file beside a library is no part of it, but came with it: it may be a link to anything
      // that came with it.
      let bytes =
        try depth < 0
        ? TextFile.read(
          found: String(TextFile.tidied(path).dropFirst(-3 * depth)),
          in: folder + String(repeating: "/..", count: -depth))
        : TextFile.read(path, in: folder)
      let reading = Profile.read(bytes, name: TextFile.tidied(file))
      readings[file] = reading
      return (reading.profile, reading.diagnostics.filter { $0.severity == .error })
    } catch {
      var reason = error
      reason.message = error.message.replacing(file, with: TextFile.tidied(file))
      // A similar name is suggested in the form for the case.
      reason.help = error.help?.replacing("\(folder)/", with: "")
      return (nil, [.noProfile(reason, hasNearName: TextFile.nearName(file) != nil, at: place)])
    }
  }

  /// The least depth that a path goes through, from the folder of the cases.
  private static func depth(of path: String) -> Int {
    var depth = 0
    var least = 0
    for part in path.split(separator: "/") where part != "." {
      depth += part == ".." ? -1 : 1
      least = min(least, depth)
    }
    return least
  }
}
