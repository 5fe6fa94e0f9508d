public import Diagnostics

// Checks of a template's text before it is cut into tokens.
extension Parser {
  /// Warnings about characters that may deceive a reader; look-alikes of template signs are errors,
  /// because they would be in the message.
  static func suspicions(in source: SourceText, _ range: Range<Int>) -> [Diagnostic] {
    source.suspicions(in: range).map { suspicion in
      guard suspicion.code == "text-look-alike" else { return suspicion }
      var fault = suspicion
      fault.code = "template-look-alike"
      fault.severity = .error
      return fault
    }
  }
}

extension SourceText {
  /// The first carriage return without a line feed: some programs see a line end there, others do
  /// not.
  public func lineEndFault() -> Diagnostic? {
    let bytes = Array(text.utf8)
    var start = 0
    while let offset = bytes[start...].firstIndex(of: UInt8(ascii: "\r")) {
      start = offset + 1
      guard start < bytes.count, bytes[start] == UInt8(ascii: "\n") else {
        return .loneCarriageReturn(Place(self, offset..<start))
      }
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func loneCarriageReturn(_ place: Place) -> Diagnostic {
    Diagnostic(
      "template-line-end", "this line ends with a carriage return alone", at: place,
      help: "save the file with line feeds (LF) or with both (CRLF)")
  }

  static func templateTooLarge(_ source: SourceText, _ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      "template-too-large",
      "the template has \(range.count) bytes, more than \(Limits.source)",
      at: Place(source, range.lowerBound..<range.lowerBound),
      help: "is this the file you meant? a message has a few hundred characters")
  }
}
