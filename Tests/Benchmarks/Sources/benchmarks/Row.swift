/// What was measured of one thing.
struct Row: Encodable {
  /// What it is called.
  let name: String
  /// How long it takes, in nanoseconds.
  var time: Measurement?
  /// How long it takes of the processor, in nanoseconds; of whole processes only.
  var cpu: Measurement?
  /// The most memory in use at a time, in bytes; of whole processes only.
  var peak: Measurement?
  /// How many times the time of the section's base this is.
  var ratio: Measurement?
  /// How many times the processor's time of the base this is.
  var cpuRatio: Measurement?
  /// How many times the memory of the base this is.
  var peakRatio: Measurement?
  /// What the ratio may be.
  var budget: Double?
  /// Why there is nothing to be seen.
  var absence: String?

  /// A row that still has to be measured.
  init(_ name: String, budget: Double? = nil) {
    self.name = name
    self.budget = budget
  }

  /// Takes what was measured, or why nothing was.
  mutating func take(_ result: Result<Measurement, any Error>) {
    switch result {
    case .success(let time): self.time = time
    case .failure(let error): absence = Self.reason(error)
    }
  }

  /// Takes what a whole process took, by how many pieces of work it did.
  mutating func take(_ result: Result<[Usage], any Error>, pieces: Int = 1) {
    switch result {
    case .success(let usages):
      time = Measurement(usages.map(\.wall)).divided(by: pieces)
      cpu = Measurement(usages.map(\.cpu)).divided(by: pieces)
      peak = Measurement(usages.map(\.peak))
    case .failure(let error): absence = Self.reason(error)
    }
  }

  /// Compares the row with another.
  mutating func compare(with base: Row) {
    ratio = base.time.flatMap { time?.ratio(to: $0) }
    cpuRatio = base.cpu.flatMap { cpu?.ratio(to: $0) }
    peakRatio = base.peak.flatMap { peak?.ratio(to: $0) }
  }

  /// Compares the row's medians with another's, which had its turns at other times.
  mutating func compareMedians(with base: Row) {
    func quotient(_ own: Measurement?, _ other: Measurement?) -> Measurement? {
      guard let own, let other else { return nil }
      return Measurement([own.median / other.median])
    }
    ratio = quotient(time, base.time)
    cpuRatio = quotient(cpu, base.cpu)
    peakRatio = quotient(peak, base.peak)
  }

  private static func reason(_ error: any Error) -> String {
    (error as? Absence)?.reason ?? "\(error)"
  }
}
