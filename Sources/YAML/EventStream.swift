import CLibYAML
import Diagnostics

/// The events of a text; only this file knows libyaml.
///
/// It owns a copy of the bytes, the parser that reads them and the last event, and frees all. Every
/// C value becomes a Swift value; none leaves this file.
@safe
struct EventStream: ~Copyable {
  // A single pointer: a larger value would be copied where it is only borrowed.
  private let state: UnsafeMutablePointer<State>

  @unsafe
  private struct State {
    let source: SourceText
    let isASCII: Bool
    /// The bounds in the source of the text that is read, in UTF-8 bytes.
    let base: Int
    let end: Int
    let bytes: UnsafeMutableBufferPointer<UInt8>
    /// An offset in the bytes, and the number of scalars before it.
    var cursor = (scalars: 0, bytes: 0)
    var parser = unsafe yaml_parser_t()
    /// The last event, with its texts.
    var event = unsafe yaml_event_t()
  }

  /// Reads a part of a source, all of it valid UTF-8.
  init(
    _ text: [UInt8], isASCII: Bool, of source: SourceText, at base: Int
  ) throws(Diagnostic) {
    // libyaml reads two cases wrongly without a final line feed.
    let isEnded = text.last ?? UInt8(ascii: "\n") == UInt8(ascii: "\n")
    let count = text.count + (isEnded ? 0 : 1)
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: count)
    _ = unsafe bytes.initialize(fromContentsOf: text)
    if !isEnded { unsafe bytes.initializeElement(at: text.count, to: UInt8(ascii: "\n")) }
    unsafe state = .allocate(capacity: 1)
    unsafe state.initialize(
      to: State(
        source: source, isASCII: isASCII, base: base, end: base + text.count, bytes: bytes))
    guard unsafe yaml_parser_initialize(&state.pointee.parser) == 1 else {
      unsafe state.deinitialize(count: 1)
      unsafe state.deallocate()
      unsafe bytes.deallocate()
      throw .outOfMemory(Place(source, base..<base))
    }
    unsafe yaml_parser_set_encoding(&state.pointee.parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(&state.pointee.parser, bytes.baseAddress, count)
  }

  deinit {
    unsafe yaml_event_delete(&state.pointee.event)
    unsafe yaml_parser_delete(&state.pointee.parser)
    unsafe state.pointee.bytes.deallocate()
    unsafe state.deinitialize(count: 1)
    unsafe state.deallocate()
  }

  /// The byte at an offset of the source; a line feed outside of the text.
  func byte(at offset: Int) -> UInt8 {
    let bytes = unsafe state.pointee.bytes
    let index = unsafe offset - state.pointee.base
    guard index >= 0, index < bytes.count else { return UInt8(ascii: "\n") }
    return unsafe bytes[index]
  }

  /// The offset of the first `byte` in a range of the source.
  func first(_ byte: UInt8, in range: Range<Int>) -> Int? {
    range.first { self.byte(at: $0) == byte }
  }

  /// The next event; not to be called after the end of the stream.
  mutating func next() throws(Diagnostic) -> Event {
    unsafe yaml_event_delete(&state.pointee.event)
    guard unsafe yaml_parser_parse(&state.pointee.parser, &state.pointee.event) == 1 else {
      throw fault().diagnostic
    }
    let start = unsafe state.pointee.event.start_mark
    let end = unsafe state.pointee.event.end_mark
    let offset = offset(of: start)
    var result = unsafe Event(
      kind: kind(state.pointee.event.type), range: offset..<max(offset, self.offset(of: end)))
    result.column = Int32(truncatingIfNeeded: start.column)
    result.endColumn = Int32(truncatingIfNeeded: end.column)
    result.isMultiline = start.line < end.line
    switch result.kind {
    case .alias: result.hasAnchor = true
    case .scalar:
      let scalar = unsafe state.pointee.event.data.scalar
      result.count = unsafe scalar.length
      result.style = unsafe style(scalar.style)
      result.hasAnchor = unsafe scalar.anchor != nil
      result.hasTag = unsafe scalar.tag != nil
    case .sequenceStart:
      let start = unsafe state.pointee.event.data.sequence_start
      result.isFlow = unsafe start.style == YAML_FLOW_SEQUENCE_STYLE
      result.hasAnchor = unsafe start.anchor != nil
      result.hasTag = unsafe start.tag != nil
    case .mappingStart:
      let start = unsafe state.pointee.event.data.mapping_start
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
    // On one line only doubled quotes are left to undo, and they make a value shorter.
    guard !event.isMultiline, !event.hasAnchor, !event.hasTag, let quote = quote(of: event),
      event.count == event.range.count - 2 * quote
    else { return unsafe nodes.text(value) }
    let start = unsafe event.range.lowerBound - state.pointee.base + quote
    return nodes.text(at: start..<start + event.count)
  }

  /// The width of the quotes around a scalar that may be in the source verbatim.
  @inline(__always)
  private func quote(of event: Event) -> Int? {
    switch event.style {
    case .plain: 0
    case .singleQuoted: 1
    case .doubleQuoted: first(UInt8(ascii: "\\"), in: event.range) == nil ? 1 : nil
    case .literal, .folded: nil
    }
  }

  /// The value of a scalar.
  var text: String { unsafe String(decoding: value, as: UTF8.self) }

  /// The first byte of the value of a scalar; 0 where it is empty.
  var firstByte: UInt8 { unsafe value.first ?? 0 }

  private var value: UnsafeBufferPointer<UInt8> {
    let scalar = unsafe state.pointee.event.data.scalar
    return unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
  }

  /// The name that an alias refers to, or of a node's anchor.
  var anchor: String? {
    let data = unsafe state.pointee.event.data
    switch unsafe state.pointee.event.type {
    case YAML_ALIAS_EVENT: return unsafe string(data.alias.anchor)
    case YAML_SCALAR_EVENT: return unsafe string(data.scalar.anchor)
    case YAML_SEQUENCE_START_EVENT: return unsafe string(data.sequence_start.anchor)
    case YAML_MAPPING_START_EVENT: return unsafe string(data.mapping_start.anchor)
    default: return nil
    }
  }

  /// The full name of a node's tag.
  var tag: String? {
    let data = unsafe state.pointee.event.data
    switch unsafe state.pointee.event.type {
    case YAML_SCALAR_EVENT: return unsafe string(data.scalar.tag)
    case YAML_SEQUENCE_START_EVENT: return unsafe string(data.sequence_start.tag)
    case YAML_MAPPING_START_EVENT: return unsafe string(data.mapping_start.tag)
    default: return nil
    }
  }

  private func string(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    unsafe text.map { unsafe String(cString: $0) }
  }

  // MARK: Places

  /// libyaml's report about the text it cannot read.
  private func fault() -> SyntaxFault {
    let parser = unsafe state.pointee.parser
    let problem = unsafe parser.problem.map { unsafe String(cString: $0) } ?? ""
    let context = unsafe parser.context.map { unsafe String(cString: $0) } ?? ""
    let problemOffset = unsafe offset(of: parser.problem_mark)
    let contextOffset = unsafe offset(of: parser.context_mark)
    return unsafe SyntaxFault(
      problem: problem, context: context, offset: problemOffset,
      contextOffset: context.isEmpty ? problemOffset : contextOffset,
      source: state.pointee.source, end: state.pointee.end)
  }

  /// The offset in the source of a libyaml mark, which counts scalars.
  @inline(__always)
  private func offset(of mark: yaml_mark_t) -> Int {
    let index = Int(mark.index)
    let bytes = unsafe state.pointee.isASCII ? index : walk(to: index)
    return unsafe min(state.pointee.base + bytes, state.pointee.end)
  }

  /// The offset of the scalar with a number in the bytes.
  ///
  /// Marks seldom go back, so all of a text's marks cost one walk over it.
  private func walk(to target: Int) -> Int {
    let bytes = unsafe state.pointee.bytes
    var cursor = unsafe state.pointee.cursor
    while cursor.scalars < target, cursor.bytes < bytes.count {
      cursor.bytes += 1
      while cursor.bytes < bytes.count, unsafe bytes[cursor.bytes] & 0xC0 == 0x80 {
        cursor.bytes += 1
      }
      cursor.scalars += 1
    }
    while cursor.scalars > target, cursor.bytes > 0 {
      cursor.bytes -= 1
      while cursor.bytes > 0, unsafe bytes[cursor.bytes] & 0xC0 == 0x80 { cursor.bytes -= 1 }
      cursor.scalars -= 1
    }
    unsafe state.pointee.cursor = cursor
    return cursor.bytes
  }
}

extension Diagnostic {
  fileprivate static func outOfMemory(_ place: Place) -> Diagnostic {
    Diagnostic("yaml-memory", "there is no memory left to read this", at: place)
  }
}
