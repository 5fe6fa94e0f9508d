import CZlib
package import Diagnostics
package import People

/// The files of a ZIP archive, by its directory at the end (APPNOTE.TXT 6.3, chapter 4).
///
/// Nothing is written to the disk, and no name in it is used as a path. The size of its files is
/// limited before they are unpacked: a few bytes can claim to be gigabytes, and several names can
/// claim the same bytes.
package struct ZIPArchive: Sendable {
  /// A file in the archive.
  package struct Entry: Sendable {
    /// The name with its folders, as the archive has it.
    package let name: String
    /// The day on which the file was last changed; nil where the archive does not know it.
    package let modified: PartialDate?
    fileprivate let method: Int
    fileprivate let isEncrypted: Bool
    fileprivate let checksum: Int
    fileprivate let packed: Int
    fileprivate let size: Int
    fileprivate let offset: Int

    /// The name without folders.
    package var fileName: String { String(name.split(separator: "/").last ?? "") }

    /// Whether a program has put it there for itself, and not its user: the shadow files of macOS.
    package var isHidden: Bool {
      name.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__MACOSX" }
    }
  }

  /// The files, in the order of the directory; folders are left out.
  package let entries: [Entry]
  private let bytes: [UInt8]
  private let name: String

  /// The files may unpack to so many bytes together.
  private static let bytesAtMost = 128 << 20
  private static let entriesAtMost = 10_000
  /// Deflate packs no bytes into fewer than a thousandth.
  private static let ratioAtMost = 1_040
  /// The directory's end is looked for in so many bytes: a comment of 65,535 may be after it.
  private static let endAtMost = 22 + 65_535

  /// Reads the directory.
  ///
  /// - Throws: a diagnostic with code `import-archive` where it is no archive, a broken one, or one
  ///   that would unpack to too much.
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
      guard let (entry, next) = Self.entry(at: offset, reader, bytes) else {
        throw .brokenArchive(name)
      }
      if !entry.name.hasSuffix("/") { entries.append(entry) }
      offset = next
    }
    // Each file has bytes of its own in an honest archive.
    guard entries.reduce(0, { $0 + $1.packed }) <= bytes.count else { throw .brokenArchive(name) }
    guard entries.reduce(0, { $0 + $1.size }) <= Self.bytesAtMost else {
      throw .largeArchive(name)
    }
    self.entries = entries
  }

  private static func entry(
    at offset: Int, _ reader: LittleEndian, _ bytes: [UInt8]
  ) -> (entry: Entry, next: Int)? {
    guard reader.word(offset) == 0x0201_4B50, let flags = reader.half(offset + 8),
      let method = reader.half(offset + 10), let checksum = reader.word(offset + 16),
      let packed = reader.word(offset + 20), let size = reader.word(offset + 24),
      let length = reader.half(offset + 28), let extra = reader.half(offset + 30),
      let comment = reader.half(offset + 32), let place = reader.word(offset + 42),
      offset + 46 + length <= bytes.count
    else { return nil }
    let name = String(decoding: bytes[(offset + 46)..<(offset + 46 + length)], as: UTF8.self)
    let entry = Entry(
      name: name, modified: reader.half(offset + 14).flatMap(Self.day), method: method,
      isEncrypted: flags & 1 == 1, checksum: checksum, packed: packed, size: size, offset: place)
    return (entry, offset + 46 + length + extra + comment)
  }

  /// The day of a date as MS-DOS has it: years since 1980, month and day in 7, 4 and 5 bits.
  ///
  /// The first of all days is what programs write that know none.
  private static func day(_ date: Int) -> PartialDate? {
    let first = 1 << 5 | 1
    return date == first
      ? nil : PartialDate(year: 1980 + date >> 9, month: date >> 5 & 0xF, day: date & 0x1F)
  }

  /// Unpacks a file.
  ///
  /// - Throws: a diagnostic with code `import-archive` where it is broken, encrypted or packed by
  ///   another method than the usual.
  package func bytes(of entry: Entry) throws(Diagnostic) -> [UInt8] {
    guard !entry.isEncrypted else { throw .encryptedArchive(name) }
    let reader = LittleEndian(bytes)
    guard reader.word(entry.offset) == 0x0403_4B50, let length = reader.half(entry.offset + 26),
      let extra = reader.half(entry.offset + 28)
    else { throw .brokenArchive(name) }
    let start = entry.offset + 30 + length + extra
    guard start + entry.packed <= bytes.count, entry.size <= entry.packed * Self.ratioAtMost + 64
    else { throw .brokenArchive(name) }
    let packed = bytes[start..<(start + entry.packed)]
    let unpacked = entry.method == 0 ? Array(packed) : Self.inflate(packed, size: entry.size)
    guard entry.method == 0 || entry.method == 8, let unpacked, unpacked.count == entry.size,
      Self.checksum(of: unpacked) == entry.checksum
    else { throw .brokenArchive(name) }
    return unpacked
  }

  private static func checksum(of bytes: [UInt8]) -> Int {
    Int(unsafe bytes.withUnsafeBufferPointer { unsafe crc32(0, $0.baseAddress, UInt32($0.count)) })
  }

  /// Unpacks bytes that deflate has packed; nil where they are damaged.
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
    return result == Z_STREAM_END ? output : nil
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

  fileprivate static func largeArchive(_ name: String) -> Diagnostic {
    Diagnostic(
      "import-archive", "`\(name)` unpacks to more than 128 MiB",
      help: "unpack it, and give the file with the people alone")
  }
}
