"use strict";

const root = document.documentElement;

// Makes an element of attributes by name and of children, text or elements. Text is never HTML.
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

// A sentence in which names stand in backticks.
function prose(text) {
  return text.split("`").map((part, number, all) => {
    if (number % 2 === 0) return part;
    return number < all.length - 1 ? make("code", {}, part) : "`" + part;
  });
}

function drawn(tag, attributes, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const byId = (id) => document.getElementById(id);
const counted = (number, one, many) =>
  number.toLocaleString("en") + " " + (number === 1 ? one : many || one + "s");
// Does a thing once the user has paused.
function paused(milliseconds, act) {
  let timer = 0;
  return (...all) => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds, ...all);
  };
}

// Says something to a screen reader, also when it is what was said last.
function announce(text) {
  const live = byId("live");
  live.textContent = "";
  setTimeout(() => { live.textContent = text; }, 30);
}

// What the page is about: filled by `start`.
let data = null;
let sections = [];
const state = {
  text: "", variant: "", channel: 0, theme: "",
  statuses: { fits: true, "too-long": true, unavailable: true, invalid: true },
};

// Keeps what the user has set and made where a reload finds it.
function remember() {
  const work = workDone();
  store(work);
  try {
    history.replaceState({ ...state, work, place: placeInView() }, "");
  } catch (error) {
    // A page that may not keep its state forgets it.
  }
}

function recall() {
  const kept = history.state;
  if (!kept || typeof kept !== "object" || !kept.statuses) return null;
  Object.assign(state, {
    text: String(kept.text), variant: String(kept.variant), theme: String(kept.theme),
    channel: kept.channel < data.channels.length ? kept.channel : state.channel,
  });
  for (const status of Object.keys(state.statuses)) {
    state.statuses[status] = kept.statuses[status] !== false;
  }
  if (!data.variants.some((variant) => variant.name === state.variant)) state.variant = "";
  return kept.place || null;
}

function start() {
  const text = byId("data").textContent;
  storageKey = "invite-page-" + hashOf(text);
  data = JSON.parse(text);
  data.recipients.forEach((recipient, number) => {
    recipient.number = number;
    recipient.folded = folded((recipient.name || "") + " " + recipient.path);
    recipient.cards.forEach((card, index) => {
      card.recipient = recipient;
      card.id = "card-" + number + "-" + index;
    });
  });
  // Nobody is missing at the start: all channels are shown where somebody has none of the first.
  const isAnywhere = ({ cards }) => cards.length === 0 || cards.some(isShown);
  if (!data.recipients.every(isAnywhere)) state.channel = -1;
  const place = recall();
  recallWork(stored() || (history.state && history.state.work));
  setTheme(state.theme);
  makeControls();
  makeSections();
  filter();
  listen();
  root.removeAttribute("data-loading");
  if (place) {
    history.scrollRestoration = "manual";
    showPlace(place);
  }
  const stamp = root.getAttribute("data-stamp");
  if (stamp) watch(stamp);
}

// Upper and lower case and accents make no difference in a search.
function folded(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
