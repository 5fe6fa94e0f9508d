// Made from the script and the style by the tests with INVITE_RECORD=1; do not edit.

/// What a page's content-security policy knows its script and its style by.
enum PageHashes {
  static let script = "sha256-2nwdVOLQZirm7MEcV9jF1mUXg4GsrK3z+O5QbL/1vZ4="
  static let style = "sha256-mN8o2B2rGsv87bpf2yEbiPI3EZEXRLEebgehRQvuha8="
}
