// The table of everybody: one row each, sorted by any of its columns.
const order = { column: "", isDescending: false };
const rowsAtOnce = 100;
let summaryRows = [];

const summaryColumns = [
  { id: "whom", title: "Person", value: (row) => folded(nameOf(row.recipient)) },
  { id: "variant", title: "Variant", value: (row) => row.variant },
  { id: "length", title: "Length", value: (row) => row.count === undefined ? Infinity
    : row.count / (row.limit || 1e6) },
  { id: "status", title: "Status", value: (row) => row.status },
  { id: "picked", title: "Picked", value: (row) => row.isPicked ? 0 : 1 },
  { id: "better", title: "What would improve it", value: (row) => row.better || "\uffff" },
];

// Of a person, the picked message counts, or else the recommended one, or else what is closest to
// one.
function rowOf(section) {
  const { recipient, shown } = section;
  const card = shown.find(isPickedCard) || shown.find(isBest)
    || shown.reduce((left, right) => distanceOf(right) < distanceOf(left) ? right : left);
  const saying = card.status === "fits" ? sayingOfRow(card) : null;
  const isOver = saying && saying.measured.over > 0;
  const notes = saying ? [saying.isByHand ? "edited" : saying.isRefitted ? "refitted" : ""] : [];
  return {
    section, recipient, card, isPicked: Boolean(recipient.pick),
    over: recipient.pick ? overOf(recipient.pick) : 0,
    isOver, variant: (data.variants[card.variant] || { name: "" }).name,
    count: saying ? saying.measured.count : card.over && card.limit + card.over,
    limit: saying ? saying.measured.limit : card.limit,
    status: [isOver ? counted(saying.measured.over, "over", "over") : statusNames[card.status],
      ...notes].filter((note) => note).join(", "),
    better: betterOf(card, saying),
  };
}

function distanceOf({ status, over, missing }) {
  if (status === "fits") return 0;
  if (status === "too-long") return over;
  return missing ? 1e9 + missing.length : 2e9;
}

// Only what was changed is made anew: thousands of rows need no more than figures.
function sayingOfRow(card) {
  return isChanged(card) ? sayingOf(card)
    : { measured: { count: card.count, limit: card.limit, over: 0 } };
}

function betterOf(card, saying) {
  if (saying && isChanged(card)) return "";
  // The program says it of the one that it recommends, or of the closest of all.
  const showsAll = !state.variant && Object.values(state.statuses).every((isOn) => isOn);
  const isMeant = isBest(card) || card.status !== "fits" && showsAll;
  if (isMeant && card.channel === 0 && card.recipient.improvement) {
    return card.recipient.improvement;
  }
  if (card.missing) return "needs " + card.missing.map((fact) => data.texts[fact]).join(", ");
  if (card.over) return counted(card.over, "unit", "units") + " shorter";
  if (card.next) return counted(card.next[1], "unit more", "units more");
  return card.status === "invalid" && card.recipient.findings
    ? data.findings[card.recipient.findings[0]].message : "";
}

function makeSummaryHead() {
  byId("summary-head").replaceChildren(...summaryColumns.map(({ id, title }) => {
    const isSorted = order.column === id;
    return make("th", {
      scope: "col", class: id, role: "columnheader",
      "aria-sort": isSorted ? order.isDescending ? "descending" : "ascending" : "none",
    }, make("button", { type: "button", class: "sort", "data-column": id }, title,
      make("span", { class: "arrow", "aria-hidden": "true" },
        isSorted ? order.isDescending ? "▼" : "▲" : "")));
  }));
}

function makeSummaryRow(row) {
  const cell = (id, ...children) => make("td", { class: id, role: "cell" }, ...children);
  return make("tr", {
    role: "row",
    class: row.card.status + (row.isPicked ? " picked" : "") + (row.isOver ? " over" : ""),
  },
    make("th", { scope: "row", class: "whom", role: "rowheader" },
      make("a", { href: "#person-" + row.recipient.number, "data-number": row.recipient.number },
        nameOf(row.recipient))),
    cell("variant", row.variant, channelTag(row.card)),
    cell("length", row.count === undefined ? "–" : row.count.toLocaleString("en"),
      row.limit === undefined || row.count === undefined ? ""
        : make("span", { class: "limit" }, " / " + row.limit.toLocaleString("en"))),
    cell("status", row.status),
    cell("picked", row.isPicked ? "picked" : "–", row.isPicked && row.over
      ? [", ", make("span", { class: "excess" }, asOver(row.over))] : ""),
    cell("better", prose(row.better)));
}

function drawSummary() {
  const shown = sections.filter((section) => section.shown.length);
  byId("picked").textContent = pickedText();
  const none = pickedCards().length === 0;
  for (const id of ["save-json", "save-csv", "copy-picks"]) byId(id).disabled = none;
  summaryRows = shown.map(rowOf);
  const column = summaryColumns.find(({ id }) => id === order.column);
  if (column) {
    const sign = order.isDescending ? -1 : 1;
    const keyed = summaryRows.map((row, at) => ({ row, at, key: column.value(row) }));
    keyed.sort((left, right) => left.key < right.key ? -sign : left.key > right.key ? sign
      : left.at - right.at);
    summaryRows = keyed.map(({ row }) => row);
  }
  makeSummaryHead();
  const focused = document.activeElement && document.activeElement.closest("#summary-rows a");
  const number = focused && focused.dataset.number;
  const there = Math.max(rowsAtOnce, byId("summary-rows").children.length);
  byId("summary-rows").replaceChildren(...summaryRows.slice(0, there).map(makeSummaryRow));
  const again = number && byId("summary-rows").querySelector('[data-number="' + number + '"]');
  if (again) again.focus({ preventScroll: true });
  showRest();
}

// A sentinel at the end of the rows asks for more of them as it comes into view.
function showRest() {
  const rest = summaryRows.length - byId("summary-rows").children.length;
  byId("summary-more").hidden = rest === 0;
  byId("summary-more").textContent = "Show more, " + rest.toLocaleString("en") + " left";
}

function drawMoreRows() {
  const there = byId("summary-rows").children.length;
  byId("summary-rows").append(
    ...summaryRows.slice(there, there + rowsAtOnce).map(makeSummaryRow));
  showRest();
}

const drawSummaryLater = paused(60, () => drawSummary());

function listenToSummary() {
  byId("summary-head").addEventListener("click", (event) => {
    const button = event.target.closest("button.sort");
    if (!button) return;
    const id = button.dataset.column;
    // Up, down, and back to the order of the list.
    if (order.column !== id) Object.assign(order, { column: id, isDescending: false });
    else if (!order.isDescending) order.isDescending = true;
    else Object.assign(order, { column: "", isDescending: false });
    drawSummary();
    byId("summary-head").querySelector('[data-column="' + id + '"]').focus();
    announce(order.column ? "Sorted by " + button.textContent.replace(/[▲▼]/g, "") + ", "
      + (order.isDescending ? "descending" : "ascending") : "In the order of the list");
  });
  byId("summary-rows").addEventListener("click", (event) => {
    const link = event.target.closest("a[data-number]");
    if (!link) return;
    event.preventDefault();
    showPerson(sections[link.dataset.number]);
  });
  byId("summary-more").addEventListener("click", drawMoreRows);
  new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) drawMoreRows();
  }).observe(byId("summary-more"));
}
