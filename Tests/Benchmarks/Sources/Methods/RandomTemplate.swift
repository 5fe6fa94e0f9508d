/// A template that nobody wrote: a greeting, and some parts that can each be said in several ways.
///
/// Each part is about one thing. It has one to four sentences, mostly the fuller one before the
/// shorter one, some with tails that can be left out, and a random weight. Most parts can be left out
/// as a whole, and some hold another part.
struct RandomTemplate {
  /// The file.
  private(set) var text = ""

  init(_ random: inout SeededGenerator) {
    text = "---\nsummary: A generated template.\nstrength: 50\n---\n"
    text += Self.greetings.randomElement(using: &random) ?? ""
    let subjects = TemplateWords.subjects.shuffled(using: &random)
      .prefix(Int.random(in: 3...6, using: &random))
    text += subjects.map { part(of: $0, inside: subjects.count > 4 ? 0 : 1, &random) }.joined()
    text += Self.endings.randomElement(using: &random) ?? ""
  }

  private static let greetings = [
    "{{ recipient.first_name }},\n",
    "{% vary %}Hi{% or %}Hello{% endvary %} {{ recipient.first_name }},\n",
    "{% choose weight: 2 %}Dear {{ recipient.full_name }}{% or %}Hi {{ recipient.first_name }}"
      + "{% endchoose %},\n",
  ]

  private static let endings = [
    "\\\n{{ sender.first_name }}\n", "",
    "{% optional weight: 5 %}\\\n{{ sender.first_name }}{% optional %}, {{ sender.role }}"
      + "{% endoptional %}{% endoptional %}\n",
  ]

  /// A part of a template about one thing.
  private func part(
    of subject: TemplateWords.Subject, inside depth: Int, _ random: inout SeededGenerator
  ) -> String {
    var sentences = Array(
      subject.sentences.shuffled(using: &random).prefix(Int.random(in: 1...4, using: &random)))
    // People write the fuller one first, though not always.
    if Int.random(in: 0..<4, using: &random) > 0 {
      sentences.sort { ($0.tails.count, $0.text.count) > ($1.tails.count, $1.text.count) }
    }
    var alternatives = sentences.map { sentence in
      var text = tailed(sentence, &random)
      if depth > 0, Int.random(in: 0..<4, using: &random) == 0,
        let aside = TemplateWords.asides.randomElement(using: &random)
      {
        text += part(of: aside, inside: depth - 1, &random)
      }
      return text
    }
    let weight = Self.weights.randomElement(using: &random) ?? 1
    // Most parts can be left out; of the others, one way needs no fact.
    let isOptional = Int.random(in: 0..<3, using: &random) > 0
    if !isOptional || Bool.random(using: &random) { alternatives.append(subject.plain + "\n") }
    let choice = alternatives.count == 1 ? alternatives[0] : choice(alternatives, weight)
    return isOptional ? "{% optional weight: \(2 * weight) %}\(choice){% endoptional %}\n" : choice
  }

  private static let weights = [1, 1, 2, 3, 5, 8, 20, 60]

  private func choice(_ alternatives: [String], _ weight: Int) -> String {
    "{% choose weight: \(weight) %}\n\(alternatives.joined(separator: "{% or %}\n")){% endchoose %}\n"
  }

  /// A sentence with some of its tails, each of which can be left out.
  private func tailed(
    _ sentence: TemplateWords.Sentence, _ random: inout SeededGenerator
  ) -> String {
    let tails = sentence.tails.filter { _ in Int.random(in: 0..<3, using: &random) > 0 }
    let weight = Int.random(in: 1...4, using: &random)
    let optional = tails.map { "{% optional weight: \(weight) %}\($0){% endoptional %}" }
    return sentence.text + optional.joined() + sentence.end + "\n"
  }
}
