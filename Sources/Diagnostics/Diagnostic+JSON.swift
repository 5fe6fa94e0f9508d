public import Text

extension Diagnostic {
  /// The diagnostic as a finding of the JSON output: its code, severity and message, and its place
  /// where it has one.
  public var json: JSON {
    var members = [
      JSON.Member("code", .text(code.description)),
      JSON.Member("severity", .text(severity.rawValue)),
      JSON.Member("message", .text(message)),
    ]
    if let place { members += place.members }
    if let help { members.append(JSON.Member("help", .text(help))) }
    return .object(members)
  }
}

extension Place {
  /// The members of a JSON object that locate something: its file, and the line and the column it
  /// starts at, from 1.
  package var members: [JSON.Member] {
    [
      JSON.Member("path", .text(source.name)),
      JSON.Member("line", .integer(position.line)),
      JSON.Member("column", .integer(position.column)),
    ]
  }
}
