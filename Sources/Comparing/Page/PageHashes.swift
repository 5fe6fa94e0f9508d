// Made from the script and the style by the tests with INVITE_RECORD=1; do not edit.

/// What a page's content-security policy knows its script and its style by.
enum PageHashes {
  static let script = "sha256-SSaG+oOFk5C1S9m2Hk93wqXFnKsmXxzYi1ROW8fndWA="
  static let style = "sha256-1Big2w/4PKK3jSkg51zQPX85rcgc+NxiluMVen8usyM="
}
