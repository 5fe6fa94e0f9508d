// Web addresses in a text, by the rules X counts them by (twitter-text 3.1), as the program finds
// them. A text is a row of scalars here.
const greatestAddress = 4096;
const greatestShortAddress = 40;

const isAlphanumeric = (scalar) => scalar !== undefined && /^[0-9A-Za-z]$/.test(scalar);
// Latin letters with accents, as X lists them.
const accented = "\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u024f\\u0253\\u0254\\u0256\\u0257\\u0259\\u025b"
  + "\\u0263\\u0268\\u026f\\u0272\\u0289\\u028b\\u02bb\\u0300-\\u036f\\u1e00-\\u1eff";
const plainDomainSign = new RegExp("^[-0-9A-Za-z" + accented + "]$", "u");
const pathEndSign = new RegExp("^[-+=_#/\\u0400-\\u04ff0-9A-Za-z" + accented + "]$", "u");
const pathSign = new RegExp(
  "^[-+=_#/\\u0400-\\u04ff0-9A-Za-z" + accented + "!*';:,.$%[\\]–~@|&]$", "u");
const querySign = /^[0-9A-Za-z!?*'@();:&=+$/%#[\]\-_.,~|]$/;
const queryEndSign = /^[0-9A-Za-z\-_&=#/]$/;
// X has forgotten the quote and the grave accent among the punctuation.
const noDomainSign = new RegExp("^(?:[!#-/:-@\\[-_{-~]|[\\t-\\r ]|[\\x85\\xa0\\u061c\\u1680\\u180e"
  + "\\u2000-\\u200a\\u200e\\u200f\\u2028-\\u202f\\u205f\\u2066-\\u2069\\u3000\\ufeff\\ufffe\\uffff])$");
const isInDomains = (scalar) => scalar !== undefined && !noDomainSign.test(scalar);
const isPath = (scalar) => scalar !== undefined && pathSign.test(scalar);

// Where a run of scalars that pass a test ends.
function runEnd(scalars, start, test) {
  let end = start;
  while (end < scalars.length && test(scalars[end])) end += 1;
  return end;
}

let knownEndings = null;

// Whether letters are a top-level domain that is known.
function isEnding(scalars) {
  knownEndings = knownEndings || new Set((data.endings || "").split(/\s+/));
  return scalars.length > 0 && knownEndings.has(scalars.join("").toLowerCase());
}

// Where the top-level domain that starts at a place ends; -1 where none does.
function endingEnd(scalars, start, limit) {
  const isClosed = (end) => end >= limit
    || !(isAlphanumeric(scalars[end]) || "@+-".includes(scalars[end]));
  let letters = start;
  while (letters < limit && /^[A-Za-z]$/.test(scalars[letters])) letters += 1;
  if (letters > start) {
    return isEnding(scalars.slice(start, letters)) && isClosed(letters) ? letters : -1;
  }
  if (start >= limit || scalars[start] < "\x80") return -1;
  let end = start;
  while (end < Math.min(limit, start + 20) && scalars[end] !== ".") end += 1;
  for (; end > start; end -= 1) {
    if (isEnding(scalars.slice(start, end)) && isClosed(end)) return end;
  }
  return -1;
}

// Where the top-level domain after a full stop ends, or the letters that stand for one.
function domainEnd(scalars, dot, limit) {
  const end = endingEnd(scalars, dot + 1, limit);
  if (end >= 0) return end;
  let label = dot + 1;
  while (label < limit && (scalars[label] === "-" || isAlphanumeric(scalars[label]))) label += 1;
  const isPunycode = label - dot - 1 > 4
    && /^xn--$/i.test(scalars.slice(dot + 1, dot + 5).join(""));
  return isPunycode ? label : -1;
}

// A row of what domains may have, read once, however many places in it a domain may start at.
function domainRun(scalars, start) {
  const run = { start, end: start, ends: [] };
  if (!isInDomains(scalars[start])) return run;
  const goesOn = (at) => scalars[at] === "." ? isInDomains(scalars[at - 1])
    : scalars[at] === "-" || scalars[at] === "_" ? scalars[at - 1] !== "."
    : isInDomains(scalars[at]);
  while (run.end < scalars.length && goesOn(run.end)) run.end += 1;
  let underscore = -1;
  for (let at = start; at < run.end; at += 1) {
    if (scalars[at] === "_") underscore = at;
    if (scalars[at] !== ".") continue;
    if (isInDomains(scalars[at - 1])) {
      const end = domainEnd(scalars, at, scalars.length);
      if (end >= 0) run.ends.push({ dot: at, underscore, end });
    }
    underscore = -1;
  }
  return run;
}

// The end of the longest domain that starts at a place; -1 if none does.
function longestDomain(scalars, run, start) {
  if (start < run.start || start >= run.end || !isInDomains(scalars[start])) return -1;
  for (let at = run.ends.length - 1; at >= 0; at -= 1) {
    const { dot, underscore, end } = run.ends[at];
    if (dot <= start) return -1;
    if (underscore < start) return end;
  }
  return -1;
}

// The domains in Latin letters that a domain holds: scripts without spaces stand beside them.
function plainDomains(scalars, from, to) {
  const found = [];
  let start = from;
  let last = -1;
  for (let at = from; at < to; at += 1) {
    if (scalars[at] === ".") {
      const end = at === start ? -1 : domainEnd(scalars, at, to);
      if (at === start) start += 1;
      else if (end >= 0) last = end;
    } else if (!plainDomainSign.test(scalars[at])) {
      if (last >= 0) found.push([start, last]);
      // What ends a domain is no beginning of the next.
      start = Math.max(at + 1, last);
      at = start - 1;
      last = -1;
    }
  }
  if (last > start) found.push([start, last]);
  return found;
}

// The addresses in a text, from left to right; `isBare` says whether a domain without a scheme is one.
function addressesIn(scalars, isBare) {
  if (!scalars.includes(".")) return [];
  const found = [];
  let run = { start: 0, end: 0, ends: [] };
  // What an address ends with is not what stands before the next.
  let free = 0;
  const match = (at) => {
    const scheme = schemeLength(scalars, at);
    if (!scheme && !isBare) return null;
    const start = at + scheme;
    if (start < run.start || start >= run.end) run = domainRun(scalars, start);
    const end = longestDomain(scalars, run, start);
    return end < 0 ? null : addressMatch(scalars, at, scheme, end);
  };
  // Where a text can begin with a sign before an address, X takes it as that.
  let at = canPrecede(scalars, 1, 0) && match(1) ? 1 : 0;
  while (at < scalars.length) {
    const here = canPrecede(scalars, at, free) && match(at);
    if (!here) {
      at += 1;
      continue;
    }
    found.push(...here.addresses);
    at = free = here.end;
  }
  return found;
}

function canPrecede(scalars, at, free) {
  if (at === 0) return true;
  if (at <= free) return false;
  const before = scalars[at - 1];
  return !/^[@＠$#＃\ufffe\ufeff\uffff]$/.test(before) && !isAlphanumeric(before);
}

function schemeLength(scalars, start) {
  for (const scheme of ["https://", "http://"]) {
    if (scalars.length - start > scheme.length
      && scalars[start + scheme.length - 1] === "/"
      && scalars.slice(start, start + scheme.length).join("").replace(/[A-Z]/g,
        (letter) => letter.toLowerCase()) === scheme) return scheme.length;
  }
  return 0;
}

function addressMatch(scalars, start, scheme, domainEnd) {
  const domain = start + scheme;
  const { end, path } = addressEnd(scalars, domainEnd);
  // X counts the scheme twice, and the one that it would put before a domain.
  const whole = (end - start > greatestAddress / 2 ? scalars.slice(start, end).join("").length
    : end - start) + (scheme || "https://".length);
  if (!isSendable(scalars, domain, domainEnd) || whole > greatestAddress) {
    return { end, addresses: [] };
  }
  if (!scheme) return { end, addresses: bareAddresses(scalars, domain, domainEnd, end, path) };
  const short = path < 0 ? -1 : shortEnd(scalars, domain, domainEnd, path);
  if (short < 0) return { end, addresses: [[start, end]] };
  return { end, addresses: short - path - 1 <= greatestShortAddress ? [[start, short]] : [] };
}

function bareAddresses(scalars, domain, domainEnd, end, path) {
  if (domain > 0 && "-_./".includes(scalars[domain - 1])) return [];
  const found = plainDomains(scalars, domain, domainEnd);
  // A port or a query without a path is text.
  if (path >= 0 && found.length) {
    const [first, last] = found.pop();
    found.push([first, end - (domainEnd - last)]);
  }
  return found;
}

// The end of port, path and query after a domain, and where the path starts, or -1.
function addressEnd(scalars, domainEnd) {
  let end = domainEnd;
  let path = -1;
  if (scalars[end] === ":") {
    const digits = runEnd(scalars, end + 1, (scalar) => /^[0-9]$/.test(scalar));
    if (digits > end + 1) end = digits;
  }
  if (scalars[end] === "/") {
    path = end;
    end = pathEnd(scalars, end + 1);
  }
  if (scalars[end] === "?") end = queryEnd(scalars, end);
  return { end, path };
}

function queryEnd(scalars, mark) {
  let last = runEnd(scalars, mark + 1, (scalar) => querySign.test(scalar));
  while (last > mark + 1 && !queryEndSign.test(scalars[last - 1])) last -= 1;
  return last > mark + 1 ? last : mark;
}

// Where an address of X's own shortening ends, to which only letters and digits belong; -1 for others.
function shortEnd(scalars, domain, domainEnd, path) {
  const isShort = domainEnd - domain === 4 && domainEnd === path
    && /^t\.co$/i.test(scalars.slice(domain, domainEnd).join(""));
  if (!isShort) return -1;
  const end = runEnd(scalars, path + 1, isAlphanumeric);
  if (end === path + 1) return -1;
  return scalars[end] === "?" ? queryEnd(scalars, end) : end;
}

// Punctuation at the end of a path is the sentence's, parentheses that match are its own.
function pathEnd(scalars, start) {
  let end = start;
  let at = start;
  while (at < scalars.length) {
    if (scalars[at] === "(") {
      const close = parenthesesEnd(scalars, at);
      if (close < 0) return end;
      // Parentheses at its end belong to it only where nothing else is open.
      if (end === at) end = close;
      at = close;
      continue;
    }
    if (!isPath(scalars[at])) return end;
    at += 1;
    if (pathEndSign.test(scalars[at - 1])) end = at;
  }
  return end;
}

function parenthesesEnd(scalars, start) {
  const inner = runEnd(scalars, start + 1, isPath);
  if (scalars[inner] === ")") return inner > start + 1 ? inner + 1 : -1;
  if (scalars[inner] !== "(") return -1;
  const close = runEnd(scalars, inner + 1, isPath);
  if (close === inner + 1 || scalars[close] !== ")") return -1;
  const last = runEnd(scalars, close + 1, isPath);
  return scalars[last] === ")" ? last + 1 : -1;
}

// Whether every label of a domain, as it is sent, has at most 63 letters, and none that is sent
// already has letters to be sent.
function isSendable(scalars, from, to) {
  const labels = scalars.slice(from, to).join("").split(".").filter((label) => label)
    .map(scalarsOf);
  if (labels.length && labels[0].slice(0, 4).join("") === "xn--"
    && !plainDomains(scalars, from, to).length) return false;
  return labels.every((label) => label.length <= 63
    && (label.every((scalar) => scalar < "\x80") || 4 + punycodeLength(label) <= 63));
}

// How many letters a label takes when it is sent, without its `xn--` (RFC 3492).
function punycodeLength(label) {
  const codes = label.map((scalar) => scalar.codePointAt(0));
  const basic = codes.filter((code) => code < 0x80).length;
  let length = basic > 0 ? basic + 1 : 0;
  let [done, code, delta, bias] = [basic, 0x80, 0, 72];
  while (done < codes.length) {
    const next = Math.min(...codes.filter((each) => each >= code));
    delta += (next - code) * (done + 1);
    code = next;
    for (const each of codes) {
      if (each < code) delta += 1;
      if (each !== code) continue;
      length += punycodeDigits(delta, bias);
      bias = punycodeBias(delta, done + 1, done === basic);
      delta = 0;
      done += 1;
    }
    delta += 1;
    code += 1;
  }
  return length;
}

function punycodeDigits(delta, bias) {
  let rest = delta;
  for (let [count, step] = [1, 36]; ; [count, step] = [count + 1, step + 36]) {
    const threshold = Math.min(Math.max(step - bias, 1), 26);
    if (rest < threshold) return count;
    rest = Math.floor((rest - threshold) / (36 - threshold));
  }
}

function punycodeBias(delta, count, isFirst) {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / count);
  let bias = 0;
  for (; rest > 455; bias += 36) rest = Math.floor(rest / 35);
  return bias + Math.floor((36 * rest) / (rest + 38));
}
