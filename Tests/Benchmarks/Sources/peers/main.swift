import Foundation
import Timing

// A peer in Swift: it does its work as often as a line on standard input says, and answers with the
// nanoseconds of the processor that took.
//
//   peers yams-nodes|yams-values FOLDER   loads the profiles of a folder
//   peers mustache|stencil WORDS FACTS    renders a template; `text` asks for what it says
let arguments = CommandLine.arguments
guard arguments.count > 2 else { exit(64) }
let work: () throws -> String =
  switch arguments[1] {
  case "yams-nodes": try YamsLoading(folder: arguments[2]).nodes
  case "yams-values": try YamsLoading(folder: arguments[2]).values
  case "mustache": try MustacheRendering(words: arguments[2], facts: arguments[3]).text
  case "stencil": try StencilRendering(words: arguments[2], facts: arguments[3]).text
  default: exit(64)
  }

/// Answers at once, whatever standard output leads to.
func answer(_ line: String) {
  FileHandle.standardOutput.write(Data((line + "\n").utf8))
}

answer("ready")
while let line = readLine() {
  guard let repetitions = Int(line) else {
    answer(String(decoding: try JSONEncoder().encode(work()), as: UTF8.self))
    continue
  }
  var sum = 0
  let start = ProcessorTime.now
  for _ in 0..<repetitions { sum &+= try work().utf8.count }
  let time = ProcessorTime.now - start
  guard sum >= 0 else { exit(1) }
  answer("\(Int(time))")
}
