// The text of a card: its pieces join to exactly the message.
function textOf(card) {
  return (card.parts || []).map((part) => data.texts[part[0]]).join("");
}

function nameOf(recipient) {
  return recipient.name || recipient.path;
}

// Whether a choice costs something: what only varies is as good as the first.
function isLesser([, kind, taken]) {
  return kind !== "vary" && taken > 0;
}

// The message with its choices marked; pieces of one choice in a row are one mark.
function makeMessage(card) {
  const box = make("div", { class: "message" });
  const marked = new Set();
  let mark = null;
  let markedChoice = -1;
  for (const [text, choice, ...facts] of card.parts) {
    const words = data.texts[text];
    const piece = facts.length
      ? make("span", { class: "fact", title: facts.map((fact) => data.texts[fact]).join(", ") },
        words)
      : words;
    // A mark that began with space, or held only a line break, would have no name to be read out.
    const isSpace = choice !== markedChoice && !words.trim();
    if (choice < 0 || !card.choices[choice] || isSpace) {
      mark = null;
      markedChoice = -1;
      box.append(piece);
      continue;
    }
    if (choice !== markedChoice) {
      mark = make("span", {
        class: "choice" + (isLesser(card.choices[choice]) ? " lesser" : ""),
        role: "button", "aria-expanded": "false", "aria-haspopup": "dialog",
        "data-choice": choice, "data-card": card.id, tabindex: marked.has(choice) ? "-1" : "0",
      });
      marked.add(choice);
      markedChoice = choice;
      box.append(mark);
    }
    mark.append(piece);
  }
  return box;
}

function makeMeter(card) {
  const unit = data.texts[card.unit];
  if (card.limit === undefined) {
    return make("p", { class: "count" }, make("b", {}, String(card.count)), " " + unit);
  }
  const measured = card.status === "too-long" ? card.limit + card.over : card.count;
  const bar = make("span", { class: "bar" });
  bar.style.width = Math.min(100, (100 * measured) / card.limit) + "%";
  return make("div", { class: "measure" },
    make("div", {
      class: "meter", role: "meter", "aria-label": "Length", "aria-valuemin": 0,
      "aria-valuemax": card.limit, "aria-valuenow": Math.min(measured, card.limit),
      "aria-valuetext": measured + " of " + card.limit + " " + unit,
    }, bar),
    make("p", { class: "count" }, make("b", {}, String(measured)),
      " of " + card.limit + " " + unit));
}

function makeFinding(number) {
  const finding = data.findings[number];
  return make("li", { class: "finding " + finding.severity },
    make("span", { class: "severity" }, finding.severity),
    " ", prose(finding.message),
    finding.path ? make("span", { class: "where" },
      " " + finding.path + ":" + finding.line + ":" + finding.column) : null,
    make("span", { class: "code" }, " [" + finding.code + "]"),
    finding.help ? make("span", { class: "help" }, prose(finding.help)) : null);
}

function makeFindings(numbers) {
  return numbers && numbers.length
    ? make("ul", { class: "findings", "aria-label": "Findings" }, numbers.map(makeFinding))
    : null;
}

function makeFigures(card) {
  const variant = data.variants[card.variant];
  const figures = [];
  if (card.cost !== undefined) {
    figures.push(card.cost === 0 ? "cost 0, as preferred" : "cost " + card.cost);
  }
  figures.push("strength " + variant.strength);
  if (card.unproved) figures.push("not proved to be the best");
  if (card.next) {
    figures.push("cost " + card.next[0] + " would need " + card.next[1] + " more");
  }
  return make("p", { class: "figures" }, figures.join(" · "));
}

function channelTag(card) {
  if (state.channel >= 0) return null;
  return make("span", { class: "tag" }, data.channels[card.channel].name);
}

function isBest(card) {
  return card.recipient.best !== undefined
    && card.recipient.best[card.channel] === card.recipient.cards.indexOf(card);
}

function makeCard(card) {
  const variant = data.variants[card.variant];
  const best = isBest(card);
  const whom = nameOf(card.recipient);
  const fits = card.status === "fits";
  return make("article", {
    class: "card " + card.status + (best ? " best" : ""), id: card.id, tabindex: "-1",
    "aria-labelledby": card.id + "-name",
  },
  make("header", {},
    make("h3", { id: card.id + "-name" }, variant.name),
    make("p", { class: "tags" },
      best ? make("span", { class: "tag recommended" }, "Recommended") : null,
      fits ? null : make("span", { class: "tag" }, "Too long"),
      channelTag(card)),
    make("p", { class: "summary" }, variant.summary)),
  card.subject !== undefined
    ? make("p", { class: "subject" }, make("span", { class: "label" }, "Subject "),
      data.texts[card.subject])
    : null,
  fits ? makeMessage(card)
    : make("p", { class: "verdict" }, "Even its shortest way is "
      + counted(card.over, "unit", "units") + " too long."),
  makeMeter(card),
  makeFigures(card),
  makeFindings(card.findings),
  fits ? make("footer", {},
    make("button", {
      type: "button", class: "copy", "data-card": card.id,
      "aria-label": "Copy the message " + variant.name + " to " + whom,
    }, "Copy"),
    card.subject !== undefined
      ? make("button", {
        type: "button", class: "copy", "data-card": card.id, "data-what": "subject",
        "aria-label": "Copy the subject of " + variant.name + " to " + whom,
      }, "Copy subject")
      : null,
    make("button", {
      type: "button", class: "pick", "data-card": card.id,
      "aria-pressed": String(picked.includes(card)),
      "aria-label": "Compare " + variant.name + " to " + whom + " with another",
    }, "Compare")) : null);
}

// What cannot be said yet takes one row, with what would open it.
function makeRow(card) {
  const variant = data.variants[card.variant] || { name: "no variant" };
  const missing = (card.missing || []).map((fact) => data.texts[fact]);
  return make("li", { class: "row", id: card.id, tabindex: "-1" },
    make("span", { class: "name" }, variant.name),
    channelTag(card),
    variant.strength
      ? make("span", { class: "strength" }, "strength " + variant.strength) : null,
    make("span", { class: "needs" },
      missing.length
        ? ["would open with ", missing.map((fact, index) => [
          index ? (index === missing.length - 1 ? " and " : ", ") : null,
          make("code", {}, fact)])].flat(3)
        : card.findings ? null : "no fact would open it"),
    makeFindings(card.findings));
}
