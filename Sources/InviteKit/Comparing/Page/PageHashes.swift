// Made from the script and the style by the tests with INVITE_RECORD=1; do not edit.

/// What a page's content-security policy knows its script and its style by.
enum PageHashes {
  static let script = "sha256-ncILhB7wlWeHdGsaqAppdL3d6zj0S+cBWoaUOlAgdYA="
  static let style = "sha256-SqsQboZwyCYPswjszDnlcMwgWjMHlEvP/8FEvyc8AJo="
}
