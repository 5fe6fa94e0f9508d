import Text

/// The names of other languages for tags and filters, each with what to write instead.
enum ForeignNames {
  /// What to write instead of a tag of another language; nil where the tag is unknown.
  ///
  /// - Parameters:
  ///   - name: the name of the tag, in any case.
  ///   - markup: the text after the name.
  static func help(forTag name: String, _ markup: String) -> String? {
    let rest = markup.trimmed
    let name = name.lowercased()
    if assigning.contains(name) {
      guard !rest.isEmpty, rest.contains("=") else {
        return name == "set" && !rest.isEmpty
          ? "write `{% capture \(rest) %}…{% endcapture %}`" : "write `{% assign name = … %}`"
      }
      return "write `{% assign \(rest.count <= shown ? rest : "name = …") %}`"
    }
    return tags[name]
  }

  /// The filter of Liquid that does the same as one of another language.
  static func filter(for name: String) -> String? {
    if Filter.named(name) != nil { return name }
    if Filter.named(name.lowercased()) != nil { return name.lowercased() }
    return filters[String(name.lowercased().filter { $0 != "_" })]
  }

  /// How many characters of a template a help repeats at most.
  static let shown = 48

  static let assigning: Set<String> = [
    "set", "let", "var", "const", "local", "define", "declare", "with",
  ]

  private static let tags: [String: String] = table([
    ("elseif elif elsf elsunless else_if", "write `elsif`"),
    (
      "foreach each loop while repeat until",
      "write `{% for item in list %}`: there is no other loop"
    ),
    ("endforeach endeach endloop endwhile next", "write `{% endfor %}`"),
    ("switch match select", "write `{% case fact %}{% when \"value\" %}…{% endcase %}`"),
    ("endswitch endselect", "write `{% endcase %}`"),
    ("default otherwise", "write `{% else %}`"),
    ("ifnot if_not not", "write `{% unless … %}`"),
    ("fi end_if", "write `{% endif %}`"),
    ("endset endlet endwith", "leave it out: an `assign` has no end"),
    ("print puts write say output put", "write `{{ … }}`"),
    (
      "import partial snippet section extends block macro embed layout from use call",
      "write `{% render \"partial\" %}`, and put the text into `partials/partial.liquid`"
    ),
    ("verbatim literal", "write `{% raw %}`"),
    ("endverbatim endliteral", "write `{% endraw %}`"),
    (
      "spin spintax random rand shuffle", "write `{% vary %}one{% or %}another{% endvary %}`"
    ),
    ("maybe", "write `{% optional %}…{% endoptional %}`"),
    (
      "abort_message abort stop exit return skip",
      "leave it out: a message without a fact it needs is not written"
    ),
    (
      "connected_content content_blocks catalog_items catalog_selection_items promotion fetch",
      "leave it out: a message is made of two profiles; put the fact into one of them"
    ),
    (
      "form schema style stylesheet javascript paginate sections content_for autoescape "
        + "endautoescape spaceless endspaceless load csrf_token",
      "leave it out: a message is plain text"
    ),
    ("trans translate blocktrans t", "write a template for each language, with `language` on top"),
    ("filter apply", "write the filter behind a bar: `{{ fact | upcase }}`"),
    ("now", "write `{{ today }}`"),
  ])

  private static let filters: [String: String] = [
    "upper": "upcase", "uppercase": "upcase", "touppercase": "upcase", "toupper": "upcase",
    "strtoupper": "upcase", "lower": "downcase", "lowercase": "downcase",
    "tolowercase": "downcase", "tolower": "downcase", "strtolower": "downcase",
    "ucfirst": "capitalize", "title": "capitalize", "titlecase": "capitalize",
    "titleize": "capitalize", "ucwords": "capitalize", "capfirst": "capitalize",
    "trim": "strip", "ltrim": "lstrip", "trimstart": "lstrip", "trimleft": "lstrip",
    "rtrim": "rstrip", "trimend": "rstrip", "trimright": "rstrip",
    "length": "size", "len": "size", "count": "size", "substr": "slice", "substring": "slice",
    "fallback": "default", "coalesce": "default", "ifempty": "default", "orelse": "default",
    "defaultifnone": "default", "defaultto": "default", "ifnull": "default", "nvl": "default",
    "add": "plus", "subtract": "minus", "multiply": "times", "multipliedby": "times",
    "divide": "divided_by", "dividedby": "divided_by", "mod": "modulo",
    "dateformat": "date", "formatdate": "date", "strftime": "date", "todate": "date",
    "concatenate": "append", "suffix": "append", "prefix": "prepend", "gsub": "replace",
    "sub": "replace_first", "truncatechars": "truncate", "implode": "join", "explode": "split",
  ]

  private static func table(_ rows: [(names: String, help: String)]) -> [String: String] {
    var table: [String: String] = [:]
    for row in rows {
      for name in row.names.split(separator: " ") { table[String(name)] = row.help }
    }
    return table
  }
}

extension Filter {
  /// Whether a name is that of a filter in another language, or of one of Liquid's in another case.
  package static func isOfOtherLanguage(_ name: String) -> Bool {
    named(name) == nil && ForeignNames.filter(for: name) != nil
      || named(name.lowercased()) != nil
  }
}
