/// A format of the lines of a batch.
public enum BatchFormat: String, Hashable, Sendable, CaseIterable {
  /// One JSON object a line, with all that is known of the message.
  case json
  /// A table for a spreadsheet (RFC 4180): one row for each record.
  case csv
}
