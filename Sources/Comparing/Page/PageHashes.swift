// Made from the script and the style by the tests with INVITE_RECORD=1; do not edit.

/// What a page's content-security policy knows its script and its style by.
enum PageHashes {
  static let script = "sha256-eEGRiezVhsbNXZrensi9hLOM7U8nV1/U7l77s/z8Zec="
  static let style = "sha256-GqlSdFttvh45NeQuCkQnUq1rNffUB8zBYnKyA0kj9yU="
}
