// The message picked for each person, with a remark, and how they leave the page as a file.
function isPickedCard(card) {
  return card.recipient.pick === card;
}

function pick(card) {
  const before = card.recipient.pick;
  card.recipient.pick = before === card ? null : card;
  for (const each of [before, card]) if (each && byId(each.id)) redraw(each);
  keepWork();
  drawSummaryLater();
  announce((before === card ? "Not picked any more. " : "Picked " + labelOf(card) + ". ")
    + pickedText());
}

function pickedCards() {
  return data.recipients.map((recipient) => recipient.pick).filter((card) => card);
}

function pickedText() {
  const over = pickedCards().filter(overOf).length;
  return pickedCards().length.toLocaleString("en") + " of "
    + data.recipients.length.toLocaleString("en") + " picked"
    + (over ? ", " + over.toLocaleString("en") + " over the limit" : "");
}

// By how much what a card says is over its limit, or 0.
function overOf(card) {
  return isChanged(card) ? Math.max(0, sayingOf(card).measured.over) : 0;
}

function asOver(over) {
  return over.toLocaleString("en") + " over";
}

function makeRemark(recipient) {
  const id = "remark-" + recipient.number;
  const input = make("input", {
    id, type: "text", autocomplete: "off", "data-number": recipient.number,
  });
  input.value = recipient.remark || "";
  return make("p", { class: "field remark" },
    make("label", { for: id }, "Remark",
      make("span", { class: "unseen" }, " on " + nameOf(recipient))), input);
}

function setRemark(recipient, text) {
  recipient.remark = text;
  keepWork();
}

// A picked message as it leaves the page; the comment on `ComparisonPage` says what each key means.
function exported(card) {
  const saying = sayingOf(card);
  const { count, limit, unit } = saying.measured;
  const variant = data.variants[card.variant];
  return {
    recipient: card.recipient.path, name: card.recipient.name,
    channel: data.channels[card.channel].name, variant: variant.name, text: saying.text,
    subject: saying.subject === undefined ? null : saying.subject, edited: saying.isByHand, count,
    limit: limit === undefined ? null : limit, over: overOf(card), unit,
    remark: (card.recipient.remark || "").trim() || null,
  };
}

function picksAsJSON() {
  return JSON.stringify(
    { sender: data.sender, picks: pickedCards().map(exported) }, null, 2) + "\n";
}

const pickColumns = ["recipient", "name", "channel", "variant", "text", "subject", "edited",
  "count", "limit", "over", "unit", "remark"];

function picksAsCSV() {
  const rows = [pickColumns, ...pickedCards().map(exported).map((pick) =>
    pickColumns.map((column) => pick[column] === null ? "" : harmless(String(pick[column]))))];
  return rows.map((row) => row.map(quoted).join(",") + "\r\n").join("");
}

function quoted(cell) {
  return /[",\r\n]/.test(cell) ? '"' + cell.replaceAll('"', '""') + '"' : cell;
}

// A spreadsheet takes a cell that begins so for a formula, quotes or not; a number stays one, and so
// does `-:2`, the second line of standard input.
function harmless(cell) {
  const isFormula = /^[=+\-@\t\r＝＋－＠]/.test(cell) && !cell.startsWith("-:");
  return isFormula && !/^[+-][0-9.]+$/.test(cell) ? "'" + cell : cell;
}

function saveFile(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = make("a", { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  announce("Saved " + counted(pickedCards().length, "pick") + " as " + name + warning());
}

// What is said of picks as they leave the page, should some be too long.
function warning() {
  const count = pickedCards().filter(overOf).length;
  return count === 0 ? "" : ". " + count.toLocaleString("en") + " of "
    + pickedCards().length.toLocaleString("en")
    + (count === 1 ? " is over its limit" : " are over their limits");
}

// The messages one below the other, each under the name of its person.
function picksAsText() {
  return pickedCards().map((card) => {
    const { subject, text } = sayingOf(card);
    return [nameOf(card.recipient), subject ? "Subject: " + subject : "", "", text]
      .filter((line, at) => line || at === 2).join("\n");
  }).join("\n\n\n") + "\n";
}

function listenToPicks() {
  byId("save-json").addEventListener("click", () =>
    saveFile("picks.json", "application/json", picksAsJSON()));
  byId("save-csv").addEventListener("click", () =>
    saveFile("picks.csv", "text/csv;charset=utf-8", picksAsCSV()));
  byId("copy-picks").addEventListener("click", (event) =>
    copyFrom(event.currentTarget, picksAsText(),
      counted(pickedCards().length, "message") + warning()));
}
