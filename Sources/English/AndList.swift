/// The elements of a list as a sentence names them: `a, b and c`.
///
/// `and` follows a comma if `oxford` is true or an element has an `and` of its own, so that no
/// reader takes two elements for one. Semicolons separate three or more elements if one holds a
/// comma. Blank elements are left out.
package func andList(_ items: [String], oxford: Bool) -> String {
  let items = items.filter { !$0.allSatisfy(\.isWhitespace) }
  guard let last = items.last, items.count > 1 else { return items.first ?? "" }
  let hasAnd = items.contains { $0.contains(" and ") }
  if items.count == 2 {
    return items[0] + (hasAnd || items[0].contains(",") ? ", and " : " and ") + last
  }
  let separator = items.contains { $0.contains(",") } ? ";" : ","
  let final = separator == ";" || oxford || hasAnd ? separator : ""
  return items.dropLast().joined(separator: separator + " ") + final + " and " + last
}
