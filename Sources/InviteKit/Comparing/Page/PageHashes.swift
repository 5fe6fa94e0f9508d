// Made from the script and the style by the tests with INVITE_RECORD=1; do not edit.

/// What a page's content-security policy knows its script and its style by.
enum PageHashes {
  static let script = "sha256-LC6h10J4grE9RBQjS/TEp7QWe65ZTsAQzZs/Mcw+4Nk="
  static let style = "sha256-SqsQboZwyCYPswjszDnlcMwgWjMHlEvP/8FEvyc8AJo="
}
