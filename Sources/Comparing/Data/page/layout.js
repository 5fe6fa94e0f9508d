// How pieces of a draft become text, step by step as the program does it: gaps that meet become one,
// the ends are trimmed, and literal text at a boundary gives up a space before closing punctuation
// and a second full stop.
const breaking = /[\t-\r \u0085\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]/u;
const closingMarks = ".,;:!?)]}…”";
const closingQuotes = "\"'”’»›)]}";
const openingMarks = "\"'“‘„‚«‹([{¿¡";
const articles = /^(?:an?|the|their|his|her|my|our|your)(?: |$)/;

// What a text does to the question whether the text so far ends a sentence.
function endingOf(text) {
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (".?!…".includes(text[at])) return "ends";
    if (!closingQuotes.includes(text[at])) return "opens";
  }
  return "keeps";
}

const markEndings = {
  ".": "ends", "!": "ends", "?": "ends", "…": "ends", ")": "keeps", "]": "keeps", "}": "keeps",
  "”": "keeps", ",": "opens", ";": "opens", ":": "opens",
};

// What of a text matters to what is beside it; read once for each text of the page.
const shapes = new Map();

function shapeOf(text) {
  let shape = shapes.get(text);
  if (!shape) {
    shape = { lead: "", follower: "opens", startsWithStop: false, ending: endingOf(text) };
    shapes.set(text, shape);
    if (text && closingMarks.includes(text[0])) {
      const next = text[1];
      shape.lead = text[0];
      if (next === undefined) shape.follower = "unknown";
      else if (breaking.test(next) || closingMarks.includes(next)) shape.follower = "closes";
      shape.startsWithStop = text[0] === "." && !text.startsWith("...");
    }
  }
  return shape;
}

const gapTexts = ["", " ", "\n", "\n\n"];

// The walk through the pieces; what it lets through goes to a sink, which writes or counts.
class Flow {
  constructor(isInOneLine) {
    this.isInOneLine = isInOneLine;
    this.load(0);
  }

  // The state as a number, so that a search can tell states apart.
  load(state) {
    this.pending = state & 3;
    this.hasStarted = (state & 4) > 0;
    this.endsSentence = (state & 8) > 0;
    this.isAtBoundary = (state & 16) > 0;
    this.held = closingMarks[(state >> 5) - 1] || "";
  }

  get state() {
    return this.pending | (this.hasStarted ? 4 : 0) | (this.endsSentence ? 8 : 0)
      | (this.isAtBoundary ? 16 : 0)
      | (this.held ? (closingMarks.indexOf(this.held) + 1) << 5 : 0);
  }

  // Takes the next piece: a number for white space or a boundary, or a text.
  step(piece, sink) {
    if (piece === 0) this.isAtBoundary = true;
    else if (typeof piece === "number") this.owe(-piece, sink);
    else if (piece.isFact) {
      if (piece.text) {
        this.settle(piece.shape.lead !== "", sink);
        // Of a clause that goes on behind a sentence: `. It held`.
        const goesOn = piece.shape.startsWithStop && piece.shape.follower === "closes";
        this.take(piece, goesOn && this.dropsStop, sink);
      }
      this.isAtBoundary = true;
    } else if (piece.text) this.takeLiteral(piece, sink);
  }

  finish(sink) {
    this.settle(true, sink);
    this.pending = 0;
  }

  owe(gap, sink) {
    this.settle(true, sink);
    if (!this.hasStarted) return;
    this.pending = Math.max(this.pending, this.isInOneLine ? 1 : gap);
    // Nothing drops what is after a break.
    if (this.pending !== 1) this.endsSentence = false;
  }

  takeLiteral(piece, sink) {
    const { lead, follower, startsWithStop } = piece.shape;
    this.settle(lead !== "", sink);
    let drops = false;
    if (this.isAtBoundary && lead) {
      if (this.pending === 1 && follower !== "opens") {
        this.pending = 0;
        if (follower === "unknown") {
          this.isAtBoundary = false;
          this.held = lead;
          return;
        }
      }
      drops = this.dropsStop && startsWithStop;
    }
    this.take(piece, drops, sink);
    this.isAtBoundary = false;
  }

  // Whether a full stop that came next would be a second one.
  get dropsStop() {
    return this.pending === 0 && this.endsSentence;
  }

  take(piece, drops, sink) {
    const hadGap = this.pending !== 0;
    if (hadGap) sink.gap(this.pending);
    sink.piece(piece, drops);
    this.pending = 0;
    this.hasStarted = true;
    this.conclude(piece.shape.ending, hadGap);
  }

  // Decides about a mark that is held: it joins the text before it, or keeps its space.
  settle(isJoining, sink) {
    const mark = this.held;
    if (!mark) return;
    this.held = "";
    if (isJoining && mark === "." && this.endsSentence) {
      sink.dropStop();
      return;
    }
    if (!isJoining) sink.gap(1);
    sink.mark(mark);
    this.conclude(markEndings[mark], !isJoining);
  }

  conclude(ending, isAfterGap) {
    if (ending === "ends") this.endsSentence = true;
    else if (ending === "opens" || isAfterGap) this.endsSentence = false;
  }
}

// Writes the text, and notes the stretch that each piece comes to.
class Writer {
  constructor(isPart) {
    this.isPart = isPart;
    this.text = "";
    this.spans = [];
    this.choice = -1;
    this.heldSpan = null;
    // Where a sentence is known to have ended last, and the last fact of which the mark at its end
    // may belong to an abbreviation or a title.
    this.end = -1;
    this.doubt = [0, 0];
  }

  step(flow, piece) {
    flow.step(piece, this);
    // Any text settles a mark that is held, so that one which is held now is its own.
    if (flow.held && piece.text) this.heldSpan = this.spanOf(piece, 0);
  }

  spanOf(piece, start) {
    return { start, end: this.text.length, piece, choice: this.choice };
  }

  gap(gap) {
    this.text += gapTexts[gap];
  }

  mark(mark) {
    const start = this.text.length;
    this.text += mark;
    if (this.heldSpan) this.spans.push({ ...this.heldSpan, start, end: this.text.length });
  }

  dropStop() {
    this.end = this.text.length;
  }

  piece(piece, drops) {
    const start = this.text.length;
    if (drops) this.dropStop();
    let added = drops ? piece.text.slice(1) : piece.text;
    if (piece.isFact) {
      const ends = piece.shape.ending === "ends";
      const startsWithArticle = articles.test(added);
      if (ends || startsWithArticle) {
        const begins = this.beginsSentence();
        if (begins && startsWithArticle) added = added[0].toUpperCase() + added.slice(1);
        if (ends && !begins) this.doubt = [start, start + added.length];
      }
    }
    this.text += added;
    if (added) this.spans.push(this.spanOf(piece, start));
  }

  // Whether what comes next begins a sentence, a paragraph or the message.
  beginsSentence() {
    const { text } = this;
    let at = text.length;
    while (at > 0 && openingMarks.includes(text[at - 1])) at -= 1;
    if (at === 0) return !this.isPart;
    if (text[at - 1] !== "\n" && text[at - 1] !== " ") return false;
    at -= 1;
    if (text[at] === "\n" && text[at - 1] === "\n") return !this.isPart || at > 1;
    return this.endsSentence(at);
  }

  endsSentence(length) {
    const { text } = this;
    const isDoubtful = (at) => at >= this.doubt[0] && at < this.doubt[1];
    let at = length;
    for (; at !== this.end && at > 0; at -= 1) {
      const mark = text[at - 1];
      if (closingQuotes.includes(mark)) continue;
      // Letters each with a stop, as in `e.g.`, need not end a sentence.
      if (mark === ".") {
        return !isDoubtful(at - 1) && !/\.[0-9A-Za-z]$/.test(text.slice(Math.max(0, at - 3), at - 1));
      }
      return "?!…".includes(mark) && !isDoubtful(at - 1);
    }
    return at === this.end;
  }
}
