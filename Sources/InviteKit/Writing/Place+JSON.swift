import Diagnostics

extension Place {
  /// The members that say in a JSON object where something stands: its file, and the line and the
  /// column it starts at, from 1.
  var members: [JSON.Member] {
    [
      JSON.Member("path", .text(source.name)),
      JSON.Member("line", .integer(position.line)),
      JSON.Member("column", .integer(position.column)),
    ]
  }
}
