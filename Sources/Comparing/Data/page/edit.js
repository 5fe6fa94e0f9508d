// A text by hand, with its length while it is written.
function makeEditor(card) {
  const saying = sayingOf(card);
  const channel = data.channels[card.channel];
  const name = data.variants[card.variant].name + " to " + nameOf(card.recipient);
  const area = make("textarea", {
    id: "text-" + card.id, rows: 3, "data-card": card.id, "data-what": "text",
    "aria-describedby": "length-" + card.id, "aria-label": "Text of " + name,
  });
  area.value = workOf(card).text === null ? saying.text : workOf(card).text;
  return [
    saying.subject === null ? null : make("p", { class: "field" },
      make("label", { for: "subject-" + card.id }, "Subject"),
      make("input", {
        id: "subject-" + card.id, type: "text", "data-card": card.id, "data-what": "subject",
        value: workOf(card).subject === null ? saying.subject : workOf(card).subject,
        autocomplete: "off", "aria-describedby": "subject-length-" + card.id,
      }),
      channel.subject.length
        ? make("span", { class: "count", id: "subject-length-" + card.id },
          subjectLength(card, saying.subject))
        : make("span", { class: "count", id: "subject-length-" + card.id })),
    make("p", { class: "field" }, make("label", { for: "text-" + card.id }, "Text"), area),
  ];
}

function subjectLength(card, subject) {
  const limits = subjectLimitsOf(data.channels[card.channel]);
  return limits.length ? lengthIn({ measured: measured(subject, limits) }) : "";
}

function openEditor(card) {
  card.isEditing = true;
  redraw(card);
  const area = byId("text-" + card.id);
  grow(area);
  area.focus();
  area.setSelectionRange(area.value.length, area.value.length);
}

function closeEditor(card) {
  card.isEditing = card.wasTouched = false;
  // A text that is again what was fitted is not one by hand.
  const { text, subject, pins } = workOf(card);
  const fitted = text === null && subject === null ? null
    : say({ ...card, saying: null, work: { pins, text: null, subject: null } });
  const isSame = fitted && (text === null || trimmed(text) === fitted.text)
    && (subject === null || trimmed(subject) === fitted.subject);
  if (isSame) setWork(card, pins.length ? { pins, text: null, subject: null } : untouched);
  else redraw(card);
  const button = byId(card.id).querySelector(".edit");
  if (button) button.focus();
}

// As high as its text, so that nothing in it is out of sight.
function grow(area) {
  area.style.height = "auto";
  area.style.height = area.scrollHeight + 2 + "px";
}

function edited(field) {
  const card = cardById(field.dataset.card);
  const work = { ...workOf(card), [field.dataset.what]: field.value };
  // All that is written until the editor closes is one change.
  if (!card.wasTouched) {
    card.wasTouched = true;
    card.past = [...(card.past || []), workOf(card)];
    changes.push(card);
  }
  card.work = work;
  card.saying = null;
  const saying = sayingOf(card);
  const element = byId(card.id);
  element.querySelector(".length").replaceChildren(...makeMeter(card, saying));
  element.querySelector(".figures").replaceWith(makeFigures(card, saying));
  element.classList.toggle("over", saying.measured.over > 0);
  if (field.dataset.what === "subject") {
    byId("subject-length-" + card.id).textContent = subjectLength(card, trimmed(field.value));
  } else grow(field);
  keepWork();
  drawSummaryLater();
  sayLength(card);
}

const sayLength = paused(900, (card) => announce(lengthIn(sayingOf(card))));

function listenToWork() {
  byId("people").addEventListener("input", (event) => {
    const { target } = event;
    if (target.matches(".card [data-what]")) edited(target);
    if (target.matches(".remark input")) setRemark(data.recipients[target.dataset.number], target.value);
  });
  document.addEventListener("keydown", (event) => {
    const field = event.target instanceof Element && event.target.closest("textarea, input");
    if (event.key === "Escape" && field && field.dataset.card) {
      event.preventDefault();
      closeEditor(cardById(field.dataset.card));
    }
    const isUndo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey)
      && !event.shiftKey && !event.altKey;
    // In a field, the browser's own undo takes back what was typed.
    if (!isUndo || field || !changes.length) return;
    event.preventDefault();
    undo(changes.at(-1));
  });
}
