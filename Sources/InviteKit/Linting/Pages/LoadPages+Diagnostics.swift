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
      "text-look-alike", .warning, "Braces and percent signs are those of the keyboard.",
      """
      Signs that only look like those of a tag are printed as they stand. Write the real ones if a \
      tag is meant, and leave them out if not.
      """),
    .loading(
      "text-mixed-scripts", .warning, "A word is written in one alphabet.",
      """
      Some letters of the Latin, Greek and Cyrillic alphabets look the same and are not: the name is \
      not found when it is searched for, and may be meant to pass for another. Type the word again.
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
      "text-piled-marks", "A letter carries at most 30 combining marks.",
      """
      More of them run over the lines above and below, and no language needs them. Delete them.
      """),
    .loading(
      "text-private-use", .warning, "A text holds no private-use characters.",
      "Only one font shows such a character as it is meant, and the reader sees a box. Replace it."),
    .loading(
      "text-replacement-character", .warning, "Nothing was lost when a text was saved.",
      "U+FFFD stands where a character could not be read. Write the one that should be there."),
    .loading(
      "text-stray-character", .warning,
      "Joiners, direction marks and variation selectors stand where a script or an emoji needs them.",
      """
      Anywhere else they cannot be seen and do nothing, but count against the limit and give away \
      that a text was pasted. Delete it.
      """),
    .loading(
      "text-too-large", "A file has at most 8 MiB.",
      "No profile and no template is that long: it is most likely not the file you meant."),
    .loading(
      "text-unassigned", .warning, "A text holds only characters that there are.",
      """
      The Unicode Standard did not have this one when the program was built, so that nobody can \
      say what the reader will see. Check that it is what you meant.
      """),
  ]
}
