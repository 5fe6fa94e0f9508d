// Emoji, as sequences of scalars (Unicode Technical Standard #51).
const scalarsOf = (text) => [...text];
const isRegional = (scalar) => /^[\u{1f1e6}-\u{1f1ff}]$/u.test(scalar);
const isTag = (scalar) => /^[\u{e0020}-\u{e007e}]$/u.test(scalar);
const [joiner, textSelector, emojiSelector, lastTag] = ["\u200d", "\ufe0e", "\ufe0f", "\u{e007f}"];

// How many scalars the emoji that starts at a place takes; 0 if none starts there. A sign that is
// shown as text by default is an emoji only where something in the sequence makes it one.
function emojiLength(scalars, start) {
  if (scalars[start] < "\x80") return keycapLength(scalars, start);
  let element = emojiElement(scalars, start);
  if (!element) return 0;
  let [end, isShown] = element;
  while (end + 1 < scalars.length && scalars[end] === joiner) {
    element = emojiElement(scalars, end + 1);
    if (!element) break;
    [end] = element;
    isShown = true;
  }
  return isShown ? end - start : 0;
}

function keycapLength(scalars, start) {
  if (!/^[#*0-9]$/.test(scalars[start])) return 0;
  const end = scalars[start + 1] === emojiSelector ? start + 2 : start + 1;
  return scalars[end] === "\u20e3" ? end + 1 - start : 0;
}

// The end of one element of a sequence, and whether it is an emoji by itself.
function emojiElement(scalars, start) {
  const first = scalars[start];
  let end = start + 1;
  if (isRegional(first)) {
    return [end < scalars.length && isRegional(scalars[end]) ? end + 1 : end, true];
  }
  if (first < "\x80" || !/^\p{Emoji}$/u.test(first)) return null;
  let isShown = /^\p{Emoji_Presentation}$/u.test(first);
  if (end === scalars.length) return [end, isShown];
  if (scalars[end] === textSelector) return null;
  if (scalars[end] === emojiSelector
    || (/^\p{Emoji_Modifier}$/u.test(scalars[end]) && /^\p{Emoji_Modifier_Base}$/u.test(first))) {
    isShown = true;
    end += 1;
  }
  // The flags of England, Scotland and Wales: letters in tags, closed by a tag.
  let tag = end;
  while (tag < scalars.length && isTag(scalars[tag])) tag += 1;
  if (tag > end && scalars[tag] === lastTag) end = tag + 1;
  return [end, isShown];
}
