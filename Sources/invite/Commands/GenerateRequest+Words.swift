extension GenerateRequest {
  /// Reads what stands behind `generate`, if nothing in it is wrong or out of the ordinary.
  ///
  /// The commands find out what there is to read when they run, which takes longer than to write a
  /// message; the one that is used most does without. Help, faults and whatever is unusual are theirs:
  /// what is read here means the same to them.
  init?(_ words: some Sequence<String>) {
    var paths: [String] = []
    var request = GenerateRequest(sender: "", recipient: "")
    var seen: [String] = []
    var words = words.makeIterator()
    while let word = words.next() {
      guard word != "-", word.utf8.first == UInt8(ascii: "-") else {
        guard !word.isEmpty else { return nil }
        paths.append(word)
        continue
      }
      let name = String(word.prefix { $0 != "=" })
      guard !seen.contains(name) else { return nil }
      seen.append(name)
      if word == name, request.set(name) { continue }
      let value = word == name ? words.next() : String(word.dropFirst(name.count + 1))
      guard let value, !value.isEmpty, value.utf8.first != UInt8(ascii: "-"),
        request.set(name, to: value)
      else { return nil }
    }
    guard paths.count == 2 else { return nil }
    request.sender = paths[0]
    request.recipient = paths[1]
    guard (try? request.validate()) != nil, (try? request.message.validate()) != nil else {
      return nil
    }
    self = request
  }

  /// Takes a flag.
  ///
  /// - Returns: whether it is one.
  private mutating func set(_ flag: String) -> Bool {
    switch flag {
    case "--explain": explain = true
    case "--copy": copy = true
    case "--strict": strict = true
    default: return false
    }
    return true
  }

  /// Takes an option.
  ///
  /// - Returns: whether there is such an option with such a value.
  private mutating func set(_ option: String, to value: String) -> Bool {
    switch option {
    case "--templates": templates = value
    case "--channel": channel = value
    case "--variant": variant = value
    case "--kind": message.kind = value
    case "--language": message.language = value
    case "--limit":
      guard let limit = Int(value) else { return false }
      message.limit = limit
    case "--seed":
      guard let seed = UInt64(value) else { return false }
      message.seed = seed
    case "--today":
      guard let day = Day(argument: value) else { return false }
      message.today = day
    case "--format":
      guard let format = ResultFormat(rawValue: value) else { return false }
      self.format = format
    case "--color":
      guard let color = ColorChoice(rawValue: value) else { return false }
      self.color = color
    default: return false
    }
    return true
  }
}
