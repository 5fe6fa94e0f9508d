// Made from the script and the style by the tests with INVITE_RECORD=1; do not edit.

/// What a page's content-security policy knows its script and its style by.
enum PageHashes {
  static let script = "sha256-hKtOJVNG9ipgr02YOzXz05kP0fzFNsoVw8CLllH9pNA="
  static let style = "sha256-9PHXIKkUP51hbeS9C9jNha3k9dEsHaIKJDCOr6zzYWY="
}
