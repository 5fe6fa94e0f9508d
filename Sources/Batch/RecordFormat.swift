/// A format of a stream of profiles.
public enum RecordFormat: String, Hashable, Sendable, CaseIterable {
  /// One JSON object a line.
  case json
  /// YAML documents, each after `---`.
  case yaml
  /// A table whose first row names the places in a profile (RFC 4180).
  case csv
}
