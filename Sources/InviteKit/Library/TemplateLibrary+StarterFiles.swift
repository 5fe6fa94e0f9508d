// Made from the folder `templates` by the tests with INVITE_RECORD=1; do not edit.
// swift-format-ignore-file

extension TemplateLibrary {
  /// The templates that are built in, each with its name.
  static let starterTemplates: [(name: String, text: String)] = [
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
      I'd love to {{ sender.goal }} with you.
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
      We both went to {{ shared.school }}, and I see you are at {{ recipient.company.short }} now.
      {% or %}
      You and I both went to {{ shared.school }}.
      {% endchoose %}
      {% render "who", sender: sender %}
      {% choose why, weight: 2 %}
      I'd love to {{ sender.goal }}, and to hear how you got there.
      {% or %}
      I'd love to {{ sender.goal }}.
      {% or %}
      I'd love to hear how you got there.
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
      I {{ sender.work }} at {{ sender.company }}.
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
