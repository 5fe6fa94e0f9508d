import Diagnostics

/// What holds of every diagnostic: it says something, its places lie within their texts, and what
/// is printed of it can do nothing on a terminal.
func inspect(_ diagnostic: Diagnostic) {
  expect(!diagnostic.message.isEmpty, "a diagnostic without a message")
  if let place = diagnostic.place { inspect(place, "of \(diagnostic.code)") }
  for note in diagnostic.notes { inspect(note.place, "of a note of \(diagnostic.code)") }
  let printed = DiagnosticPrinter().text(for: diagnostic)
  for scalar in printed.unicodeScalars where scalar != "\n" {
    expect(!isControl(scalar), "control character in \(printed.debugDescription)")
  }
}

/// A place lies within its text, and on the bounds of scalars.
func inspect(_ place: Place, _ what: @autoclosure () -> String) {
  inspect(place.range, in: place.source, what())
}

/// A range lies within a text, and on the bounds of scalars.
func inspect(_ range: Range<Int>, in source: SourceText, _ what: @autoclosure () -> String) {
  let utf8 = source.text.utf8
  expect(
    range.lowerBound >= 0 && range.upperBound <= utf8.count,
    "\(range) \(what()) is not in the \(utf8.count) bytes of the text")
  for offset in [range.lowerBound, range.upperBound] where offset < utf8.count {
    let byte = utf8[utf8.index(utf8.startIndex, offsetBy: offset)]
    expect(byte & 0xC0 != 0x80, "\(range) \(what()) parts a scalar")
  }
}

/// Whether a scalar is a control character, parts lines, or changes the direction of text.
func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
  default: false
  }
}
