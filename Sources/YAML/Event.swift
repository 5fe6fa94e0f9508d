/// One step of reading a document, as libyaml sees it, in Swift's own types.
struct Event {
  /// What happens.
  var kind: Kind
  /// Where, in UTF-8 bytes of the source.
  var range: Range<Int>
  /// The name the node is given, to refer to it later.
  var anchor: String?
  /// The full name of the tag the node is given.
  var tag: String?
  /// Whether a collection is written with brackets.
  var isFlow = false
  /// The columns of both ends, counted from 0.
  var column = 0
  var endColumn = 0
  /// Whether the ends are on different lines.
  var isMultiline = false

  enum Kind {
    case streamStart
    case streamEnd
    case documentStart
    case documentEnd
    case alias(String)
    case scalar(String, Node.Style)
    case sequenceStart
    case sequenceEnd
    case mappingStart
    case mappingEnd
  }
}
