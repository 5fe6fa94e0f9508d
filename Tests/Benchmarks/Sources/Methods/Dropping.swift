import Fitting

/// Starts from the preferred text and goes through its choices until it is within the limits.
///
/// Of each choice it takes the next shorter alternative, and again, until the text fits or there is
/// no shorter one; a choice inside the new alternative has its turn next.
struct Dropping: Method {
  /// The order in which the choices have their turns.
  let order: Order

  /// An order of choices.
  enum Order: String {
    case lastFirst = "the last"
    case firstFirst = "the first"
  }

  var name: String { "shorten choice by choice, from \(order.rawValue)" }

  func attempt(_ held: HeldCase) -> Attempt {
    var way = held.preferredWay
    var done: Set<Int> = []
    while held.over(way) > 0 {
      let open = held.open.reached(by: way).filter { !done.contains($0) }
      guard let choice = order == .lastFirst ? open.last : open.first else { break }
      done.insert(choice)
      way = shortened(way, at: choice, of: held)
    }
    return Attempt(way, of: held)
  }

  private func shortened(_ way: Way, at choice: Int, of held: HeldCase) -> Way {
    var (shortest, least) = (way, held.over(way))
    for option in held.open.choices[choice].indices.dropFirst(way.picks[choice] + 1) {
      let shorter = way.taking(option, of: choice)
      let over = held.over(shorter)
      if over < least { (shortest, least) = (shorter, over) }
      if least <= 0 { break }
    }
    return shortest
  }
}

/// Starts from the preferred text and makes, again and again, the change that costs least for each
/// unit it saves; then takes back whatever there is room for.
struct CheapestDropping: Method {
  let name = "shorten what costs least for each unit saved, then refill"

  func attempt(_ held: HeldCase) -> Attempt {
    var way = held.preferredWay
    while held.over(way) > 0, let shorter = cheapestChange(of: way, held) { way = shorter }
    return Attempt(held.upgraded(way), of: held)
  }

  private func cheapestChange(of way: Way, _ held: HeldCase) -> Way? {
    let (over, cost) = (held.over(way), held.open.filled(way).cost)
    var best: (way: Way, price: Double)?
    for choice in held.open.reached(by: way) {
      for option in held.open.choices[choice].indices.dropFirst(way.picks[choice] + 1) {
        let other = way.taking(option, of: choice)
        // Units beyond those that are lacking are worth nothing.
        let saved = min(over, over - held.over(other))
        guard saved > 0 else { continue }
        let price = Double(held.open.filled(other).cost - cost) / Double(saved)
        if price < best?.price ?? .infinity { best = (other, price) }
      }
    }
    return best?.way
  }
}

/// Starts with the shortest alternative of every choice, then takes better ones while they fit.
struct ShortestFirst: Method {
  let name = "the shortest of each, then better ones from the first choice on"

  func attempt(_ held: HeldCase) -> Attempt {
    var way = held.open.firstWay
    // Those inside of others have higher numbers, so that they are settled before them.
    for choice in held.open.choices.indices.reversed() {
      let options = held.open.choices[choice]
      let lengths = options.map { option in
        held.limits[0].measure.count(held.open.filled(way, only: option.nodes).text)
      }
      let shortest = lengths.indices.min { (lengths[$0], $0) < (lengths[$1], $1) }
      way.picks[choice] = shortest ?? 0
    }
    return Attempt(held.upgraded(way), of: held)
  }
}

extension HeldCase {
  /// A way with the most preferred alternatives that fit, each choice looked at once, from the first.
  func upgraded(_ start: Way) -> Way {
    var way = start
    var done: Set<Int> = []
    while let choice = open.reached(by: way).first(where: { !done.contains($0) }) {
      done.insert(choice)
      let better = (0..<way.picks[choice]).lazy.map { way.taking($0, of: choice) }
      if let fitting = better.first(where: { over($0) <= 0 }) { way = fitting }
    }
    return way
  }
}
