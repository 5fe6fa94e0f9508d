/// How the profiles of many people are written one after the other.
public enum RecordFormat: String, Hashable, Sendable, CaseIterable {
  /// One JSON object a line.
  case json
  /// YAML documents, each behind `---`.
  case yaml
  /// A table whose first row names the places in a profile (RFC 4180).
  case csv
}
