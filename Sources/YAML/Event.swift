/// One step of reading a document, as libyaml sees it, in Swift's own types.
///
/// There is one for every few characters of a text, so it is small and its kind has no payload.
struct Event {
  /// What happens.
  var kind: Kind
  /// How a scalar is written.
  var style = Node.Style.plain
  /// Whether a collection is written with brackets.
  var isFlow = false
  /// Whether the ends are on different lines.
  var isMultiline = false
  /// The columns of both ends, counted from 0.
  var column: Int32 = 0
  var endColumn: Int32 = 0
  /// Where, in UTF-8 bytes of the source.
  var range: Range<Int>
  /// The value of a scalar, or the name an alias refers to.
  var text = ""
  /// What is said of a node before it begins; most have nothing.
  var properties = Properties.none

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

  /// The name a node is given, to refer to it later, and the full name of its tag.
  indirect enum Properties {
    case none
    case some(anchor: String?, tag: String?)
  }

  var anchor: String? {
    if case .some(let anchor, _) = properties { anchor } else { nil }
  }

  var tag: String? {
    if case .some(_, let tag) = properties { tag } else { nil }
  }
}
