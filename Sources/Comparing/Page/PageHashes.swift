// Made from the script and the style by the tests with INVITE_RECORD=1; do not edit.

/// What a page's content-security policy knows its script and its style by.
enum PageHashes {
  static let script = "sha256-JQXiqVHnjaP7U/i+fnQ0P/pk7SdiI8+aehs/ag060SE="
  static let style = "sha256-GqlSdFttvh45NeQuCkQnUq1rNffUB8zBYnKyA0kj9yU="
}
