extension JSON {
  /// The value on as many lines as it takes to be read: what is short stays on one.
  public var indented: String {
    var text = ""
    write(to: &text, indent: 0, taken: 0)
    return text
  }

  private static let width = 100

  private func write(to output: inout String, indent: Int, taken: Int) {
    let line = line
    let inner = indent + 2
    let start = "\n" + String(repeating: " ", count: inner)
    let end = "\n" + String(repeating: " ", count: indent)
    switch self {
    case .list(let values) where indent + taken + line.count > Self.width:
      output += "["
      for (index, value) in values.enumerated() {
        output += (index > 0 ? "," : "") + start
        value.write(to: &output, indent: inner, taken: 0)
      }
      output += end + "]"
    case .object(let members) where indent + taken + line.count > Self.width:
      output += "{"
      for (index, member) in members.enumerated() {
        let key = JSON.text(member.key).line + ": "
        output += (index > 0 ? "," : "") + start + key
        member.value.write(to: &output, indent: inner, taken: key.count + 1)
      }
      output += end + "}"
    default: output += line
    }
  }
}
