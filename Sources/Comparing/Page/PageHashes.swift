// Made from the script and the style by the tests with INVITE_RECORD=1; do not edit.

/// What a page's content-security policy knows its script and its style by.
enum PageHashes {
  static let script = "sha256-qOmD1SNwXXbOiOMLqT3pJAjzVZApBCAn+XWxVsrqd6g="
  static let style = "sha256-e9edrehsJjPtkYMPtX9gdZZ4zsyyXw+0MTWSa58O7os="
}
