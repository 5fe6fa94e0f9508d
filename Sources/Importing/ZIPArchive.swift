import CZlib
package import Diagnostics

/// The files of a ZIP archive, by its directory at the end (APPNOTE.TXT 6.3, chapter 4).
///
/// Nothing is written to the disk, and no name in it is used as a path. What a file unpacks to is
/// limited before it is unpacked: a few bytes can claim to be gigabytes.
package struct ZIPArchive {
  /// A file in the archive.
  package struct Entry {
    /// The name with its folders, as the archive has it.
    package let name: String
    fileprivate let method: Int
    fileprivate let isEncrypted: Bool
    fileprivate let packed: Int
    fileprivate let size: Int
    fileprivate let offset: Int

    /// The name without folders.
    package var fileName: String { String(name.split(separator: "/").last ?? "") }
  }

  /// The files, in the order of the directory; folders are left out.
  package let entries: [Entry]
  private let bytes: [UInt8]
  private let name: String

  /// A file of an archive may unpack to so many bytes.
  private static let bytesAtMost = 64 << 20
  private static let entriesAtMost = 10_000
  /// The directory's end is looked for in so many bytes: a comment of 65,535 may be behind it.
  private static let endAtMost = 22 + 65_535

  /// Reads the directory.
  ///
  /// - Throws: a diagnostic with code `import-archive` where it is no archive, or a broken one.
  package init(_ bytes: [UInt8], name: String) throws(Diagnostic) {
    self.bytes = bytes
    self.name = name
    let reader = LittleEndian(bytes)
    let first = max(0, bytes.count - Self.endAtMost)
    guard
      let end = stride(from: bytes.count - 22, through: first, by: -1)
        .first(where: { reader.word($0) == 0x0605_4B50 }),
      let count = reader.half(end + 10), let start = reader.word(end + 16),
      start != 0xFFFF_FFFF, count <= Self.entriesAtMost
    else { throw .brokenArchive(name) }
    var entries: [Entry] = []
    var offset = start
    for _ in 0..<count {
      guard reader.word(offset) == 0x0201_4B50, let flags = reader.half(offset + 8),
        let method = reader.half(offset + 10), let packed = reader.word(offset + 20),
        let size = reader.word(offset + 24), let length = reader.half(offset + 28),
        let extra = reader.half(offset + 30), let comment = reader.half(offset + 32),
        let place = reader.word(offset + 42), offset + 46 + length <= bytes.count
      else { throw .brokenArchive(name) }
      let entry = String(decoding: bytes[(offset + 46)..<(offset + 46 + length)], as: UTF8.self)
      if !entry.hasSuffix("/") {
        entries.append(
          Entry(
            name: entry, method: method, isEncrypted: flags & 1 == 1, packed: packed, size: size,
            offset: place))
      }
      offset += 46 + length + extra + comment
    }
    self.entries = entries
  }

  /// Unpacks a file.
  ///
  /// - Throws: a diagnostic with code `import-archive` where it is broken, encrypted, too large or
  ///   packed by another method than the usual.
  package func bytes(of entry: Entry) throws(Diagnostic) -> [UInt8] {
    guard !entry.isEncrypted else { throw .encryptedArchive(name) }
    guard entry.size <= Self.bytesAtMost else { throw .largeEntry(entry.name, in: name) }
    let reader = LittleEndian(bytes)
    guard reader.word(entry.offset) == 0x0403_4B50, let length = reader.half(entry.offset + 26),
      let extra = reader.half(entry.offset + 28)
    else { throw .brokenArchive(name) }
    let start = entry.offset + 30 + length + extra
    guard start + entry.packed <= bytes.count else { throw .brokenArchive(name) }
    let packed = bytes[start..<(start + entry.packed)]
    switch entry.method {
    case 0: return Array(packed)
    case 8:
      guard let unpacked = Self.inflate(packed, size: entry.size) else {
        throw .brokenArchive(name)
      }
      return unpacked
    default: throw .brokenArchive(name)
    }
  }

  /// Unpacks bytes that deflate has packed; nil where they are not what they should be.
  private static func inflate(_ packed: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    guard size > 0 else { return [] }
    var input = Array(packed)
    var result: Int32 = Z_DATA_ERROR
    var written = 0
    let output = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      unsafe input.withUnsafeMutableBufferPointer { source in
        var stream = unsafe z_stream()
        unsafe stream.next_in = source.baseAddress
        unsafe stream.avail_in = UInt32(source.count)
        unsafe stream.next_out = buffer.baseAddress
        unsafe stream.avail_out = UInt32(buffer.count)
        // Without a header of zlib's own, as in every archive.
        let isReady = unsafe inflateInit2_(
          &stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard isReady == Z_OK else { return }
        result = unsafe CZlib.inflate(&stream, Z_FINISH)
        written = size - Int(unsafe stream.avail_out)
        unsafe inflateEnd(&stream)
      }
      count = written
    }
    return result == Z_STREAM_END && written == size ? output : nil
  }
}

/// Numbers in bytes, the least significant byte first.
private struct LittleEndian {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The number of two bytes at an offset; nil outside of the bytes.
  func half(_ offset: Int) -> Int? {
    guard offset >= 0, offset <= bytes.count - 2 else { return nil }
    return Int(bytes[offset]) | Int(bytes[offset + 1]) << 8
  }

  /// The number of four bytes at an offset; nil outside of the bytes.
  func word(_ offset: Int) -> Int? {
    guard let low = half(offset), let high = half(offset + 2) else { return nil }
    return low | high << 16
  }
}

extension Diagnostic {
  fileprivate static func brokenArchive(_ name: String) -> Diagnostic {
    Diagnostic(
      "import-archive", "`\(name)` is no ZIP archive that can be read",
      help: "unpack it, and give the folder")
  }

  fileprivate static func encryptedArchive(_ name: String) -> Diagnostic {
    Diagnostic(
      "import-archive", "`\(name)` is locked by a password",
      help: "unpack it, and give the folder")
  }

  fileprivate static func largeEntry(_ entry: String, in name: String) -> Diagnostic {
    Diagnostic(
      "import-archive", "`\(entry)` in `\(name)` is too large",
      help: "unpack the archive, and give the file alone")
  }
}
