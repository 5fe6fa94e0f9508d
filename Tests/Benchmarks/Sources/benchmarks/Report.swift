/// Everything that was measured in one run.
struct Report: Encodable {
  /// The day of the run.
  let date: String
  /// What it ran on.
  let machine: Machine
  /// Whether it was a short run, which is less exact.
  let isQuick: Bool
  /// How many rounds there were of what is measured within processes.
  let rounds: Int
  /// What is compared with its peers.
  var sections: [Section] = []
  /// How the fit grows.
  var sweeps: [Sweep] = []
  /// How `batch` grows.
  var batch: BatchGrowth?
}
