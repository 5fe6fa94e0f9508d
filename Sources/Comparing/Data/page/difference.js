// Two cards, word by word.
let compared = [];

function compare(card) {
  compared = compared.includes(card) ? compared.filter((each) => each !== card)
    : [...compared.slice(-1), card];
  showCompared();
  if (compared.length === 2) openDifference();
  else announce(compared.length ? "Now choose another message to compare with" : "Not compared");
}

function showCompared() {
  for (const button of document.querySelectorAll("button.compare")) {
    const isCompared = compared.includes(cardById(button.dataset.card));
    button.setAttribute("aria-pressed", String(isCompared));
    button.textContent = isCompared ? "Comparing" : "Compare";
  }
  const tray = byId("tray");
  tray.hidden = compared.length !== 1;
  if (compared.length === 1) byId("tray-text").textContent = labelOf(compared[0]);
  uncoverFocus();
}

// The box that says what is compared covers nothing that has the focus.
function uncoverFocus() {
  const tray = byId("tray");
  const { activeElement } = document;
  const isCovered = !tray.hidden && byId("people").contains(activeElement)
    && activeElement.getBoundingClientRect().top < window.innerHeight;
  if (isCovered) uncover(activeElement, tray);
}

function labelOf(card) {
  return data.variants[card.variant].name + " to " + nameOf(card.recipient)
    + (data.channels.length > 1 ? " on " + data.channels[card.channel].name : "");
}

function tokensOf(text) {
  return text.match(/[\p{L}\p{N}\p{M}'’-]+|\s|[^]/gu) || [];
}

// The stretches of both texts in order: [kind, text], kind one of same, removed, added.
function differenceOf(old, fresh) {
  const before = tokensOf(old);
  const after = tokensOf(fresh);
  const width = after.length + 1;
  const common = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      common[i * width + j] = before[i] === after[j] ? common[(i + 1) * width + j + 1] + 1
        : Math.max(common[(i + 1) * width + j], common[i * width + j + 1]);
    }
  }
  const parts = new Stretches();
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      parts.add("same", before[i]);
      i += 1;
      j += 1;
    } else if (j >= after.length
      || (i < before.length && common[(i + 1) * width + j] >= common[i * width + j + 1])) {
      parts.add("removed", before[i]);
      i += 1;
    } else {
      parts.add("added", after[j]);
      j += 1;
    }
  }
  return parts.finished();
}

// Changes with a mere space between them become one.
class Stretches {
  constructor() {
    this.parts = [];
    this.removed = this.added = this.pending = "";
  }

  add(kind, token) {
    const isChanging = this.removed || this.added;
    if (kind === "same" && /^\s$/u.test(token) && isChanging) {
      this.pending += token;
    } else if (kind === "same") {
      this.flush();
      this.append("same", token);
    } else {
      this.removed += this.pending;
      this.added += this.pending;
      this.pending = "";
      this[kind] += token;
    }
  }

  flush() {
    this.append("removed", this.removed);
    this.append("added", this.added);
    this.append("same", this.pending);
    this.removed = this.added = this.pending = "";
  }

  append(kind, text) {
    if (!text) return;
    const last = this.parts.at(-1);
    if (last && last[0] === kind) last[1] += text;
    else this.parts.push([kind, text]);
  }

  finished() {
    this.flush();
    return this.parts;
  }
}

function openDifference() {
  fillDifference();
  const dialog = byId("difference");
  if (!dialog.open) dialog.showModal();
}

function fillDifference() {
  const [first, second] = compared;
  const parts = differenceOf(textOf(first), textOf(second));
  const marked = (leftOut) => parts.filter(([kind]) => kind !== leftOut).map(([kind, text]) =>
    kind === "same" ? text : make(kind === "removed" ? "del" : "ins", {}, text));
  const side = (card, leftOut) => make("section", { class: "side" },
    make("h3", {}, labelOf(card)),
    make("p", { class: "figures" },
      [lengthIn(sayingOf(card)),
        sayingOf(card).isByHand ? "edited by hand" : "cost " + sayingOf(card).cost].join(" · ")),
    make("div", { class: "message" }, marked(leftOut)));
  const same = parts.every(([kind]) => kind === "same");
  byId("difference-body").replaceChildren(
    make("div", { class: "sides" }, side(first, "added"), side(second, "removed")),
    make("section", { class: "side both" },
      make("h3", {}, "In one"),
      make("div", { class: "message" }, same ? "Both say the same." : marked(null))));
}

function listenToDifference() {
  const dialog = byId("difference");
  // The browser scrolls to what takes the focus, and only then is it known what covers it.
  byId("people").addEventListener("focusin", (event) => {
    if (event.target.matches(":focus-visible")) requestAnimationFrame(uncoverFocus);
  });
  byId("swap").addEventListener("click", () => {
    compared.reverse();
    fillDifference();
    announce("Swapped: now from " + labelOf(compared[0]));
  });
  byId("difference-close").addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    const last = compared.at(-1);
    compared = [];
    showCompared();
    const button = last && byId(last.id) && byId(last.id).querySelector(".compare");
    if (button) button.focus();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  byId("tray-close").addEventListener("click", () => {
    const button = byId(compared[0].id) && byId(compared[0].id).querySelector(".compare");
    compared = [];
    showCompared();
    if (button) button.focus();
  });
}
