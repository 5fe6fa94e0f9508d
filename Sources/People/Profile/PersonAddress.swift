import Text

extension String {
  /// An address on the web without what two spellings of it may differ in: scheme, `www.`, query and
  /// last slash; of LinkedIn's pages also the country and the language, and what is written with
  /// percent signs.
  package var addressKey: String {
    var key = lowercased()[...]
    for start in ["https://", "http://", "www."] where key.hasPrefix(start) {
      key = key.dropFirst(start.count)
    }
    key = key.prefix { $0 != "?" && $0 != "#" }
    while key.last == "/" { key.removeLast() }
    let steps = key.split(separator: "/", omittingEmptySubsequences: false)
    guard let host = steps.first, host == "linkedin.com" || host.hasSuffix(".linkedin.com") else {
      return String(key)
    }
    // LinkedIn's mails and its page for telephones lead to the same pages.
    let path = steps.dropFirst(["comm", "mwlite"].contains(steps.dropFirst().first) ? 2 : 1)
    // A person's page has a name of its own; what follows it is a language or a part of the page.
    let kept = path.prefix(path.first == "in" ? 2 : path.count)
    return (["linkedin.com"] + kept.map { String($0).withoutPercentSigns })
      .joined(separator: "/")
  }

  /// The text with `%C3%A9` as `é`; unchanged where that is no text.
  private var withoutPercentSigns: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { return self }
    // What is decoded must not end the path.
    return text.contains(where: { "/?#".contains($0) }) ? self : text.lowercased()
  }
}

extension Profile {
  /// The address of a page of their own, in a form that is the same for all its spellings; nil where
  /// there is none, or where it leads to no page, as `linkedin.com/in/`.
  package var pageAddress: String? {
    guard let key = (links["linkedin"] ?? links["profile"])?.text.addressKey else { return nil }
    return key.isPageOfPerson ? key : nil
  }
}

extension String {
  /// Whether the key of an address is that of a page of a person's own.
  package var isPageOfPerson: Bool {
    guard let slash = firstIndex(of: "/") else { return false }
    let path = self[index(after: slash)...]
    guard self[..<slash] == "linkedin.com" else { return !path.isEmpty }
    return !["company/", "school/", "feed", "groups/"].contains { path.hasPrefix($0) }
      && !["", "in", "pub"].contains(path)
  }
}
