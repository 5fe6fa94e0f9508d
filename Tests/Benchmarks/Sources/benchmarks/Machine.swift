import Foundation

/// What a run ran on.
struct Machine: Encodable {
  /// The processor, as it calls itself.
  let processor: String
  /// How many processors there are.
  let cores: Int
  /// The memory, in GiB.
  let memory: Int
  /// The operating system.
  let system: String
  /// The Swift compiler.
  let swift: String
  /// How many processes wanted to run at the start of the run, on average over a minute.
  let load: Double

  /// This machine, now.
  static var here: Machine {
    let shell = Shell(folder: URL(filePath: "/"))
    let swift = (try? shell.output(of: ["swift", "--version"]))?
      .firstMatch(of: /Swift version ([0-9.]+)/)
    var loads = [0.0]
    getloadavg(&loads, 1)
    let memory = Double(ProcessInfo.processInfo.physicalMemory) / 1_073_741_824
    return Machine(
      processor: processorName(shell), cores: ProcessInfo.processInfo.activeProcessorCount,
      memory: Int(memory.rounded()), system: systemName,
      swift: swift.map { String($0.1) } ?? "unknown", load: loads[0])
  }

  /// The machine in a sentence's words.
  var description: String {
    let busy = load < 0.5 ? "" : ", load \(load.formatted(.number.precision(.fractionLength(1))))"
    return "\(processor), \(cores) cores, \(memory) GiB, \(system), Swift \(swift)\(busy)"
  }

  private static func processorName(_ shell: Shell) -> String {
    if let file = try? String(contentsOf: URL(filePath: "/proc/cpuinfo"), encoding: .utf8),
      let name = file.firstMatch(of: /model name\s*:\s*(.+)/)
    {
      return String(name.1)
    }
    let name = try? shell.output(of: ["sysctl", "-n", "machdep.cpu.brand_string"])
    return name ?? "an unknown processor"
  }

  private static var systemName: String {
    let file = try? String(contentsOf: URL(filePath: "/etc/os-release"), encoding: .utf8)
    let name = file?.firstMatch(of: /PRETTY_NAME="?([^"\n]+)/)
    return name.map { String($0.1) } ?? ProcessInfo.processInfo.operatingSystemVersionString
  }
}
