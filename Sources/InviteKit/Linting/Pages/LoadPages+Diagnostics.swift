import Diagnostics

// What can be wrong with the bytes of a file, before anything is read in it.
extension LoadPages {
  static let texts: [RulePage] = [
    .loading(
      "text-bidirectional-control", "A text holds no bidirectional controls.",
      """
      They make a line read otherwise than it is stored, so nobody can see what will be sent. Delete \
      the character; words in Arabic or Hebrew need none of them.
      """),
    .loading(
      "text-control-character", "A text holds no control characters.",
      """
      They cannot be seen, and a terminal may act on them. Delete the character. If there is one at \
      every other place, the file is UTF-16 without its mark: save it as UTF-8.
      """),
    .loading(
      "text-invisible-character", "A text holds no invisible characters.",
      """
      A zero-width space or a soft hyphen cannot be seen, but it counts against the limit and gives \
      away that a text was pasted. Delete it. Joiners inside emoji and scripts that need them stay.
      """),
    .loading(
      "text-not-utf16", "A file that starts like UTF-16 is UTF-16.",
      "The mark at its start promises UTF-16, and the rest breaks it. Save the file as UTF-8."),
    .loading(
      "text-not-utf8", "A file is UTF-8.",
      """
      Other encodings turn names into noise. Save the file as UTF-8; the help names the character \
      that the byte would be in Latin-1.
      """),
    .loading(
      "text-too-large", "A file has at most 8 MiB.",
      "No profile and no template is that long: it is most likely not the file you meant."),
  ]
}
