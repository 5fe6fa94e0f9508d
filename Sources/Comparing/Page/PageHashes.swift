// Made from the script and the style by the tests with INVITE_RECORD=1; do not edit.

/// What a page's content-security policy knows its script and its style by.
enum PageHashes {
  static let script = "sha256-pIJaWYfbdyGZMa6PWZJo4GiIm1cYYTSCa8AL1kcCFds="
  static let style = "sha256-c1Od30fqLPmsz7g5B2557e44UIb2hXYxdLcXLWwG0Ao="
}
