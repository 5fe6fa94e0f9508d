/// One step of reading a document, as libyaml sees it, in Swift's own types.
///
/// There is one for every few characters of a text, so it is small and owns nothing: its texts are
/// asked of the stream while it is the last event.
struct Event {
  /// What happens.
  var kind: Kind
  /// How a scalar is written.
  var style = Node.Style.plain
  /// Whether a collection is written with brackets.
  var isFlow = false
  /// Whether a node is given a name or a tag before it begins; most have neither.
  var hasAnchor = false
  var hasTag = false
  /// Whether the ends are on different lines.
  var isMultiline = false
  /// The columns of both ends, counted from 0.
  var column: Int32 = 0
  var endColumn: Int32 = 0
  /// How long the value of a scalar is, in UTF-8 bytes.
  var count = 0
  /// Where, in UTF-8 bytes of the source.
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
