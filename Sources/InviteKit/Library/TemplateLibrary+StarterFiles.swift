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
      "answer-with-a-coffee",
      #"""
      ---
      summary: They invited you with a stock text; offer a coffee and find out who they are.
      strength: 55
      kind: reply
      reviewed: 2026-11-21
      ---
      {% vary %}Hi{% or %}Hello{% endvary %} {{ recipient.first_name }},

      {% choose how, weight: 2 %}
      Your invitation {{ invited_me.date | ago }} made me curious.
      {% or %}
      Your invitation made me curious.
      {% endchoose %}
      {% render "who", sender: sender %}
      {% choose why, weight: 2 %}
      If {{ sender.location }} is ever on your way, let me get you a coffee: I'd rather know the people I connect with.
      {% or %}
      If {{ sender.location }} is ever on your way, the coffee is on me.
      {% or %}
      Shall we talk for a quarter of an hour first?
      {% endchoose %}

      """#
    ),
    (
      "answer-with-common-ground",
      #"""
      ---
      summary: They invited you with a stock text, and you have something in common; start there.
      strength: 65
      kind: reply
      reviewed: 2026-11-21
      ---
      {% vary %}Hi{% or %}Hello{% endvary %} {{ recipient.first_name }},

      I was glad of your invitation{% optional when %} {{ invited_me.date | ago }}{% endoptional %}:
      {% choose how %}
      we both know {{ shared.employer.short }} from the inside.
      {% or %}
      we both went to {{ shared.school }}.
      {% or %}
      we both belong to {{ shared.group }}.
      {% or %}
      we both care about {{ shared.interest | uncapitalize }}.
      {% endchoose %}
      {% render "who", sender: sender %}
      {% choose why, weight: 2 %}
      I'd love to {{ sender.goal }}: what would you like to talk about?
      {% or %}
      What would you like to talk about?
      {% endchoose %}

      """#
    ),
    (
      "decline-kindly",
      #"""
      ---
      summary: They invited you with a stock text, and you would rather not; say no, and leave the door open.
      strength: 20
      kind: reply
      reviewed: 2026-11-21
      ---
      {% vary %}Hi{% or %}Hello{% endvary %} {{ recipient.first_name }},

      Thank you for thinking of me{% optional how %} {{ invited_me.date | ago }}{% endoptional %}.
      {% choose why, weight: 2 %}
      I keep this list to people I have worked or spoken with, so for now I'll say no, and mean no offence.
      {% or %}
      I keep this list to people I have worked or spoken with, so for now I'll say no.
      {% or %}
      I only accept people I have met, and so I'll say no for now.
      {% endchoose %}
      {% choose who %}
      Should our paths cross, do say hello: at {{ sender.company.short }} I {{ sender.work }}.
      {% or %}
      Should our paths cross, do say hello: I {{ sender.work }}.
      {% or %}
      Should our paths cross near {{ sender.company.short }}, do say hello.
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
      "meeting-soon",
      #"""
      ---
      summary: You will both be at an event soon, and could meet there.
      strength: 80
      reviewed: 2026-11-21
      ---
      {% vary %}Hi{% or %}Hello{% endvary %} {{ recipient.first_name }},

      {% choose how, weight: 2 %}
      We will both be at {{ attending.event }}{% optional %} {{ attending.date | ago }}{% endoptional %}, and {{ attending.topic }} is on my mind too.
      {% or %}
      We will both be at {{ attending.event }}{% optional %} {{ attending.date | ago }}{% endoptional %}.
      {% endchoose %}
      {% render "who", sender: sender %}
      {% choose why, weight: 2 %}
      I'd love to {{ sender.goal }}: shall we find each other in a break?
      {% or %}
      I'd love to {{ sender.goal }}.
      {% or %}
      Shall we find each other in a break?
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
      "offer-after-accepting",
      #"""
      ---
      summary: They accepted your invitation; give something back.
      strength: 55
      kind: follow-up
      reviewed: 2026-11-21
      ---
      {% vary %}Hi{% or %}Hello{% endvary %} {{ recipient.first_name }},

      {% choose how, weight: 2 %}
      You accepted my invitation {{ accepted.date | ago }}, and that calls for something in return.
      {% or %}
      You accepted my invitation, and that calls for something in return.
      {% endchoose %}
      {% render "who", sender: sender %}
      {% choose why, weight: 2 %}
      I can offer {{ sender.offer }}: would that be of use to you, or to somebody you know?
      {% or %}
      I can offer {{ sender.offer }}.
      {% endchoose %}

      """#
    ),
    (
      "opening-for-them",
      #"""
      ---
      summary: You are hiring, and something they made is why you write to them.
      strength: 72
      reviewed: 2026-11-21
      ---
      {% vary %}Hi{% or %}Hello{% endvary %} {{ recipient.first_name }},

      {% choose how %}
      Your work on {{ project.name }}
      {% or %}
      Your talk {{ talk.title | quoted: straight: true }}
      {% or %}
      Your {{ article.title | quoted: straight: true }}
      {% or %}
      Your post on {{ post.topic }}
      {% endchoose %}
      is why I write to you, and not to a list.
      {% render "who", sender: sender %}
      {% choose why, weight: 2 %}
      We are looking for {{ sender.more.opening }}: may I send you the details, or do you know whom I should ask?
      {% or %}
      We are looking for {{ sender.more.opening }}: may I send you the details?
      {% or %}
      We are looking for {{ sender.more.opening }}.
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
      "rely-on-their-product",
      #"""
      ---
      summary: You use what they make, and can say what for.
      strength: 68
      reviewed: 2026-11-21
      ---
      {% vary %}Hi{% or %}Hello{% endvary %} {{ recipient.first_name }},

      {% choose how, weight: 2 %}
      {{ customer.product }} has helped me {{ customer.use }} since {{ customer.since | date: "%Y" }}.
      {% or %}
      {{ customer.product }} helps me {{ customer.use }}.
      {% or %}
      {{ customer.product }} earns its keep here{% optional since %}, and has since {{ customer.since | date: "%Y" }}{% endoptional %}.
      {% endchoose %}
      {% render "who", sender: sender %}
      {% choose why, weight: 2 %}
      I'd love to {{ sender.goal }}, and to tell you how it looks from this side.
      {% or %}
      I'd love to {{ sender.goal }}.
      {% or %}
      I'd love to tell you how it looks from this side.
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
      You and I both know {{ shared.employer.short }} from the inside, and both care about {{ shared.interest | uncapitalize }}.
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
      "same-event",
      #"""
      ---
      summary: You go to the same event, and have not met there yet.
      strength: 62
      reviewed: 2026-11-21
      ---
      {% vary %}Hi{% or %}Hello{% endvary %} {{ recipient.first_name }},

      {% choose how, weight: 2 %}
      {{ shared.event }} and {{ shared.interest | uncapitalize }} draw us both, and yet we have not met.
      {% or %}
      {{ shared.event }} draws us both, and yet we have not met.
      {% endchoose %}
      {% render "who", sender: sender %}
      {% choose why, weight: 2 %}
      I'd love to {{ sender.goal }}, and to say hello there next time.
      {% or %}
      I'd love to {{ sender.goal }}.
      {% or %}
      I'd love to say hello there next time.
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
      "same-role",
      #"""
      ---
      summary: You do the same job, each at your own desk.
      strength: 40
      reviewed: 2026-11-21
      ---
      {% vary %}Hi{% or %}Hello{% endvary %} {{ recipient.first_name }},

      {% choose how, weight: 2 %}
      You and I have the same job, {{ shared.role | uncapitalize }}: you at {{ recipient.company.short }}, I at {{ sender.company.short }}.
      {% or %}
      You and I have the same job, {{ shared.role | uncapitalize }}.
      {% endchoose %}
      {% choose who %}
      I {{ sender.work }}{% optional place %}, in {{ sender.location }}{% endoptional %}.
      {% or %}
      My desk is in {{ sender.location }}.
      {% endchoose %}
      {% choose why, weight: 2 %}
      I'd love to {{ sender.goal }}, and to hear how you go about it.
      {% or %}
      I'd love to {{ sender.goal }}.
      {% or %}
      I'd love to hear how you go about it.
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
      "shared-interest",
      #"""
      ---
      summary: You have never met, but you care about the same thing.
      strength: 30
      reviewed: 2026-11-21
      ---
      {% vary %}Hi{% or %}Hello{% endvary %} {{ recipient.first_name }},

      {% choose how, weight: 2 %}
      We have not met, but you and I both care about {{ shared.interests | and_list | uncapitalize }}.
      {% or %}
      You and I both care about {{ shared.interest | uncapitalize }}.
      {% endchoose %}
      {% render "who", sender: sender %}
      {% choose why, weight: 2 %}
      I'd love to {{ sender.goal }}, and to hear what drew you to it.
      {% or %}
      I'd love to {{ sender.goal }}.
      {% or %}
      What drew you to it?
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
      We both went to {{ shared.school }}, and both care about {{ shared.interest | uncapitalize }}.
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
      "someone-well-known",
      #"""
      ---
      summary: Many people write to them; say what they taught you, and ask for nothing.
      strength: 35
      reviewed: 2026-11-21
      ---
      {% vary %}Hi{% or %}Hello{% endvary %} {{ recipient.first_name }},

      {% choose how, weight: 2 %}
      You taught me, in {{ article.title | quoted: straight: true }}, that {{ article.takeaway }}.
      {% or %}
      You taught me, in your talk {{ talk.title | quoted: straight: true }}, that {{ talk.takeaway }}.
      {% or %}
      You taught me that {{ article.takeaway }}.
      {% or %}
      You taught me that {{ talk.takeaway }}.
      {% endchoose %}
      {% render "who", sender: sender %}
      {% choose why, weight: 2 %}
      You must get many of these, so I ask for nothing: I only wanted you to know.
      {% or %}
      I ask for nothing; I only wanted you to know.
      {% or %}
      I only wanted you to know.
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
      "their-opening",
      #"""
      ---
      summary: They are hiring, and you would like to know more before you apply.
      strength: 66
      reviewed: 2026-11-21
      ---
      {% vary %}Hi{% or %}Hello{% endvary %} {{ recipient.first_name }},

      {% choose how, weight: 2 %}
      It is good to read that you are looking for {{ job.title | uncapitalize | with_article }} at {{ recipient.company.short }}.
      {% or %}
      It is good to read that you are looking for {{ job.title | uncapitalize | with_article }}.
      {% endchoose %}
      {% render "who", sender: sender %}
      {% choose why, weight: 2 %}
      Before I apply, may I ask what, to you, would be a good first year?
      {% or %}
      What, to you, would be a good first year?
      {% endchoose %}

      """#
    ),
    (
      "their-work-after-accepting",
      #"""
      ---
      summary: They accepted your invitation; go on from something they wrote or said.
      strength: 65
      kind: follow-up
      reviewed: 2026-11-21
      ---
      {% vary %}Hi{% or %}Hello{% endvary %} {{ recipient.first_name }},

      I'm glad that we are connected, the more so since
      {% choose how %}
      you showed me that {{ article.takeaway }}.
      {% or %}
      your talk showed me that {{ talk.takeaway }}.
      {% or %}
      your post showed me that {{ post.takeaway }}.
      {% or %}
      I read your post on {{ post.topic }}.
      {% endchoose %}
      {% render "who", sender: sender %}
      {% choose why, weight: 2 %}
      I'd love to {{ sender.goal }}: what should I read next?
      {% or %}
      What should I read next?
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
      {% # One is head of research, but a compiler engineer. %}
      {% if sender.role contains " of " %}
      {% assign role = sender.role | uncapitalize %}
      {% else %}
      {% assign role = sender.role | uncapitalize | with_article %}
      {% endif %}
      {% choose who %}
      At {{ sender.company.short }} I {{ sender.work }}.
      {% or %}
      I {{ sender.work }}.
      {% or %}
      I'm {{ role }} at {{ sender.company.short }}.
      {% or %}
      {% # What one does says more than a title: a title alone is for those who have not said. %}
      {% if sender.work %}I {{ sender.work }}.{% else %}I'm {{ role }}.{% endif %}
      {% endchoose %}

      """#
    ),
  ]
}
