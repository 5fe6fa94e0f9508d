// Made from the script and the style by the tests with INVITE_RECORD=1; do not edit.

/// What a page's content-security policy knows its script and its style by.
enum PageHashes {
  static let script = "sha256-Z0m3aOk0+4VUJ1X7c/E/EI6xUD7hYkc8VXExcLLkiSw="
  static let style = "sha256-Tzg0rU2bBqIyUp/45kGH9vTjikVbS6SAczKMYaqfUdg="
}
