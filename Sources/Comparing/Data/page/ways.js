// The ways a choice could have gone, beside the words that were taken.
let ways = null;

function openWays(mark, isPinned) {
  const card = cardById(mark.dataset.card);
  const choice = card && card.choices[mark.dataset.choice];
  if (!choice) return;
  closeWays();
  const [name, kind, taken, alternatives] = choice;
  const panel = byId("ways");
  const kinds = {
    choose: "A choice", optional: "An optional part", vary: "A variation", form: "A fact",
  };
  const title = name || kinds[kind];
  const rest = kind === "vary" ? "equally good, varied from person to person"
    : kind === "form" ? "in several lengths, the fullest is preferred"
    : "the first is preferred";
  panel.replaceChildren(
    make("p", { class: "title" }, make("b", {}, title), ", " + rest),
    make("ol", {}, alternatives.map(([text, cost, lacks], number) => {
      const words = text === null ? null : data.texts[text].trim();
      const isTaken = number === taken;
      return make("li", { class: isTaken ? "taken" : text === null ? "lacking" : "open" },
        make("span", { class: "mark", "aria-hidden": "true" },
          isTaken ? "✓" : text === null ? "–" : ""),
        make("span", { class: "words" },
          words === null
            ? kind === "form" ? make("i", {}, "cannot be said here") : ["lacks ", (lacks || []).map((fact, index) =>
              [index ? ", " : null, make("code", {}, data.texts[fact])])].flat(3)
            : words === "" ? make("i", {}, "nothing") : words,
          isTaken ? make("span", { class: "unseen" }, " (taken)") : null),
        cost === null ? null : make("span", { class: "cost" }, "cost " + cost));
    })));
  panel.hidden = false;
  for (const each of marksOf(mark)) each.classList.add("active");
  mark.setAttribute("aria-expanded", "true");
  mark.setAttribute("aria-describedby", "ways");
  ways = { mark, isPinned };
  placeWays(mark, panel);
}

function marksOf(mark) {
  const message = mark.closest(".message");
  return [...message.querySelectorAll(".choice")].filter(
    (each) => each.dataset.choice === mark.dataset.choice);
}

function placeWays(mark, panel) {
  const isNarrow = window.innerWidth < 600;
  panel.classList.toggle("sheet", isNarrow);
  panel.style.left = panel.style.top = "";
  if (isNarrow) return;
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

function closeWays() {
  if (!ways) return;
  for (const each of marksOf(ways.mark)) each.classList.remove("active");
  ways.mark.setAttribute("aria-expanded", "false");
  ways.mark.removeAttribute("aria-describedby");
  ways = null;
  byId("ways").hidden = true;
}

function listenToWays() {
  const main = byId("people");
  const markAt = (event) => event.target instanceof Element && event.target.closest(".choice");
  let leaving = 0;
  main.addEventListener("pointerover", (event) => {
    const mark = event.pointerType === "mouse" && markAt(event);
    if (!mark || (ways && ways.isPinned)) return;
    clearTimeout(leaving);
    if (!ways || ways.mark !== mark) openWays(mark, false);
  });
  main.addEventListener("pointerout", (event) => {
    if (!markAt(event) || !ways || ways.isPinned) return;
    if (document.activeElement === ways.mark) return;
    leaving = setTimeout(closeWays, 200);
  });
  byId("ways").addEventListener("pointerenter", () => clearTimeout(leaving));
  byId("ways").addEventListener("pointerleave", () => {
    if (ways && !ways.isPinned) leaving = setTimeout(closeWays, 200);
  });
  main.addEventListener("focusin", (event) => {
    const mark = markAt(event);
    if (mark && (!ways || ways.mark !== mark)) openWays(mark, false);
    else if (!mark) closeWays();
  });
  main.addEventListener("focusout", (event) => {
    if (markAt(event) && ways && !ways.isPinned) closeWays();
  });
  document.addEventListener("click", (event) => {
    const mark = markAt(event);
    if (mark && ways && ways.mark === mark && ways.isPinned) closeWays();
    else if (mark) openWays(mark, true);
    else if (!byId("ways").contains(event.target)) closeWays();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && ways) closeWays();
    const mark = markAt(event);
    if (!mark || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    if (ways && ways.mark === mark && ways.isPinned) closeWays();
    else openWays(mark, true);
  });
  window.addEventListener("scroll", () => {
    if (ways && !byId("ways").classList.contains("sheet")) placeWays(ways.mark, byId("ways"));
  }, { passive: true });
}
