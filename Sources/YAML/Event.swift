/// One event of libyaml, in Swift's own types.
///
/// There is one for every few characters of a text, so it is small and owns nothing: the stream
/// returns its texts while it is the last event.
struct Event {
  /// The kind of event.
  var kind: Kind
  /// The style of a scalar.
  var style = Node.Style.plain
  /// Whether a collection is in brackets.
  var isFlow = false
  /// Whether an anchor or a tag precedes a node; most have neither.
  var hasAnchor = false
  var hasTag = false
  /// Whether it ends on another line than it starts on.
  var isMultiline = false
  /// The columns of both ends, counted from 0.
  var column: Int32 = 0
  var endColumn: Int32 = 0
  /// The length of a scalar's value, in UTF-8 bytes.
  var count = 0
  /// The range in UTF-8 bytes of the source.
  var range: Range<Int>

  enum Kind: UInt8 {
    case streamStart
    case streamEnd
    case documentStart
    case documentEnd
    case alias
    case scalar
    case sequenceStart
    case sequenceEnd
    case mappingStart
    case mappingEnd
  }
}
