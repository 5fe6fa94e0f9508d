// The ways a choice could have gone, beside the words that were taken. With the mouse or the focus
// on the words they are shown; a click or Enter goes to them, to take another.
let ways = null;
// Whether a focus that is set by the page opens nothing.
let isQuiet = false;

function openWays(mark, isHeld) {
  const card = cardById(mark.dataset.card);
  const choice = card && sayingOf(card).choices[mark.dataset.choice];
  if (!choice) return;
  const before = ways && ways.mark === mark ? ways.scrolled : null;
  closeWays();
  const panel = byId("ways");
  panel.replaceChildren(...makeWays(card, choice, Number(mark.dataset.choice)));
  panel.hidden = false;
  for (const each of marksOf(mark)) each.classList.add("active");
  mark.setAttribute("aria-expanded", "true");
  mark.setAttribute("aria-describedby", "ways");
  ways = { mark, isHeld };
  placeWays(mark, panel);
  // What the mouse merely points at must not move away from under it.
  if (panel.classList.contains("sheet") && (isHeld || mark.matches(":focus-visible"))) {
    const from = window.scrollY;
    uncover(mark, panel);
    ways.scrolled = { from: before ? before.from : from, to: window.scrollY };
  }
  const [first] = panel.querySelectorAll("button.way");
  if (isHeld && first) first.focus({ preventScroll: true });
}

// Scrolls an element out from behind a box at the lower edge of the view, its start at least.
function uncover(element, box) {
  const { top, bottom } = element.getBoundingClientRect();
  const covered = bottom + 12 - box.getBoundingClientRect().top;
  if (covered > 0) window.scrollBy(0, Math.min(covered, top - 12));
}

// Goes back to where the page was before a sheet opened, if it has not been moved since.
function scrollBack({ mark, scrolled }) {
  if (!scrolled || Math.abs(window.scrollY - scrolled.to) > 2) return;
  window.scrollTo(0, scrolled.from);
  mark.scrollIntoView({ block: "nearest" });
}

function makeWays(card, choice, place) {
  const { name, kind, taken, alternatives } = choice;
  const kinds = {
    choose: "A choice", optional: "An optional part", vary: "A variation", form: "A fact",
  };
  const rest = kind === "vary" ? "equally good, varied from person to person"
    : kind === "form" ? "in several lengths, the fullest is preferred"
    : "the first is preferred";
  const wordsOf = ({ text, lacks }) => {
    if (text !== null) return text.trim() || make("i", {}, "nothing");
    if (kind === "form" || !lacks.length) return make("i", {}, "cannot be said here");
    return ["lacks ", lacks.map((fact, index) =>
      [index ? ", " : null, make("code", {}, fact)])].flat(3);
  };
  return [
    make("p", { class: "title" }, make("b", {}, name || kinds[kind]), ", " + rest),
    make("ol", {}, alternatives.map((alternative, number) => {
      const isTaken = number === taken;
      const isOpen = alternative.text !== null && !isTaken && choice.choice;
      return make("li", { class: isTaken ? "taken" : alternative.text === null ? "lacking" : "open" },
        make("span", { class: "mark", "aria-hidden": "true" },
          isTaken ? "✓" : alternative.text === null ? "–" : ""),
        make(isOpen ? "button" : "span", {
          class: isOpen ? "words way" : "words", type: isOpen ? "button" : null,
          "data-card": card.id, "data-place": place, "data-index": number,
        }, wordsOf(alternative),
        isTaken ? make("span", { class: "unseen" }, " (taken)") : null),
        alternative.cost === null ? null
          : make("span", { class: "cost" }, "cost " + alternative.cost));
    })),
    choice.choice && alternatives.some(({ text }, number) => text !== null && number !== taken)
      ? make("p", { class: "hint" }, "Choose another, and the rest is fitted around it.") : "",
    isPinned(card, choice)
      ? make("p", { class: "hint" }, make("button", {
        type: "button", class: "way", "data-card": card.id, "data-place": place,
      }, "Leave it to the program again")) : ""];
}

function marksOf(mark) {
  const message = mark.closest(".message");
  return [...message.querySelectorAll(".choice")].filter(
    (each) => each.dataset.choice === mark.dataset.choice);
}

// Whether the ways come as a sheet at the lower edge.
const isNarrow = () => window.innerWidth < 600;

function placeWays(mark, panel) {
  panel.classList.toggle("sheet", isNarrow());
  panel.style.left = panel.style.top = "";
  if (isNarrow()) return;
  const boxes = mark.getClientRects();
  const last = boxes[boxes.length - 1] || mark.getBoundingClientRect();
  const first = boxes[0] || last;
  const left = Math.min(mark.getBoundingClientRect().left,
    window.innerWidth - panel.offsetWidth - 12);
  const isBelow = last.bottom + panel.offsetHeight + 14 < window.innerHeight;
  panel.style.left = Math.max(12, left) + "px";
  panel.style.top = Math.max(8,
    isBelow ? last.bottom + 6 : first.top - panel.offsetHeight - 6) + "px";
}

function closeWays(goesBack) {
  if (!ways) return;
  const closed = ways;
  const { mark } = closed;
  for (const each of marksOf(mark)) each.classList.remove("active");
  mark.setAttribute("aria-expanded", "false");
  mark.removeAttribute("aria-describedby");
  ways = null;
  if (goesBack) {
    scrollBack(closed);
    isQuiet = true;
    mark.focus();
    isQuiet = false;
  }
  byId("ways").hidden = true;
}

// Takes the way that was chosen in the panel.
function takeWay(button) {
  const { card, place, index } = button.dataset;
  closeWays(true);
  if (index === undefined) release(cardById(card), Number(place));
  else take(cardById(card), Number(place), Number(index));
}

// In the panel the arrows go from way to way, and Tab leaves it.
function steer(event) {
  const all = [...byId("ways").querySelectorAll("button.way")];
  const at = all.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && at >= 0) {
    event.preventDefault();
    all[(at + step + all.length) % all.length].focus();
  }
  const isLeaving = event.key === "Tab" && at === (event.shiftKey ? 0 : all.length - 1);
  if (isLeaving) {
    // From the words the browser goes on to what is before or after them.
    closeWays(true);
  }
}

// The arrows go from part to part of a message.
function goAlong(mark, event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const all = [...mark.closest(".message").querySelectorAll(".choice")];
  const next = all[all.indexOf(mark) + step];
  if (next) next.focus();
}

function listenToWays() {
  const main = byId("people");
  const markAt = (event) => event.target instanceof Element && event.target.closest(".choice");
  let leaving = 0;
  main.addEventListener("pointerover", (event) => {
    const mark = event.pointerType === "mouse" && markAt(event);
    // A sheet would come between the mouse and what it points at.
    if (!mark || isNarrow() || (ways && ways.isHeld)) return;
    clearTimeout(leaving);
    if (!ways || ways.mark !== mark) openWays(mark, false);
  });
  main.addEventListener("pointerout", (event) => {
    if (!markAt(event) || !ways || ways.isHeld) return;
    if (document.activeElement === ways.mark) return;
    leaving = setTimeout(closeWays, 200);
  });
  byId("ways").addEventListener("pointerenter", () => clearTimeout(leaving));
  byId("ways").addEventListener("pointerleave", () => {
    if (ways && !ways.isHeld) leaving = setTimeout(closeWays, 200);
  });
  main.addEventListener("focusin", (event) => {
    const mark = markAt(event);
    if (isQuiet) return;
    if (!mark) closeWays();
    // What is pressed opens with the click: a sheet that came before it would be what is clicked.
    else if ((!ways || ways.mark !== mark) && mark.matches(":focus-visible")) openWays(mark, false);
  });
  main.addEventListener("focusout", (event) => {
    if (markAt(event) && ways && !ways.isHeld) closeWays();
  });
  const panel = byId("ways");
  panel.addEventListener("click", (event) => {
    const button = event.target instanceof Element && event.target.closest("button.way");
    if (button) takeWay(button);
  });
  // Pressing in the panel must not take the focus from the words, which would close it.
  panel.addEventListener("pointerdown", () => { if (ways) ways.isHeld = true; });
  panel.addEventListener("keydown", steer);
  document.addEventListener("click", (event) => {
    const mark = markAt(event);
    if (mark && ways && ways.mark === mark && ways.isHeld) closeWays(true);
    else if (mark) openWays(mark, true);
    else if (!panel.contains(event.target)) closeWays();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && ways) {
      closeWays(panel.contains(document.activeElement) || document.activeElement === ways.mark);
    }
    const mark = markAt(event);
    if (mark && !event.altKey && !event.ctrlKey && !event.metaKey) goAlong(mark, event);
    if (!mark || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    openWays(mark, true);
  });
  window.addEventListener("scroll", () => {
    if (ways && !panel.classList.contains("sheet")) placeWays(ways.mark, panel);
  }, { passive: true });
}
