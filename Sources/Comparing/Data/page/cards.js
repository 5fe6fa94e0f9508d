// The text of a card as it is now.
function textOf(card) {
  return sayingOf(card).text;
}

function nameOf(recipient) {
  return recipient.name || recipient.path;
}

// Whether a choice costs something: what only varies is as good as the first.
function isLesser({ kind, taken }) {
  return kind !== "vary" && taken > 0;
}

// The message with its choices marked; pieces of one choice in a row are one mark.
function makeMessage(card) {
  const box = make("div", { class: "message" });
  const { parts, choices } = sayingOf(card);
  const marks = [];
  let mark = null;
  let markedChoice = -1;
  for (const { text, choice, paths } of parts) {
    const piece = paths && paths.length
      ? make("span", { class: "fact", title: paths.map((fact) => data.texts[fact]).join(", ") },
        text)
      : text;
    // A mark that began with space, or held only a line break, would have no name to be read out.
    const isSpace = choice !== markedChoice && !text.trim();
    if (choice < 0 || !choices[choice] || isSpace) {
      mark = null;
      markedChoice = -1;
      box.append(piece);
      continue;
    }
    if (choice !== markedChoice) {
      mark = make("span", {
        class: "choice" + (isLesser(choices[choice]) ? " lesser" : "")
          + (isPinned(card, choices[choice]) ? " pinned" : ""),
        role: "button", "aria-expanded": "false", "aria-haspopup": "dialog",
        "data-choice": choice, "data-card": card.id, tabindex: "-1",
      });
      marks.push(mark);
      markedChoice = choice;
      box.append(mark);
    }
    mark.append(piece);
  }
  // The first words of a choice are a stop; the arrows also reach what is punctuation alone.
  const stops = new Set();
  for (const each of marks) {
    const { choice } = each.dataset;
    if (stops.has(choice) || /^[\p{P}\s]*$/u.test(each.textContent)) continue;
    stops.add(choice);
    each.tabIndex = 0;
  }
  return box;
}

// The length as a bar and in figures.
function makeMeter(card, saying) {
  const { count, limit, over, name } = saying ? saying.measured
    : { count: card.limit + card.over, limit: card.limit, over: card.over,
      name: data.texts[card.unit] };
  const figure = make("b", {}, count.toLocaleString("en"));
  if (limit === undefined) {
    return [make("p", { class: "count", id: "length-" + card.id }, figure, " " + name)];
  }
  const bar = make("span", { class: "bar" });
  bar.style.width = Math.min(100, (100 * count) / limit) + "%";
  return [
    make("div", {
      class: "meter", role: "meter", "aria-label": "Length", "aria-valuemin": 0,
      "aria-valuemax": limit, "aria-valuenow": Math.min(count, limit),
      "aria-valuetext": count + " of " + limit + " " + name,
    }, bar),
    make("p", { class: "count", id: "length-" + card.id }, figure,
      " of " + limit.toLocaleString("en") + " " + name,
      over > 0 ? make("span", { class: "excess" }, asOver(over)) : null),
    card.isEditing ? makeOtherLengths(card, saying) : null].filter((each) => each);
}

// The lengths by the other limits of a channel that has several.
function makeOtherLengths(card, { text, measured: { unit } }) {
  const others = limitsOf(data.channels[card.channel]).filter((limit) =>
    limit.measure.unit !== unit);
  return others.length ? make("p", { class: "count other" },
    others.map((limit) => lengthIn({ measured: measured(text, [limit]) })).join(", ")) : null;
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

function makeFigures(card, saying) {
  const variant = data.variants[card.variant];
  const figures = [];
  if (saying && saying.isByHand) figures.push("edited by hand");
  else if (saying) {
    figures.push(saying.cost === 0 ? "cost 0, as preferred" : "cost " + saying.cost);
    if (saying.isRefitted) figures.push("refitted");
    if (!saying.isProved) figures.push("not proved to be the best");
  }
  figures.push("strength " + variant.strength);
  if (card.next && !isChanged(card)) {
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
  const fits = card.status === "fits";
  const saying = fits ? sayingOf(card) : null;
  const isOver = saying && saying.measured.over > 0;
  const subject = saying && saying.subject;
  return make("article", {
    class: "card " + card.status + (best ? " best" : "") + (isOver ? " over" : "")
      + (isPickedCard(card) ? " picked" : ""),
    id: card.id, tabindex: "-1", "aria-labelledby": card.id + "-name",
  },
  make("header", {},
    make("h3", { id: card.id + "-name" }, variant.name),
    make("p", { class: "tags" },
      best ? make("span", { class: "tag recommended" }, "Recommended") : null,
      fits ? null : make("span", { class: "tag" }, "Too long"),
      channelTag(card)),
    make("p", { class: "summary" }, variant.summary)),
  make("div", { class: "said" },
    card.isEditing ? makeEditor(card) : [
      subject === null || subject === undefined ? null
        : make("p", { class: "subject" }, make("span", { class: "label" }, "Subject "), subject),
      fits ? makeMessage(card)
        : make("p", { class: "verdict" }, "Even its shortest way is "
          + counted(card.over, "unit", "units") + " too long.")].flat()),
  make("div", { class: "about" },
    make("div", { class: "measure length" }, makeMeter(card, saying)),
    makeFigures(card, saying),
    // What was found in the program's text need not be true of another.
    saying && isChanged(card) ? null : makeFindings(card.findings),
    fits ? makeButtons(card) : null));
}

function makeButtons(card) {
  const name = data.variants[card.variant].name + " to " + nameOf(card.recipient);
  const button = (what, text, label, more) => make("button", {
    type: "button", class: what, "data-card": card.id, "data-what": what,
    "aria-label": label === null ? null : label + name, ...more,
  }, text);
  if (card.isEditing) {
    return make("footer", {},
      button("done", "Done", "Close the editor of "),
      button("reset", "Back to the program's text", "Back to the program's text of "));
  }
  const isPick = isPickedCard(card);
  const over = overOf(card);
  return make("footer", {},
    button("pick", isPick ? "Picked" + (over ? ", " + asOver(over) : "") : "Pick",
      isPick && over ? "Picked, " + asOver(over) + ": " : "Pick ", { "aria-pressed": String(isPick) }),
    button("edit", "Edit", "Edit the text of "),
    button("copy", "Copy", "Copy the message "),
    card.subject === undefined ? null
      : button("copy-subject", "Copy subject", "Copy the subject of "),
    button("compare", compared.includes(card) ? "Comparing" : "Compare", "Compare with another: ", {
      "aria-pressed": String(compared.includes(card)),
    }),
    (card.past || []).length ? button("undo", "Undo", "Undo the last change of ") : null,
    isChanged(card)
      ? button("reset", "Back to the program's choice", "Back to the program's choice of ") : null);
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
