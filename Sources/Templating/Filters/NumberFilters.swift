/// Liquid's filters that calculate; a value that is no number counts as 0.
let numberFilters: [Filter] = [
  Filter("abs", "The number without its sign.") { value, _ in
    switch value.asNumber {
    case .float(let number): .float(number.magnitude)
    case let number where number.double < 0: Arithmetic.subtract.of(.integer(0), number)
    case let number: number
    }
  },
  Filter("at_least", "The number, or another that is greater.", usage: "at_least: 5", arity: 1...1)
  {
    value, arguments in
    let other = arguments.positional[0].asNumber
    return Comparison.less.holds(value.asNumber, other) ? other : value.asNumber
  },
  Filter("at_most", "The number, or another that is less.", usage: "at_most: 5", arity: 1...1) {
    value, arguments in
    let other = arguments.positional[0].asNumber
    return Comparison.greater.holds(value.asNumber, other) ? other : value.asNumber
  },
  Filter("ceil", "The next whole number from here on up.") { value, _ in
    value.asNumber.rounded(.up)
  },
  Filter("floor", "The next whole number from here on down.") { value, _ in
    value.asNumber.rounded(.down)
  },
  Filter("round", "The nearest number of so many decimal places.", usage: "round: 2", arity: 0...1)
  {
    value, arguments in
    // A great number of places is as good as any greater one.
    let places = arguments.positional.first?.asNumber.double ?? 0
    return value.asNumber.rounded(toPlaces: Int(max(-1000, min(1000, places))))
  },
  Filter("plus", "Adds a number.", usage: "plus: 1", arity: 1...1, cost: .reckoning) {
    value, arguments in
    Arithmetic.add.of(value.asNumber, arguments.positional[0].asNumber)
  },
  Filter("minus", "Takes a number away.", usage: "minus: 1", arity: 1...1, cost: .reckoning) {
    value, arguments in
    Arithmetic.subtract.of(value.asNumber, arguments.positional[0].asNumber)
  },
  Filter("times", "Multiplies by a number.", usage: "times: 2", arity: 1...1, cost: .reckoning) {
    value, arguments in
    Arithmetic.multiply.of(value.asNumber, arguments.positional[0].asNumber)
  },
  Filter(
    "divided_by", "Divides by a number; whole numbers give a whole number.", usage: "divided_by: 2",
    arity: 1...1, cost: .reckoning
  ) { (value, arguments) throws(FilterFault) in
    let divisor = arguments.positional[0].asNumber
    guard !divisor.isZero else { throw .divisionByZero }
    return Arithmetic.divide.of(value.asNumber, divisor)
  },
  Filter(
    "modulo", "What is left after a division.", usage: "modulo: 2", arity: 1...1,
    cost: .reckoning
  ) {
    (value, arguments) throws(FilterFault) in
    let divisor = arguments.positional[0].asNumber
    guard !divisor.isZero else { throw .divisionByZero }
    return Arithmetic.modulo.of(value.asNumber, divisor)
  },
]

extension FilterFault {
  fileprivate static let divisionByZero = FilterFault(
    "nothing can be divided by 0", help: "ask before: `{% if number != 0 %}…{% endif %}`")
}
