import Diagnostics
import TestSupport
import Testing

@testable import Keeping
@testable import People
@testable import Wording
@testable import Writing

struct MergeTagTests {
  @Test(arguments: [
    ("*|FNAME|*", "{{ recipient.first_name }}"),
    ("*|LNAME|*", "{{ recipient.last_name }}"),
    ("%FNAME%", "{{ recipient.first_name }}"),
    ("%company_name%", "{{ recipient.company }}"),
    ("%First Name%", "{{ recipient.first_name }}"),
    ("%%FirstName%%", "{{ recipient.first_name }}"),
    ("{first_name}", "{{ recipient.first_name }}"),
    ("{ firstName }", "{{ recipient.first_name }}"),
    ("{name}", "{{ recipient.first_name }}"),
    ("${jobTitle}", "{{ recipient.role }}"),
    ("{{{first_name}}}", "{{ recipient.first_name }}"),
    ("{{First Name}}", "{{ recipient.first_name }}"),
    ("{{ Job Title }}", "{{ recipient.role }}"),
    ("{{$firstName}}", "{{ recipient.first_name }}"),
    ("[First Name]", "{{ recipient.first_name }}"),
    ("[Your Name]", "{{ sender.full_name }}"),
    ("[insert company]", "{{ recipient.company }}"),
    ("[[FirstName]]", "{{ recipient.first_name }}"),
    ("<<First Name>>", "{{ recipient.first_name }}"),
    ("«FirstName»", "{{ recipient.first_name }}"),
    ("{%=contact.first_name%}", "{{ recipient.first_name }}"),
    ("{{ recipient.first name }}", "{{ recipient.first_name }}"),
    ("{{ recipient.first_name }", "{{ recipient.first_name }}"),
    ("{ recipient.first_name }}", "{{ recipient.first_name }}"),
    ("{# who it is #}", "{% # who it is %}"),
    ("##firstname##", "{{ recipient.first_name }}"),
    ("#FirstName#", "{{ recipient.first_name }}"),
    ("$company", "{{ recipient.company }}"),
    ("%(first_name)s", "{{ recipient.first_name }}"),
    ("(First Name)", "{{ recipient.first_name }}"),
    (":first_name", "{{ recipient.first_name }}"),
    ("~firstname~", "{{ recipient.first_name }}"),
    ("__first_name__", "{{ recipient.first_name }}"),
    ("{{${first_name}}}", "{{ recipient.first_name }}"),
    ("{{ ${company} | default: 'you' }}", "{{ recipient.company | default: 'you' }}"),
    ("{$first_name}", "{{ recipient.first_name }}"),
    ("{!Contact.FirstName}", "{{ recipient.first_name }}"),
  ])
  func `a placeholder of another tool is found and mended`(written: String, mended: String) {
    RuleMarks.template("Hi ⟦\(written)⟧, welcome").expect(MergeTag())
    RuleMarks.template("Hi ⟦\(written)⟧, welcome").expect(
      MergeTag(), mendsTo: "Hi \(mended), welcome")
  }

  @Test(arguments: [
    ("{{#if company}}", "{{/if}}", "{% if recipient.company %}", "{% endif %}"),
    ("*|IF:COMPANY|*", "*|END:IF|*", "{% if recipient.company %}", "{% endif %}"),
    ("{ % if met % }", "{ % endif % }", "{% if met %}", "{% endif %}"),
  ])
  func `a block of another tool is mended as a whole`(
    open: String, close: String, mendedOpen: String, mendedClose: String
  ) {
    RuleMarks.template("Hi ⟦\(open)⟧x⟦\(close)⟧, welcome").expect(
      MergeTag(), mendsTo: "Hi \(mendedOpen)x\(mendedClose), welcome")
    // One half of it would leave a tag without its other half.
    let source = SourceText(name: "a.liquid", text: "---\nsummary: x\n---\nHi \(open) x.\n")
    let library = TemplateLibrary([("a", source)])
    let findings = Linter(today: .today, rules: [MergeTag()]).findings(in: library)
    #expect(library["a"] == nil || findings.allSatisfy { $0.fix.isEmpty })
  }

  @Test(arguments: [
    ("*|FNAME:there|*", "{{ recipient.first_name | default: \"there\" }}"),
    ("{{first_name||there}}", "{{ recipient.first_name | default: \"there\" }}"),
    ("{{ first_name || 'my friend' }}", "{{ recipient.first_name | default: \"my friend\" }}"),
    ("{{first_name|there}}", "{{ recipient.first_name | default: \"there\" }}"),
    ("{{ recipient.first_name | there }}", "{{ recipient.first_name | default: \"there\" }}"),
    ("{{company | your company}}", "{{ recipient.company | default: \"your company\" }}"),
    ("{{ company | \"your firm\" }}", "{{ recipient.company | default: \"your firm\" }}"),
    ("{{first_name: there}}", "{{ recipient.first_name | default: \"there\" }}"),
    ("{{first_name, 'there'}}", "{{ recipient.first_name | default: \"there\" }}"),
    ("{{fallback|{{first_name}}|there}}", "{{ recipient.first_name | default: \"there\" }}"),
    ("{%=first_name ?: \"there\"%}", "{{ recipient.first_name | default: \"there\" }}"),
    ("{{ first_name ?? \"there\" }}", "{{ recipient.first_name | default: \"there\" }}"),
    ("{{ first_name or \"there\" }}", "{{ recipient.first_name | default: \"there\" }}"),
    ("{{lead.First Name:default=there}}", "{{ recipient.first_name | default: \"there\" }}"),
    ("--first_name=there--", "{{ recipient.first_name | default: \"there\" }}"),
    ("{first_name|there}", "{{ recipient.first_name | default: \"there\" }}"),
    ("{first_name=|there}", "{{ recipient.first_name | default: \"there\" }}"),
    (
      "{{first_name||full_name||there}}",
      "{{ recipient.first_name | default: recipient.full_name | default: \"there\" }}"
    ),
    ("{{company||the \"firm\"}}", "{{ recipient.company | default: 'the \"firm\"' }}"),
  ])
  func `a fallback of another tool is found and mended`(written: String, mended: String) {
    RuleMarks.template("Hi ⟦\(written)⟧!").expect(
      MergeTag(), says: ["`\(written)` is a fallback as other tools write it"])
    RuleMarks.template("Hi ⟦\(written)⟧!").expect(MergeTag(), mendsTo: "Hi \(mended)!")
  }

  @Test(arguments: [
    ("{Hi|Hello}", "{% vary %}Hi{% or %}Hello{% endvary %}"),
    ("{great|good|a pleasure}", "{% vary %}great{% or %}good{% or %}a pleasure{% endvary %}"),
    ("{{RANDOM|Hi|Hello}}", "{% vary %}Hi{% or %}Hello{% endvary %}"),
    ("{{random | Hi | Hello}}", "{% vary %} Hi {% or %} Hello{% endvary %}"),
    ("{{Hi|Hello|Hey}}", "{% vary %}Hi{% or %}Hello{% or %}Hey{% endvary %}"),
    ("{{Hi|Hello}}", "{% vary %}Hi{% or %}Hello{% endvary %}"),
    (
      "{Hi {{ recipient.first_name | upcase }}|Hello}",
      "{% vary %}Hi {{ recipient.first_name | upcase }}{% or %}Hello{% endvary %}"
    ),
    ("{so |}", "{% vary %}so {% or %}{% endvary %}"),
  ])
  func `spintax is found and mended`(written: String, mended: String) {
    RuleMarks.template("⟦\(written)⟧, welcome").expect(
      MergeTag(), says: ["`\(written)` is spintax"])
    RuleMarks.template("⟦\(written)⟧, welcome").expect(MergeTag(), mendsTo: "\(mended), welcome")
  }

  @Test func `what stands inside spintax is found with it`() {
    let nested = "⟦{Hi ⟦%FNAME%⟧|⟦{Hello|Hey}⟧ there}⟧"
    RuleMarks.template("{Hi %FNAME%|{Hello|Hey} there}").expect(
      MergeTag(),
      mendsTo: """
        {% vary %}Hi {{ recipient.first_name }}{% or %}\
        {% vary %}Hello{% or %}Hey{% endvary %} there{% endvary %}
        """)
    #expect(RuleMarks.template(nested).findings(of: MergeTag()).count == 3)
  }

  @Test(arguments: [
    ("Hi {{ recipient.first_name }}⟦}⟧, welcome", "Hi {{ recipient.first_name }}, welcome"),
    ("Hi {{ recipient.first_name }} ⟦}⟧, welcome", "Hi {{ recipient.first_name }}, welcome"),
    ("Hi ⟦{⟧ {{ recipient.first_name }}, welcome", "Hi {{ recipient.first_name }}, welcome"),
    ("a {{ sender.role }}⟦}}⟧ b", "a {{ sender.role }} b"),
    ("a ⟦{ {{ sender.role }} }⟧ b", "a {{ sender.role }} b"),
    ("{% if met %}⟦}⟧x{% endif %}", "{% if met %}x{% endif %}"),
    ("⟦{⟧ {% if met %}x{% endif %}", "{% if met %}x{% endif %}"),
    (
      "⟦{⟧ {{ sender.role }}\n\n{{ met.event }} ⟦}⟧", "{{ sender.role }}\n\n{{ met.event }}"
    ),
  ])
  func `a brace beside an output or a tag is found and taken out`(marked: String, mended: String) {
    RuleMarks.template(marked).expect(MergeTag())
    RuleMarks.template(marked.filter { !"⟦⟧".contains($0) }).expect(MergeTag(), mendsTo: mended)
  }

  @Test(arguments: [
    "It costs $5, in C# or F#, (in March), #pydata, at 10:30, snake_case, R&D",
    "{{ met.event }} :} and {{ met.topic }}, {x}, #12 and #a #b, ~50, a@b.c, @name",
    "{% raw %}{{ x }}} $name{% endraw %} and on", "{{ \"}\" }} and {{ '{' }}",
  ])
  func `signs in honest text are left alone`(text: String) {
    RuleMarks.template(text).expect(MergeTag())
  }

  @Test func `a number between two braces is a placeholder`() {
    RuleMarks.template("Hi ⟦{{1}}⟧ and ⟦{{ 2 }}⟧, {{ 2026 }}").expect(MergeTag())
  }

  @Test func `a placeholder with a root of its own is found once`() {
    let found = RuleMarks.template("⟦{{custom_attribute.${book}}}⟧").findings(of: MergeTag())
    #expect(
      found.map(\.diagnostic.help) == [
        "write the fact it stands for, such as `{{ recipient.first_name }}`, or "
          + "`{{ recipient.more.book }}` for a fact of your own"
      ])
  }

  @Test func `a fact that only the author knows is left to the author`() {
    let finding = RuleMarks.template("⟦*|FAVOURITEBOOK|*⟧").findings(of: MergeTag()).first
    #expect(finding?.fix == [])
    #expect(
      finding?.diagnostic.help
        == "write the fact it stands for, such as `{{ recipient.first_name }}`, or "
        + "`{{ recipient.more.favouritebook }}` for a fact of your own")
    RuleMarks.template("⟦{icebreaker_line}⟧").expect(MergeTag(), mendsTo: "{icebreaker_line}")
    RuleMarks.template("⟦{{great|good}}⟧").expect(
      MergeTag(), says: ["`{{great|good}}` has no filter behind its bar"])
  }

  @Test(arguments: [
    "Hi {{ recipient.first_name }}, {{ recipient.company | default: \"your company\" }}",
    "{{ met.event | upcase | truncate: 20, \"|\" }} {{- sender.role -}} {{ 'a|b' }} {{ \"}\" }}",
    "{% raw %}*|FNAME|* {a|b} {{x||y}}{% endraw %} and on",
    "{% comment %}{% comment %}{a|b}{% endcomment %} %FNAME%{% endcomment %} and on",
    "{%- # {a|b} %FNAME% -%} and on", "{% doc %}[First Name]{% enddoc %}",
    "{% if met.topic == \"{a|b}\" %}yes{% endif %}",
    "50% of 100%, and 20% off; 100%sure%; a%b%c; %C3%A4; a % b % c",
    "A brace { alone, another }, {}, { }, { a, b }, {1}, {x}, and {sic}",
    "[1] and [sic], [a link](https://example.org), [x], a[name], and [ ]",
    "well -- so it is -- and a|b, *|, |*, 5 < 6 << 7 >> 1, «quoted», --x--",
    "a | b\n\n{ one\n\n| two }", "{{ recipient.more.first_name }} {{ recipient.links[\"a\"] }}",
    "{{ met.topic | capitalise }}", "{{ met.topic | defualt: \"x\" }}", "{{ met.topic | escape }}",
    "{{ firstname }}", "{{ \"a\", \"b\" }}", "{{ }}", "{{", "{%", "{{ {% }} %}", "}}}}", "{|",
  ])
  func `right Liquid, its own faults and ordinary prose are left alone`(text: String) {
    RuleMarks.template(text).expect(MergeTag())
  }

  @Test func `only the subject of the front matter is read`() {
    RuleMarks.template("---\nsummary: '{a|b} %FNAME%'\nsubject: Hi ⟦%FNAME%⟧\n---\nHi").expect(
      MergeTag())
    RuleMarks.template("---\nsummary: a\nsubject: \"Hi ⟦{{first_name||you}}⟧\"\n---\nHi").expect(
      MergeTag(),
      mendsTo: """
        ---
        summary: a
        subject: "Hi {{ recipient.first_name | default: 'you' }}"
        ---
        Hi
        """)
    // A value that starts with a brace needs quotation marks first.
    let plain = "---\nsummary: a\nsubject: ⟦{{first_name||you}}⟧\n---\nHi"
    RuleMarks.template(plain).expect(MergeTag(), mendsTo: plain.filter { !"⟦⟧".contains($0) })
  }

  @Test func `the names a partial is given, and those a template sets, stay`() {
    RuleMarks.template(
      "{% render \"p\", role: sender.role %}", partials: ["p": "I'm ⟦{{ role || 'new' }}⟧"]
    ).expect(MergeTag())
    RuleMarks.template("{% assign job = sender.role %}⟦{{job||x}}⟧").expect(
      MergeTag(), mendsTo: "{% assign job = sender.role %}{{ job | default: \"x\" }}")
  }

  @Test func `anything can be read, in time that grows with its length`() {
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "{", "}", "{{", "}}", "|", "||", "%", "*|", "|*", "--", "=", "[", "]", "{%", "%}", "\n",
      "\n\n", "\"", "'", "a", "first_name", " ", "é", "«", "»", "raw", "comment", "end", "-", ":",
      "$", "#if ", "fallback|", "RANDOM|", "<<", ">>", "%%", "---\n", "subject: ",
    ]
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<Int.random(in: 0..<24, using: &generator) {
        text += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }
      let source = SourceText(name: "any", text: text)
      for finding in MergeTag().findings(in: source) {
        // What is mended can be taken out of the text.
        for edit in finding.fix { #expect(source[edit.place.range].isEmpty == false) }
      }
    }
    func many(_ piece: String) -> String { String(repeating: piece, count: 20_000) }
    let openings = [
      "{", "{{", "{%", "*|a", "%a ", "--", "[a", "{a|", "{{a|{", "{% raw %}", "«a", "#a", "#a ",
      "$a", "_a", "(a ", "~", ":a ", "} ", "{{ a }}}",
    ]
    let nested = [
      many("{ ") + many("}}"), "{{" + many("{ ") + many("}}} "), many("{a|") + many("}"),
      many("{{a|") + many("}}"), many("{") + many("}"), many("{{a|b}"), "{%" + many("{a|b} "),
    ]
    for text in openings.map(many) + nested {
      _ = MergeTag().findings(in: SourceText(name: "long", text: text))
    }
  }

  @Test func `the word for spintax is none of the alternatives`() {
    RuleMarks.template("{{spin: Hi|Hello}} you").expect(
      MergeTag(), mendsTo: "{% vary %} Hi{% or %}Hello{% endvary %} you")
  }

  @Test func `a brace is taken for half a pair only where the other half is missing`() {
    RuleMarks.template("{⟦{name}⟧, good to see you}").expect(MergeTag())
  }

  @Test(arguments: [
    "{{ met.topic | with article }}", "{{ met.topic | with-article }}",
    "{{ met.topic | default \"it\" }}",
  ])
  func `a filter that is misspelt is no fallback`(written: String) {
    RuleMarks.template("On \(written), hello").expect(MergeTag())
  }

  @Test(arguments: [
    ("{{ sender.goal | upcase }", "{{ sender.goal | upcase }}"),
    ("{ sender.goal | upcase }}", "{{ sender.goal | upcase }}"),
    ("{ sender.goal | upcase }", "{{ sender.goal | upcase }}"),
    ("{{ first_name | default: \"there\" }", "{{ recipient.first_name | default: \"there\" }}"),
    (
      "{{ met.topic | downcase | quoted }",
      "{{ met.topic | downcase | quoted }}"
    ),
  ])
  func `a brace that is missing behind filters is put back`(written: String, mended: String) {
    RuleMarks.template("I ⟦\(written)⟧.").expect(
      MergeTag(), says: ["`\(written)` is a placeholder of another tool"])
    RuleMarks.template("I ⟦\(written)⟧.").expect(MergeTag(), mendsTo: "I \(mended).")
  }

  @Test(arguments: [
    "{{ recipient.first_name | titlecase }}", "{{ recipient.first_name | Upcase }}",
    "{{ recipient.first_name | ucfirst }}", "{{ recipient.company | trim }}",
    "{{ recipient.company | upper | trim }}", "{first_name | title}",
  ])
  func `a filter of another language is no fallback`(written: String) {
    let source = SourceText(name: "a.liquid", text: "---\nsummary: x\n---\nHi \(written).\n")
    let findings = MergeTag().findings(in: source)
    #expect(!findings.contains { $0.diagnostic.message.contains("fallback") })
    #expect(!findings.flatMap(\.fix).contains { $0.replacement.contains("default") })
  }

  @Test(arguments: ["camelize", "Titelschrift", "emphasize"])
  func `a word that may be a filter is not made a fallback by itself`(word: String) {
    let source = SourceText(
      name: "a.liquid", text: "---\nsummary: x\n---\nHi {{ recipient.first_name | \(word) }}.\n")
    let findings = MergeTag().findings(in: source)
    #expect(findings.count == 1)
    #expect(findings.allSatisfy { $0.fix.isEmpty })
  }

  @Test(arguments: [
    ("{{ first_name | there }", "{{ recipient.first_name | default: \"there\" }}"),
    ("{ first_name | there }}", "{{ recipient.first_name | default: \"there\" }}"),
  ])
  func `a fallback takes the half of a pair with it`(written: String, mended: String) {
    RuleMarks.template("Hi ⟦\(written)⟧!").expect(MergeTag(), mendsTo: "Hi \(mended)!")
  }

  @Test(arguments: ["{{ \"{a|b}\" }}", "{{ met.topic | append: '{a|b}' }}"])
  func `braces in a text of Liquid are no spintax`(written: String) {
    RuleMarks.template("On \(written), hello").expect(MergeTag())
  }
}
