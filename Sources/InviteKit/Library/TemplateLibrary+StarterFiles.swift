// Made from the folder `templates` by the tests with INVITE_RECORD=1; do not edit.
// swift-format-ignore-file

extension TemplateLibrary {
  /// The templates that are built in, each with its name.
  static let starterTemplates: [(name: String, text: String)] = [
    (
      "after-accepting",
      #"""
      ---
      summary: They accepted your invitation; go on before it goes quiet.
      strength: 60
      kind: follow-up
      requires: [accepted]
      subject: "{% choose %}{{ note.subject }}{% or %}Thank you for accepting{% endchoose %}"
      reviewed: 2026-11-28
      ---
      {% render "greeting" %}
      Thank you for accepting my invitation{% optional %} {{ accepted.date | ago }}{% endoptional %}.
      {% optional how, weight: 60 %}{% render "story" %}{% endoptional %}
      {% render "turn" %}
      {% render "who" %}
      {% render "now" %}
      {% if note.ask or note.give or note.ease %}
      {% render "request", otherwise: "What are you working on these days?" %}
      {% else %}
      {% render "paragraph" %}
      {% choose %}
      I can offer {{ sender.offer }}: would that be of use to you?
      {% or %}
      I'd love to {{ sender.goal }}.
      {% or %}
      What are you working on these days?
      {% endchoose %}
      {% endif %}
      {% render "signature" %}

      """#
    ),
    (
      "answer-warmly",
      #"""
      ---
      summary: They invited you with a stock text; accept, and open a conversation.
      strength: 60
      kind: reply
      requires: [invited_me]
      unless: [invited_me.answer=coffee, invited_me.answer=decline]
      subject: "{% choose %}{{ note.subject }}{% or %}Your invitation{% endchoose %}"
      reviewed: 2026-11-28
      ---
      {% render "acceptance" %}
      {% optional how, weight: 60 %}{% render "story" %}{% endoptional %}
      {% render "turn" %}
      {% render "now" %}
      {% render "request", otherwise: "What made you think of me?" %}
      {% render "signature" %}

      """#
    ),
    (
      "answer-with-a-coffee",
      #"""
      ---
      summary: They invited you with a stock text; accept, and offer a coffee.
      strength: 55
      kind: reply
      requires: [invited_me]
      unless: [invited_me.answer=warmly, invited_me.answer=decline]
      subject: "{% choose %}{{ note.subject }}{% or %}A coffee{% endchoose %}"
      reviewed: 2026-11-28
      ---
      {% render "acceptance" %}
      {% optional how, weight: 60 %}{% render "story" %}{% endoptional %}
      {% render "turn" %}
      {% render "now" %}
      {% render "request", otherwise: "May I buy you a coffee and hear what you do?" %}
      {% render "signature" %}

      """#
    ),
    (
      "decline-kindly",
      #"""
      ---
      summary: They invited you with a stock text, and you would rather not; say no, and leave no bad feeling.
      strength: 20
      kind: reply
      requires: [invited_me]
      unless: [invited_me.answer=warmly, invited_me.answer=coffee]
      subject: "{% choose %}{{ note.subject }}{% or %}Your invitation{% endchoose %}"
      reviewed: 2026-11-28
      ---
      {% render "thanks" %}
      {% choose why, weight: 60 %}
      {{ note.now | capitalize_first }}{% unless note.now contains "decline" or note.now contains " say no" %}, so I must decline{% endunless %}.
      {% or %}
      I'm going to decline, and I wish you well.
      {% endchoose %}
      {% render "ease" %}
      {% optional how, weight: 20 %}{% render "story" %}{% endoptional %}
      {% render "also" %}
      {% render "signature" %}

      """#
    ),
    (
      "heard-talk",
      #"""
      ---
      summary: You heard them speak, in a talk, a podcast or an interview.
      strength: 75
      requires: [talk]
      subject: "{% choose %}{{ note.subject }}{% or %}{{ talk.title }}{% or %}Your talk{% endchoose %}"
      reviewed: 2026-11-28
      ---
      {% render "greeting" %}
      {% assign start = note.did | slice: 0, 4 %}
      {% if start == 'you ' %}{% assign how = 'In' %}{% else %}{% assign how = 'After' %}{% endif %}
      {% choose how, weight: 60 %}
      {% if note.moment or note.did contains "your talk" or note.did contains "podcast" or note.did contains "interview" or note.did contains "you said" or note.did contains talk.title %}
      {% render "story" %}
      {% else %}
      {% choose weight: 10 %}
      {{ how }} your talk{% choose %} {{ talk.title | quoted: straight: true }}{% optional weight: 2 %}{% render "stage" %}{% endoptional %}{% or %}{% render "stage" %}{% endchoose %}, {{ note.did }}
      {%- or %}
      {{ note.did | capitalize_first }}
      {%- endchoose %}{% render "result" %}
      {% endif %}
      {% or %}
      I kept one thought from your talk{% optional weight: 4 %} {{ talk.title | quoted: straight: true }}{% endoptional %}{% optional weight: 2 %}{% render "stage" %}{% endoptional %}: {{ talk.takeaway }}.
      {% or %}
      I heard your talk {{ talk.title | quoted: straight: true }}{% optional weight: 2 %}{% render "stage" %}{% endoptional %}.
      {% or %}
      I heard you speak{% render "stage" %}.
      {% endchoose %}
      {% render "turn" %}
      {% render "who" %}
      {% render "now" %}
      {% render "request", otherwise: "May I ask you about it one day?" %}
      {% render "signature" %}

      """#
    ),
    (
      "meeting-soon",
      #"""
      ---
      summary: You will both be at an event soon, and could meet there.
      strength: 80
      requires: [attending.event]
      subject: "{% choose %}{{ note.subject }}{% or %}{{ attending.event }}{% endchoose %}"
      reviewed: 2026-11-28
      ---
      {% render "greeting" %}
      {% choose how, weight: 60 %}
      {% unless note.did contains attending.event or note.moment contains attending.event %}{% optional weight: 10 %}We'll both be at {{ attending.event }}{% optional %} {{ attending.date | ago }}{% endoptional %}.{% endoptional %}{% endunless %}
      {% render "story" %}
      {% or %}
      We'll both be at {{ attending.event }}{% optional %} {{ attending.date | ago }}{% endoptional %}.
      {% endchoose %}
      {% render "turn" %}
      {% render "who" %}
      {% render "now" %}
      {% if attending.topic %}
      {% assign otherwise = "Shall we talk about " | append: attending.topic | append: " there?" %}
      {% else %}
      {% assign otherwise = "Shall we meet there?" %}
      {% endif %}
      {% render "request", otherwise: otherwise %}
      {% render "signature" %}

      """#
    ),
    (
      "met-at-event",
      #"""
      ---
      summary: You met in person, at a conference, a meetup or anywhere else.
      strength: 90
      requires: [met]
      subject: "{% choose %}{{ note.subject }}{% or %}{{ met.event }}{% or %}From {{ sender.full_name }}{% endchoose %}"
      reviewed: 2026-11-28
      ---
      {% render "greeting" %}
      {% choose how, weight: 60 %}
      {% assign start = note.did | slice: 0, 4 %}
      {% if start == "you " %}
      {% choose weight: 18 %}
      {% choose weight: 5 %}
      At {{ met.event }} {{ note.did }}
      {%- or %}
      {{ note.moment | capitalize_first }}, {{ note.did }}
      {%- or %}
      In {{ met.place }} {{ note.did }}
      {%- endchoose %}
      {%- or %}
      {{ note.did | capitalize_first }}
      {%- endchoose %}
      {%- else %}
      {% choose weight: 18 %}
      {% choose weight: 5 %}
      We met at {{ met.event }}{% optional %} in {{ met.place }}{% endoptional %}{% optional %} {{ met.date | ago }}{% endoptional %}{% if note.moment %}{% unless note.moment contains met.event %}{% optional weight: 8 %}, {{ note.moment }}{% endoptional %}{% endunless %}{% endif %}.
      {% or %}
      We met {{ note.moment }}.
      {% or %}
      We met in {{ met.place }}{% optional %} {{ met.date | ago }}{% endoptional %}.
      {% endchoose %}
      {{ note.did | capitalize_first }}
      {%- or %}
      {{ note.did | capitalize_first }}
      {%- endchoose %}
      {%- endif %}{% render "result" %}
      {% or %}
      It was good to meet you at {{ met.event }}{% optional weight: 8 %} and to talk about {{ met.topic }}{% endoptional %}{% optional %} {{ met.date | ago }}{% endoptional %}.
      {% or %}
      It was good to talk about {{ met.topic }}{% optional %} in {{ met.place }}{% endoptional %}.
      {% or %}
      It was good to meet you{% optional %} in {{ met.place }}{% endoptional %}{% optional %} {{ met.date | ago }}{% endoptional %}.
      {% endchoose %}
      {% render "turn" %}
      {% render "who" %}
      {% render "now" %}
      {% render "request", otherwise: "Shall we keep in touch?" %}
      {% render "signature" %}

      """#
    ),
    (
      "mutual-friend",
      #"""
      ---
      summary: Somebody you both know, named, is the link between you.
      strength: 85
      requires: [mutual.name]
      unless: [worked, accepted]
      subject: "{% choose %}{{ note.subject }}{% or %}{{ mutual.name }}{% endchoose %}"
      reviewed: 2026-11-28
      ---
      {% render "greeting" %}
      {% choose how, weight: 60 %}
      {% unless note.did contains mutual.name or note.moment contains mutual.name %}{% optional weight: 10 %}{% choose %}{{ mutual.name }}{% optional %}, {{ mutual.relation }},{% endoptional %} told me {{ mutual.said }}.{% or %}We both know {{ mutual.name }}{% optional %}, {{ mutual.relation }}{% endoptional %}.{% endchoose %}{% endoptional %}{% endunless %}
      {% render "story" %}
      {% or %}
      {{ mutual.name }}{% optional weight: 2 %}, {{ mutual.relation }},{% endoptional %} told me {{ mutual.said }}.
      {% or %}
      We both know {{ mutual.name }}{% optional weight: 2 %}, {{ mutual.relation }}{% endoptional %}.
      {% endchoose %}
      {% render "turn" %}
      {% render "who" %}
      {% render "now" %}
      {% render "request", otherwise: "May I ask you about your work?" %}
      {% render "signature" %}

      """#
    ),
    (
      "one-reason",
      #"""
      ---
      summary: You have never met, and one thing is why you write to this person.
      strength: 45
      requires: [note]
      subject: "{% choose %}{{ note.subject }}{% or %}From {{ sender.full_name }}{% endchoose %}"
      reviewed: 2026-11-28
      ---
      {% render "greeting" %}
      {% choose how, weight: 60 %}
      {% render "story" %}
      {% render "turn" %}
      {% render "who" %}
      {% render "now" %}
      {% or %}
      {{ note.now | capitalize_first }}.
      {% render "who" %}
      {% endchoose %}
      {% render "request", otherwise: "May I ask you about it?" %}
      {% render "signature" %}

      """#
    ),
    (
      "opening-for-them",
      #"""
      ---
      summary: You are hiring, and one reason is why you write to this person.
      strength: 72
      requires: [sender.more.opening]
      unless: [accepted]
      subject: "{% choose %}{{ note.subject }}{% or %}An opening for you: {{ sender.more.opening }}{% endchoose %}"
      reviewed: 2026-11-28
      ---
      {% render "greeting" %}
      {% optional how, weight: 60 %}{% render "story" %}{% endoptional %}
      {% choose weight: 2 %}{{ sender.company.short }} is{% or %}We're{% endchoose %} looking for {{ sender.more.opening }}.
      {% render "turn" %}
      {% render "now" %}
      {% render "request", otherwise: "May I send you the details?" %}
      {% render "signature" %}

      """#
    ),
    (
      "read-article",
      #"""
      ---
      summary: You read something they wrote.
      strength: 70
      requires: [article]
      subject: "{% choose %}{{ note.subject }}{% or %}{{ article.title }}{% or %}Your article{% endchoose %}"
      reviewed: 2026-11-28
      ---
      {% render "greeting" %}
      {% assign start = note.did | slice: 0, 4 %}
      {% if start == 'you ' %}{% assign how = 'In' %}{% else %}{% assign how = 'After' %}{% endif %}
      {% choose how, weight: 60 %}
      {% if note.moment or note.did contains "your article" or note.did contains "your page" or note.did contains "you wrote" or note.did contains article.title %}
      {% render "story" %}
      {% else %}
      {% choose weight: 10 %}
      {{ how }} {{ article.title | quoted: straight: true }}{% optional weight: 2 %} in {{ article.where }}{% endoptional %}, {{ note.did }}
      {%- or %}
      {{ note.did | capitalize_first }}
      {%- endchoose %}{% render "result" %}
      {% endif %}
      {% or %}
      I kept one thought from {% choose weight: 2 %}{{ article.title | quoted: straight: true }}{% or %}your article{% endchoose %}{% optional weight: 2 %} in {{ article.where }}{% endoptional %}: {{ article.takeaway }}.
      {% or %}
      I read {{ article.title | quoted: straight: true }}{% optional weight: 2 %} in {{ article.where }}{% endoptional %}.
      {% or %}
      I read your article in {{ article.where }}.
      {% endchoose %}
      {% render "turn" %}
      {% render "who" %}
      {% render "now" %}
      {% render "request", otherwise: "May I follow what you write?" %}
      {% render "signature" %}

      """#
    ),
    (
      "same-employer",
      #"""
      ---
      summary: You have worked, or both work, for the same firm.
      strength: 60
      requires: [shared.employer]
      unless: [met, worked, accepted]
      subject: "{% choose %}{{ note.subject }}{% or %}{{ shared.employer.short }}{% endchoose %}"
      reviewed: 2026-11-28
      ---
      {% render "greeting" %}
      {% choose how, weight: 60 %}
      {% unless note.did contains shared.employer.short or note.moment contains shared.employer.short %}{% optional weight: 10 %}We've both worked at {{ shared.employer.short }}.{% endoptional %}{% endunless %}
      {% render "story" %}
      {% or %}
      We've both worked at {{ shared.employer.short }}.
      {% endchoose %}
      {% render "turn" %}
      {% render "who" %}
      {% render "now" %}
      {% render "request", otherwise: "What did you take with you from there?" %}
      {% render "signature" %}

      """#
    ),
    (
      "same-event",
      #"""
      ---
      summary: You go to the same event, and have not met there yet.
      strength: 50
      requires: [shared.event]
      unless: [met, worked, accepted]
      subject: "{% choose %}{{ note.subject }}{% or %}{{ shared.event }}{% endchoose %}"
      reviewed: 2026-11-28
      ---
      {% render "greeting" %}
      {% choose how, weight: 60 %}
      {% unless note.did contains shared.event.name or note.moment contains shared.event.name %}{% optional weight: 10 %}We both go to {{ shared.event }}.{% endoptional %}{% endunless %}
      {% render "story" %}
      {% or %}
      We both go to {{ shared.event }}.
      {% endchoose %}
      {% render "turn" %}
      {% render "who" %}
      {% render "now" %}
      {% render "request", otherwise: "Shall we say hello there next time?" %}
      {% render "signature" %}

      """#
    ),
    (
      "same-group",
      #"""
      ---
      summary: You belong to the same group or association.
      strength: 58
      unless: [met, worked, accepted]
      subject: "{% choose %}{{ note.subject }}{% or %}{{ group.name }}{% or %}{{ shared.group }}{% endchoose %}"
      reviewed: 2026-11-28
      ---
      {% # Without a group it is not meant: then what is printed here is missing. %}
      {% unless group.name or shared.group %}{{ group.name }}{% endunless %}
      {% render "greeting" %}
      {% choose how, weight: 60 %}
      {% unless note.did contains group.name or note.moment contains group.name %}{% optional weight: 10 %}We're both in {% choose %}{{ group.name }}{% or %}{{ shared.group }}{% endchoose %}.{% endoptional %}{% endunless %}
      {% render "story" %}
      {% or %}
      You wrote about {{ group.topic }}{% optional weight: 6 %} in {{ group.name }}{% endoptional %}.
      {% or %}
      We're both in {% choose %}{{ group.name }}{% or %}{{ shared.group }}{% endchoose %}.
      {% endchoose %}
      {% render "turn" %}
      {% render "who" %}
      {% render "now" %}
      {% render "request", otherwise: "What brought you to it?" %}
      {% render "signature" %}

      """#
    ),
    (
      "same-role",
      #"""
      ---
      summary: You do the same job, each at your own desk.
      strength: 35
      requires: [shared.role]
      unless: [met, worked, accepted]
      subject: "{% choose %}{{ note.subject }}{% or %}{{ shared.role }}{% endchoose %}"
      reviewed: 2026-11-28
      ---
      {% render "greeting" %}
      {% choose how, weight: 60 %}
      {% unless note.did contains shared.role or note.moment contains shared.role %}{% optional weight: 10 %}We have the same job, {{ shared.role | uncapitalize }}{% optional weight: 2 %}: you at {{ recipient.company.short }}, I at {{ sender.company.short }}{% endoptional %}.{% endoptional %}{% endunless %}
      {% render "story" %}
      {% or %}
      We have the same job, {{ shared.role | uncapitalize }}{% optional weight: 2 %}: you at {{ recipient.company.short }}, I at {{ sender.company.short }}{% endoptional %}.
      {% endchoose %}
      {% render "turn" %}
      {% render "who" %}
      {% render "now" %}
      {% render "request", otherwise: "Which part of it do you like best?" %}
      {% render "signature" %}

      """#
    ),
    (
      "saw-their-post",
      #"""
      ---
      summary: You read something they posted.
      strength: 62
      requires: [post]
      subject: "{% choose %}{{ note.subject }}{% or %}Your post{% optional %} on {{ post.topic }}{% endoptional %}{% endchoose %}"
      reviewed: 2026-11-28
      ---
      {% render "greeting" %}
      {% assign start = note.did | slice: 0, 4 %}
      {% if start == 'you ' %}{% assign how = 'In' %}{% else %}{% assign how = 'After' %}{% endif %}
      {% choose how, weight: 60 %}
      {% if note.moment or note.did contains "your post" or note.did contains "your line" or note.did contains "you wrote" or note.did contains post.topic %}
      {% render "story" %}
      {% else %}
      {% choose weight: 10 %}
      {{ how }} your post on {{ post.topic }}, {{ note.did }}
      {%- or %}
      {{ note.did | capitalize_first }}
      {%- endchoose %}{% render "result" %}
      {% endif %}
      {% or %}
      Your post{% optional weight: 2 %} on {{ post.topic }}{% endoptional %} left me with one thought: {{ post.takeaway }}.
      {% or %}
      I saw your post on {{ post.topic }}.
      {% endchoose %}
      {% render "turn" %}
      {% render "who" %}
      {% render "now" %}
      {% render "request", otherwise: "May I follow what you write?" %}
      {% render "signature" %}

      """#
    ),
    (
      "shared-interest",
      #"""
      ---
      summary: You care about the same thing.
      strength: 30
      requires: [shared.interest]
      unless: [met, worked, accepted]
      subject: "{% choose %}{{ note.subject }}{% or %}{{ shared.interest | capitalize_first }}{% endchoose %}"
      reviewed: 2026-11-28
      ---
      {% render "greeting" %}
      {% choose how, weight: 60 %}
      {% unless note.did contains shared.interest.name or note.moment contains shared.interest.name %}{% optional weight: 10 %}We're both interested in {{ shared.interest | uncapitalize }}.{% endoptional %}{% endunless %}
      {% render "story" %}
      {% or %}
      We're both interested in {% choose weight: 2 %}{{ shared.interests | and_list | uncapitalize }}{% or %}{{ shared.interest | uncapitalize }}{% endchoose %}.
      {% endchoose %}
      {% render "turn" %}
      {% render "who" %}
      {% render "now" %}
      {% render "request", otherwise: "What drew you to it?" %}
      {% render "signature" %}

      """#
    ),
    (
      "shared-school",
      #"""
      ---
      summary: You went to the same school or university.
      strength: 55
      requires: [shared.school]
      unless: [met, worked, accepted]
      subject: "{% choose %}{{ note.subject }}{% or %}{{ shared.school }}{% endchoose %}"
      reviewed: 2026-11-28
      ---
      {% render "greeting" %}
      {% choose how, weight: 60 %}
      {% unless note.did contains shared.school.name or note.moment contains shared.school.name %}{% optional weight: 10 %}We both went to {{ shared.school | with_the }}.{% endoptional %}{% endunless %}
      {% render "story" %}
      {% or %}
      We both went to {{ shared.school | with_the }}.
      {% endchoose %}
      {% render "turn" %}
      {% render "who" %}
      {% render "now" %}
      {% render "request", otherwise: "What do you remember best of it?" %}
      {% render "signature" %}

      """#
    ),
    (
      "their-contribution",
      #"""
      ---
      summary: They use or improve something you made.
      strength: 78
      requires: [contribution.to]
      subject: "{% choose %}{{ note.subject }}{% or %}{{ contribution.to }}{% endchoose %}"
      reviewed: 2026-11-28
      ---
      {% render "greeting" %}
      {% choose how, weight: 60 %}
      {% unless note.did contains contribution.to or note.moment contains contribution.to %}{% optional weight: 10 %}You contributed {% optional %}{{ contribution.what }} {% endoptional %}to {{ contribution.to }}{% optional %} {{ contribution.date | ago }}{% endoptional %}.{% endoptional %}{% endunless %}
      {% render "story" %}
      {% or %}
      Thank you for contributing {% optional weight: 4 %}{{ contribution.what }} {% endoptional %}to {{ contribution.to }}{% optional %} {{ contribution.date | ago }}{% endoptional %}.
      {% endchoose %}
      {% render "turn" %}
      {% render "who" %}
      {% render "now" %}
      {% render "request", otherwise: "What do you use it for?" %}
      {% render "signature" %}

      """#
    ),
    (
      "their-opening",
      #"""
      ---
      summary: They are hiring, and you would like the job or know more about it.
      strength: 66
      requires: [job.title]
      subject: "{% choose %}{{ note.subject }}{% or %}{{ job.title }}{% optional %}, reference {{ job.reference }}{% endoptional %}{% endchoose %}"
      reviewed: 2026-11-28
      ---
      {% render "greeting" %}
      {% choose %}
      I applied {{ job.applied | ago }} for your opening {{ job.title | quoted: straight: true }}{% optional weight: 3 %}, reference {{ job.reference }}{% endoptional %}.
      {% or %}
      I saw that you're looking for {{ job.title | uncapitalize | with_article }}{% optional weight: 2 %} at {{ recipient.company.short }}{% endoptional %}{% optional weight: 3 %}, reference {{ job.reference }}{% endoptional %}.
      {% endchoose %}
      {% optional how, weight: 60 %}{% render "story" %}{% endoptional %}
      {% render "turn" %}
      {% render "who" %}
      {% render "now" %}
      {% render "request", otherwise: "What would make a good first year in it?" %}
      {% render "signature" %}

      """#
    ),
    (
      "use-their-product",
      #"""
      ---
      summary: You use what they make, and can say what for.
      strength: 68
      requires: [customer.product]
      subject: "{% choose %}{{ note.subject }}{% or %}{{ customer.product }}{% endchoose %}"
      reviewed: 2026-11-28
      ---
      {% render "greeting" %}
      {% choose how, weight: 60 %}
      {% unless note.did contains customer.product or note.moment contains customer.product %}{% optional weight: 10 %}I use {{ customer.product }}{% optional weight: 4 %} to {{ customer.use }}{% endoptional %}.{% endoptional %}{% endunless %}
      {% render "story" %}
      {% or %}
      I've used {{ customer.product }}{% optional weight: 4 %} to {{ customer.use }}{% endoptional %} since {{ customer.since | date: '%Y' }}.
      {% or %}
      I use {{ customer.product }}{% optional weight: 4 %} to {{ customer.use }}{% endoptional %}.
      {% endchoose %}
      {% render "turn" %}
      {% render "who" %}
      {% render "now" %}
      {% render "request", otherwise: "May I tell you what I'd change?" %}
      {% render "signature" %}

      """#
    ),
    (
      "use-their-project",
      #"""
      ---
      summary: You use something they made and gave away.
      strength: 64
      requires: [project.name]
      subject: "{% choose %}{{ note.subject }}{% or %}{{ project.name }}{% endchoose %}"
      reviewed: 2026-11-28
      ---
      {% render "greeting" %}
      {% choose how, weight: 60 %}
      {% unless note.did contains project.name or note.moment contains project.name %}{% optional weight: 10 %}I use {{ project.name }}{% optional weight: 4 %} to {{ project.use }}{% endoptional %}.{% endoptional %}{% endunless %}
      {% render "story" %}
      {% or %}
      Thank you for {{ project.name }}{% optional weight: 6 %}: I use it to {{ project.use }}{% endoptional %}.
      {% endchoose %}
      {% render "turn" %}
      {% render "who" %}
      {% render "now" %}
      {% render "request", otherwise: "What would help you with it most?" %}
      {% render "signature" %}

      """#
    ),
    (
      "worked-together",
      #"""
      ---
      summary: You worked or studied together, and know each other.
      strength: 92
      requires: [worked]
      subject: "{% choose %}{{ note.subject }}{% or %}{{ worked.on | capitalize_first }}{% or %}{{ worked.at }}{% or %}From {{ sender.full_name }}{% endchoose %}"
      reviewed: 2026-11-28
      ---
      {% render "greeting" %}
      {% choose how, weight: 60 %}
      {% render "story" %}
      {% or %}
      We were at {{ worked.at }} together{% optional weight: 2 %}, on {{ worked.on }}{% endoptional %}{% optional %}, until {{ worked.until | date: '%Y' }}{% endoptional %}.
      {% or %}
      We worked on {{ worked.on }} together{% optional %} until {{ worked.until | date: '%Y' }}{% endoptional %}.
      {% or %}
      We worked together{% optional %} until {{ worked.until | date: '%Y' }}{% endoptional %}.
      {% endchoose %}
      {% render "turn" %}
      {% render "now" %}
      {% render "request", otherwise: "What are you working on now?" %}
      {% render "signature" %}

      """#
    ),
  ]

  /// The partials they render.
  static let starterPartials: [(name: String, text: String)] = [
    (
      "acceptance",
      #"""
      {% # Accepts an invitation in the greeting. %}
      {% if note.greeting or recipient.honorific %}
      {% render "greeting" %}
      Thank you for your invitation{% optional %} {{ invited_me.date | ago: of: true }}{% endoptional %}; I'm glad to accept it.
      {% else %}
      {% vary %}Gladly, {{ recipient.first_name }}.{% or %}With pleasure, {{ recipient.first_name }}.{% endvary %}
      {% endif %}

      """#
    ),
    (
      "also",
      #"""
      {% # Whole sentences, where there is room for them. %}
      {% if note.also %}{% optional weight: 4 %}{{ note.also }}{% endoptional %}{% endif %}

      """#
    ),
    (
      "ease",
      #"""
      {% # What makes a no easy. %}
      {% if note.ease %}{% optional weight: 3 %}{{ note.ease }}{% endoptional %}{% endif %}

      """#
    ),
    (
      "greeting",
      #"""
      {% # How the reader is addressed. It is never traded for room. %}
      {% if note.greeting %}
      {{ note.greeting }}
      {% elsif channel.public %}
      {% choose %}{{ recipient.more.handle }}{% or %}{{ recipient.first_name }},{% endchoose %}
      {% elsif recipient.honorific %}
      Dear {{ recipient.honorific }} {{ recipient.last_name }},
      {% else %}
      {% vary %}Hi{% or %}Hello{% endvary %} {{ recipient.first_name }},
      {% endif %}
      {% if channel.long %}

      {% elsif channel.public %}
      {% else %}
      \
      {% endif %}

      """#
    ),
    (
      "name",
      #"""
      {% # How the sender signs: in full to those who are addressed by a title. %}
      {% choose %}
      {{ note.sign }}
      {% or %}
      {{ sender.sign }}
      {% or %}
      {% if recipient.honorific %}{{ sender.full_name }}{% else %}{{ sender.first_name }}{% endif %}
      {% or %}
      {{ sender.full_name }}
      {% endchoose %}

      """#
    ),
    (
      "now",
      #"""
      {% # Where the sender stands, which leads over to the request: "them" and "it" there may need it. %}
      {% if note.now %}
      {% if note.ask contains " them" or note.ask contains " they " or note.ask contains " it " or note.ask contains " it?" %}{% optional weight: 22 %}{{ note.now | capitalize_first }}.{% endoptional %}
      {% else %}{% optional weight: 16 %}{{ note.now | capitalize_first }}.{% endoptional %}
      {% endif %}
      {% endif %}

      """#
    ),
    (
      "paragraph",
      #"""
      {% # A new paragraph where the channel has room for a letter, a space elsewhere. %}
      {% if channel.long %}

      {% endif %}

      """#
    ),
    (
      "request",
      #"""
      {% # One question or request at the end, with what the sender can give for it. %}
      {% render "paragraph" %}
      {% unless channel.long %}{% render "also" %}{% endunless %}
      {% if note.ask %}
      {% # "Would they be of use?" needs to say what. %}
      {% if note.ask contains "of use" or note.ask contains "like them" or note.ask contains "want them" or note.ask contains "like it" or note.ask contains "want it" %}
      {% assign give_first = true %}
      {% endif %}
      {% endif %}
      {% choose why, weight: 60 %}
      {% if note.give %}
      {% if give_first %}{% optional weight: 50 %}I can {{ note.give }}.{% endoptional %}
      {% elsif channel.long == false %}{% optional weight: 4 %}I can {{ note.give }}.{% endoptional %}
      {% endif %}
      {% endif %}
      {{ note.ask | as_request }}
      {% render "ease" %}
      {% or %}
      Shall I {{ note.give }}?
      {% render "ease" %}
      {% or %}
      {{ note.ease }}
      {% or %}
      {% unless channel.public %}I'd love to {{ sender.goal }}.{% endunless %}
      {% or %}
      {{ otherwise }}
      {% endchoose %}
      {% if channel.long %}
      {% if note.also %}

      {{ note.also }}
      {% endif %}
      {% if note.ask and note.give %}
      {% unless give_first %}

      I can {{ note.give }}.
      {% endunless %}
      {% endif %}
      {% endif %}

      """#
    ),
    (
      "result",
      #"""
      {% # What came of it, after what was done; the sentence ends here. %}
      {% if note.result %}{% optional weight: 20 %}{{ note.result | continued }}{% endoptional %}{% endif %}.

      """#
    ),
    (
      "signature",
      #"""
      {% # The sender's name, where the channel does not show it or there is room for it. %}
      {% if channel.long %}

      {% if recipient.honorific %}With kind regards,{% else %}Best wishes,{% endif %} \
      {% choose %}{{ note.sign }}{% or %}{{ sender.sign }}{% or %}{{ sender.full_name }}{% endchoose %}
      {% elsif channel.signs %}
      \
      {% render "name" %}{% render "who-in-short" %}
      {% elsif channel.public %}
      {% else %}
      {% optional weight: 11 %}
      \
      {% render "name" %}{% render "who-in-short" %}
      {% endoptional %}
      {% endif %}

      """#
    ),
    (
      "stage",
      #"""
      {% # Where a talk was heard. %}
      {% choose %} at {{ talk.event }}{% or %} on {{ talk.show }}{% endchoose %}

      """#
    ),
    (
      "story",
      #"""
      {% # What the sender did because of the reader, and what came of it. %}
      {% if note.moment %}
      {% choose weight: 9 %}{{ note.moment | capitalize_first }}, {{ note.did }}{% or %}{{ note.did | capitalize_first }}{% endchoose %}
      {%- else %}{{ note.did | capitalize_first }}
      {%- endif %}{% render "result" %}

      """#
    ),
    (
      "thanks",
      #"""
      {% # Thanks for an invitation, in the greeting. %}
      {% if note.greeting or recipient.honorific %}
      {% render "greeting" %}
      Thank you for your invitation{% optional %} {{ invited_me.date | ago: of: true }}{% endoptional %}.
      {% else %}
      Thank you{% optional %} for your invitation{% optional %} {{ invited_me.date | ago: of: true }}{% endoptional %}{% endoptional %}, {{ recipient.first_name }}.
      {% endif %}

      """#
    ),
    (
      "turn",
      #"""
      {% # In a letter, a new paragraph from what was done to where the sender stands. %}
      {% if channel.long and note.did and note.now %}

      {% endif %}

      """#
    ),
    (
      "who-in-short",
      #"""
      {% # Who the sender is, behind the name: "Nino, seed collector in Telavi". %}
      {% unless note.sign or sender.sign contains "," %}
      {% if sender.intro %}{% assign who = sender.intro | without_article %}
      {% else %}{% assign who = sender.role | as_role | without_article %}
      {% endif %}
      {%- optional %}, {{ who }}{% endoptional %}
      {%- endunless %}

      """#
    ),
    (
      "who",
      #"""
      {% # Who writes, in a sentence, where there is room for a letter and the signature does not say it. %}
      {% if channel.long %}
      {% unless sender.sign contains "," %}
      {% optional who, weight: 9 %}
      {% if sender.intro %}
      I'm {{ sender.intro }}.
      {% else %}
      {% choose %}
      I {{ sender.work }}{% optional %} at {{ sender.company.short }}{% endoptional %}.
      {% or %}
      I'm {{ sender.role | as_role }}{% optional %} at {{ sender.company.short }}{% endoptional %}.
      {% endchoose %}
      {% endif %}
      {% endoptional %}
      {% endunless %}
      {% endif %}

      """#
    ),
  ]
}
