// What the user makes of a card: other ways to say its parts, or a text by hand. A change is a new
// object, so that those before it can come back.
const untouched = { pins: [], text: null, subject: null };

// The card that each change was made to, the last one at the end.
const changes = [];

function workOf(card) {
  return card.work || untouched;
}

// What a card says now, with its length and how it came about.
function sayingOf(card) {
  if (!card.saying) card.saying = say(card);
  return card.saying;
}

function say(card) {
  const { pins, text, subject } = workOf(card);
  const fitted = pins.length ? refit(card, pins) : programOf(card);
  const own = card.subject === undefined ? null : data.texts[card.subject];
  const said = {
    ...fitted, subject: subject === null ? own : trimmed(subject),
    isByHand: text !== null || subject !== null, isRefitted: pins.length > 0 && text === null,
  };
  if (text === null) return said;
  return { ...said, ...plain(trimmed(text)), measured: measureOf(card, text) };
}

// A text of which no part is known to be a choice.
function plain(text) {
  return { text, parts: text ? [{ text, choice: -1, paths: null }] : [], choices: [] };
}

function measureOf(card, text) {
  return measured(trimmed(text), limitsOf(data.channels[card.channel]));
}

// The message as the program wrote it.
function programOf(card) {
  const counted = {
    measured: {
      count: card.count, limit: card.limit, over: 0, name: data.texts[card.unit],
      unit: unitOf(card),
    },
    cost: card.cost, isProved: !card.unproved,
  };
  if (card.parts) {
    const parts = card.parts.map(([text, choice, ...paths]) =>
      ({ text: data.texts[text], choice, paths: paths.length ? paths : null }));
    return {
      ...counted, parts, text: parts.map((part) => part.text).join(""),
      choices: (card.choices || []).map(([name, kind, taken, alternatives]) => ({
        name, kind, taken, choice: null,
        alternatives: alternatives.map(([text, cost, lacks]) => ({
          text: text === null ? null : data.texts[text], cost,
          lacks: (lacks || []).map((fact) => data.texts[fact]),
        })),
      })),
    };
  }
  const text = data.texts[card.text];
  const tree = draftOf(card);
  const way = tree && render(tree.nodes, asIn(card.taken), false);
  // What the program wrote counts, should this ever write another text.
  if (!way || way.text !== text) return { ...counted, ...plain(text) };
  return { ...counted, text, parts: partsOf(way), choices: alternativesOf(way) };
}

function unitOf(card) {
  const named = data.channels[card.channel].limits.find(
    ([, , name]) => name === data.texts[card.unit]);
  return named ? named[1] : "utf16";
}

// The message with some alternatives pinned.
function refit(card, pins) {
  const way = fit(draftOf(card), limitsOf(data.channels[card.channel]), new Map(pins));
  if (!way) return programOf(card);
  return {
    text: way.text, parts: partsOf(way), choices: alternativesOf(way), measured: way.measured,
    cost: way.cost, isProved: way.isProved,
  };
}

// The pins of a card with one more; the alternatives it lies in are pinned with it.
function pinned(card, choice, index) {
  const pins = new Map(workOf(card).pins);
  for (let [at, taken] = [choice, index]; at; [at, taken] = [at.parent, at.within]) {
    pins.set(at.number, taken);
  }
  return [...pins];
}

function change(card, work) {
  card.past = [...(card.past || []), workOf(card)];
  changes.push(card);
  card.wasTouched = false;
  setWork(card, { ...workOf(card), ...work });
}

function setWork(card, work) {
  const focus = focusIn(card);
  card.work = work === untouched ? undefined : work;
  card.saying = null;
  redraw(card, focus);
  keepWork();
}

function isPinned(card, { choice }) {
  return choice !== null && choice !== undefined
    && workOf(card).pins.some(([number]) => number === choice.number);
}

function isChanged(card) {
  const { pins, text, subject } = workOf(card);
  return pins.length > 0 || text !== null || subject !== null;
}

// Takes the last change of a card back.
function undo(card) {
  if (!card || !(card.past || []).length) return;
  const work = card.past.at(-1);
  card.past = card.past.slice(0, -1);
  changes.splice(changes.lastIndexOf(card), 1);
  setWork(card, work);
  announce("Undone: " + lengthIn(sayingOf(card)));
}

function backToProgram(card) {
  if (!isChanged(card)) return;
  change(card, untouched);
  announce("Back to the program's choice: " + lengthIn(sayingOf(card)));
}

// Says a part another way, and fits the rest around it.
function take(card, place, index) {
  const { choice } = sayingOf(card).choices[place];
  changePins(card, choice, pinned(card, choice, index));
}

// Takes the pin off a part.
function release(card, place) {
  const { choice } = sayingOf(card).choices[place];
  changePins(card, choice, workOf(card).pins.filter(([number]) => number !== choice.number));
}

function changePins(card, choice, pins) {
  change(card, { pins });
  const saying = sayingOf(card);
  announce((saying.measured.over > 0 ? "Nothing fits with that. The shortest is " : "Refitted: ")
    + lengthIn(saying));
  focusChoice(card, choice);
}

// Puts the focus on the words of a choice, or on the card where it is said no more.
function focusChoice(card, choice) {
  const element = byId(card.id);
  if (!element) return;
  const place = sayingOf(card).choices.findIndex((each) => each.choice === choice);
  const mark = element.querySelector('.choice[data-choice="' + place + '"]')
    || element.querySelector(".undo");
  isQuiet = true;
  (mark || element).focus();
  isQuiet = false;
}

function lengthIn({ measured: { count, limit, over, name } }) {
  return count.toLocaleString("en")
    + (limit === undefined ? "" : " of " + limit.toLocaleString("en")) + " " + name
    + (over > 0 ? ", " + over.toLocaleString("en") + " over" : "");
}

// What has the focus in a card: one of its buttons, a part of its message, or the whole.
function focusIn(card) {
  const element = byId(card.id);
  // From the panel with the ways, the focus goes to their part.
  closeWays(byId("ways").contains(document.activeElement));
  const { activeElement } = document;
  if (!element || !element.contains(activeElement)) return null;
  const mark = activeElement.closest(".choice");
  const place = mark ? Number(mark.dataset.choice) : -1;
  return {
    what: activeElement.dataset.what, place, choice: mark && sayingOf(card).choices[place].choice,
  };
}

// Draws a card again where it is, with the focus on what had it.
function redraw(card, focus = focusIn(card)) {
  const element = byId(card.id);
  closeWays();
  if (element) element.replaceWith(makeCard(card));
  if (focus) focusAgain(card, focus);
  drawSummaryLater();
}

function focusAgain(card, { what, place, choice }) {
  const element = byId(card.id);
  const number = choice ? sayingOf(card).choices.findIndex((each) => each.choice === choice) : place;
  const same = what ? element.querySelector('[data-what="' + what + '"]:not(:disabled)')
    : element.querySelector('.choice[data-choice="' + number + '"]');
  isQuiet = true;
  if (same) same.focus();
  else element.focus({ preventScroll: true });
  isQuiet = false;
}
