// Made from the script and the style by the tests with INVITE_RECORD=1; do not edit.

/// What a page's content-security policy knows its script and its style by.
enum PageHashes {
  static let script = "sha256-pwan4AmS9UUexDomtt1G5UpKlIHdpybL3NkXwgq269w="
  static let style = "sha256-bU+hrnkJzL3CqVV7P7o69wPjchcuR0TWK4SxRN5297w="
}
