// Made from the script and the style by the tests with INVITE_RECORD=1; do not edit.

/// What a page's content-security policy knows its script and its style by.
enum PageHashes {
  static let script = "sha256-I/ZZeV0hzgOsAjq1hB2GOnKhLuJas62tlV2b5CDfhnw="
  static let style = "sha256-GqlSdFttvh45NeQuCkQnUq1rNffUB8zBYnKyA0kj9yU="
}
