import Glibc

/// Runs libFuzzer on one target: `fuzz TARGET [OPTION...] [FOLDER...]`.
///
/// The options and folders are those of libFuzzer; `Tests/Fuzzing/run` gives it the usual ones. Beside
/// that, `fuzz targets` names the targets, and `fuzz words TARGET` prints a dictionary.
@main struct Fuzz {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "targets" {
      for target in Target.allCases { print(target.rawValue) }
    } else if arguments.first == "words", let target = target(arguments.dropFirst().first) {
      for word in target.words { print(word.dictionaryLine) }
    } else if let target = target(arguments.first) {
      exit(run(target))
    } else {
      let names = Target.allCases.map(\.rawValue).joined(separator: "|")
      print("usage: fuzz \(names) [OPTION...] [FOLDER...]")
      exit(64)
    }
  }

  private static func target(_ name: String?) -> Target? { name.flatMap { Target(rawValue: $0) } }

  /// libFuzzer takes what follows the name of the target for its own arguments.
  private static func run(_ target: Target) -> CInt {
    var arguments = CommandLine.unsafeArgv.advanced(by: 1)
    arguments[0] = CommandLine.unsafeArgv[0]
    var count = CommandLine.argc - 1
    return runDriver(&count, &arguments, target.test)
  }
}

typealias Test = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: Test
) -> CInt
