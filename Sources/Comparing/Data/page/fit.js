// The search for the way of a draft that is preferred among those that fit, with some alternatives
// pinned. It goes forward through the draft and keeps, for each state of flow, the ways so far of
// which a longer one is at least as good: what a shorter and better one leaves behind is dropped.
// So its time grows with the choices and the limit, not with the number of ways.

// How texts are summed up: by a measure, or, for an SMS, as septets or as what GSM-7 cannot write.
function countingModes(limits) {
  if (!limits.length) return [{ measure: { unit: "utf16" }, amount: Infinity }];
  return limits.flatMap((limit, number) => {
    if (limit.measure.unit !== "gsm7" || isPriced(limit.measure)) {
      return [{ measure: limit.measure, amount: limit.amount, limit: number }];
    }
    return [
      { measure: limit.measure, amount: limit.amount, limit: number, alphabet: "gsm7" },
      { measure: { unit: "utf16" }, amount: wideAmount(limit), limit: number, alphabet: "wide" },
    ];
  });
}

// One number: a step of cost outweighs every place in a `vary`, and a place every output.
const costStep = 1e8;
const placeStep = 1e4;

// Counts what flow lets through.
class Counter {
  constructor(measure) {
    this.measure = measure;
    this.known = new Map();
    this.length = 0;
  }

  lengthOf(text) {
    if (!this.known.has(text)) this.known.set(text, lengthOf(text, this.measure));
    return this.known.get(text);
  }

  gap(gap) {
    this.length += gap === 3 ? 2 : 1;
  }

  mark(mark) {
    this.length += this.lengthOf(mark);
  }

  dropStop() {}

  piece(piece, drops) {
    this.length += this.lengthOf(piece.text) - (drops ? this.lengthOf(".") : 0);
  }
}

const wideBit = 1 << 9;

// The most preferred way within a budget, or the shortest way of all, as what is taken at each
// choice that it reaches; null where there is none.
function bestOf(nodes, { mode, budget, pins, isShortest }) {
  const flow = new Flow(false);
  const counter = new Counter(mode.measure);
  const advance = (frontier, node) => {
    const next = new Map();
    const isWide = mode.alphabet && node.text && septetsOf(node.text) === null;
    if (isWide && mode.alphabet === "gsm7") return next;
    const preferred = node.isAboutReader && node.text ? 1 : 0;
    for (const [state, ways] of frontier) {
      flow.load(state & (wideBit - 1));
      counter.length = 0;
      flow.step(node, counter);
      const reached = flow.state | (state & wideBit) | (isWide ? wideBit : 0);
      add(next, reached, ways, counter.length, -preferred, null);
    }
    return next;
  };
  const add = (frontier, state, ways, length, preference, step) => {
    const moved = [];
    for (const way of ways) {
      if (way.length + length > budget) continue;
      moved.push({
        length: way.length + length, preference: way.preference + preference,
        steps: step ? { ...step, before: way.steps } : way.steps,
      });
    }
    if (!moved.length) return;
    const there = frontier.get(state);
    frontier.set(state, there ? merged(there, moved, isShortest) : moved);
  };
  const walk = (section, start) => {
    let frontier = start;
    for (const node of section) {
      frontier = node.alternatives ? fork(node, frontier) : advance(frontier, node);
      if (!frontier.size) break;
    }
    return frontier;
  };
  const fork = (choice, start) => {
    const met = new Map();
    const pin = pins.get(choice.number);
    choice.order.forEach((index, place) => {
      if (pin !== undefined && pin !== index) return;
      const all = choice.kind === "vary" ? placeOf(choice, index) : 0;
      const preference = costOf(choice, index) * costStep + all * placeStep;
      const inner = new Map();
      for (const [state, ways] of start) {
        add(inner, state | 16, ways, 0, preference, { place, index });
      }
      for (const [state, ways] of walk(choice.alternatives[index], inner)) {
        add(met, state | 16, ways, 0, 0, null);
      }
    });
    return met;
  };
  const first = new Map([[0, [{ length: 0, preference: 0, steps: null }]]]);
  let ends = [];
  for (const [state, ways] of walk(nodes, first)) {
    if (mode.alphabet === "wide" && !(state & wideBit)) continue;
    flow.load(state & (wideBit - 1));
    counter.length = 0;
    flow.finish(counter);
    const end = new Map();
    add(end, 0, ways, counter.length, 0, null);
    if (end.size) ends = ends.length ? merged(ends, end.get(0), isShortest) : end.get(0);
  }
  if (!ends.length) return null;
  const best = ends.reduce((best, way) => !isShortest && isPreferred(way, best) ? way : best);
  return { ...best, taken: placesOf(best).map((step) => step.index) };
}

function placeOf(choice, index) {
  const count = choice.alternatives.length;
  return (index - choice.first + count) % count;
}

function placesOf(way) {
  const steps = [];
  for (let step = way.steps; step; step = step.before) steps.unshift(step);
  return steps;
}

// Whether a way takes the earlier alternative at the first choice where two differ.
function isEarlier(way, other) {
  if (way.steps === other.steps) return false;
  const [left, right] = [placesOf(way), placesOf(other)];
  const at = left.findIndex((step, number) => !right[number] || step.place !== right[number].place);
  return at >= 0 && right[at] !== undefined && left[at].place < right[at].place;
}

function isPreferred(way, other) {
  if (way.preference !== other.preference) return way.preference < other.preference;
  if (way.length !== other.length) return way.length > other.length;
  return isEarlier(way, other);
}

// Two lists of ways, shortest first, as one, without those that a shorter one outdoes.
function merged(left, right, isShortest) {
  const all = [...left, ...right].sort((one, other) =>
    one.length - other.length || one.preference - other.preference
    || (isEarlier(one, other) ? -1 : isEarlier(other, one) ? 1 : 0));
  if (isShortest) return [all[0]];
  const kept = [];
  for (const way of all) {
    const last = kept.at(-1);
    if (last && (last.preference < way.preference
      || (last.length === way.length && last.preference === way.preference))) continue;
    kept.push(way);
  }
  return kept;
}

// The preferred way of a draft within every limit of a channel; where nothing fits, the shortest,
// with how much it is over. What is counted in parts is measured whole; where it does not fit after
// all, it is looked for again with less room.
function fit(tree, limits, pins) {
  const modes = countingModes(limits);
  const attempt = (take) => {
    const way = render(tree.nodes, take, false);
    return way && { ...way, measured: measured(way.text, limits) };
  };
  // Where the first of every choice fits, nothing needs to be searched.
  const first = attempt((choice) =>
    pins.has(choice.number) ? pins.get(choice.number) : preferred(choice));
  if (first && first.measured.over <= 0) return { ...first, isProved: true };
  const solve = (number, reserve) => {
    let best = null;
    for (const mode of modes.filter((each) => (each.limit || 0) === number)) {
      const found = bestOf(tree.nodes, { mode, budget: mode.amount - reserve, pins });
      if (found && (!best || isPreferred(found, best))) best = found;
    }
    return best;
  };
  const reserves = limits.map(() => 0);
  const solved = new Set();
  const attempts = [];
  let active = 0;
  for (let round = 0; round < 32; round += 1) {
    const best = solve(active, reserves[active] || 0);
    if (!best) break;
    const found = attempt(asIn(best.taken));
    if (found.measured.over <= 0) {
      const isProved = active === 0 && !reserves[0]
        && (!limits.length || addsUp(tree, limits[0].measure));
      return { ...found, isProved };
    }
    attempts.push(found);
    solved.add(active);
    active = found.measured.number;
    if (solved.has(active)) reserves[active] += found.measured.over;
  }
  for (const mode of modes) {
    const shortest = bestOf(tree.nodes, { mode, budget: Infinity, pins, isShortest: true });
    if (shortest) attempts.push(attempt(asIn(shortest.taken)));
  }
  const closest = attempts.reduce(
    (best, each) => !best || each.measured.over < best.measured.over ? each : best, null);
  return closest && { ...closest, isProved: false };
}

// Whether the lengths of the pieces are known to add up to that of the whole.
function addsUp(tree, measure) {
  const priced = isPriced(measure);
  if (!priced && ["utf16", "scalars", "bytes", "gsm7"].includes(measure.unit)) return true;
  // Only links and mentions have a price of their own, and they hold one of these signs.
  const simple = priced ? /^[ -.0-?A-~]*$/ : /^[ -~]*$/;
  const isSimple = (nodes) => !nodes || nodes.every((node) =>
    node.alternatives ? node.alternatives.every(isSimple)
      : typeof node === "number" || simple.test(node.text));
  return measure.unit !== "x-weighted" && isSimple(tree.nodes);
}
