import Foundation
import TestSupport
import Testing

/// Python's `scipy`, where it is installed: the same numbers by somebody else's methods.
enum SciPy {
  /// Why a test that needs it is skipped.
  static let absence: Comment = "python3 with scipy is not there"

  /// Whether it can be used.
  static let isThere: Bool = {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", "from scipy.stats import beta, binomtest"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  /// What a function answers to each list of arguments, all in one run of Python.
  ///
  /// - Parameters:
  ///   - questions: the arguments.
  ///   - function: a function of Python called `answer`, which returns a list of numbers.
  static func answers(to questions: [[Double]], _ function: String) async throws -> [[Double]] {
    let program = """
      import json, sys
      from scipy.stats import beta, binomtest

      \(function)

      print(json.dumps([answer(*question) for question in json.load(open(sys.argv[1]))]))
      """
    var output = ""
    try await TestFolder.use { folder in
      try JSONEncoder().encode(questions).write(to: folder.appending(path: "questions.json"))
      try Data(program.utf8).write(to: folder.appending(path: "answer.py"))
      output = try await Program.shell("python3 answer.py questions.json", in: folder)
    }
    guard let answers = try? JSONDecoder().decode([[Double]].self, from: Data(output.utf8)) else {
      throw Failure(output: output)
    }
    return answers
  }

  /// What Python says when it cannot do its work.
  struct Failure: Error {
    let output: String
  }
}
