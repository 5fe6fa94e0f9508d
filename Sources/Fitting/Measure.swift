import Text

/// How a channel counts a text: its unit, and what it counts at a price of its own.
public struct Measure: Hashable, Sendable {
  /// What is counted.
  public var unit: Unit
  /// What a web address costs, however long it is; nil where it costs what its text does.
  ///
  /// X always has a price, 23 unless this says otherwise.
  public var urlPrice: Int?
  /// How mentions of people are counted.
  public var mentions: Mentions

  /// A measure in a unit.
  public init(_ unit: Unit, urlPrice: Int? = nil, mentions: Mentions = .whole) {
    self.unit = unit
    self.urlPrice = urlPrice
    self.mentions = mentions
  }

  /// How mentions of people are counted.
  public enum Mentions: String, Hashable, Sendable, CaseIterable {
    /// As the text they are.
    case whole
    /// `@user@host` counts as `@user`: what Mastodon does.
    case userPart = "user-part"
  }

  /// The count of a text, measured whole.
  public func count(_ text: String) -> Int {
    // The weights of X count links themselves.
    unit != .xWeighted && isPriced ? pricedCount(text) : plainCount(text)
  }

  /// Whether links or mentions have a price of their own.
  var isPriced: Bool { urlPrice != nil || mentions != .whole }

  /// Whether the count is the sum of the counts of the parts, whatever the text.
  var addsUp: Bool { unit.addsUp && !isPriced }

  private func plainCount(_ text: String) -> Int {
    switch unit {
    case .utf16: text.utf16.count
    case .scalars: text.unicodeScalars.count
    case .graphemes: graphemeCount(of: text)
    case .bytes: text.utf8.count
    case .gsm7: GSM7.septets(of: text) ?? text.utf16.count
    case .xWeighted: weightedLength(of: text, urlPrice: price ?? 23)
    case .threads: threadsLength(of: text)
    }
  }

  /// Counts what is left when links and the hosts of mentions are taken out, and adds the links.
  private func pricedCount(_ text: String) -> Int {
    let scalars = Array(text.unicodeScalars)
    var rest = String.UnicodeScalarView()
    var links = 0
    var position = 0
    let addresses = urlPrice == nil ? [] : WebAddress.ranges(in: scalars, bare: false)
    for address in addresses + [scalars.count..<scalars.count] {
      let between = scalars[position..<address.lowerBound]
      rest.append(contentsOf: mentions == .userPart ? withoutHosts(between) : between)
      if !address.isEmpty {
        // A stand-in keeps what is on its two sides from joining.
        rest.append("x")
        links += 1
      }
      position = address.upperBound
    }
    return plainCount(String(rest)) + links * ((price ?? 1) - 1)
  }

  /// What a web address costs, as it is summed up: no more than a text with an address for each of its
  /// bytes could add up to without an overflow.
  private var price: Int? { urlPrice.map { min(max($0, 0), Measure.greatestURLPrice) } }

  /// More than this no web address counts, whatever is said of it: a thousand times what the longest
  /// messages may have, and so little that no sum of lengths can overflow.
  public static let greatestURLPrice = 1_000_000_000
}

/// Takes the host out of each `@user@host` that does not directly follow a word or a slash.
private func withoutHosts(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
  guard scalars.contains("@") else { return scalars }
  var kept = ArraySlice<Unicode.Scalar>()
  var position = scalars.startIndex
  while position < scalars.endIndex {
    let scalar = scalars[position]
    kept.append(scalar)
    position += 1
    guard scalar == "@", kept.count < 2 || !isWordOrSlash(kept[kept.endIndex - 2]) else { continue }
    let user = scalars[position...].prefix { $0 == "_" || $0.isASCIIAlphanumeric }
    guard !user.isEmpty, user.endIndex < scalars.endIndex, scalars[user.endIndex] == "@" else {
      continue
    }
    let host = scalars[(user.endIndex + 1)...].prefix {
      $0 == "." || $0 == "-" || $0.isASCIIAlphanumeric
    }
    guard let last = host.lastIndex(where: \.isASCIIAlphanumeric) else { continue }
    kept.append(contentsOf: user)
    position = last + 1
  }
  return kept
}

private func isWordOrSlash(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "/" || scalar == "_" || scalar.properties.isAlphabetic
    || scalar.properties.numericType != nil
}
