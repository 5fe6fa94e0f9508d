/// The way letters outside ASCII are sent in the label of a domain (RFC 3492).
enum Punycode {
  /// How many letters a label takes when it is sent, without its `xn--`.
  static func length(of label: [Unicode.Scalar]) -> Int {
    let basic = label.count(where: \.isASCII)
    var length = basic > 0 ? basic + 1 : 0
    var done = basic
    var code: UInt32 = 0x80
    var delta = 0
    var bias = 72
    while done < label.count {
      guard let next = label.lazy.map(\.value).filter({ $0 >= code }).min() else { break }
      delta += Int(next - code) * (done + 1)
      code = next
      for scalar in label {
        if scalar.value < code { delta += 1 }
        guard scalar.value == code else { continue }
        length += digits(of: delta, bias: bias)
        bias = adapted(delta, count: done + 1, isFirst: done == basic)
        delta = 0
        done += 1
      }
      delta += 1
      code += 1
    }
    return length
  }

  private static func digits(of delta: Int, bias: Int) -> Int {
    var rest = delta
    var count = 1
    var step = 36
    while true {
      let threshold = min(max(step - bias, 1), 26)
      if rest < threshold { return count }
      rest = (rest - threshold) / (36 - threshold)
      count += 1
      step += 36
    }
  }

  private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
    var rest = isFirst ? delta / 700 : delta / 2
    rest += rest / count
    var bias = 0
    while rest > 455 {
      rest /= 35
      bias += 36
    }
    return bias + 36 * rest / (rest + 38)
  }
}
