// What each status is called.
const statusNames = {
  fits: "fits", "too-long": "too long", unavailable: "not possible", invalid: "at fault",
};

// The controls say what is shown; their state outlives a reload.
function makeControls() {
  byId("search").value = state.text;
  const variants = byId("variant");
  variants.append(...data.variants.map((variant) =>
    make("option", { value: variant.name }, variant.name)));
  variants.value = state.variant;
  const channels = byId("channels");
  channels.hidden = data.channels.length < 2;
  if (!channels.hidden) {
    const all = [...data.channels.map((channel, number) => [channel.name, number]),
      ["all", -1]];
    channels.append(...all.map(([name, number]) => make("label", {},
      make("input", {
        type: "radio", name: "channel", value: number, checked: number === state.channel,
      }),
      make("span", {}, name))));
  }
  const found = new Set(data.recipients.flatMap(
    (recipient) => recipient.cards.map((card) => card.status)));
  const names = statusNames;
  const there = Object.keys(names).filter((status) => found.has(status));
  byId("statuses").append(...there.map((status) =>
    make("label", {},
      make("input", {
        type: "checkbox", name: "status", value: status, checked: state.statuses[status],
      }),
      make("span", {}, names[status] + " ",
        make("span", { class: "total" })))));
}

function listen() {
  const refresh = () => {
    filter();
    announce(byId("shown").textContent);
    remember();
  };
  const later = paused(120, refresh);
  byId("search").addEventListener("input", (event) => {
    state.text = event.target.value;
    later();
  });
  byId("variant").addEventListener("change", (event) => {
    state.variant = event.target.value;
    refresh();
  });
  byId("controls").addEventListener("change", (event) => {
    if (event.target.name === "channel") state.channel = Number(event.target.value);
    else if (event.target.name === "status") {
      state.statuses[event.target.value] = event.target.checked;
    } else return;
    later();
  });
  byId("controls").addEventListener("submit", (event) => event.preventDefault());
  byId("reset").addEventListener("click", () => {
    Object.assign(state, { text: "", variant: "" });
    for (const status of Object.keys(state.statuses)) state.statuses[status] = true;
    byId("search").value = byId("variant").value = "";
    for (const box of document.querySelectorAll("[name=status]")) box.checked = true;
    refresh();
    byId("search").focus();
  });
  byId("theme").addEventListener("click", () => {
    setTheme(isDark() ? "light" : "dark");
    remember();
  });
  byId("people").addEventListener("click", act);
  byId("overview").addEventListener("click", act);
  byId("overview").addEventListener("toggle", drawOverview);
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target instanceof Element
      && event.target.closest("input, select, textarea, dialog");
    if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    byId("search").focus();
  });
  for (const section of sections) nearby.observe(section.element);
  window.addEventListener("beforeprint", () => {
    sections.forEach(fill);
    for (const box of document.querySelectorAll("details.others")) box.open = true;
  });
  window.addEventListener("pagehide", remember);
  listenToWays();
  listenToDifference();
  listenToWork();
  listenToPicks();
  listenToSummary();
}

const acts = {
  pick, compare, undo, edit: openEditor, done: closeEditor, reset: backToProgram, copy,
  "copy-subject": copy,
};

function act(event) {
  const target = event.target.closest("button[data-card], a[data-card]");
  const card = target && cardById(target.dataset.card);
  if (!card) return;
  if (target.localName === "a") {
    event.preventDefault();
    show(card);
  } else acts[target.dataset.what](card, target);
}

function isDark() {
  if (state.theme) return state.theme === "dark";
  return matchMedia("(prefers-color-scheme: dark)").matches;
}

function setTheme(theme) {
  state.theme = theme === "dark" || theme === "light" ? theme : "";
  if (state.theme) root.setAttribute("data-theme", state.theme);
  byId("theme").setAttribute("aria-pressed", String(isDark()));
}

async function copy(card, button) {
  const isSubject = button.dataset.what === "copy-subject";
  await copyFrom(button, isSubject ? sayingOf(card).subject : textOf(card), labelOf(card));
}

// Copies a text, and says so on the button.
async function copyFrom(button, text, what) {
  const label = button.dataset.label || button.textContent;
  button.dataset.label = label;
  const isCopied = await copyText(text);
  button.textContent = isCopied ? "Copied" : "Not copied";
  announce(isCopied ? "Copied " + what : "The browser did not let it be copied");
  setTimeout(() => { button.textContent = label; }, 1800);
}

// Where the page may not use the clipboard, the old way with a selection still works.
async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    const focused = document.activeElement;
    const area = make("textarea", { class: "unseen", "aria-hidden": "true" });
    area.value = text;
    document.body.append(area);
    area.select();
    const isCopied = document.execCommand("copy");
    area.remove();
    if (focused) focused.focus();
    return isCopied;
  }
}
