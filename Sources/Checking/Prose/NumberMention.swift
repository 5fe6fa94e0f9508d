import Text

/// A number in a text, in digits or spelled out.
struct NumberMention {
  /// Its words.
  var words: Range<Int>
  /// The number.
  var value: Double
  /// Whether it is written in digits.
  var isInDigits: Bool
  /// Another number that it may stand for: `a 3k walk` has three kilometres.
  var alternative: Double?
  /// Whether it is a share of a hundred.
  var isPercent = false
  /// The stem of the word behind it: what is counted.
  var noun: String?

  /// How many seconds it is, where a time is counted.
  var seconds: Double? {
    guard let noun, let unit = timeUnits[noun] else { return nil }
    return value * unit
  }

  /// Whether it is a time of days or more: so long somebody has done something, or something has taken.
  var isDuration: Bool { seconds != nil && (noun.map { longUnits.contains($0) } ?? false) }

  /// Whether both are the same number, or the same time in other units.
  func isSame(as other: NumberMention) -> Bool {
    if value == other.value || alternative == other.value { return true }
    if isPercent, other.isPercent, abs(value - other.value) < 1 { return true }
    guard let seconds, let otherSeconds = other.seconds, noun != other.noun else { return false }
    // Months and years have no exact length.
    return abs(seconds - otherSeconds) <= 0.03 * max(seconds, otherSeconds)
  }
}

private let longUnits: Set<String> = ["week", "fortnight", "month", "year", "decad"]

/// How many seconds units of time have, by the stems of their names.
private let timeUnits: [String: Double] = [
  "second": 1, "minut": 60, "hour": 3_600, "day": 86_400, "week": 604_800,
  "fortnight": 1_209_600, "month": 2_629_800, "year": 31_557_600, "decad": 315_576_000,
]

extension Prose {
  /// The shares of a hundred that its words come to: `four in ten`, `3 people out of 8`, `a quarter`.
  func shares(of numbers: [NumberMention]) -> [NumberMention] {
    func share(_ value: Double, _ words: Range<Int>) -> NumberMention {
      NumberMention(words: words, value: value, isInDigits: false, isPercent: true)
    }
    let ratios = zip(numbers, numbers.dropFirst()).compactMap { part, whole -> NumberMention? in
      guard part.words.upperBound < whole.words.lowerBound, whole.value > part.value else {
        return nil
      }
      let between = words[part.words.upperBound..<whole.words.lowerBound].map(\.key)
      guard between.count < 5,
        between.last == "in" || between.suffix(2) == ["out", "of"]
          || between == ["of"]
      else { return nil }
      return share(part.value / whole.value * 100, part.words)
    }
    let fractions = words.indices.compactMap { index -> NumberMention? in
      guard let whole = partsOfWhole[words[index].stem] else { return nil }
      let count = index > 0 ? cardinals[words[index - 1].key] ?? 1 : 1
      return share(count * 100 / whole, index..<index + 1)
    }
    return ratios + fractions
  }

  /// The numbers in it, from left to right.
  ///
  /// - Parameter taken: The words that belong to dates.
  func numbers(without taken: Set<Int>) -> [NumberMention] {
    var found: [NumberMention] = []
    var index = 0
    while index < words.count {
      guard !taken.contains(index), var number = number(at: index) else {
        index += 1
        continue
      }
      number.noun = number.noun ?? noun(after: number.words.upperBound)
      if let last = found.last, isRange(last, number) { found[found.count - 1].value *= 1_000 }
      found.append(number)
      index = number.words.upperBound
    }
    return found
  }

  /// Whether two numbers are the ends of a range in thousands: `85 to 95k`.
  private func isRange(_ first: NumberMention, _ last: NumberMention) -> Bool {
    first.words.upperBound + 1 == last.words.lowerBound
      && words[first.words.upperBound].key == "to" && first.value < 1_000
      && last.value >= 1_000 && last.value.truncatingRemainder(dividingBy: 1_000) == 0
  }

  private func noun(after end: Int) -> String? {
    guard end < words.count, words[end].touches, !FunctionWords.contains(words[end].key) else {
      return nil
    }
    return words[end].stem
  }

  private func number(at index: Int) -> NumberMention? {
    words[index].isNumber ? digits(at: index) : spelled(at: index)
  }

  /// A number in digits; nil for a time of day, a ratio, an ordinal and what begins with a number.
  private func digits(at index: Int) -> NumberMention? {
    let word = words[index]
    let isBeside = { (gap: String) in gap == "/" || gap == ":" }
    if index > 0, isBeside(word.gap), words[index - 1].isNumber { return nil }
    // `no. 2` and `#2` name something.
    if word.gap.hasSuffix("#") || index > 0 && words[index - 1].key == "no" && word.gap.first == "."
    {
      return nil
    }
    if index + 1 < words.count, isBeside(words[index + 1].gap), words[index + 1].isNumber {
      return nil
    }
    let text = word.text
    let number = text.prefix { $0.isNumber || $0 == "." || $0 == "," }
    let grouped = number.split(separator: ",", omittingEmptySubsequences: false)
    let isGrouped = grouped.dropFirst().allSatisfy { $0.prefix { $0.isNumber }.count == 3 }
    let plain = isGrouped ? grouped.joined() : String(number).replacing(",", with: ".")
    guard var value = Double(plain) else { return nil }
    let rest = text.dropFirst(number.count).lowercased()
    var noun: String?
    var alternative: Double?
    switch rest {
    case "":
      // `£85-95k`, but not `1883–91`.
      if let factor = factorOfRange(index) { value *= factor }
      if isEndOfYears(index) { return nil }
    case "k":
      alternative = value
      value *= 1_000
    case "m", "mn":
      alternative = value
      value *= 1_000_000
    case "bn": value *= 1_000_000_000
    case "st", "nd", "rd", "th", "am", "pm", "s", "x", "d": return nil
    default: noun = rest.stem
    }
    var end = index + 1
    if end < words.count, let factor = factors[words[end].key], words[end].gap == " " {
      value *= factor
      end += 1
    }
    var mention = NumberMention(words: index..<end, value: value, isInDigits: true, noun: noun)
    mention.alternative = alternative
    let next = end < words.count ? words[end].key : ""
    let isCent = next == "per" && end + 1 < words.count && words[end + 1].key == "cent"
    mention.isPercent = word.next == "%" || next == "percent" || isCent
    return mention
  }

  /// The factor of a range that a number begins: that of its end.
  private func factorOfRange(_ index: Int) -> Double? {
    guard index + 1 < words.count, ["-", "–", "—"].contains(words[index + 1].gap) else {
      return nil
    }
    return switch words[index + 1].text.last?.lowercased() {
    case "k": 1_000
    case "m": 1_000_000
    default: nil
    }
  }

  /// Whether a number is the end of a range of years, of which its century is left out.
  private func isEndOfYears(_ index: Int) -> Bool {
    guard index > 0, words[index].text.count == 2, ["-", "–"].contains(words[index].gap),
      let first = Int(words[index - 1].text)
    else { return false }
    return (1_000...2_100).contains(first)
  }

  /// Whether a number is given roughly: `nearly twelve thousand`.
  func isRough(_ number: NumberMention) -> Bool {
    guard number.words.lowerBound > 0 else { return false }
    return roughly.contains(words[number.words.lowerBound - 1].key)
      || ["odd", "or"].contains(
        number.words.upperBound < words.count ? words[number.words.upperBound].key : "")
  }

  /// A number in words: `two hundred`, `a dozen`, `twenty-six`, `half a decade`, `a day and a half`.
  private func spelled(at index: Int) -> NumberMention? {
    let key = { (place: Int) in
      place < words.count && words[place].sentence == words[index].sentence ? words[place].key : ""
    }
    guard ["a", "an", "half", "one"].contains(key(index)) || cardinals[key(index)] != nil else {
      return nil
    }
    let stem = { (place: Int) in place < words.count ? words[place].stem : "" }
    if key(index) == "half", key(index + 1) == "a" || key(index + 1) == "an" {
      if key(index + 2) == "dozen" {
        return NumberMention(words: index..<index + 3, value: 6, isInDigits: false)
      }
      guard timeUnits[stem(index + 2)] != nil else { return nil }
      return NumberMention(words: index..<index + 2, value: 0.5, isInDigits: false)
    }
    if key(index) == "a" || key(index) == "one", let unit = timeUnits[stem(index + 1)],
      unit > 0,
      key(index + 2) == "and", key(index + 3) == "a", key(index + 4) == "half"
    {
      return NumberMention(
        words: index..<index + 5, value: 1.5, isInDigits: false, noun: stem(index + 1))
    }
    var place = index
    if key(index) == "a" || key(index) == "an" {
      guard factors[key(index + 1)] != nil || key(index + 1) == "dozen" else { return nil }
      place += 1
    } else if cardinals[key(index)] == nil {
      return nil
    }
    var total = 0.0
    var current = 0.0
    loop: while true {
      let word = key(place)
      if let value = cardinals[word] {
        // `twenty six` is one number, `two three` are two.
        guard
          place == index || current == 0
            || value < 10 && current.truncatingRemainder(dividingBy: 10) == 0
            || value < 100 && current.truncatingRemainder(dividingBy: 100) == 0
        else { break loop }
        current += value
      } else if word == "dozen" {
        current = max(current, 1) * 12
      } else if word == "hundred" {
        current = max(current, 1) * 100
      } else if let factor = factors[word] {
        total += max(current, 1) * factor
        current = 0
      } else if word == "and", place > index, ["hundred", "thousand"].contains(key(place - 1)),
        cardinals[key(place + 1)] != nil
      {
      } else {
        break loop
      }
      place += 1
    }
    var value = total + current
    if key(place) == "and", key(place + 1) == "a", key(place + 2) == "half" {
      value += 0.5
      place += 3
    }
    // `twenty-eighth` is a place in a row.
    if place < words.count, words[place].gap == "-", ordinals.contains(words[place].key) {
      return nil
    }
    return NumberMention(words: index..<max(place, index + 1), value: value, isInDigits: false)
  }
}

private let roughly: Set<String> = [
  "about", "almost", "nearly", "around", "roughly", "approximately", "circa", "some", "over",
  "under",
  "than", "just", "barely", "close", "almost", "maybe",
]

private let ordinals: Set<String> = [
  "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
]

/// How many parts a whole has, by the stems of their names.
private let partsOfWhole: [String: Double] = [
  "half": 2, "halv": 2, "third": 3, "quart": 4, "fifth": 5, "tenth": 10,
]

private let factors: [String: Double] = [
  "hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000,
]

private let cardinals: [String: Double] = [
  "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
  "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
  "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
  "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
]
