// The length of a text as a channel counts it, by the rules of the program.
function lengthOf(text, measure) {
  // The weights of X count links themselves.
  return measure.unit !== "x-weighted" && isPriced(measure) ? pricedLength(text, measure)
    : plainLength(text, measure);
}

let segmenter = null;

function plainLength(text, measure) {
  switch (measure.unit) {
    case "scalars": return scalarsOf(text).length;
    case "bytes": return new TextEncoder().encode(text).length;
    case "gsm7": return septetsOf(text) ?? text.length;
    case "graphemes":
      if (/^[ -~\n]*$/.test(text)) return text.length;
      segmenter = segmenter || new Intl.Segmenter("en", { granularity: "grapheme" });
      return [...segmenter.segment(text)].length;
    case "x-weighted": return weightedLength(text, measure.price ?? 23);
    case "threads": return threadsLength(text);
    default: return text.length;
  }
}

// Whether links or mentions have a price of their own.
function isPriced(measure) {
  return measure.price !== undefined || measure.mentions !== undefined;
}

// Counts what is left when links and the hosts of mentions are taken out, and adds the links.
function pricedLength(text, measure) {
  const scalars = scalarsOf(text);
  const addresses = measure.price === undefined ? [] : addressesIn(scalars, false);
  let rest = "";
  let at = 0;
  for (const [start, end] of [...addresses, [scalars.length, scalars.length]]) {
    const between = scalars.slice(at, start);
    rest += (measure.mentions ? withoutHosts(between) : between).join("");
    // A stand-in keeps what is on its two sides from joining.
    if (start < end) rest += "x";
    at = end;
  }
  return plainLength(rest, measure) + addresses.length * ((measure.price ?? 1) - 1);
}

// Takes the host out of each `@user@host` that does not directly follow a word or a slash.
function withoutHosts(scalars) {
  const kept = [];
  let at = 0;
  while (at < scalars.length) {
    kept.push(scalars[at]);
    at += 1;
    if (scalars[at - 1] !== "@") continue;
    const before = kept.at(-2);
    if (before !== undefined && /[/_\p{Alphabetic}\p{N}]/u.test(before)) continue;
    const user = runEnd(scalars, at, (scalar) => scalar === "_" || isAlphanumeric(scalar));
    if (user === at || scalars[user] !== "@") continue;
    let host = runEnd(scalars, user + 1, (scalar) => /^[-.0-9A-Za-z]$/.test(scalar));
    while (host > user + 1 && !isAlphanumeric(scalars[host - 1])) host -= 1;
    if (host === user + 1) continue;
    kept.push(...scalars.slice(at, user));
    at = host;
  }
  return kept;
}

// A post on X: a link costs its price, an emoji 2, and a scalar 1 or 2 (twitter-text, config v3).
function weightedLength(text, price) {
  const scalars = scalarsOf(text.normalize("NFC"));
  let length = 0;
  let at = 0;
  for (const [start, end] of [...addressesIn(scalars, true), [scalars.length, scalars.length]]) {
    while (at < start) {
      const emoji = emojiLength(scalars, at);
      const isLight = /^[\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]$/.test(scalars[at]);
      length += emoji || !isLight ? 2 : 1;
      at += emoji || 1;
    }
    if (start < end) length += price;
    at = end;
  }
  return length;
}

// A post on Threads: emoji by their bytes of UTF-8, the rest by scalars.
function threadsLength(text) {
  const scalars = scalarsOf(text);
  let length = 0;
  for (let at = 0; at < scalars.length;) {
    const emoji = emojiLength(scalars, at);
    length += emoji
      ? new TextEncoder().encode(scalars.slice(at, at + emoji).join("")).length : 1;
    at += emoji || 1;
  }
  return length;
}

// How many septets an SMS takes; null where GSM-7 cannot write it.
const singleSeptets = /^[\n\r -_a-~£¥èéùìòÇØøÅåÆæßÉ¤¡ÄÖÑÜ§¿äöñüàΔΦΓΛΩΠΨΣΘΞ€\f]*$/u;
const doubleSeptets = /[\^{}[\]~\\|€\f]/gu;

function septetsOf(text) {
  if (!singleSeptets.test(text)) return null;
  return text.length + (text.match(doubleSeptets) || []).length;
}

// A text that GSM-7 cannot write may have only as many UTF-16 units as the same bytes hold.
function wideAmount(limit) {
  return Math.floor((limit.amount * 7) / 16);
}

// A text without white space at its ends, as every message is.
function trimmed(text) {
  const scalars = scalarsOf(text);
  let [start, end] = [0, scalars.length];
  while (start < end && breaking.test(scalars[start])) start += 1;
  while (end > start && breaking.test(scalars[end - 1])) end -= 1;
  return scalars.slice(start, end).join("");
}

// The count of a text by the limit that it exceeds most, or leaves least room of.
function measured(text, limits) {
  let worst = null;
  limits.forEach(({ amount, measure, name }, number) => {
    const isWide = measure.unit === "gsm7" && septetsOf(text) === null;
    const limit = isWide ? wideAmount({ amount }) : amount;
    const count = lengthOf(text, measure);
    const over = count - limit;
    if (!worst || over > worst.over) {
      worst = { count, limit, over, number, unit: measure.unit, name };
    }
  });
  return worst || { count: text.length, over: 0, number: 0, unit: "utf16", name: "UTF-16 units" };
}

// The limits of a channel, each with the way it counts.
function limitsOf(channel) {
  return channel.limits.map(([amount, unit, name]) => ({
    amount, name, measure: { unit, price: channel.price, mentions: channel.mentions },
  }));
}

function subjectLimitsOf(channel) {
  return (channel.subject || []).map(([amount, unit, name]) => ({
    amount, name, measure: { unit },
  }));
}
