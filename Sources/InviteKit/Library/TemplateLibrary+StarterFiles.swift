// Made from the folder `templates` by the tests with INVITE_RECORD=1; do not edit.
// swift-format-ignore-file

extension TemplateLibrary {
  /// The templates that are built in, each with its name.
  static let starterTemplates: [(name: String, text: String)] = [
    (
      "answer-stock-invite",
      #"""
      ---
      summary: They invited you with a stock text; answer with a question rather than a click.
      strength: 60
      kind: reply
      reviewed: 2026-11-21
      ---
      {% vary %}Hi{% or %}Hello{% endvary %} {{ recipient.first_name }},

      Thank you for your invitation{% optional how %} {{ invited_me.date | ago }}{% endoptional %}.
      {% render "who", sender: sender %}
      {% choose why, weight: 2 %}
      I like to know the people I connect with: what made you think of me?
      {% or %}
      What made you think of me?
      {% endchoose %}

      """#
    ),
    (
      "heard-talk",
      #"""
      ---
      summary: You heard them speak and kept one thought from it.
      strength: 75
      reviewed: 2026-11-21
      ---
      {% vary %}Hi{% or %}Hello{% endvary %} {{ recipient.first_name }},

      {% choose how, weight: 2 %}
      Your talk {{ talk.title | quoted: straight: true }} at {{ talk.event }} convinced me that {{ talk.takeaway }}.
      {% or %}
      Your talk at {{ talk.event }} convinced me that {{ talk.takeaway }}.
      {% or %}
      Your talk {{ talk.title | quoted: straight: true }} convinced me that {{ talk.takeaway }}.
      {% or %}
      Thank you for your talk {{ talk.title | quoted: straight: true }}{% optional event %} at {{ talk.event }}{% endoptional %}.
      {% endchoose %}
      {% render "who", sender: sender %}
      {% choose why, weight: 2 %}
      I'd love to {{ sender.goal }}, and to hear what you work on next.
      {% or %}
      I'd love to {{ sender.goal }}.
      {% or %}
      I'd love to hear what you work on next.
      {% endchoose %}

      """#
    ),
    (
      "met-at-event",
      #"""
      ---
      summary: You met in person at a conference, meetup or trade fair.
      strength: 90
      reviewed: 2026-11-21
      ---
      {% vary %}Hi{% or %}Hello{% endvary %} {{ recipient.first_name }},

      {% choose how, weight: 2 %}
      Your point about {{ met.topic }} at {{ met.event }} stayed with me.
      {% or %}
      It was good to meet you at {{ met.event }}.
      {% or %}
      It was good to talk about {{ met.topic }} in {{ met.place }}.
      {% or %}
      It was good to talk about {{ met.topic }} with you.
      {% endchoose %}
      {% render "who", sender: sender %}
      {% choose why, weight: 2 %}
      I'd love to {{ sender.goal }}, and to stay in touch.
      {% or %}
      I'd love to {{ sender.goal }}.
      {% or %}
      Shall we stay in touch?
      {% endchoose %}

      """#
    ),
    (
      "mutual-colleague",
      #"""
      ---
      summary: Somebody you both know, named, is the link between you.
      strength: 85
      reviewed: 2026-11-21
      ---
      {% vary %}Hi{% or %}Hello{% endvary %} {{ recipient.first_name }},

      {% choose how, weight: 2 %}
      {{ mutual.name }}, {{ mutual.relation }}, told me {{ mutual.said }}.
      {% or %}
      {{ mutual.name }} told me {{ mutual.said }}.
      {% or %}
      You and I both know {{ mutual.name }}{% optional relation %}, {{ mutual.relation }}{% endoptional %}.
      {% endchoose %}
      {% render "who", sender: sender %}
      {% choose why, weight: 2 %}
      I'd love to {{ sender.goal }}, and to know you too.
      {% or %}
      I'd love to {{ sender.goal }}.
      {% or %}
      I'd be glad to know you too.
      {% endchoose %}

      """#
    ),
    (
      "read-article",
      #"""
      ---
      summary: You read something they wrote, and it changed how you see a thing.
      strength: 70
      reviewed: 2026-11-21
      ---
      {% vary %}Hi{% or %}Hello{% endvary %} {{ recipient.first_name }},

      {% choose how, weight: 2 %}
      Your {{ article.title | quoted: straight: true }}{% optional where %} in {{ article.where }}{% endoptional %} persuaded me that {{ article.takeaway }}.
      {% or %}
      I keep coming back to your point that {{ article.takeaway }}.
      {% or %}
      I read your {{ article.title | quoted: straight: true }}{% optional place %} in {{ article.where }}{% endoptional %} with a pencil in hand.
      {% endchoose %}
      {% render "who", sender: sender %}
      {% choose why, weight: 2 %}
      I'd love to {{ sender.goal }}, and to read what you write next.
      {% or %}
      I'd love to {{ sender.goal }}.
      {% or %}
      I'd love to read what you write next.
      {% endchoose %}

      """#
    ),
    (
      "same-employer",
      #"""
      ---
      summary: You have worked, or both work, for the same firm.
      strength: 65
      reviewed: 2026-11-21
      ---
      {% vary %}Hi{% or %}Hello{% endvary %} {{ recipient.first_name }},

      {% choose how, weight: 2 %}
      You and I both know {{ shared.employer.short }} from the inside, and both care about {{ shared.interest }}.
      {% or %}
      You and I both know {{ shared.employer.short }} from the inside.
      {% endchoose %}
      {% render "who", sender: sender %}
      {% choose why, weight: 2 %}
      I'd love to {{ sender.goal }}, and to hear what you took with you from there.
      {% or %}
      I'd love to {{ sender.goal }}.
      {% or %}
      I'd love to hear what you took with you from there.
      {% endchoose %}

      """#
    ),
    (
      "same-group",
      #"""
      ---
      summary: You belong to the same group or association.
      strength: 58
      reviewed: 2026-11-21
      ---
      {% vary %}Hi{% or %}Hello{% endvary %} {{ recipient.first_name }},

      {% choose how, weight: 2 %}
      Your point about {{ group.topic }} in {{ group.name }} stayed with me.
      {% or %}
      You and I both belong to {{ group.name }}.
      {% or %}
      You and I both belong to {{ shared.group }}.
      {% endchoose %}
      {% render "who", sender: sender %}
      {% choose why, weight: 2 %}
      I'd love to {{ sender.goal }}, and to hear what you make of it.
      {% or %}
      I'd love to {{ sender.goal }}.
      {% or %}
      I'd love to hear what brought you to it.
      {% endchoose %}

      """#
    ),
    (
      "saw-their-post",
      #"""
      ---
      summary: You have never met, but a post of theirs spoke to your own work.
      strength: 45
      reviewed: 2026-11-21
      ---
      {% vary %}Hi{% or %}Hello{% endvary %} {{ recipient.first_name }},

      {% choose how, weight: 2 %}
      We have not met, but your post on {{ post.topic }} showed me that {{ post.takeaway }}.
      {% or %}
      Your post on {{ post.topic }} showed me that {{ post.takeaway }}.
      {% or %}
      Your post on {{ post.topic }} spoke to me.
      {% endchoose %}
      {% render "who", sender: sender %}
      {% choose why, weight: 2 %}
      I'd love to {{ sender.goal }}, and to read more from you.
      {% or %}
      I'd love to {{ sender.goal }}.
      {% or %}
      I'd love to read more from you.
      {% endchoose %}

      """#
    ),
    (
      "shared-school",
      #"""
      ---
      summary: You went to the same school or university.
      strength: 55
      reviewed: 2026-11-21
      ---
      {% vary %}Hi{% or %}Hello{% endvary %} {{ recipient.first_name }},

      {% choose how, weight: 2 %}
      We both went to {{ shared.school }}, and both care about {{ shared.interest }}.
      {% or %}
      You and I both went to {{ shared.school }}.
      {% endchoose %}
      {% render "who", sender: sender %}
      {% choose why, weight: 2 %}
      I'd love to {{ sender.goal }}, and to hear where it led you.
      {% or %}
      I'd love to {{ sender.goal }}.
      {% or %}
      I'd love to hear where it led you.
      {% endchoose %}

      """#
    ),
    (
      "thanks-for-accepting",
      #"""
      ---
      summary: They accepted your invitation; say what you hope for before it goes quiet.
      strength: 60
      kind: follow-up
      reviewed: 2026-11-21
      ---
      {% vary %}Hi{% or %}Hello{% endvary %} {{ recipient.first_name }},

      Thank you for accepting my invitation{% optional how %} {{ accepted.date | ago }}{% endoptional %}.
      {% render "who", sender: sender %}
      {% choose why, weight: 2 %}
      I'd love to {{ sender.goal }}: may I start with a question?
      {% or %}
      I'd love to {{ sender.goal }}.
      {% or %}
      What are you working on these days?
      {% endchoose %}

      """#
    ),
    (
      "use-their-project",
      #"""
      ---
      summary: You have never met, but you use something they made and can say for what.
      strength: 50
      reviewed: 2026-11-21
      ---
      {% vary %}Hi{% or %}Hello{% endvary %} {{ recipient.first_name }},

      {% choose how, weight: 2 %}
      We have not met, but I use {{ project.name }} to {{ project.use }}: thank you for making it.
      {% or %}
      Thank you for {{ project.name }}: I use it to {{ project.use }}.
      {% or %}
      Thank you for {{ project.name }}.
      {% endchoose %}
      {% render "who", sender: sender %}
      {% choose why, weight: 2 %}
      I'd love to {{ sender.goal }}, and to follow where you take it.
      {% or %}
      I'd love to {{ sender.goal }}.
      {% or %}
      I'd love to follow where you take it.
      {% endchoose %}

      """#
    ),
  ]

  /// The partials they render.
  static let starterPartials: [(name: String, text: String)] = [
    (
      "who",
      #"""
      {% choose who %}
      At {{ sender.company.short }} I {{ sender.work }}.
      {% or %}
      I {{ sender.work }}.
      {% or %}
      {% # One is head of research, but a compiler engineer. %}
      I'm {% if sender.role contains " of " %}{{ sender.role | uncapitalize }}{% else %}{{ sender.role | uncapitalize | with_article }}{% endif %} at {{ sender.company.short }}.
      {% endchoose %}

      """#
    ),
  ]
}
