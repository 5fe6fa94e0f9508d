// Picks, edits and remarks outlive a reload: in the storage of the browser, or, where a page may not
// use that, in the history of its tab.
let storageKey = "";

// A hash of the data of the page, so that another page finds none of it.
function hashOf(text) {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  const hex = (number) => (number >>> 0).toString(16).padStart(8, "0");
  return hex(high ^ (low >>> 15)) + hex(low ^ (high >>> 13));
}

function keyOf(card) {
  return [card.recipient.path, (data.variants[card.variant] || {}).name,
    data.channels[card.channel].name].join("\n");
}

// All that the user has made, by paths and names, which another run of the program keeps.
function workDone() {
  const done = { picks: {}, remarks: {}, cards: {} };
  for (const recipient of data.recipients) {
    if (recipient.pick) done.picks[recipient.path] = keyOf(recipient.pick);
    if (recipient.remark) done.remarks[recipient.path] = recipient.remark;
    for (const card of recipient.cards) {
      if (isChanged(card)) done.cards[keyOf(card)] = { ...card.work, of: programOf(card).text };
    }
  }
  return done;
}

const keepWork = paused(250, () => remember());

function store(done) {
  try {
    const isEmpty = Object.values(done).every((each) => Object.keys(each).length === 0);
    if (isEmpty) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify(done));
  } catch (error) {
    // The history of the tab still has it.
  }
}

function stored() {
  try {
    return JSON.parse(localStorage.getItem(storageKey));
  } catch (error) {
    return null;
  }
}

function recallWork(done) {
  // What another page or another hand has left there may be anything.
  const asObject = (value) => value && typeof value === "object" ? value : {};
  const { picks, remarks, cards } = Object.fromEntries(
    ["picks", "remarks", "cards"].map((name) => [name, asObject(asObject(done)[name])]));
  for (const recipient of data.recipients) {
    if (typeof remarks[recipient.path] === "string") recipient.remark = remarks[recipient.path];
    for (const card of recipient.cards) {
      if (card.status !== "fits") continue;
      const key = keyOf(card);
      if (picks[recipient.path] === key) recipient.pick = card;
      if (cards[key] && typeof cards[key] === "object") card.work = workFrom(cards[key], card);
    }
  }
}

// Pins are numbers of choices: they mean nothing any more once the program writes another text.
function workFrom({ pins, text, subject, of }, card) {
  const asText = (value) => typeof value === "string" ? value : null;
  const isSame = of === programOf(card).text && Boolean(draftOf(card));
  const count = isSame ? draftOf(card).choices.length : 0;
  const known = (Array.isArray(pins) ? pins : []).filter(Array.isArray).filter(([number, index]) =>
    number >= 0 && number < count && draftOf(card).choices[number].alternatives[index]);
  return { pins: known, text: asText(text), subject: asText(subject) };
}
