// Length against cost: one point a card, a line at the limit.
function makePlot(cards, whose) {
  const points = cards.filter((card) => card.count !== undefined || card.over !== undefined);
  if (points.length < 2) return null;
  const [width, height, left, bottom, top, right] = [360, 150, 40, 34, 10, 14];
  const lengthOf = (card) => card.status === "fits" ? card.count : card.limit + card.over;
  const lengths = points.map(lengthOf);
  const limits = [...new Set(points.map((card) => card.limit).filter((limit) => limit))];
  const highest = Math.max(...lengths, ...limits) * 1.04;
  const lowest = Math.max(0, Math.min(...lengths) - 12);
  const dearest = Math.max(1, ...points.map((card) => card.cost || 0));
  const x = (length) =>
    left + ((width - left - right) * (length - lowest)) / (highest - lowest || 1);
  const y = (cost) => height - bottom - ((height - bottom - top - 6) * cost) / dearest;
  const picture = drawn("svg", {
    viewBox: "0 0 " + width + " " + height, role: "group",
    "aria-label": "Length against cost: " + counted(points.length, "message") + ", " + whose,
  });
  const label = (at, up, text, anchor, extra) =>
    drawn("text", { x: at, y: up, "text-anchor": anchor, ...extra }, text);
  for (const cost of ticks(0, dearest, 3)) {
    picture.append(
      drawn("line", { class: "grid", x1: left, x2: width - right, y1: y(cost), y2: y(cost) }),
      label(left - 6, y(cost) + 3.5, String(cost), "end"));
  }
  for (const length of ticks(lowest, highest, 6)) {
    if (limits.some((limit) => Math.abs(x(limit) - x(length)) < 22)) continue;
    picture.append(label(x(length), height - bottom + 14, String(length), "middle"));
  }
  for (const limit of limits) {
    picture.append(
      drawn("line", {
        class: "limit", x1: x(limit), x2: x(limit), y1: top, y2: height - bottom,
      }),
      label(x(limit), height - bottom + 14, String(limit), "middle", { class: "limit" }));
  }
  picture.append(
    label((left + width - right) / 2, height - 4, "length", "middle", { class: "axis" }),
    drawn("text", {
      class: "axis", transform: "translate(12 " + (height - bottom + top) / 2 + ") rotate(-90)",
      "text-anchor": "middle",
    }, "cost"));
  const taken = new Map();
  for (const card of points) {
    const place = Math.round(x(lengthOf(card))) + " " + (card.cost || 0);
    const before = taken.get(place) || 0;
    taken.set(place, before + 1);
    const text = data.variants[card.variant].name + " to " + nameOf(card.recipient)
      + ", length " + lengthOf(card)
      + (card.cost === undefined ? ", too long" : ", cost " + card.cost);
    picture.append(drawn("a", { href: "#" + card.id, "aria-label": text, "data-card": card.id },
      drawn("circle", {
        class: "point " + card.status + (isBest(card) ? " best" : ""),
        cx: x(lengthOf(card)), cy: y(card.cost || 0) - Math.min(before, 12) * 3,
        r: isBest(card) ? 5.5 : 4,
      }, drawn("title", {}, text))));
  }
  return make("figure", { class: "plot" }, picture);
}

// Round numbers between two.
function ticks(from, to, about) {
  const rough = (to - from) / about;
  const power = 10 ** Math.floor(Math.log10(rough || 1));
  const step = Math.max(1, [1, 2, 5, 10].map((each) => each * power)
    .find((each) => each >= rough) || 1);
  const found = [];
  for (let tick = Math.ceil(from / step) * step; tick <= to; tick += step) found.push(tick);
  return found;
}

const mostPoints = 2000;

// The plot of everybody, drawn when it is opened.
function drawOverview() {
  const box = byId("overview");
  box.hidden = data.recipients.length < 2;
  if (box.hidden || !box.open) return;
  const cards = sections.flatMap((section) => section.shown)
    .filter((card) => card.status === "fits" || card.status === "too-long");
  const plot = makePlot(cards.slice(0, mostPoints), "everybody shown");
  byId("overview-plot").replaceChildren(
    plot || make("p", {}, "There are fewer than two messages to draw."),
    cards.length > mostPoints
      ? make("p", {}, "The first " + mostPoints.toLocaleString("en") + " of "
        + cards.length.toLocaleString("en") + " messages.")
      : "");
}
