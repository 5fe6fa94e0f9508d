// A text by hand, with its length while it is written.
function makeEditor(card) {
  const saying = sayingOf(card);
  const channel = data.channels[card.channel];
  const name = data.variants[card.variant].name + " to " + nameOf(card.recipient);
  const area = make("textarea", {
    id: "text-" + card.id, rows: 3, "data-card": card.id, "data-what": "text",
    "aria-describedby": "length-" + card.id + " unchecked-" + card.id,
    "aria-label": "Text of " + name,
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
    make("p", { class: "unchecked", id: "unchecked-" + card.id }, "Its claims are not checked here: ",
      make("code", {}, "invite check"), " does that. Escape puts the text back."),
  ];
}

function subjectLength(card, subject) {
  const limits = subjectLimitsOf(data.channels[card.channel]);
  return limits.length ? lengthIn({ measured: measured(subject, limits) }) : "";
}

function openEditor(card) {
  card.isEditing = true;
  card.opened = workOf(card);
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
  focusButton(card, "edit");
}

// Leaves the editor with the text as it was when it was opened; to undo that brings back what was
// written.
function abandonEditor(card) {
  const { opened } = card;
  if (workOf(card) === opened) {
    closeEditor(card);
    return;
  }
  card.isEditing = false;
  change(card, opened);
  focusButton(card, "edit");
  announce("The text is as it was before: " + lengthIn(sayingOf(card))
    + ". Undo brings back what you wrote.");
}

function focusButton(card, what) {
  const button = byId(card.id).querySelector("." + what);
  if (button) button.focus();
}

// As high as its text, so that nothing in it is out of sight.
function grow(area) {
  area.style.height = "auto";
  area.style.height = area.scrollHeight + 2 + "px";
}

function edited(field) {
  const card = cardById(field.dataset.card);
  const wasOver = sayingOf(card).measured.over > 0;
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
  const isOver = saying.measured.over > 0;
  element.classList.toggle("over", isOver);
  if (field.dataset.what === "subject") {
    byId("subject-length-" + card.id).textContent = subjectLength(card, trimmed(field.value));
  } else grow(field);
  keepWork();
  drawSummaryLater();
  // To cross the limit is said at once, and the length only after the next key and a pause.
  if (isOver !== wasOver) {
    announce((isOver ? "Over the limit: " : "Within the limit again: ") + lengthIn(saying));
  }
  sayLength(isOver === wasOver ? card : null);
}

const sayLength = paused(900, (card) => {
  if (card && card.isEditing) announce(lengthIn(sayingOf(card)));
});

function listenToWork() {
  byId("people").addEventListener("input", (event) => {
    const { target } = event;
    if (target.matches(".card [data-what]")) edited(target);
    if (target.matches(".remark input")) setRemark(data.recipients[target.dataset.number], target.value);
  });
  document.addEventListener("keydown", (event) => {
    const field = event.target instanceof Element && event.target.closest("textarea, input");
    if (event.key === "Escape" && field && field.dataset.card && !event.isComposing) {
      event.preventDefault();
      abandonEditor(cardById(field.dataset.card));
    }
    const isUndo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey)
      && !event.shiftKey && !event.altKey;
    // In a field, the browser's own undo takes back what was typed.
    if (!isUndo || field || !changes.length) return;
    event.preventDefault();
    undo(changes.at(-1));
  });
}
