/// How much of what it needs a program brings along.
enum Linking {
  /// All of it: one file that needs no other.
  case whole
  /// Swift's runtime, but not the system's libraries.
  case runtime

  /// The one with the most in it that can be had here; only Linux lets a program bring its C library
  /// along.
  static var most: Linking {
    #if os(Linux)
      .whole
    #else
      .runtime
    #endif
  }

  /// What a program built so is called in a row.
  var name: String {
    switch self {
    case .whole: "a static executable"
    case .runtime: "with a static runtime"
    }
  }

  /// What tells Swift's package manager to link so.
  var packageOptions: [String] {
    switch self {
    case .whole: ["-Xswiftc", "-static-executable"]
    case .runtime: ["--static-swift-stdlib"]
    }
  }

  /// What tells Swift's compiler to link so.
  var compilerOption: String {
    switch self {
    case .whole: "-static-executable"
    case .runtime: "-static-stdlib"
    }
  }

  /// Refuses to be built where it cannot be.
  ///
  /// - Throws: an `Absence`.
  func require() throws {
    guard self == .runtime || Self.most == .whole else {
      throw Absence(reason: "only Linux has static executables")
    }
  }
}
