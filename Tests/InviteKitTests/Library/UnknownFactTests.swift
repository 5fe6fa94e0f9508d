import Diagnostics
import Testing

@testable import Writing

struct UnknownFactTests {
  /// What is said of a template at fault.
  private func helps(_ body: String) -> [String?] {
    let source = SourceText(name: "t", text: "---\nsummary: a\n---\n" + body)
    return TemplateLibrary([("t", source)]).faulty.flatMap(\.diagnostics).map(\.help)
  }

  @Test(arguments: [
    ("{{ first_name }}", "did you mean `recipient.first_name` or `sender.first_name`?"),
    ("{{ recipient.firstname }}", "did you mean `recipient.first_name`?"),
    ("{{ company }}", "did you mean `recipient.company` or `sender.company`?"),
    ("{{ name }}", "did you mean `recipient.first_name`?"),
    ("{{ FNAME }}", "did you mean `recipient.first_name`?"),
    ("{{ firstName }}", "did you mean `recipient.first_name`?"),
    ("{{ contact.first_name }}", "did you mean `recipient.first_name`?"),
    ("{{ lead.companyName }}", "did you mean `recipient.company`?"),
    ("{{ job_title }}", "did you mean `recipient.role`?"),
    ("{{ sender_name }}", "did you mean `sender.full_name`?"),
    ("{{ my_company }}", "did you mean `sender.company`?"),
    ("{{ customer.first_name }}", "did you mean `recipient.first_name`?"),
    ("{{ customer.company }}", "did you mean `recipient.company`?"),
    ("{{ customer.attributes.first_name }}", "did you mean `recipient.first_name`?"),
    ("{{ event.first_name }}", "did you mean `recipient.first_name`?"),
    ("{{ trigger.first_name }}", "did you mean `recipient.first_name`?"),
    ("{{ user.jobTitle }}", "did you mean `recipient.role`?"),
    ("{{ event.properties.company }}", "did you mean `recipient.company`?"),
    ("{{ data.name }}", "did you mean `recipient.first_name`?"),
    ("{{ owner.name }}", "did you mean `sender.full_name`?"),
    ("{{ UserAttribute['First Name'] }}", "did you mean `recipient.first_name`?"),
    ("{{ customer.produkt }}", "did you mean `customer.product`?"),
    (
      "{% if recipient.role.blank? %}x{% endif %}",
      "write `{% if recipient.role %}`, which holds when it is there"
    ),
    ("{{ recipient.role.upper }}", "write `recipient.role | upcase`"),
    ("{{ recipent.first_name }}", "did you mean `recipient`?"),
    (
      "{{ recipient.met.event }}",
      "`met` is read by its own name, not below `recipient`: `met.event`"
    ),
    ("{{ met.topic | capitalise }}", "did you mean `capitalize`?"),
    ("{% optionl %}a{% endoptional %}", "did you mean `optional`?"),
  ])
  func `a slip in a name is understood`(body: String, help: String) {
    #expect(helps(body) == [help])
  }

  @Test func `a partial sees the facts`() {
    let source = SourceText(name: "t", text: "---\nsummary: a\n---\n{% render \"p\" %}")
    let partial = SourceText(name: "p", text: "{{ recipient.first_name }}")
    #expect(TemplateLibrary([("t", source)], partials: ["p": partial]).faulty == [])
  }

  @Test func `a slip in a partial is understood as one in a template`() {
    let source = SourceText(name: "t", text: "---\nsummary: a\n---\n{% render \"p\" %}")
    let partial = SourceText(name: "p", text: "{{ first_name }}")
    let library = TemplateLibrary([("t", source)], partials: ["p": partial])
    #expect(
      library.faulty.flatMap(\.diagnostics).map(\.help) == [
        "did you mean `recipient.first_name` or `sender.first_name`?"
      ])
  }

  @Test func `a slip in the front matter is understood`() {
    let source = SourceText(name: "t", text: "---\nsummary: a\nstrenght: 3\n---\nHi")
    #expect(
      TemplateLibrary([("t", source)]).faulty.flatMap(\.diagnostics).map(\.help)
        == ["did you mean `strength`?"])
  }
}
