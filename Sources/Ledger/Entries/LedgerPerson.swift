import English
package import People
import Text

/// Who an entry is about: known by the address on the network, else by name and company.
package struct LedgerPerson: Hashable, Sendable {
  /// The full name.
  package var name: String
  /// The company; nil where it is not known.
  package var company: String?
  /// The address of their page, else that for mail, in a form that is the same for all its
  /// spellings; nil where neither is known.
  package var address: String?

  /// Somebody by name.
  package init(name: String, company: String? = nil, address: String? = nil) {
    self.name = name
    self.company = company
    self.address = address.flatMap { Self.address($0) }
  }

  /// The one that a profile is about.
  package init(_ profile: Profile) {
    name = profile.name.full.text
    company = profile.company?.name.text
    address = profile.pageAddress
    if address == nil, case .text(let mail)? = profile.more["email"] {
      address = Self.address(mail.text)
    }
  }

  /// An address as entries hold it; nil where it is none that tells a person.
  package static func address(_ text: String) -> String? {
    let key = text.collapsed.addressKey.nfc
    if key.contains("@"), !key.contains("/") { return key.contains(" ") ? nil : key }
    return key.isPageOfPerson && !key.contains(" ") ? key : nil
  }

  /// Whether an address is in the form that entries hold, as far as a glance at its start tells.
  static func isTidy(_ address: String) -> Bool {
    guard address.hasPrefix("linkedin.com/in/"), address.utf8.count > 16 else { return false }
    let isTidy = unsafe address.utf8.withContiguousStorageIfAvailable { bytes in
      var slashes = 0
      for index in bytes.indices {
        switch unsafe bytes[index] {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
          break
        case UInt8(ascii: "/"): slashes += 1
        default: return false
        }
      }
      return slashes == 2
    }
    return isTidy ?? false
  }

  /// A hash of the name, in which letter case, spaces and signs make no difference.
  package var nameKey: UInt64 { Self.key(name) }

  /// A hash of the company without its legal form; nil where it is not known.
  package var companyKey: UInt64? {
    company.map { Self.key($0.withoutLegalForm) }
  }

  /// A hash of the address; nil where it is not known.
  package var addressHash: UInt64? { address.map { Self.hash($0) } }

  /// A hash of an address that `address(_:)` returned.
  package static func hash(_ address: String) -> UInt64 {
    var hash = StableHash()
    hash.combine(address)
    return hash.value
  }

  /// A hash of the letters and digits of a text.
  private static func key(_ text: String) -> UInt64 {
    var hash = StableHash()
    var isASCII = true
    var folded: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        folded.append(byte)
      case 0x80...: isASCII = false
      default: break
      }
    }
    let letters =
      isASCII
      ? String(decoding: folded, as: UTF8.self)
      : text.lowercased().nfc.filter { $0.isLetter || $0.isNumber }
    hash.combine(letters)
    return hash.value
  }
}
