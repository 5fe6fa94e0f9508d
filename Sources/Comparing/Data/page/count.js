// The length of a text as a channel counts it.
function lengthOf(text, measure) {
  switch (measure.unit) {
    case "scalars": return [...text].length;
    case "bytes": return new TextEncoder().encode(text).length;
    case "gsm7": return septetsOf(text) ?? text.length;
    case "graphemes": return [...new Intl.Segmenter("en").segment(text)].length;
    default: return text.length;
  }
}

function isPriced(measure) {
  return measure.price !== undefined || measure.mentions !== undefined;
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
