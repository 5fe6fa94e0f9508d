/// What one way is preferred to another for, before their lengths are looked at; the smaller, the
/// better.
///
/// It is one number: the cost, above as many bits as places and outputs can fill the sum of the
/// places, and above as many as outputs can fill, less the number of the outputs about the reader.
/// So a step of cost outweighs every place, and a place every output.
typealias Preference = Int

/// How far what counts for more is moved to the left of what counts for less.
struct PreferenceScale {
  private let costUnit: Int
  private let costShift: Int
  private let placeShift: Int

  init(of graph: ChoiceGraph) {
    costUnit = graph.costUnit
    placeShift = Int.bitWidth - graph.outputs.leadingZeroBitCount
    costShift = placeShift + Int.bitWidth - graph.places.leadingZeroBitCount
  }

  /// What taking an option adds.
  func preference(of option: ChoiceGraph.Option) -> Preference {
    (option.cost / costUnit) &<< costShift &+ option.place &<< placeShift &- option.outputs
  }
}
