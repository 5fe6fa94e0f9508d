public import Foundation

/// The checkout the tests were built from.
public enum Checkout {
  /// The top folder of the project.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .standardizedFileURL
}
