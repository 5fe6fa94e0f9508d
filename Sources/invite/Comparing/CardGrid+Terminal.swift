import FoundationEssentials

extension CardGrid {
  /// The grid for where the result goes.
  ///
  /// A terminal tells its width, unless `COLUMNS` does. What goes elsewhere is read by programs and in
  /// files, which have no width: one card below the other in 80 columns, unless a width is asked for.
  ///
  /// - Parameter width: the width that is asked for.
  init(width: Int?, environment: [String: String] = ProcessInfo.processInfo.environment) {
    let output = StandardStream.output
    let told = output.isTerminal ? environment["COLUMNS"].flatMap { Int($0) } : nil
    let terminal = told.flatMap { $0 > 0 ? $0 : nil } ?? output.columns
    self.init(
      width: max(Self.widthAtLeast, width ?? terminal ?? 80),
      isSideBySide: width != nil || output.isTerminal)
  }

  /// Nothing is laid out narrower than this.
  static let widthAtLeast = 20
}
