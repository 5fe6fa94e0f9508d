// Made from the script and the style by the tests with INVITE_RECORD=1; do not edit.

/// What a page's content-security policy knows its script and its style by.
enum PageHashes {
  static let script = "sha256-BLVkAB/no/uK1PuW9Kt4FFqz86bKAE+c8eKEG04dfmo="
  static let style = "sha256-c1Od30fqLPmsz7g5B2557e44UIb2hXYxdLcXLWwG0Ao="
}
