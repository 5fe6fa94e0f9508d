import Foundation
import TestSupport

@testable import Keeping

/// Python's `jsonschema`, where it is installed.
enum Validator {
  /// Why a test that needs it is skipped.
  static let absence = "python3 with jsonschema and yaml is not there"

  /// Whether it can be used.
  static let isThere: Bool = {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c", "import jsonschema, yaml; jsonschema.Draft202012Validator",
    ]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  /// What a schema has against each document; nothing where it is as it should be.
  ///
  /// The documents are read as the YAML language server reads them, by the core schema of YAML 1.2.
  static func verdicts(
    _ schema: Schema, _ documents: [(name: String, text: String)]
  ) async throws -> [String] {
    struct Task: Encodable {
      let schema: String
      let documents: [String]
    }
    let file = FileManager.default.temporaryDirectory
      .appending(path: "invite-schema-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    let task = Task(schema: schema.text, documents: documents.map(\.text))
    try JSONEncoder().encode(task).write(to: file)
    let script = file.appendingPathExtension("py")
    try Data(program.utf8).write(to: script)
    defer { try? FileManager.default.removeItem(at: script) }
    let output = try await Program.shell(
      "python3 '\(script.path)' '\(file.path)'", in: Checkout.root)
    guard let verdicts = try? JSONDecoder().decode([String].self, from: Data(output.utf8)) else {
      throw Failure(output: output)
    }
    return verdicts
  }

  /// What the validator says when it cannot do its work: that a schema is none, for one.
  struct Failure: Error {
    let output: String
  }

  private static let program = #"""
    import json, re, sys, yaml
    from jsonschema import Draft202012Validator

    class Core(yaml.SafeLoader):
        yaml_implicit_resolvers = {}

    for tag, pattern, first in [
        ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
        ("int", r"[-+]?[0-9]+", "-+0123456789"),
        ("float", r"[-+]?(\.[0-9]+|[0-9]+\.[0-9]*)([eE][-+]?[0-9]+)?", "-+.0123456789"),
        ("null", r"null|Null|NULL|~|", "nN~" ),
    ]:
        for letter in list(first) + ([None, ""] if tag == "null" else []):
            Core.yaml_implicit_resolvers.setdefault(letter, []).append(
                ("tag:yaml.org,2002:" + tag, re.compile("^(?:" + pattern + ")$")))
    Core.add_constructor("tag:yaml.org,2002:int", lambda l, n: int(n.value))

    task = json.load(open(sys.argv[1]))
    schema = json.loads(task["schema"])
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    verdicts = []
    for text in task["documents"]:
        errors = validator.iter_errors(yaml.load(text, Core))
        verdicts.append("; ".join(e.json_path + ": " + e.message for e in errors))
    print(json.dumps(verdicts))
    """#
}

extension Checkout {
  /// The files of a folder with an ending, in order.
  static func files(
    in folder: String, ending: String
  ) throws -> [(name: String, text: String)] {
    let folder = root.appending(path: folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.filter { $0.hasSuffix(ending) }.map { name in
      (name, try String(contentsOf: folder.appending(path: name), encoding: .utf8))
    }
  }
}
