// A person is built when they come near the view: ten thousand cards are never there at once.
let nearby = null;

function makeSections() {
  const main = byId("people");
  nearby = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      const section = sections[entry.target.dataset.number];
      section.near = entry.isIntersecting;
      if (section.near) fill(section);
    }
  }, { rootMargin: "1200px 0px" });
  sections = data.recipients.map((recipient, number) => {
    const element = make("section", {
      class: "person", id: "person-" + number, "data-number": number, tabindex: "-1",
      "aria-labelledby": "name-" + number,
    });
    return { recipient, element, shown: [], near: false, filled: false };
  });
  main.append(...sections.map((section) => section.element));
}

// Whether the filters other than the status let a card through.
function isShown(card) {
  return (state.channel < 0 || card.channel === state.channel || card.status === "invalid")
    && (!state.variant || card.status === "invalid"
      || (data.variants[card.variant] || {}).name === state.variant);
}

// Hides and shows what the filters say, and builds again what is in view.
function filter() {
  const words = folded(state.text).split(/\s+/).filter((word) => word);
  let cards = 0;
  let people = 0;
  const totals = {};
  // Measured once: to measure after a change lays the page out anew.
  const across = columns();
  closeWays();
  for (const section of sections) {
    const { recipient, element } = section;
    const named = words.every((word) => recipient.folded.includes(word));
    section.shown = named ? recipient.cards.filter(isShown) : [];
    for (const card of section.shown) totals[card.status] = (totals[card.status] || 0) + 1;
    section.shown = section.shown.filter((card) => state.statuses[card.status]);
    element.hidden = section.shown.length === 0;
    cards += section.shown.length;
    people += element.hidden ? 0 : 1;
    if (section.filled) empty(section);
    if (!section.filled) {
      const full = section.shown.filter((card) => card.status !== "unavailable").length;
      element.style.minHeight = 150 + 310 * Math.ceil(full / across) + "px";
    }
  }
  // With few cards all are there at once, for the browser's own search.
  for (const section of sections) {
    if (!section.element.hidden && (section.near || cards <= 240)) fill(section);
  }
  for (const box of document.querySelectorAll("[name=status]")) {
    box.parentElement.querySelector(".total").textContent =
      (totals[box.value] || 0).toLocaleString("en");
  }
  const total = data.recipients.reduce((sum, recipient) => sum + recipient.cards.length, 0);
  byId("shown").textContent = counted(cards, "card") + " for "
    + counted(people, "person", "people")
    + (cards < total ? ", of " + total.toLocaleString("en") : "");
  byId("nothing").hidden = cards > 0;
  drawOverview();
  drawSummary();
}

function columns() {
  return Math.max(1, Math.floor((byId("people").clientWidth || 1200) / 350));
}

function empty(section) {
  section.element.replaceChildren();
  section.filled = false;
}

function fill(section) {
  if (section.filled || section.element.hidden) return;
  section.filled = true;
  const { recipient, element } = section;
  const full = section.shown.filter(
    (card) => card.status === "fits" || card.status === "too-long");
  const rows = section.shown.filter((card) => card.status === "unavailable");
  const graph = full.length > 1 ? makePlot(full, nameOf(recipient)) : null;
  element.style.minHeight = "";
  element.classList.toggle("single", full.length === 1);
  element.replaceChildren(
    make("div", { class: "head" },
      make("div", { class: "who" },
        make("h2", { id: "name-" + recipient.number }, nameOf(recipient)),
        recipient.name ? make("p", { class: "path" }, recipient.path) : "",
        recipient.reason && state.channel <= 0
          ? make("p", { class: "reason" }, prose(recipient.reason)) : "",
        full.some((card) => card.status === "fits") ? makeRemark(recipient) : "",
        makeFindings(recipient.findings) || ""),
      graph || ""),
    full.length ? make("div", { class: "cards" }, full.map(makeCard)) : "",
    rows.length ? make("details", { class: "others", open: full.length === 0 },
      make("summary", {}, counted(rows.length, "variant") + " not possible yet"),
      make("ul", {}, rows.map(makeRow))) : "");
}

function cardById(id) {
  const [, number, index] = id.split("-");
  return sections[number] && sections[number].recipient.cards[index];
}

// Goes to a card, building the person first where that has not come yet.
function show(card) {
  const section = sections[card.recipient.number];
  fill(section);
  const element = byId(card.id);
  if (!element) return;
  const box = element.closest("details");
  if (box) box.open = true;
  element.scrollIntoView({ block: "center" });
  element.focus({ preventScroll: true });
}

// Goes to a person.
function showPerson(section) {
  fill(section);
  section.element.scrollIntoView({ block: "start" });
  section.element.focus({ preventScroll: true });
  hold(section.element, section.element.getBoundingClientRect().top);
}

// Who is at the top of the view and how far above its edge, and what has the focus.
function placeInView() {
  const bar = byId("controls").getBoundingClientRect();
  const top = getComputedStyle(byId("controls")).position === "sticky" ? bar.height : 0;
  const at = sections.find((section) =>
    !section.element.hidden && section.element.getBoundingClientRect().bottom > top);
  const first = !at || window.scrollY === 0;
  return {
    path: first ? null : at.recipient.path, scroll: window.scrollY,
    offset: first ? 0 : at.element.getBoundingClientRect().top,
  };
}

function showPlace(place) {
  const at = sections.find((section) => section.recipient.path === place.path);
  if (!place.path || !at || at.element.hidden) {
    window.scrollTo(0, place.path ? place.scroll : 0);
    return;
  }
  const visible = sections.filter((section) => !section.element.hidden);
  const number = visible.indexOf(at);
  visible.slice(Math.max(0, number - 4), number + 5).forEach(fill);
  hold(at.element, place.offset);
}

// Keeps an element in its place while what is around it is built, until the user moves.
function hold(element, offset) {
  let frames = 40;
  const leave = () => { frames = 0; };
  for (const name of ["wheel", "pointerdown", "keydown", "touchstart"]) {
    window.addEventListener(name, leave, { once: true, passive: true });
  }
  const adjust = () => {
    const moved = element.getBoundingClientRect().top - offset;
    if (Math.abs(moved) > 0.5) window.scrollBy(0, moved);
    frames -= 1;
    if (frames > 0) requestAnimationFrame(adjust);
  };
  adjust();
}
