import CLibYAML
import Diagnostics

/// The events of a text: the one place that knows libyaml.
///
/// It owns a copy of the bytes, the parser that reads them and the last event, and frees all. Every
/// C value is turned into a Swift value; none leaves this file.
@safe
struct EventStream: ~Copyable {
  private let source: SourceText
  /// Where in the source the text starts that is read, in UTF-8 bytes.
  private let base: Int
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// The last event as libyaml has it, with its texts.
  private var event = unsafe yaml_event_t()
  private let isASCII: Bool
  /// Where the text ends, in UTF-8 bytes of the source.
  private let end: Int
  /// A place in the bytes of which the number of scalars before it is known.
  private var cursor = (scalars: 0, bytes: 0)

  /// Reads a part of a source, all of it valid UTF-8.
  init(
    _ text: [UInt8], isASCII: Bool, of source: SourceText, at base: Int
  ) throws(Diagnostic) {
    self.source = source
    self.base = base
    end = base + text.count
    self.isASCII = isASCII
    // Two cases are read wrongly without a line feed at the end.
    let isEnded = text.last ?? UInt8(ascii: "\n") == UInt8(ascii: "\n")
    let count = text.count + (isEnded ? 0 : 1)
    unsafe bytes = .allocate(capacity: count)
    _ = unsafe bytes.initialize(fromContentsOf: text)
    if !isEnded { unsafe bytes.initializeElement(at: text.count, to: UInt8(ascii: "\n")) }
    unsafe parser = .allocate(capacity: 1)
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      unsafe parser.deallocate()
      unsafe bytes.deallocate()
      throw .outOfMemory(Place(source, base..<base))
    }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, count)
  }

  deinit {
    var event = unsafe event
    unsafe yaml_event_delete(&event)
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe bytes.deallocate()
  }

  /// The byte at an offset of the source; a line feed outside of what is read.
  func byte(at offset: Int) -> UInt8 {
    let index = offset - base
    guard index >= 0, unsafe index < bytes.count else { return UInt8(ascii: "\n") }
    return unsafe bytes[index]
  }

  /// Where the first of such bytes is in a stretch of the source.
  func first(_ byte: UInt8, in range: Range<Int>) -> Int? {
    range.first { self.byte(at: $0) == byte }
  }

  /// The next event; after the end of the stream none may be asked for.
  mutating func next() throws(Diagnostic) -> Event {
    unsafe yaml_event_delete(&event)
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw fault().diagnostic }
    let start = unsafe offset(of: event.start_mark)
    let end = unsafe offset(of: event.end_mark)
    var result = Event(kind: unsafe kind(event.type), range: start..<max(start, end))
    result.column = Int32(truncatingIfNeeded: unsafe event.start_mark.column)
    result.endColumn = Int32(truncatingIfNeeded: unsafe event.end_mark.column)
    result.isMultiline = unsafe event.start_mark.line < event.end_mark.line
    switch result.kind {
    case .alias: result.hasAnchor = true
    case .scalar:
      let scalar = unsafe event.data.scalar
      result.count = unsafe scalar.length
      result.style = unsafe style(scalar.style)
      result.hasAnchor = unsafe scalar.anchor != nil
      result.hasTag = unsafe scalar.tag != nil
    case .sequenceStart:
      let start = unsafe event.data.sequence_start
      result.isFlow = unsafe start.style == YAML_FLOW_SEQUENCE_STYLE
      result.hasAnchor = unsafe start.anchor != nil
      result.hasTag = unsafe start.tag != nil
    case .mappingStart:
      let start = unsafe event.data.mapping_start
      result.isFlow = unsafe start.style == YAML_FLOW_MAPPING_STYLE
      result.hasAnchor = unsafe start.anchor != nil
      result.hasTag = unsafe start.tag != nil
    default: break
    }
    return result
  }

  private func kind(_ type: yaml_event_type_t) -> Event.Kind {
    switch type {
    case YAML_STREAM_START_EVENT: .streamStart
    case YAML_DOCUMENT_START_EVENT: .documentStart
    case YAML_DOCUMENT_END_EVENT: .documentEnd
    case YAML_ALIAS_EVENT: .alias
    case YAML_SCALAR_EVENT: .scalar
    case YAML_SEQUENCE_START_EVENT: .sequenceStart
    case YAML_SEQUENCE_END_EVENT: .sequenceEnd
    case YAML_MAPPING_START_EVENT: .mappingStart
    case YAML_MAPPING_END_EVENT: .mappingEnd
    default: .streamEnd
    }
  }

  private func style(_ style: yaml_scalar_style_t) -> Node.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  // MARK: The texts of the last event

  /// Keeps the value of a scalar among the texts of nodes.
  func keepText(of event: Event, in nodes: inout NodeBuilder) -> NodeText {
    if let range = verbatim(event) {
      return nodes.text(at: range.lowerBound - base..<range.upperBound - base)
    }
    return unsafe nodes.text(value)
  }

  /// Where the value of a scalar stands in the source just as it is.
  private func verbatim(_ event: Event) -> Range<Int>? {
    guard !event.isMultiline, !event.hasAnchor, !event.hasTag else { return nil }
    // On one line, the only thing undone is a doubled quote, which makes a text shorter.
    let quote = event.style == .plain ? 0 : 1
    guard event.style == .plain || event.style == .singleQuoted,
      event.count == event.range.count - 2 * quote
    else { return nil }
    return event.range.lowerBound + quote..<event.range.upperBound - quote
  }

  /// The value of a scalar.
  var text: String { unsafe String(decoding: value, as: UTF8.self) }

  private var value: UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(
      start: event.data.scalar.value, count: event.data.scalar.length)
  }

  /// The name an alias refers to, or that a node is given.
  var anchor: String? {
    switch unsafe event.type {
    case YAML_ALIAS_EVENT: unsafe string(event.data.alias.anchor)
    case YAML_SCALAR_EVENT: unsafe string(event.data.scalar.anchor)
    case YAML_SEQUENCE_START_EVENT: unsafe string(event.data.sequence_start.anchor)
    case YAML_MAPPING_START_EVENT: unsafe string(event.data.mapping_start.anchor)
    default: nil
    }
  }

  /// The full name of a node's tag.
  var tag: String? {
    switch unsafe event.type {
    case YAML_SCALAR_EVENT: unsafe string(event.data.scalar.tag)
    case YAML_SEQUENCE_START_EVENT: unsafe string(event.data.sequence_start.tag)
    case YAML_MAPPING_START_EVENT: unsafe string(event.data.mapping_start.tag)
    default: nil
    }
  }

  private func string(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    unsafe text.map { unsafe String(cString: $0) }
  }

  /// What libyaml has to say about the text it cannot read.
  private mutating func fault() -> SyntaxFault {
    let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? ""
    let context = unsafe parser.pointee.context.map { unsafe String(cString: $0) } ?? ""
    let problemOffset = unsafe offset(of: parser.pointee.problem_mark)
    let contextOffset = unsafe offset(of: parser.pointee.context_mark)
    return SyntaxFault(
      problem: problem, context: context, offset: problemOffset,
      contextOffset: context.isEmpty ? problemOffset : contextOffset, source: source,
      end: end)
  }

  /// Where a mark of libyaml, which counts scalars, is in the bytes of the source.
  ///
  /// Marks hardly ever go back, so all of a text's marks cost one walk over it.
  private mutating func offset(of mark: yaml_mark_t) -> Int {
    let target = Int(mark.index)
    if isASCII { return min(base + target, end) }
    while cursor.scalars < target, unsafe cursor.bytes < bytes.count {
      cursor.bytes += 1
      while unsafe cursor.bytes < bytes.count, unsafe bytes[cursor.bytes] & 0xC0 == 0x80 {
        cursor.bytes += 1
      }
      cursor.scalars += 1
    }
    while cursor.scalars > target, cursor.bytes > 0 {
      cursor.bytes -= 1
      while cursor.bytes > 0, unsafe bytes[cursor.bytes] & 0xC0 == 0x80 { cursor.bytes -= 1 }
      cursor.scalars -= 1
    }
    return min(base + cursor.bytes, end)
  }
}

extension Diagnostic {
  fileprivate static func outOfMemory(_ place: Place) -> Diagnostic {
    Diagnostic("yaml-memory", "there is no memory left to read this", at: place)
  }
}
