import People
import Templating

/// The facts that each template of a library certainly needs: with many recipients, they are
/// checked before a template is bound.
struct CertainNeeds: Sendable {
  /// The keys in the path of each fact, by the name of the template.
  private var needs: [String: [[String]]] = [:]

  /// Reads the templates of a library once.
  ///
  /// - Parameter hasSubject: whether subjects are written too.
  init(of library: TemplateLibrary, hasSubject: Bool) {
    for variant in library.variants {
      let templates = [variant.body] + (hasSubject ? [variant.subject].compactMap(\.self) : [])
      needs[variant.name] = Set(templates.flatMap(\.outline.needs)).filter(Self.isPlain)
        .map { $0.split(separator: ".").map(String.init) }
    }
  }

  /// How many facts a template lacks at least; 0 where only binding can find out.
  func lacking(_ variant: Variant, in facts: Facts) -> Int {
    let requirements = Requirements(of: variant, for: facts)
    // If it is not meant for the pair, no fact would help.
    guard !requirements.isRuledOut else { return .max }
    let lacking = (needs[variant.name] ?? []).count { facts.lacks($0) }
    return max(lacking, requirements.missing.isEmpty ? 0 : 1)
  }

  /// Whether a path consists of keys alone, without the size or an end of a list.
  private static func isPlain(_ path: String) -> Bool {
    path.split(separator: ".").allSatisfy { name in
      !["size", "first", "last"].contains(name)
        && name.utf8.allSatisfy { $0 == UInt8(ascii: "_") || (0x61...0x7A).contains($0) }
    }
  }
}
