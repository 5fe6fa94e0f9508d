import FoundationEssentials

extension CardGrid {
  /// The grid for where the result goes.
  ///
  /// A terminal tells its width, unless `COLUMNS` does. What goes elsewhere is read by programs and in
  /// files, which have no width: one card below the other in 80 columns, unless a width is asked for.
  ///
  /// - Parameters:
  ///   - width: the width that is asked for.
  ///   - isToFile: whether the result goes into a file.
  init(
    width: Int?, isToFile: Bool = false,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    let isOnTerminal = !isToFile && StandardStream.output.isTerminal
    let told = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    let terminal = isOnTerminal ? told ?? StandardStream.output.columns : nil
    self.init(
      width: min(Self.widthAtMost, max(Self.widthAtLeast, width ?? terminal ?? 80)),
      isSideBySide: width != nil || isOnTerminal)
  }

  /// Nothing is laid out narrower than this.
  static let widthAtLeast = 20
  /// Nor wider, whatever a terminal or the environment tells.
  static let widthAtMost = 1000
}
