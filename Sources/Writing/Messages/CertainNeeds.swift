import People
import Templating

/// The facts without which each template of a library cannot be written for sure, whichever way is
/// taken: what a list of many people is held against before a template is bound.
struct CertainNeeds: Sendable {
  /// The keys that the path of each fact is made of, by the name of the template.
  private var needs: [String: [[String]]] = [:]

  /// Reads the templates of a library once.
  ///
  /// - Parameter hasSubject: whether the line above a message is written too.
  init(of library: TemplateLibrary, hasSubject: Bool) {
    for variant in library.variants {
      let templates = [variant.body] + (hasSubject ? [variant.subject].compactMap(\.self) : [])
      needs[variant.name] = Set(templates.flatMap(\.outline.needs)).filter(Self.isPlain)
        .map { $0.split(separator: ".").map(String.init) }
    }
  }

  /// How many facts a template lacks at least; 0 where that is not known without binding it.
  func lacking(_ variant: Variant, in facts: Facts) -> Int {
    let requirements = Requirements(of: variant, for: facts)
    // Where it is not meant for the pair, no fact would help.
    guard !requirements.isRuledOut else { return .max }
    let lacking = (needs[variant.name] ?? []).count { facts.lacks($0) }
    return max(lacking, requirements.missing.isEmpty ? 0 : 1)
  }

  /// Whether a path names a fact by its keys alone, not the size or an end of a list.
  private static func isPlain(_ path: String) -> Bool {
    path.split(separator: ".").allSatisfy { name in
      !["size", "first", "last"].contains(name)
        && name.utf8.allSatisfy { $0 == UInt8(ascii: "_") || (0x61...0x7A).contains($0) }
    }
  }
}
