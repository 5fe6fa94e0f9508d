/// A character that does not belong in a text for people: nobody sees it, or it changes how its
/// surroundings look.
package struct HiddenCharacter {
  /// The character.
  package let scalar: Unicode.Scalar
  /// The offset of its start, in UTF-8 bytes of the text.
  package let offset: Int

  /// A hidden character at an offset.
  package init(scalar: Unicode.Scalar, offset: Int) {
    self.scalar = scalar
    self.offset = offset
  }

  /// The first hidden character of a valid UTF-8 text, or nil.
  ///
  /// Tab and line ends are white space; the joiners, direction marks and variation selectors that
  /// scripts and emoji need are let through, and tags where a flag goes before them.
  package static func first(in utf8: some Sequence<UInt8>) -> HiddenCharacter? {
    let bytes = Array(utf8)
    var before = Neighbour()
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte < 0x20 ? !isWhiteSpace(byte) : byte == 0x7F {
          return HiddenCharacter(scalar: Unicode.Scalar(byte), offset: index)
        }
        // No rule asks which ASCII character comes before.
        before = Neighbour()
      } else if !UTF8.isContinuation(byte) {
        let scalar = bytes.span.scalar(at: index)
        if isHidden(scalar.value, after: before) {
          return HiddenCharacter(scalar: scalar, offset: index)
        }
        before.take(scalar.value)
      }
      index += 1
    }
    return nil
  }

  /// A valid UTF-8 text without its hidden characters.
  ///
  /// The line ends of Unicode become spaces, which part words as they do.
  package static func removed(from bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var before = Neighbour()
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let scalar = bytes.span.scalar(at: index)
      let width = UTF8.width(scalar)
      if byte < 0x80 {
        if byte >= 0x20 ? byte != 0x7F : isWhiteSpace(byte) {
          kept.append(byte)
          before = Neighbour()
        }
      } else if !isHidden(scalar.value, after: before) {
        kept += bytes[index..<min(index + width, bytes.count)]
        before.take(scalar.value)
      } else if (0x2028...0x2029).contains(scalar.value) {
        kept.append(0x20)
        before = Neighbour()
      }
      index += width
    }
    return kept
  }

  private static func isWhiteSpace(_ control: UInt8) -> Bool {
    control == 0x09 || control == 0x0A || control == 0x0D
  }

  /// The facts about the preceding scalars that decide whether the next one is hidden.
  struct Neighbour {
    /// The scalar before; 0 for ASCII, or for none.
    private(set) var value: UInt32 = 0
    /// How many tags there are in a row.
    private(set) var tags = 0
    /// How many combining marks there are in a row.
    private(set) var marks = 0

    /// Goes on to the next scalar.
    mutating func take(_ next: UInt32) {
      tags = (0xE0020...0xE007F).contains(next) ? tags + 1 : 0
      marks = isCombiningMark(next) ? marks + 1 : 0
      value = next
    }
  }

  /// Whether a scalar above ASCII is hidden, everywhere or after `before`: C1 controls,
  /// bidirectional controls, noncharacters, look-alikes of the space, and Unicode's format controls
  /// (UnicodeData.txt, Cf) and default-ignorables (DerivedCoreProperties.txt) that are not in real
  /// use.
  static func isHidden(_ value: UInt32, after before: Neighbour) -> Bool {
    if before.marks >= marksAtMost, isCombiningMark(value) { return true }
    return switch value {
    case 0x80...0x9F, 0xAD: true
    // Blocks of letters and signs in which nothing is hidden, or only what scripts need. They hold
    // most of what is not ASCII, and looking up a scalar is slow.
    case 0xA0..<0x115F, 0x1161..<0x17B4, 0x1810..<0x200B, 0x2010..<0x2028, 0x2070..<0x2800: false
    case 0x2801..<0x3164, 0x3165..<0xFDD0, 0x1F000..<0x1FFFE, 0x20000..<0x2FFFE: false
    // Line ends, blanks that count as letters or signs, and noncharacters.
    case 0x2028...0x2029, 0x2800, 0xFDD0...0xFDEF, 0xFFFC, 0x16FE4, 0x1D159: true
    // A variation selector changes the scalar before it; several in a row hide text.
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: isVariationSelector(before.value)
    // Tags spell the flags of regions after a black flag; anywhere else they hide text.
    case 0xE0020...0xE007F:
      !(before.value == 0x1F3F4 || (0xE0020...0xE007E).contains(before.value))
        || before.tags >= tagsAtMost
    case 0xE0000...0xE0FFF: true
    default: value & 0xFFFE == 0xFFFE || isUnseen(value)
    }
  }

  /// Whether Unicode calls a scalar invisible, and no text needs it.
  private static func isUnseen(_ value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value), !scalar.isJoiner, !scalar.isDirectionMark else {
      return false
    }
    switch value {
    // The Mongolian selectors change the scalar before them. The Kaithi ones are visible, around a
    // number.
    case 0x180B...0x180D, 0x180F, 0x110BD, 0x110CD: return false
    default:
      return scalar.properties.generalCategory == .format
        || scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// How many combining marks a letter may carry.
  ///
  /// No language needs this many (Unicode Standard Annex #15, Stream-Safe Text Format), and
  /// comparing texts takes time by the square of their number.
  private static let marksAtMost = 30

  /// How many tags a flag may have: those of a region, and the one that ends them (Unicode
  /// Technical Standard #51, annex C).
  private static let tagsAtMost = 7

  static func isVariationSelector(_ value: UInt32) -> Bool {
    (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value)
  }
}

/// Whether a scalar is a mark on the letter before it whose order does not matter.
private func isCombiningMark(_ value: UInt32) -> Bool {
  switch value {
  // Blocks without any: looking up a scalar is slow.
  case ..<0x300, 0x370..<0x483, 0x488..<0x591, 0x1E00..<0x20D0, 0x2100..<0x2CEF: false
  case 0x3041..<0x3099, 0x309B..<0xA66F, 0xAC00..<0xFB1E, 0x1F000...: false
  default:
    Unicode.Scalar(value).map { $0.properties.canonicalCombiningClass != .notReordered } ?? false
  }
}

extension HiddenCharacter {
  /// The kind of hidden character.
  package enum Kind {
    case control
    case bidirectional
    case invisible
    /// One more mark on a letter than any letter carries.
    case piled
  }

  package var kind: Kind {
    switch scalar.value {
    case ..<0xA0: .control
    case 0x202A...0x202E, 0x2066...0x2069: .bidirectional
    default: isCombiningMark(scalar.value) ? .piled : .invisible
    }
  }

  /// The name of the character in a message: `U+200B (zero width space)`.
  package var name: String {
    guard let name = scalar.properties.name ?? scalar.properties.nameAlias else {
      return scalar.codePoint
    }
    return "\(scalar.codePoint) (\(name.lowercased()))"
  }
}
