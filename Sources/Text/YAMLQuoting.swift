extension String {
  /// The text as a YAML scalar: plain where every reader takes it unchanged, else in double quotes.
  package var yamlScalar: String {
    let isPlain =
      unicodeScalars.first.map(isAlphanumeric) == true && unicodeScalars.last != " "
      && unicodeScalars.allSatisfy {
        isAlphanumeric($0) || " -_./()'\u{2019}".unicodeScalars.contains($0)
      }
    if isPlain, !otherwiseRead.contains(lowercased()) { return self }
    return yamlQuoted
  }

  /// The text as a YAML scalar in double quotes.
  package var yamlQuoted: String {
    var quoted = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default:
        if isPrintable(scalar) {
          quoted.unicodeScalars.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        }
      }
    }
    return quoted + "\""
  }
}

/// Plain scalars that some reader takes for another type than text.
private let otherwiseRead: Set<String> = [
  "null", "true", "false", "yes", "no", "on", "off", "y", "n",
]

private func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "a"..."z", "A"..."Z", "0"..."9": true
  default: scalar.value > 0x7F && scalar.properties.isAlphabetic
  }
}

/// Whether a scalar may be in a YAML document unescaped and is visible there.
private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
    .privateUse:
    false
  default: true
  }
}
