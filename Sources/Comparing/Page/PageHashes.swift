// Made from the script and the style by the tests with INVITE_RECORD=1; do not edit.

/// What a page's content-security policy knows its script and its style by.
enum PageHashes {
  static let script = "sha256-uPKMk+ipdcNOb6VwW/7WbHwiVzA+1LBivzA1SkH75i4="
  static let style = "sha256-GqlSdFttvh45NeQuCkQnUq1rNffUB8zBYnKyA0kj9yU="
}
