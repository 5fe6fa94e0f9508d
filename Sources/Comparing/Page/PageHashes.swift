// Made from the script and the style by the tests with INVITE_RECORD=1; do not edit.

/// What a page's content-security policy knows its script and its style by.
enum PageHashes {
  static let script = "sha256-dNrEWnzf9hIk1g6Rpms+9Vepkmll5KB9gXHE6kBLZZI="
  static let style = "sha256-bD57ngq8Z8djhaTjNTtiJpVWkyI5S0VtItZIR949I5k="
}
