// Made from the script and the style by the tests with INVITE_RECORD=1; do not edit.

/// What a page's content-security policy knows its script and its style by.
enum PageHashes {
  static let script = "sha256-yqpIt0HL71ztGhoY6gfJTGvT51HGY4KGfp7L9R/brH0="
  static let style = "sha256-Tzg0rU2bBqIyUp/45kGH9vTjikVbS6SAczKMYaqfUdg="
}
